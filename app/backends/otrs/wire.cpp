// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/wire.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace dd::otrs {

QUrl Wire::address(const QString &action, const QString &method, const QUrlQuery &parameters) const
{
    QUrl url = server.base;
    QUrlQuery query;
    if (server.route == Route::Rewritten) {
        url.setPath(server.base.path() + QStringLiteral("/api/%1/%2").arg(action, method));
    } else {
        url.setPath(server.base.path() + QStringLiteral("/json.pl"));
        query.addQueryItem(QStringLiteral("Action"), action);
        query.addQueryItem(QStringLiteral("Subaction"), method);
    }
    for (const auto &[key, value] : parameters.queryItems(QUrl::FullyEncoded))
        query.addQueryItem(key, value);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

net::Request Wire::call(const QString &action, const QString &method, const QJsonObject &parameters) const
{
    net::Request request;
    request.verb = net::Verb::Post;
    request.url = address(action, method);
    // Exactly this, in lower case: anything else and the body is ignored (contract 1).
    request.contentType = "application/json";
    request.body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    request.label = action + QLatin1Char('/') + method;
    return request;
}

} // namespace dd::otrs
