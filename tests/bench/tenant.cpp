// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenant.h"

#include <QJsonDocument>

namespace dd::bench {

namespace {

demo::http::Request requestTo(const char *method, const QByteArray &path)
{
    demo::http::Request request;
    request.method = method;
    request.setTarget("/fsm/" + path);
    request.headers.append("X-Application-ID", "5");
    return request;
}

} // namespace

Tenant::Tenant(const demo::DemoOptions &options)
    : m_server(options)
{
    const auto key = QStringLiteral("serviceToken");
    demo::http::Request request = requestTo("POST", "AUTHZ/AccessTokens");
    request.headers.append("Content-Type", "application/json");
    request.body = QJsonDocument(QJsonObject{{key, m_server.credentials().value(key)}}).toJson();
    const QJsonObject answer = QJsonDocument::fromJson(m_server.engine().handle(request).body).object();
    m_token = answer.value(QStringLiteral("access_token")).toString().toLatin1();
}

QByteArray Tenant::get(const QByteArray &path, Span span)
{
    demo::http::Request request = requestTo("GET", path);
    request.headers.append("Authorization", "Bearer " + m_token);
    request.headers.append("Range",
        "items=" + QByteArray::number(span.first + 1) + '-' + QByteArray::number(span.first + span.count));
    const demo::http::Response response = m_server.engine().handle(request);
    if (response.status >= 300)
        qFatal("the demo refused its own token");
    return response.body;
}

} // namespace dd::bench
