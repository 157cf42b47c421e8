// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/errors.h"

#include "backends/json/document.h"
#include "net/statuswords.h"

namespace dd::hubex {

namespace {

ErrorKind kindOf(int status, const QString &code)
{
    // A query parameter of the wrong type, too, is a 409: the body does not say which one (contract 1.3).
    if (status == 409 && code.startsWith(QLatin1String("Invalid")))
        return ErrorKind::Invalid;
    return net::kindOfStatus(status);
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
