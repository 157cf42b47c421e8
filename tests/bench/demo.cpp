// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "race.h"

#include "demo/hubex/hubexserver.h"

#include <QJsonDocument>
#include <memory>

namespace dd::bench {

namespace {

demo::DemoOptions optionsOf(int tasks)
{
    demo::DemoOptions options;
    options.tasks = tasks;
    return options;
}

/// A tenant of so many tasks, and a caller who may read them.
class Tenant {
public:
    explicit Tenant(int tasks)
        : m_server(optionsOf(tasks))
    {
        const QJsonObject body{
            {QStringLiteral("serviceToken"), m_server.credentials().value(QStringLiteral("serviceToken"))}};
        demo::http::Request request;
        request.method = "POST";
        request.setTarget("/fsm/AUTHZ/AccessTokens");
        request.headers.append("X-Application-ID", "5");
        request.headers.append("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const auto answer = QJsonDocument::fromJson(m_server.engine().handle(request).body).object();
        m_token = answer.value(QStringLiteral("access_token")).toString().toLatin1();
    }

    /// The first hundred open tasks, newest first, as a list asks for them.
    void page()
    {
        demo::http::Request request;
        request.method = "GET";
        request.setTarget("/fsm/WORK/Tasks?isDeleted=false&isClosed=false&orderBy=8&sortDirection=2");
        request.headers.append("X-Application-ID", "5");
        request.headers.append("Authorization", "Bearer " + m_token);
        request.headers.append("Range", "items=1-100");
        if (m_server.engine().handle(request).status >= 300)
            qFatal("the demo refused its own token");
    }

private:
    demo::HubexServer m_server;
    QByteArray m_token;
};

} // namespace

QList<Race> demoRaces()
{
    const auto many = std::make_shared<Tenant>(100'000);
    const auto few = std::make_shared<Tenant>(2'000);
    return {{QStringLiteral("demo: a page out of 100,000 tasks"), QStringLiteral("a page out of 2,000"), 5.0,
        [many] { many->page(); }, [few] { few->page(); }}};
}

} // namespace dd::bench
