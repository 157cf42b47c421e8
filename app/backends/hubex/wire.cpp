// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/wire.h"

namespace dd::hubex {

namespace {

net::Request plain(const Server &server, const QString &path)
{
    net::Request request;
    request.url = server.base;
    request.url.setPath(server.base.path() + QLatin1Char('/') + path);
    // Mandatory on every call: without it any endpoint answers 403 (contract 1.2).
    request.headers.append({"X-Application-ID", QByteArray::number(server.applicationId)});
    request.headers.emplaceBack("Accept", "application/json");
    // The path without its numbers: the log must not grow a name for every row.
    QStringList steps = path.split(QLatin1Char('/'));
    for (QString &step : steps) {
        if (!step.isEmpty() && step.at(0).isDigit())
            step = QStringLiteral("*");
    }
    request.label = steps.join(QLatin1Char('/'));
    return request;
}

} // namespace

net::Request Wire::get(const QString &path, const QUrlQuery &query) const
{
    net::Request request = plain(server, path);
    if (!query.isEmpty())
        request.url.setQuery(query);
    return request;
}

net::Request Wire::post(const QString &path, const QByteArray &json) const
{
    net::Request request = plain(server, path);
    request.verb = net::Verb::Post;
    request.body = json;
    request.contentType = "application/json";
    return request;
}

} // namespace dd::hubex
