// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"
#include "demo/otrs/engine.h"
#include "demo/otrs/seed.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dd::test {

inline constexpr auto home = "127.0.0.1";

/// A demo system with a clock the test turns.
struct OtrsDesk {
    explicit OtrsDesk(const demo::DemoOptions &options = {})
        : engine(demo::otrs::seededState(options))
    {
        const auto start = engine.state().now();
        engine.state().clock = [this, start] { return start + passed; };
    }

    demo::http::Response send(const QString &method, const QJsonObject &body, const QByteArray &cookie = {},
        const QString &address = QLatin1String(home), const QByteArray &ajax = {})
    {
        demo::http::Request request;
        request.method = "POST";
        request.setTarget("/otrs/api/" + method.toUtf8());
        request.headers.append("Content-Type", "application/json");
        if (!cookie.isEmpty())
            request.headers.append("Cookie", "OTRSAgentInterface=" + cookie);
        if (!ajax.isEmpty())
            request.headers.append("X-Requested-With", ajax);
        request.body = QJsonDocument(body).toJson();
        return engine.handle(request, address);
    }

    QJsonObject ask(
        const QString &method, const QJsonObject &body = {}, const QString &address = QLatin1String(home))
    {
        return QJsonDocument::fromJson(send(method, body, session.toUtf8(), address).body).object();
    }

    QJsonObject signIn(
        const QString &user = QLatin1String(demo::otrs::demoLogin), const QJsonObject &more = {})
    {
        QJsonObject body{{QStringLiteral("User"), user},
            {QStringLiteral("Password"), QLatin1String(demo::otrs::demoPassword)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        const QJsonObject answer
            = QJsonDocument::fromJson(send(QStringLiteral("auth/login"), body).body).object();
        session = answer.value(QLatin1String("SessionValue")).toString();
        return answer;
    }

    QString message(const QString &method) { return ask(method).value(QLatin1String("Message")).toString(); }

    qint64 passed = 0;
    demo::otrs::Engine engine;
    QString session;
};

} // namespace dd::test
