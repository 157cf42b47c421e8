// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fakeotrs.h"
#include "secrets/trouble.h"

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;
using session::ConnectionState;
using session::OtrsConnection;

/// The life of an OTRS account: its session across starts, the password that was kept, signing out.
class tst_otrsconnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_machine = std::make_unique<Machine>();
        m_desk = std::make_unique<Desk>(*m_machine);
        m_fake = std::make_unique<FakeOtrs>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_fake.reset();
    }

    void reusesTheSessionAcrossStarts()
    {
        const AccountId id = signIn(false);
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        QTRY_VERIFY(m_desk->kept(id, "session").contains("value-1"));
        for (int start = 0; start < 3; ++start) {
            restart();
            m_desk->connections.openAll();
            QTRY_COMPARE(connection(id)->state(), ConnectionState::Online);
            QCOMPARE(connection(id)->me().id, 7);
            QCOMPARE(connection(id)->account().zone, u"Europe/Moscow"_s);
        }
        QCOMPARE(m_fake->count(u"auth/login"_s), 1);
        QCOMPARE(m_fake->server.seen().last().headers.value("cookie"), QByteArray("OurOwnName=value-1"));
        QVERIFY(m_desk->settings.save());
        const QByteArray written = m_machine->files() + m_desk->logText().toUtf8();
        for (const char *secret : {"value-1", "challenge-1", "right"})
            QVERIFY2(!written.contains(secret), secret);
    }

    void signsInAgainByItselfWhereAllowed()
    {
        const AccountId id = signIn(true);
        QTRY_COMPARE(m_desk->kept(id, "password"), QByteArray("right"));
        m_fake->alive.clear();
        const auto answers = askAtOnce(id, 8);
        QTRY_COMPARE(answers->size(), 8);
        for (const bool good : *answers)
            QVERIFY(good);
        QCOMPARE(m_fake->count(u"auth/login"_s), 2);
        QTRY_VERIFY(m_desk->kept(id, "session").contains("value-2"));
        // Also in the next start, where nothing but the password is left.
        m_fake->alive.clear();
        restart();
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Online);
        QCOMPARE(m_fake->count(u"auth/login"_s), 3);
    }

    void asksWhereThePasswordIsNotKept()
    {
        const AccountId id = signIn(false);
        m_fake->alive.clear();
        const auto answers = askAtOnce(id, 3);
        QTRY_COMPARE(answers->size(), 3);
        QVERIFY(!answers->at(0));
        QCOMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(m_fake->count(u"auth/login"_s), 1);
        QCOMPARE(m_desk->kept(id, "password"), QByteArray());
        QCOMPARE(signIn(false), id);
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        QCOMPARE(m_fake->count(u"auth/logout"_s), 0); // the old one is dead
    }

    void triesAWrongPasswordOnlyOnce()
    {
        const AccountId id = signIn(true);
        m_fake->alive.clear();
        m_fake->password = "changed";
        for (int round = 0; round < 3; ++round) {
            const auto answers = askAtOnce(id, 2);
            QTRY_COMPARE(answers->size(), 2);
        }
        QCOMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        // The server may lock the agent out.
        QCOMPARE(m_fake->count(u"auth/login"_s), 2);
    }

    void asksWhereEveryNewSessionIsRefused()
    {
        // A load balancer between two servers, an address that changes: no session lives to its first call.
        const AccountId id = signIn(true);
        m_fake->first = [this](const QString &, const Seen &) {
            m_fake->alive.clear();
            return std::optional<Reply>();
        };
        for (int round = 0; round < 3; ++round) {
            const auto answers = askAtOnce(id, 4);
            QTRY_COMPARE(answers->size(), 4);
            QVERIFY(!answers->contains(true));
            QCOMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        }
        connection(id)->open();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(m_fake->count(u"auth/login"_s), 2); // the user's, and one by itself
        m_fake->first = nullptr;
        QCOMPARE(signIn(true), id);
        const auto answers = askAtOnce(id, 1);
        QTRY_COMPARE(answers->value(0), true);
    }

    void signsOutByNameAndChallenge()
    {
        const AccountId id = signIn(true);
        QSignalSpy out(connection(id), &session::Connection::signedOut);
        const auto answers = askAtOnce(id, 2);
        connection(id)->signOut();
        QCOMPARE(connection(id)->state(), ConnectionState::SignedOut);
        QTRY_COMPARE(out.count(), 1);
        QTRY_COMPARE(answers->size(), 2);
        QCOMPARE(m_fake->count(u"auth/logout"_s), 1);
        QVERIFY(m_fake->alive.isEmpty());
        QTRY_VERIFY(m_machine->secrets.keys().isEmpty());
        connection(id)->open();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
    }

    void signsOutOfASessionRenewedMeanwhile()
    {
        const AccountId id = signIn(true);
        m_fake->alive.clear();
        const auto answers = askAtOnce(id, 1);
        QTRY_COMPARE(answers->size(), 1);
        connection(id)->signOut();
        QTRY_VERIFY(m_fake->alive.isEmpty());
        QCOMPARE(m_fake->count(u"auth/logout"_s), 1);
    }

    void leavesNoSessionBehind()
    {
        // Signed in again while the old session lives: it would count among his twenty for hours.
        const AccountId id = signIn(false);
        QCOMPARE(signIn(false), id);
        QTRY_COMPARE(m_fake->alive.size(), 1);
        QVERIFY(m_fake->alive.contains("value-2"));
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        const auto answers = askAtOnce(id, 1);
        QTRY_COMPARE(answers->value(0), true);
        m_desk->connections.remove(id);
        QTRY_VERIFY(m_fake->alive.isEmpty());
    }

    void signsOutThoughTheServerIsGone()
    {
        const AccountId id = signIn(false);
        m_fake->server.stop();
        QSignalSpy out(connection(id), &session::Connection::signedOut);
        connection(id)->signOut();
        QTRY_COMPARE_WITH_TIMEOUT(out.count(), 1, 20'000);
        QCOMPARE(connection(id)->state(), ConnectionState::SignedOut);
        QVERIFY(m_desk->kept(id, "session").isEmpty());
    }

    void aLateKeychainUndoesNothing()
    {
        const AccountId id = signIn(false);
        restart();
        connection(id)->open();
        const auto fresh = signedIn(false);
        QVERIFY(m_fake->alive.contains("value-2"));
        connection(id)->open();
        QCOMPARE(m_desk->connections.signedIn(fresh), id);
        QVERIFY(m_desk->kept(id, "session").contains("value-2"));
        const auto answers = askAtOnce(id, 1);
        QTRY_COMPARE(answers->value(0), true);
        QVERIFY(m_fake->server.seen().last().headers.value("cookie").endsWith("value-2"));
        restart();
        connection(id)->open();
        connection(id)->open();
        connection(id)->signOut();
        QVERIFY(m_desk->kept(id, "session").isEmpty()); // answers after the other questions
        QCOMPARE(connection(id)->state(), ConnectionState::SignedOut);
    }

    void tellsThatTheKeychainTookNothing()
    {
        m_machine->secrets.refuse(secrets::Trouble::Locked);
        std::unique_ptr<QSignalSpy> notKept;
        connect(&m_desk->connections, &session::Connections::added, this, [&](session::Connection *made) {
            notKept = std::make_unique<QSignalSpy>(made, &session::Connection::secretsNotKept);
        });
        const AccountId id = signIn(true);
        QTRY_VERIFY(notKept->count() > 0);
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        restart();
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(secrets::troubleOf(connection(id)->lastError()), secrets::Trouble::Locked);
    }

    void damagedSecretsAreNone()
    {
        const AccountId id = signIn(false);
        std::optional<bool> written;
        m_machine->secrets.write(secrets::Secrets::key(id, u"session"_s), "not JSON", this,
            [&written](const Result<Done> &done) { written = bool(done); });
        QTRY_COMPARE(written.value_or(false), true);
        restart();
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
    }

    void dies()
    {
        const AccountId id = signIn(true);
        m_fake->first
            = [](const QString &, const Seen &) { return std::optional(Reply::doing(Reply::Act::Stall)); };
        // The caller goes first.
        auto caller = std::make_unique<QObject>();
        bool told = false;
        net::Load load = connection(id)->catalog().queues(
            caller.get(), [&told](const Result<QList<Queue>> &) { told = true; });
        QTRY_VERIFY(m_fake->count(u"queues/getQueueList"_s) > 1); // the first one found the server
        caller.reset();
        QTRY_VERIFY(!load.running());
        // The session goes first: whoever waits is told, and the server that does not answer delays nobody.
        const auto answers = askAtOnce(id, 3);
        m_desk->connections.remove(id);
        QVERIFY(!connection(id));
        QTRY_COMPARE(answers->size(), 3);
        QVERIFY(!told);
        // So does the whole program, in the middle of a renewal.
        m_fake->first = nullptr;
        const AccountId next = signIn(true);
        m_fake->alive.clear();
        m_fake->first = [](const QString &method, const Seen &) {
            return method == u"auth/login"_s ? std::optional(Reply::doing(Reply::Act::Stall)) : std::nullopt;
        };
        const int logins = m_fake->count(u"auth/login"_s);
        const auto last = askAtOnce(next, 2);
        QTRY_COMPARE(m_fake->count(u"auth/login"_s), logins + 1);
        restart();
        m_desk->connections.openAll();
        restart();
    }

private:
    session::OtrsSignedIn signedIn(bool keepPassword)
    {
        OtrsEntry entry(m_desk->services);
        entry.signIn->start(m_fake->address(), u"ivanov"_s, u"right"_s, {});
        session::OtrsSignedIn result = entry.result();
        result.account.keepPassword = keepPassword;
        if (!keepPassword)
            result.password.clear(); // as the dialog does
        return result;
    }
    AccountId signIn(bool keepPassword) { return m_desk->connections.signedIn(signedIn(keepPassword)); }
    OtrsConnection *connection(const AccountId &id) { return m_desk->connections.otrs(id); }
    Answers askAtOnce(const AccountId &id, int count)
    {
        net::Request request;
        request.verb = net::Verb::Post;
        request.url = m_fake->server.url(u"/otrs/api/x/y"_s);
        request.contentType = "application/json";
        request.body = "{}";
        return test::askAtOnce(*connection(id), request, count, this);
    }
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(*m_machine);
    }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FakeOtrs> m_fake;
};

QTEST_GUILESS_MAIN(tst_otrsconnection)
#include "tst_otrsconnection.moc"
