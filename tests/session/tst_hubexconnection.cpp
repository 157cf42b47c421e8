// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fakehubex.h"
#include "secrets/trouble.h"

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;
using session::ConnectionState;
using session::HubexConnection;

/// The life of a HubEx account: across starts, renewals, dead tokens, a keychain that does not answer, clocks
/// that are wrong.
class tst_hubexconnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_machine = std::make_unique<Machine>();
        m_desk = std::make_unique<Desk>(*m_machine);
        m_fake = std::make_unique<FakeHubex>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_fake.reset();
    }

    void survivesARestart_data()
    {
        QTest::addColumn<bool>("byToken");
        QTest::newRow("password") << false;
        QTest::newRow("service token") << true;
    }
    void survivesARestart()
    {
        QFETCH(const bool, byToken);
        const AccountId id = signIn(byToken);
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        QTRY_COMPARE(m_desk->kept(id, "refreshToken"), QByteArray("refresh-secret"));
        QCOMPARE(m_desk->kept(id, "serviceToken"), byToken ? QByteArray("service-secret") : QByteArray());
        restart();
        QCOMPARE(connection(id)->state(), ConnectionState::SignedOut);
        const int logins = m_fake->count("AUTHN/Accounts/login");
        m_desk->connections.openAll();
        QCOMPARE(connection(id)->state(), ConnectionState::Opening);
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Online);
        QCOMPARE(connection(id)->profile().person.id, 5);
        QCOMPARE(m_fake->count("AUTHN/Accounts/login"), logins);
        QVERIFY(m_desk->settings.save());
        for (const char *secret : {"refresh-secret", "service-secret", "access-"})
            QVERIFY2(!(m_machine->files() + m_desk->logText().toUtf8()).contains(secret), secret);
    }

    void renewsOnceForAll_data()
    {
        QTest::addColumn<bool>("dead");
        QTest::newRow("before it runs out") << false;
        QTest::newRow("when the server says so") << true;
    }
    void renewsOnceForAll()
    {
        QFETCH(const bool, dead);
        const AccountId id = signIn(false);
        if (dead)
            m_fake->killSession();
        else
            adoptOldTokens(id);
        const int before = m_fake->count("AUTHZ/AccessTokens");
        const auto answers = askAtOnce(id, 12);
        QTRY_COMPARE(answers->size(), 12);
        for (const bool good : *answers)
            QVERIFY(good);
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before + 1);
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        for (const Seen &seen : m_fake->server.seen())
            QVERIFY(seen.headers.value("authorization") != "Bearer old");
    }

    void asksWhereEveryNewTokenIsRefused()
    {
        const AccountId id = signIn(false);
        const int before = m_fake->count("AUTHZ/AccessTokens");
        m_fake->first = [](const Seen &seen) {
            return seen.target.contains("AUTHZ") ? std::nullopt : std::optional(Reply{401, "[]"});
        };
        for (int round = 0; round < 3; ++round) {
            const auto answers = askAtOnce(id, 4);
            QTRY_COMPARE(answers->size(), 4);
            QVERIFY(!answers->contains(true));
            QCOMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        }
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before + 1);
    }

    void doesNotRenewWhileThereIsTime()
    {
        const AccountId id = signIn(false);
        const int before = m_fake->count("AUTHZ/AccessTokens");
        const auto answers = askAtOnce(id, 3);
        QTRY_COMPARE(answers->size(), 3);
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before);
    }

    void forgetsARefusedRefreshToken()
    {
        const AccountId id = signIn(true);
        QTRY_COMPARE(m_desk->kept(id, "refreshToken"), QByteArray("refresh-secret"));
        m_fake->refreshIsDead = true;
        for (int round = 0; round < 2; ++round) {
            const int before = m_fake->count("AUTHZ/AccessTokens");
            m_fake->killSession();
            const auto answers = askAtOnce(id, 1);
            QTRY_COMPARE(answers->size(), 1);
            QVERIFY(answers->at(0));
            // Once by the dead one, then by the service token at once.
            QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before + (round == 0 ? 2 : 1));
        }
        QTRY_VERIFY(m_desk->kept(id, "refreshToken").isEmpty());
    }

    void copesWithShortLivedTokens()
    {
        // Two minutes are less than the reserve of five: they are used all the same.
        m_fake->life = quoted("'expires_in':120");
        const AccountId id = signIn(false);
        adoptOldTokens(id);
        const int before = m_fake->count("AUTHZ/AccessTokens");
        for (int round = 0; round < 3; ++round) {
            const auto answers = askAtOnce(id, 2);
            QTRY_COMPARE(answers->size(), 2);
            QVERIFY(answers->at(0) && answers->at(1));
        }
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before + 1);
    }

    void believesNoClock_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<bool>("told");
        const qint64 day = 24 * 3600;
        QTest::newRow("the server's is a day behind") << -day << true;
        QTest::newRow("the server's is a day ahead") << day << true;
        QTest::newRow("a day behind, and only the token says") << -day << false;
    }
    void believesNoClock()
    {
        QFETCH(const qint64, ahead);
        QFETCH(const bool, told);
        m_fake->clockAhead = ahead;
        const QDateTime till = QDateTime::currentDateTimeUtc().addSecs(ahead + 1800);
        m_fake->expires = till.toSecsSinceEpoch();
        m_fake->life = told ? quoted("'jwtValidTill':'") + till.toString(Qt::ISODate).toLatin1() + quoted("'")
                            : QByteArray();
        const AccountId id = signIn(true);
        const int before = m_fake->count("AUTHZ/AccessTokens");
        const auto answers = askAtOnce(id, 3);
        QTRY_COMPARE(answers->size(), 3);
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before);
        restart();
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Online);
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), before + 1);
    }

    void asksToSignInWhereNothingRenews()
    {
        const AccountId id = signIn(false);
        m_fake->killSession();
        m_fake->refreshIsDead = true;
        const auto answers = askAtOnce(id, 3);
        QTRY_COMPARE(answers->size(), 3);
        for (const bool good : *answers)
            QVERIFY(!good);
        QCOMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(connection(id)->lastError().kind, ErrorKind::NotSignedIn);
        // Signing in again is the same account, and the window's connection stays.
        QPointer<HubexConnection> same = connection(id);
        m_fake->refreshIsDead = false;
        QCOMPARE(signIn(false), id);
        QCOMPARE(connection(id), same.data());
        QCOMPARE(same->state(), ConnectionState::Online);
    }

    void theServiceTokenOutlivesTheRefreshToken()
    {
        const AccountId id = signIn(true);
        m_fake->killSession();
        m_fake->refreshIsDead = true;
        const auto answers = askAtOnce(id, 3);
        QTRY_COMPARE(answers->size(), 3);
        QVERIFY(answers->at(0) && answers->at(1) && answers->at(2));
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
    }

    void aRenewalWithoutATokenIsNone()
    {
        const AccountId id = signIn(false);
        m_fake->killSession();
        m_fake->first = [](const Seen &seen) {
            return seen.target.endsWith("AccessTokens") ? std::optional(Reply{200, "{}"}) : std::nullopt;
        };
        const auto answers = askAtOnce(id, 2);
        QTRY_COMPARE(answers->size(), 2);
        QVERIFY(!answers->at(0) && !answers->at(1));
        QVERIFY(m_fake->count("AUTHZ/AccessTokens") <= 2);
    }

    void missingRightsAreTold()
    {
        const AccountId id = signIn(false);
        restart();
        m_fake->profileStatus = 403;
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(connection(id)->lastError().kind, ErrorKind::NoAccess);
    }

    void knocksWhereTheServerIsAway()
    {
        const AccountId id = signIn(false);
        restart();
        m_fake->first = [](const Seen &) { return std::optional(Reply{500, "[]"}); };
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Offline);
        m_fake->first = nullptr;
        connection(id)->open(); // "reconnect now"
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Online);
        QCOMPARE(connection(id)->lastError().kind, ErrorKind::None);
    }

    void oneAbsenceIsKnockedAtOnce()
    {
        const AccountId id = signIn(false);
        int knocks = 0;
        bool away = true;
        m_fake->first = [&](const Seen &seen) -> std::optional<Reply> {
            knocks += seen.target.contains("ADM/Users/this") ? 1 : 0;
            return away ? std::optional(Reply{500, "[]"}) : std::nullopt;
        };
        const auto answers = askAtOnce(id, 6);
        QTRY_COMPARE(answers->size(), 6);
        connection(id)->open();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Offline);
        away = false;
        // The first pause is five seconds, however many failed together; a minute comes only after many.
        QTRY_COMPARE_WITH_TIMEOUT(connection(id)->state(), ConnectionState::Online, 20'000);
        QVERIFY(knocks >= 2);
    }

    void tellsThatTheKeychainTookNothing()
    {
        m_machine->secrets.refuse(secrets::Trouble::NoBackend);
        std::unique_ptr<QSignalSpy> notKept;
        connect(&m_desk->connections, &session::Connections::added, this, [&](session::Connection *made) {
            notKept = std::make_unique<QSignalSpy>(made, &session::Connection::secretsNotKept);
        });
        const AccountId id = signIn(true);
        QCOMPARE(connection(id)->state(), ConnectionState::Online);
        QTRY_VERIFY(notKept->count() > 0);
        QCOMPARE(secrets::troubleOf(notKept->first().first().value<Error>()), secrets::Trouble::NoBackend);
        // Until the program ends: then nothing is there, and it is said why.
        restart();
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(secrets::troubleOf(connection(id)->lastError()), secrets::Trouble::NoBackend);
        QVERIFY(connection(id)->lastError().detail.startsWith(u"keychain"_s));
    }

    void aSilentKeychainIsNotWaitedForAndMayComeBack()
    {
        const AccountId id = signIn(false);
        QTRY_COMPARE(m_desk->kept(id, "refreshToken"), QByteArray("refresh-secret"));
        restart();
        m_machine->secrets.setSilent(true);
        m_desk->connections.openAll();
        QCOMPARE(connection(id)->state(), ConnectionState::Opening);
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(secrets::troubleOf(connection(id)->lastError()), secrets::Trouble::Silent);
        QVERIFY(connection(id)->lastError().detail.startsWith(u"keychain"_s));
        // Unlocked at last: the account goes online by itself.
        m_machine->secrets.setSilent(false);
        QTRY_COMPARE(connection(id)->state(), ConnectionState::Online);
    }

    void tellsWhatTheKeychainDoesNotGiveUp_data()
    {
        QTest::addColumn<bool>("removes");
        QTest::addColumn<bool>("forNowOnly");
        QTest::newRow("signed out") << false << false;
        QTest::newRow("removed") << true << false;
        // Signed in anew without the keychain, above what an earlier sign-in had left there.
        QTest::newRow("signed out, signed in for now only") << false << true;
        QTest::newRow("removed, signed in for now only") << true << true;
    }
    void tellsWhatTheKeychainDoesNotGiveUp()
    {
        QFETCH(const bool, removes);
        QFETCH(const bool, forNowOnly);
        const AccountId id = signIn(true);
        QTRY_COMPARE(m_desk->kept(id, "refreshToken"), QByteArray("refresh-secret"));
        m_machine->secrets.refuse(secrets::Trouble::Locked);
        if (forNowOnly)
            QCOMPARE(signIn(true, false), id);
        const QString title = connection(id)->account().title;
        QSignalSpy ofAll(&m_desk->connections, &session::Connections::secretsRemain);
        QSignalSpy ofOne(connection(id), &session::Connection::secretsRemain);
        if (removes)
            m_desk->connections.remove(id);
        else
            connection(id)->signOut();
        QTRY_COMPARE((removes ? ofAll : ofOne).count(), 1);
        if (removes)
            QCOMPARE(ofAll.first().first().toString(), title);
        const Error error = (removes ? ofAll : ofOne).first().last().value<Error>();
        QCOMPARE(secrets::troubleOf(error), secrets::Trouble::Locked);
    }

    void whereNoKeychainRunsNothingCanBeLeft()
    {
        const AccountId id = signIn(true, false);
        m_machine->secrets.refuse(secrets::Trouble::NoBackend);
        QSignalSpy ofAll(&m_desk->connections, &session::Connections::secretsRemain);
        QSignalSpy ofOne(connection(id), &session::Connection::secretsRemain);
        QSignalSpy signedOut(connection(id), &session::Connection::signedOut);
        connection(id)->signOut();
        QTRY_COMPARE(signedOut.count(), 1);
        m_desk->connections.remove(id);
        QVERIFY(m_desk->kept(id, "refreshToken").isEmpty()); // asked after all that
        QCOMPARE(ofAll.count() + ofOne.count(), 0);
    }

    void tellsWhenASessionEndsForGood()
    {
        m_fake->refresh.clear();
        std::unique_ptr<QSignalSpy> end;
        connect(&m_desk->connections, &session::Connections::added, this, [&](session::Connection *made) {
            end = std::make_unique<QSignalSpy>(made, &session::Connection::endKnown);
        });
        const AccountId id = signIn(false);
        QTRY_COMPARE(end->count(), 1);
        const QDateTime till = end->first().first().toDateTime();
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(till);
        QVERIFY2(left > 1700 && left <= 1800, qPrintable(QString::number(left)));
        m_fake->killSession();
        const auto answers = askAtOnce(id, 1);
        QTRY_COMPARE(answers->size(), 1);
        QVERIFY(!answers->first());
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
        QCOMPARE(connection(id)->lastError().kind, ErrorKind::NotSignedIn);
        // With one, or with a service token, it goes on for ever.
        m_fake->refresh = "refresh-secret";
        signIn(false);
        QTRY_COMPARE(end->count(), 2);
        QVERIFY(!end->last().first().toDateTime().isValid());
        m_fake->refresh.clear();
        signIn(true);
        QTRY_COMPARE(end->count(), 1); // another account
        QVERIFY(!end->last().first().toDateTime().isValid());
    }

    void forThisSessionMeansNothingIsLeft()
    {
        const AccountId id = signIn(true);
        QTRY_COMPARE(m_desk->kept(id, "refreshToken"), QByteArray("refresh-secret"));
        QCOMPARE(signIn(true, false), id);
        QTRY_VERIFY(m_machine->secrets.keys().isEmpty());
        restart();
        m_desk->connections.openAll();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
    }

    void aPasswordReplacesTheServiceToken()
    {
        HubexEntry entry(m_desk->services);
        entry.signIn->startWithToken(m_fake->url(), 5, "service-secret");
        session::HubexSignedIn result = entry.result();
        result.account.user = u"anna"_s;
        const AccountId id = m_desk->connections.signedIn(result);
        QTRY_VERIFY(!m_desk->kept(id, "serviceToken").isEmpty());
        QCOMPARE(signIn(false), id);
        QTRY_VERIFY(m_desk->kept(id, "serviceToken").isEmpty());
        QCOMPARE(m_desk->accounts.find(id)->way, session::HubexWay::Password);
    }

    void signsOut()
    {
        const AccountId id = signIn(true);
        QSignalSpy out(connection(id), &session::Connection::signedOut);
        const auto answers = askAtOnce(id, 2);
        connection(id)->signOut();
        QCOMPARE(connection(id)->state(), ConnectionState::SignedOut);
        QTRY_COMPARE(out.count(), 1);
        QTRY_COMPARE(answers->size(), 2);
        QVERIFY(!answers->at(0) && !answers->at(1));
        QTRY_VERIFY(m_machine->secrets.keys().isEmpty());
        connection(id)->open();
        QTRY_COMPARE(connection(id)->state(), ConnectionState::NeedsSignIn);
    }

    void aLateKeychainUndoesNothing()
    {
        const AccountId id = signIn(false);
        restart();
        HubexEntry entry(m_desk->services);
        entry.signIn->startWithToken(m_fake->url(), 5, "service-secret");
        session::HubexSignedIn result = entry.result();
        result.account.user = u"anna"_s;
        // The keychain is asked, and before it answers the user has signed in by himself, or out.
        connection(id)->open();
        QCOMPARE(m_desk->connections.signedIn(result), id);
        const int renewals = m_fake->count("AUTHZ/AccessTokens");
        QTRY_COMPARE(m_desk->kept(id, "serviceToken"), QByteArray("service-secret"));
        const auto answers = askAtOnce(id, 1);
        QTRY_COMPARE(answers->size(), 1);
        QCOMPARE(m_fake->count("AUTHZ/AccessTokens"), renewals);
        restart();
        connection(id)->open();
        connection(id)->open();
        connection(id)->signOut();
        QVERIFY(m_desk->kept(id, "refreshToken").isEmpty()); // answers after the other questions
        QCOMPARE(connection(id)->state(), ConnectionState::SignedOut);
    }

    void dies()
    {
        const AccountId id = signIn(false);
        m_fake->first = [](const Seen &) { return std::optional(Reply::doing(Reply::Act::Stall)); };
        // The caller goes first.
        auto caller = std::make_unique<QObject>();
        bool told = false;
        net::Load load = connection(id)->people().total(
            {}, caller.get(), [&told](const Result<qint64> &) { told = true; });
        const int before = m_fake->server.count();
        QTRY_VERIFY(m_fake->server.count() > before);
        caller.reset();
        QTRY_VERIFY(!load.running());
        // The session goes first: whoever waits is told.
        const auto answers = askAtOnce(id, 3);
        m_desk->connections.remove(id);
        QVERIFY(!connection(id));
        QTRY_COMPARE(answers->size(), 3);
        QVERIFY(!told);
        QTRY_VERIFY(m_machine->secrets.keys().isEmpty());
        // So does the whole program, in the middle of an opening and of a renewal.
        m_fake->first = nullptr;
        const AccountId next = signIn(false);
        m_fake->killSession();
        m_fake->first = [](const Seen &seen) {
            return seen.target.endsWith("AccessTokens") ? std::optional(Reply::doing(Reply::Act::Stall))
                                                        : std::nullopt;
        };
        const int renewals = m_fake->count("AUTHZ/AccessTokens");
        const auto last = askAtOnce(next, 2);
        QTRY_COMPARE(m_fake->count("AUTHZ/AccessTokens"), renewals + 1);
        restart();
        m_desk->connections.openAll();
        restart();
    }

private:
    AccountId signIn(bool byToken, bool keep = true)
    {
        HubexEntry entry(m_desk->services);
        if (byToken)
            entry.signIn->startWithToken(m_fake->url(), 5, "service-secret");
        else
            entry.signIn->startWithPassword(m_fake->url(), 5, u"anna"_s, u"right"_s);
        session::HubexSignedIn result = entry.result();
        result.account.keepSecrets = keep;
        return m_desk->connections.signedIn(result);
    }
    /// The same session at the end of its access token.
    void adoptOldTokens(const AccountId &id)
    {
        session::HubexSignedIn result;
        result.account = connection(id)->account();
        result.tokens.access = "old";
        result.tokens.accessTill = QDateTime::currentDateTimeUtc();
        result.tokens.refresh = m_fake->refresh;
        connection(id)->adopt(result);
    }
    HubexConnection *connection(const AccountId &id) { return m_desk->connections.hubex(id); }
    Answers askAtOnce(const AccountId &id, int count)
    {
        net::Request request;
        request.url = m_fake->url();
        request.url.setPath(u"/fsm/X"_s);
        return test::askAtOnce(*connection(id), request, count, this);
    }
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(*m_machine);
    }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FakeHubex> m_fake;
};

QTEST_GUILESS_MAIN(tst_hubexconnection)
#include "tst_hubexconnection.moc"
