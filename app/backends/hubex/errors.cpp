// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/errors.h"

#include "backends/json/document.h"
#include "net/statuswords.h"

namespace dd::hubex {

namespace {

ErrorKind kindOf(int status, const QString &code)
{
    switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
        return ErrorKind::Invalid;
    case 401:
        return ErrorKind::NotSignedIn;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        // A query parameter of the wrong type, too: the body does not say which one (contract 1.3).
        return code.startsWith(QLatin1String("Invalid")) ? ErrorKind::Invalid : ErrorKind::Conflict;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        return status >= 500 ? ErrorKind::ServerFailed : ErrorKind::BadAnswer;
    }
}

bool isWebPage(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

} // namespace

Error refusalIn(const net::Response &response)
{
    if (response.status >= 200 && response.status < 300)
        return {};
    Error error;
    error.httpStatus = response.status;
    error.detail = net::statusWords(response);
    QString code;
    if (const auto document = json::Document::parse(response.body.left(256 * 1024))) {
        const auto models = document->root().rows();
        if (!models.empty()) {
            const json::Value model = models.front().value;
            code = model["code"].text();
            error.serverText = model["message"].text();
            error.traceId = model["traceIdentifier"].text();
            if (!code.isEmpty())
                error.detail += QStringLiteral(", ") + code;
            if (!error.traceId.isEmpty())
                error.detail += QStringLiteral(", ") + error.traceId;
        }
    } else if (isWebPage(response.body) && response.status < 500 && response.status != 401
        && response.status != 403) {
        error.kind = ErrorKind::WrongAddress;
        return error;
    }
    error.kind = response.status < 400 ? ErrorKind::WrongAddress : kindOf(response.status, code);
    return error;
}

} // namespace dd::hubex
