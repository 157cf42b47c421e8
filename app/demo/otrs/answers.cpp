// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/answers.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

struct Page {
    int status;
    const char *title;
    const char *text;
};

constexpr Page pages[] = {
    {404, "Not Found", "<p>The requested URL was not found on this server.</p>\n"},
    {414, "Request-URI Too Long",
        "<p>The requested URL's length exceeds the capacity\nlimit for this server.<br />\n</p>\n"},
    {500, "Internal Server Error",
        "<p>The server encountered an internal error or\nmisconfiguration and was unable to complete\n"
        "your request.</p>\n<p>Please contact the server administrator at \n [no address given] to inform "
        "them of the time this error occurred,\n and the actions you performed just before this error.</p>\n"
        "<p>More information about this error may be available\nin the server error log.</p>\n"},
};

http::Response page(int status, const QByteArray &body)
{
    return http::Response::of(status, "text/html; charset=utf-8;", "<!DOCTYPE html>\n<html>\n" + body);
}

} // namespace

QJsonObject success(QJsonObject members)
{
    members.insert(u"Response"_s, u"OK"_s);
    return members;
}

QJsonObject failure(const QString &message, QJsonObject members)
{
    members.insert(u"Response"_s, u"ERROR"_s);
    members.insert(u"Message"_s, message);
    return members;
}

http::Response jsonAnswer(const QJsonObject &body)
{
    http::Response response = http::Response::of(
        200, "application/json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact));
    response.headers.append("Content-Disposition", "inline; ");
    response.headers.append("Cache-Control", "no-cache");
    response.headers.append("Pragma", "no-cache");
    response.headers.append("Expires", "Tue, 1 Jan 1980 12:00:00 GMT");
    response.headers.append("X-Frame-Options", "SAMEORIGIN");
    return response;
}

http::Response errorPage(int status)
{
    const Page *found = pages;
    for (const Page &item : pages) {
        if (item.status == status)
            found = &item;
    }
    const QByteArray title = found->title;
    return http::Response::of(status, "text/html; charset=iso-8859-1",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\">\n"
        "<html><head>\n<title>"
            + QByteArray::number(status) + ' ' + title + "</title>\n</head><body>\n<h1>" + title + "</h1>\n"
            + found->text + "</body></html>\n");
}

http::Response agentPage()
{
    return page(200,
        "<head><title>Login - Znuny</title></head>\n<body><form action=\"/otrs/index.pl\" method=\"post\">"
        "<input name=\"User\"><input name=\"Password\" type=\"password\"></form></body></html>\n");
}

http::Response fatalErrorPage()
{
    http::Response response = page(200,
        "<head><title>Fatal Error - Znuny</title></head>\n<body><h1>An error occurred.</h1>"
        "<p>CGI.pm: 413 Request entity too large</p></body></html>\n");
    response.headers.append("Content-Disposition", "filename=\"unknown.html\"");
    return response;
}

} // namespace dd::demo::otrs
