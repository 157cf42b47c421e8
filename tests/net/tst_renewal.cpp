// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace dd::net {

using test::Reply;
using test::Seen;
using test::TestServer;

namespace {

/// A session in a header, renewed when the test says so.
class Session : public Authenticator {
public:
    void sign(QNetworkRequest &request) const override
    {
        request.setRawHeader("Authorization", QByteArray::number(number));
    }
    bool meansSessionDead(const Response &response) const override { return response.status == 401; }
    bool shouldRenew() const override { return isOld; }
    void renew(Why reason) override
    {
        ++renewals;
        why = reason;
    }

    void succeed()
    {
        ++number;
        isOld = false;
        Q_EMIT renewed(Done{});
    }
    void fail() { Q_EMIT renewed(Error{.kind = ErrorKind::NotSignedIn}); }

    int number = 1;
    int renewals = 0;
    Why why = Why::Ahead;
    bool isOld = false;
};

/// Lets in whoever carries this session.
TestServer::Handler lettingIn(const int &valid)
{
    return [&valid](const Seen &seen) {
        const bool ok = seen.headers.value("authorization").toInt() >= valid || seen.target == "/signin";
        return ok ? Reply{} : Reply{401, "dead"};
    };
}

struct Askers {
    explicit Askers(int count)
        : told(std::size_t(count))
    {
    }
    void send(Desk &desk, const Request &request)
    {
        for (Told &one : told)
            loads.push_back(desk.channel->send(request, &desk.context, one.then()));
    }
    int answered() const
    {
        return int(std::ranges::count_if(told, [](const Told &one) { return one.times == 1; }));
    }

    std::vector<Told> told;
    std::vector<Load> loads;
};

} // namespace

/// One renewal for all, one repeat for each.
class RenewalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renewsOnceForTenRefusals_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::newRow("reads") << false;
        QTest::newRow("writes, refused and so not done") << true;
    }
    void renewsOnceForTenRefusals()
    {
        QFETCH(const bool, writes);
        int valid = 2;
        TestServer server;
        server.setHandler(lettingIn(valid));
        Session session;
        Desk desk({.parallel = 10});
        desk.channel->setAuthenticator(&session);
        Askers askers(10);
        askers.send(desk, writes ? post(server.url()) : get(server.url()));
        QTRY_COMPARE(server.count(), 10);
        QTRY_COMPARE(desk.channel->waiting(), 10);
        QCOMPARE(askers.answered(), 0);
        session.succeed();
        QTRY_COMPARE(askers.answered(), 10);
        for (const Told &one : askers.told)
            QCOMPARE(one.status(), 200);
        QCOMPARE(session.renewals, 1);
        QCOMPARE(session.why, Authenticator::Why::Dead);
        QCOMPARE(server.count(), 20);
    }

    void repeatsOnlyOnce()
    {
        int valid = 100;
        TestServer server;
        server.setHandler(lettingIn(valid));
        Session session;
        Desk desk;
        desk.channel->setAuthenticator(&session);
        Askers asker(1);
        asker.send(desk, get(server.url()));
        QTRY_COMPARE(session.renewals, 1);
        session.succeed();
        QTRY_COMPARE(asker.told[0].kind(), ErrorKind::NotSignedIn);
        QCOMPARE(server.count(), 2);
        QCOMPARE(session.renewals, 1);
    }

    void asksTheUserWhereEveryNewSessionIsRefused()
    {
        bool refuses = true;
        TestServer server;
        server.setHandler([&](const Seen &) { return refuses ? Reply{401, "dead"} : Reply{}; });
        Session session;
        QList<ErrorKind> outcomes;
        connect(&session, &Authenticator::renewed, this, [&outcomes](const Result<Done> &outcome) {
            outcomes << (outcome ? ErrorKind::None : outcome.error().kind);
        });
        Desk desk({.parallel = 2});
        desk.channel->setAuthenticator(&session);
        Askers askers(4);
        askers.send(desk, get(server.url()));
        QTRY_COMPARE(session.renewals, 1);
        session.succeed();
        QTRY_COMPARE(askers.answered(), 4);
        for (const Told &one : askers.told)
            QCOMPARE(one.kind(), ErrorKind::NotSignedIn);
        QCOMPARE(outcomes, (QList{ErrorKind::None, ErrorKind::NotSignedIn}));
        // Whoever asks later costs no sign-in either.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::NotSignedIn);
        QCOMPARE(session.renewals, 1);
        // The server accepts it after all: what dies then is renewed as ever.
        refuses = false;
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        refuses = true;
        Askers late(1);
        late.send(desk, get(server.url()));
        QTRY_COMPARE(session.renewals, 2);
    }

    void failsAllThatWaitWhenItCannotRenew()
    {
        int valid = 2;
        TestServer server;
        server.setHandler(lettingIn(valid));
        Session session;
        Desk desk({.parallel = 2});
        desk.channel->setAuthenticator(&session);
        Askers askers(6);
        askers.send(desk, get(server.url()));
        QTRY_COMPARE(server.count(), 2);
        QTRY_COMPARE(desk.channel->waiting(), 6);
        session.fail();
        QTRY_COMPARE(askers.answered(), 6);
        for (const Told &one : askers.told)
            QCOMPARE(one.kind(), ErrorKind::NotSignedIn);
        QCOMPARE(session.renewals, 1);
        QCOMPARE(server.count(), 2);
    }

    void doesNotSignInAgainForStragglers()
    {
        TestServer server;
        server.setHandler([&](const Seen &seen) {
            if (seen.target == "/slow")
                return Reply{401, QByteArray(20, 'x'), {}, Reply::Act::Drip};
            return Reply{401, "dead"};
        });
        Session session;
        Desk desk;
        desk.channel->setAuthenticator(&session);
        Askers slow(1);
        slow.send(desk, get(server.url(QStringLiteral("/slow"))));
        QTRY_COMPARE(server.count(), 1);
        Askers quick(1);
        quick.send(desk, get(server.url()));
        QTRY_COMPARE(session.renewals, 1);
        session.fail();
        QTRY_COMPARE(quick.told[0].kind(), ErrorKind::NotSignedIn);
        QTRY_COMPARE(slow.told[0].kind(), ErrorKind::NotSignedIn);
        QCOMPARE(session.renewals, 1);
    }

    void usesTheNewSessionForARefusalOfTheOld()
    {
        TestServer server;
        server.setHandler([&](const Seen &seen) {
            if (seen.headers.value("authorization").toInt() >= 2)
                return Reply{};
            if (seen.target == "/slow")
                return Reply{401, QByteArray(20, 'x'), {}, Reply::Act::Drip};
            return Reply{401, "dead"};
        });
        Session session;
        Desk desk;
        desk.channel->setAuthenticator(&session);
        Askers slow(1);
        slow.send(desk, get(server.url(QStringLiteral("/slow"))));
        QTRY_COMPARE(server.count(), 1);
        Askers quick(1);
        quick.send(desk, get(server.url()));
        QTRY_COMPARE(session.renewals, 1);
        session.succeed();
        QTRY_COMPARE(quick.told[0].status(), 200);
        QTRY_COMPARE(slow.told[0].status(), 200);
        QCOMPARE(session.renewals, 1);
    }

    void renewsBeforeTheSessionRunsOut()
    {
        int valid = 2;
        TestServer server;
        server.setHandler(lettingIn(valid));
        Session session;
        session.isOld = true;
        Desk desk;
        desk.channel->setAuthenticator(&session);
        Askers askers(3);
        askers.send(desk, post(server.url()));
        QTRY_COMPARE(session.renewals, 1);
        QCOMPARE(server.count(), 0);
        QCOMPARE(session.why, Authenticator::Why::Ahead);
        session.succeed();
        QTRY_COMPARE(askers.answered(), 3);
        QCOMPARE(server.count(), 3);
        QCOMPARE(session.renewals, 1);
    }

    void letsTheSignInPass()
    {
        int valid = 2;
        TestServer server;
        server.setHandler(lettingIn(valid));
        Session session;
        session.isOld = true;
        Desk desk;
        desk.channel->setAuthenticator(&session);
        Askers waiting(1);
        waiting.send(desk, get(server.url()));
        QTRY_COMPARE(session.renewals, 1);
        Request signIn = post(server.url(QStringLiteral("/signin")));
        signIn.anonymous = true;
        QCOMPARE(desk.ask(signIn).status(), 200);
        QVERIFY(!server.seen().first().headers.contains("authorization"));
        QCOMPARE(waiting.answered(), 0);
    }

    void forgetsARenewalOfAnAuthenticatorThatIsGone()
    {
        TestServer server;
        Desk desk;
        Askers asker(1);
        {
            Session session;
            session.isOld = true;
            desk.channel->setAuthenticator(&session);
            asker.send(desk, get(server.url()));
            QTRY_COMPARE(session.renewals, 1);
            desk.channel->setAuthenticator(nullptr);
        }
        QTRY_COMPARE(asker.told[0].status(), 200);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::RenewalTest)
#include "tst_renewal.moc"
