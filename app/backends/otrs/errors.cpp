// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/errors.h"

#include "net/statuswords.h"

#include <QCoreApplication>

namespace dd::otrs {

namespace {

constexpr qsizetype longestError = 4096;

struct Row {
    const char *beginning;
    ErrorKind kind;
};

constexpr Row rows[]{
    {"Session invalid", ErrorKind::NotSignedIn},
    {"Login failed!", ErrorKind::SignInRefused},
    {"Invalid Challenge Token!", ErrorKind::NotSignedIn},
    {"No permission", ErrorKind::Forbidden},
    {"You must be an owner", ErrorKind::Conflict},
    {"Already you are an owner", ErrorKind::Conflict},
    {"Queue is incorrect", ErrorKind::Invalid},
    {"No ticket", ErrorKind::NotFound},
    {"No attachment!", ErrorKind::NotFound},
    {"No article!", ErrorKind::NotFound},
    {"No CustomerUser parameter", ErrorKind::Invalid},
    {"No CustomerUser", ErrorKind::NotFound},
    {"No service", ErrorKind::NotFound},
    {"Please contact the administrator!", ErrorKind::ServerFailed},
    {"Method doesn't exist", ErrorKind::ServerFailed},
    {"Bad param request!", ErrorKind::Invalid},
    {"Required fields", ErrorKind::Invalid},
    {"Pass some fields", ErrorKind::Invalid},
    {"Invalid token", ErrorKind::Invalid},
    {"Token cannot be empty", ErrorKind::Invalid},
    {"No TicketID", ErrorKind::Invalid},
    {"No Content", ErrorKind::Invalid},
    {"Ticket is incorrect", ErrorKind::NotFound},
    {"Article is incorrect", ErrorKind::NotFound},
};

ErrorKind kindOf(const QString &message)
{
    for (const Row &row : rows) {
        if (message.startsWith(QLatin1String(row.beginning)))
            return row.kind;
    }
    // "Cannot …", "Couldn't …", "The follow parameters wasn't updated: …": the server's rules said no.
    return ErrorKind::Conflict;
}

/// The add-on itself answers 200 to everything (contract 1).
Error webServersLock(Error error)
{
    error.kind = ErrorKind::Forbidden;
    error.detail
        = QCoreApplication::translate("dd::otrs", "%1: the web server refused, before OTRS was asked")
              .arg(error.detail);
    return error;
}

Error ofStatus(const net::Response &response)
{
    Error error;
    error.httpStatus = response.status;
    error.detail = net::statusWords(response);
    if (response.status >= 500)
        error.kind = ErrorKind::ServerFailed;
    else if (response.status == 429)
        error.kind = ErrorKind::TooManyRequests;
    else if (response.status == 413 || response.status == 414)
        error.kind = ErrorKind::TooLarge;
    else if (response.status == 401 || response.status == 403)
        return webServersLock(error);
    else
        error.kind = ErrorKind::WrongAddress;
    return error;
}

bool isJson(const net::Response &response)
{
    return response.header("content-type").toLower().startsWith("application/json");
}

} // namespace

Error refusalIn(const net::Response &response, const json::Value &root)
{
    const QString word = root["Response"].text();
    if (word == QLatin1String("OK"))
        return {};
    Error error;
    error.httpStatus = response.status;
    if (word != QLatin1String("ERROR")) {
        error.kind = ErrorKind::WrongAddress;
        error.detail = QStringLiteral("JSON without \"Response\"");
        return error;
    }
    error.serverText = root["Message"].text();
    error.kind = kindOf(error.serverText);
    if (error.serverText == QLatin1String("Method doesn't exist"))
        error.detail = QCoreApplication::translate(
            "dd::otrs", "The RS4OTRS_API add-on of this server is too old or incomplete.");
    return error;
}

Error refusalIn(const net::Response &response)
{
    if (response.status < 200 || response.status >= 300)
        return ofStatus(response);
    if (!isJson(response)) {
        // A page with status 200: the login page of something else, or "Fatal Error" (contract 1).
        Error error{.kind = ErrorKind::WrongAddress, .detail = QStringLiteral("a web page instead of JSON")};
        error.httpStatus = response.status;
        if (response.body.contains("Fatal Error"))
            error.kind = ErrorKind::ServerFailed;
        return error;
    }
    return {};
}

bool isFile(const net::Response &response)
{
    // JSON comes as "inline; " without a name, "Fatal Error" with a name and nothing before it (recorded).
    // What stands before a file's name is what the sender of the mail wrote there: any word.
    const QByteArray disposition = response.header("content-disposition").trimmed().toLower();
    return response.status == 200 && disposition.lastIndexOf("filename=") > 0;
}

bool saysSessionInvalid(const net::Response &response)
{
    if (isFile(response) || response.body.size() > longestError || !isJson(response)
        || !response.body.contains("Session invalid"))
        return false;
    const auto document = json::Document::parse(response.body);
    return document && document->root()["Response"].text() == QLatin1String("ERROR")
        && document->root()["Message"].text().startsWith(QLatin1String("Session invalid"));
}

} // namespace dd::otrs
