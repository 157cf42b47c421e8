// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/authenticator.h"
#include "backends/otrs/catalog.h"
#include "backends/otrs/tickets.h"
#include "demo/otrs/otrsserver.h"
#include "net/channel.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "tests/support/asking.h"

#include <QTest>
#include <memory>

namespace dd::test {

inline demo::DemoOptions helpDesk(int tickets, const QString &faults = {})
{
    demo::DemoOptions options;
    options.tickets = tickets;
    options.faults = faults;
    return options;
}

/// The client's own OTRS calls over a socket, against a demo server of its own whose clock the test turns.
struct OtrsClient {
    template <class T> using Ask = test::Ask<T>;

    explicit OtrsClient(
        const demo::DemoOptions &options = helpDesk(300), otrs::Route route = otrs::Route::Rewritten)
        : server(options)
    {
        policy.setProxy(net::ProxyMode::None);
        channel = std::make_unique<net::Channel>(QStringLiteral("test"), policy, log, net::RateBudget{});
        server.engine().state().clock
            = [this, start = QDateTime::currentSecsSinceEpoch()] { return start + passed; };
        if (!server.listen())
            qFatal("this machine has no port to give");
        wire = std::make_unique<otrs::Wire>(
            otrs::Wire{*channel, {server.url(), route, QStringLiteral("Europe/Moscow")}});
    }
    ~OtrsClient()
    {
        if (channel)
            channel->setAuthenticator(nullptr);
    }

    template <class T> Result<T> outcome(const Ask<T> &ask) { return outcomeOf<T>(ask); }
    template <class T> T value(const Ask<T> &ask) { return valueOf<T>(ask); }

    Result<otrs::Session> tryLogin(const QString &user, const QString &password, const QString &code = {})
    {
        return outcome<otrs::Session>(
            [&](auto then) { return otrs::SignIn(*wire).login(user, password, code, &context, then); });
    }
    /// Signs in; with @p keepPassword a dead session is renewed.
    void signIn(const QString &user = QStringLiteral("ivanov"), bool keepPassword = true)
    {
        const QString password = QStringLiteral("demo");
        const Result<otrs::Session> session = tryLogin(user, password);
        QVERIFY2(session, "the sign-in failed");
        useSession(session.value(), user, keepPassword ? password : QString());
    }
    void useSession(const otrs::Session &session, const QString &user, const QString &keptPassword)
    {
        channel->setAuthenticator(nullptr);
        authenticator = std::make_unique<otrs::Authenticator>(*wire, session, user, keptPassword);
        channel->setAuthenticator(authenticator.get());
    }

    otrs::Tickets tickets() const { return otrs::Tickets(*wire); }
    Page<Ticket> list(const Query &query = {}, Span span = {0, 100})
    {
        return value<Page<Ticket>>([&](auto then) { return tickets().list(query, span, &context, then); });
    }
    qint64 total(const Query &query = {})
    {
        return value<qint64>([&](auto then) { return tickets().total(query, &context, then); });
    }
    TicketCard card(qint64 id)
    {
        return value<TicketCard>([&](auto then) { return tickets().card(id, &context, then); });
    }
    QList<Article> articles(qint64 id)
    {
        return value<QList<Article>>([&](auto then) { return tickets().articles(id, &context, then); });
    }
    /// How often the server was asked for a method: "users/getUserList".
    int asked(const QString &method)
    {
        return server.server().requestCount(QStringLiteral("/otrs/api/") + method);
    }
    demo::otrs::State &state() { return server.engine().state(); }

    qint64 passed = 0; ///< seconds, on the server's clock
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    demo::OtrsServer server;
    std::unique_ptr<net::Channel> channel;
    std::unique_ptr<otrs::Wire> wire;
    std::unique_ptr<otrs::Authenticator> authenticator;
    QObject context;
};

/// What a test of the client stands on, anew for each of its functions: a signed-in client, and ears for
/// what the reader of answers complains about.
class OnHelpDesk {
protected:
    void begin()
    {
        m_client = std::make_unique<OtrsClient>();
        m_client->signIn();
        Complaints::listen();
    }
    /// The complaints; there should be none.
    QStringList end()
    {
        const QStringList complaints = Complaints::taken();
        m_client.reset();
        return complaints;
    }

    OtrsClient &client() { return *m_client; }
    demo::otrs::State &state() { return client().state(); }
    QObject *context() { return &client().context; }
    template <class T> T value(const Ask<T> &ask) { return client().value<T>(ask); }

    QList<Ticket> all(const Query &query = {}) { return client().list(query, {0, 1000}).rows; }
    /// A ticket of which this holds; the demo has some.
    template <class Holds> Ticket some(Holds holds)
    {
        for (const Ticket &ticket : all()) {
            if (holds(ticket))
                return ticket;
        }
        QTest::qFail("no such ticket", __FILE__, __LINE__);
        return {};
    }

private:
    std::unique_ptr<OtrsClient> m_client;
};

} // namespace dd::test
