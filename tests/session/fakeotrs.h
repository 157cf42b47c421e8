// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>
#include <optional>

namespace dd::test {

/// Sessions of OTRS (contract 2) under a name of this server's own, with what a test wants to be wrong. Its
/// session values are "value-1", "value-2", …, with "challenge-1" and so on.
struct FakeOtrs {
    FakeOtrs()
    {
        server.setHandler([this](const Seen &request) { return answer(request); });
    }

    QString address() const { return server.url(QStringLiteral("/otrs")).toString(); }
    int count(const QString &method) const { return int(asked.count(method)); }

    TestServer server;
    QStringList asked; ///< "auth/login", in order
    QSet<QByteArray> alive; ///< session values
    int issued = 0;
    QByteArray password = "right";
    QByteArray code; ///< the second factor, where one is wanted
    QByteArray zone = "Europe/Moscow"; ///< of the agent; empty: none set
    QString prefix = QStringLiteral("/otrs");
    bool hasRewriteRule = true;
    std::function<std::optional<Reply>(const QString &method, const Seen &)> first;

    static Reply json(const QJsonObject &object)
    {
        return {200, QJsonDocument(object).toJson(QJsonDocument::Compact),
            {{"Content-Type", "application/json; charset=utf-8"}}};
    }
    static Reply error(const char *message)
    {
        return json({{QStringLiteral("Response"), QStringLiteral("ERROR")},
            {QStringLiteral("Message"), QLatin1String(message)}});
    }
    static Reply page(int status) { return {status, "<html>a page</html>", {{"Content-Type", "text/html"}}}; }

private:
    static QString methodOf(const QUrl &url, const QString &prefix, bool hasRewriteRule)
    {
        const QString path = url.path();
        const QUrlQuery query(url);
        if (path == prefix + QStringLiteral("/json.pl"))
            return query.queryItemValue(QStringLiteral("Action")) + QLatin1Char('/')
                + query.queryItemValue(QStringLiteral("Subaction"));
        const QString api = prefix + QStringLiteral("/api/");
        return hasRewriteRule && path.startsWith(api) ? path.mid(api.size()) : QString();
    }
    Reply login(const QJsonObject &body)
    {
        const auto is = [&body](const char *key, const QByteArray &value) {
            return body.value(QLatin1String(key)).toString().toUtf8() == value;
        };
        if (!is("User", "ivanov") || !is("Password", password) || !is("TwoFactorToken", code))
            return error("Login failed! Your user name or password was entered incorrectly.");
        const QString number = QString::number(++issued);
        alive.insert("value-" + number.toLatin1());
        return json({{QStringLiteral("Response"), QStringLiteral("OK")},
            {QStringLiteral("SessionName"), QStringLiteral("OurOwnName")},
            {QStringLiteral("SessionValue"), QStringLiteral("value-") + number},
            {QStringLiteral("ChallengeToken"), QStringLiteral("challenge-") + number},
            {QStringLiteral("Me"),
                QJsonObject{{QStringLiteral("ID"), 7},
                    {QStringLiteral("UserLogin"), QStringLiteral("ivanov")},
                    {QStringLiteral("FirstName"), QStringLiteral("Ivan")},
                    {QStringLiteral("LastName"), QStringLiteral("Ivanov")}}}});
    }
    Reply answer(const Seen &request)
    {
        const QString method = methodOf(QUrl::fromEncoded(request.target), prefix, hasRewriteRule);
        asked << method;
        if (first) {
            if (const auto reply = first(method, request))
                return *reply;
        }
        if (method.isEmpty())
            return page(404);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (method == QLatin1String("auth/login"))
            return login(body);
        if (method == QLatin1String("auth/lostPassword"))
            return json({{QStringLiteral("Response"), QStringLiteral("OK")},
                {QStringLiteral("Message"), QStringLiteral("Sent password reset instructions.")}});
        const QByteArray cookie = request.headers.value("cookie");
        const QByteArray value = cookie.startsWith("OurOwnName=") ? cookie.mid(11) : QByteArray();
        if (!alive.contains(value))
            return error("Session invalid. Please log in again.");
        if (method == QLatin1String("auth/logout")) {
            if (body.value(QLatin1String("ChallengeToken")).toString().toLatin1()
                != "challenge-" + value.mid(6))
                return error("Invalid Challenge Token!");
            alive.remove(value);
            return json({{QStringLiteral("Response"), QStringLiteral("OK")}});
        }
        QJsonObject agent{
            {QStringLiteral("UserID"), 7}, {QStringLiteral("UserLogin"), QStringLiteral("ivanov")}};
        if (!zone.isEmpty())
            agent.insert(QStringLiteral("UserTimeZone"), QString::fromLatin1(zone));
        return json({{QStringLiteral("Response"), QStringLiteral("OK")},
            {QStringLiteral("Users"), QJsonArray{agent}}, {QStringLiteral("Groups"), QJsonArray()}});
    }
};

} // namespace dd::test
