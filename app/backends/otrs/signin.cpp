// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/signin.h"

#include "backends/otrs/read.h"
#include "net/stepwise.h"

namespace dd::otrs {

namespace {

Session sessionOf(const json::Value &root)
{
    Session session;
    session.name = root["SessionName"].text().toLatin1();
    session.value = root["SessionValue"].text().toLatin1();
    session.challenge = root["ChallengeToken"].text().toLatin1();
    const json::Value me = root["Me"];
    session.me.id = me["ID"].integer();
    session.me.login = me["UserLogin"].text();
    session.me.firstName = me["FirstName"].text();
    session.me.lastName = me["LastName"].text();
    session.me.email = me["Email"].text();
    session.language = root["Settings"]["Language"].text();
    return session;
}

/// A call without a session to a method that needs one: only the add-on answers it with its own sentence.
Result<Route> routeIn(const net::Response &response, Route route)
{
    if (saysSessionInvalid(response))
        return route;
    Error refusal = refusalIn(response);
    if (!refusal)
        refusal.detail = QStringLiteral("no RS4OTRS_API here");
    // Nobody has signed in yet, so there are no rights to lack: it is not the add-on that answers.
    if (!refusal || refusal.kind == ErrorKind::Forbidden)
        refusal.kind = ErrorKind::WrongAddress;
    return refusal;
}

} // namespace

net::Load SignIn::login(const QString &user, const QString &password, const QString &code, QObject *context,
    Then<Session> then) const
{
    QJsonObject parameters{{QStringLiteral("User"), user}, {QStringLiteral("Password"), password}};
    if (!code.isEmpty())
        parameters.insert(QStringLiteral("TwoFactorToken"), code);
    net::Request request = m_wire.call(QStringLiteral("auth"), QStringLiteral("login"), parameters);
    request.anonymous = true;
    // Each login takes one of the agent's twenty sessions: never repeated by itself.
    request.effect = net::Effect::Write;
    request.priority = net::Priority::Looking;
    const net::Decode<Session> decode = [](const net::Response &response) -> Result<Session> {
        auto session = answerOf<Session>("login", sessionOf)(response);
        if (session && (session->name.isEmpty() || session->value.isEmpty()))
            return Error{.kind = ErrorKind::BadAnswer, .detail = QStringLiteral("login without a session")};
        return session;
    };
    return net::ask<Session>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load SignIn::logout(const Session &session, QObject *context, Then<Done> then) const
{
    net::Request request = m_wire.call(QStringLiteral("auth"), QStringLiteral("logout"),
        {{QStringLiteral("ChallengeToken"), QString::fromLatin1(session.challenge)}});
    request.anonymous = true;
    request.effect = net::Effect::Write;
    request.timeout = std::chrono::seconds(5);
    request.headers.append({"Cookie", session.name + '=' + session.value});
    return net::ask<Done>(m_wire.channel, request,
        answerOf<Done>("logout", [](const json::Value &) { return Done{}; }), context, std::move(then));
}

net::Load SignIn::lostPassword(const QString &user, QObject *context, Then<QString> then) const
{
    net::Request request = m_wire.call(QStringLiteral("auth"), QStringLiteral("lostPassword"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("User"), QString::fromLatin1(QUrl::toPercentEncoding(user)));
    request.url = m_wire.address(QStringLiteral("auth"), QStringLiteral("lostPassword"), query);
    request.anonymous = true;
    request.effect = net::Effect::Write;
    const auto map = [](const json::Value &root) { return root["Message"].text(); };
    return net::ask<QString>(
        m_wire.channel, request, answerOf<QString>("lost password", map), context, std::move(then));
}

namespace {

class Finding : public net::Stepwise<Server> {
public:
    Finding(net::Channel &channel, const QUrl &base, QObject *context, Then<Server> then)
        : Stepwise(context, std::move(then))
        , m_channel(channel)
        , m_base(base)
    {
    }

    void start() { tryRoute(Route::Rewritten); }

private:
    void tryRoute(Route route)
    {
        const Wire wire{m_channel, {m_base, route, {}}};
        net::Request request = wire.call(QStringLiteral("queues"), QStringLiteral("getQueueList"));
        request.anonymous = true;
        request.timeout = std::chrono::seconds(15);
        request.label = QStringLiteral("probe");
        const net::Decode<Route> decode
            = [route](const net::Response &response) { return routeIn(response, route); };
        go(net::ask<Route>(m_channel, request, decode, this, [this, route](const Result<Route> &found) {
            if (found)
                deliver(Server{m_base, found.value(), {}});
            else if (route == Route::Rewritten && found.error().kind == ErrorKind::WrongAddress)
                tryRoute(Route::JsonPl);
            else
                deliver(found.error());
        }));
    }

    net::Channel &m_channel;
    QUrl m_base;
};

} // namespace

net::Load SignIn::probe(const QUrl &base, QObject *context, Then<Server> then) const
{
    auto *finding = new Finding(m_wire.channel, base, context, std::move(then));
    finding->start();
    return net::Load(finding);
}

} // namespace dd::otrs
