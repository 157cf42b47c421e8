// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/hubexserver.h"
#include "desk.h"
#include "fakehubex.h"

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

demo::DemoOptions small()
{
    demo::DemoOptions options;
    options.tasks = options.assets = 10;
    options.people = 8;
    return options;
}

} // namespace

/// Signing in to HubEx (contract 2), against the demo where it can do it and a server that misbehaves where
/// not.
class tst_hubexsignin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<demo::HubexServer>(small());
        QVERIFY(m_demo->listen());
    }
    void init()
    {
        m_machine = std::make_unique<Machine>();
        m_desk = std::make_unique<Desk>(*m_machine);
        m_entry = std::make_unique<HubexEntry>(m_desk->services);
        m_fake = std::make_unique<FakeHubex>();
    }
    void cleanup()
    {
        m_entry.reset();
        m_desk.reset();
        m_fake.reset();
    }

    void choosesTheOnlyTenantByItself()
    {
        password(u"dispatcher@demo.test"_s);
        const session::HubexSignedIn result = m_entry->result();
        QCOMPARE(result.account.tenantId, 1);
        QCOMPARE(result.account.memberId, 41);
        QCOMPARE(result.account.applicationId, 5);
        QCOMPARE(result.account.user, u"dispatcher@demo.test"_s);
        QCOMPARE(result.account.title, result.profile.tenantName);
        QVERIFY(!result.account.title.isEmpty());
        QVERIFY(!result.tokens.refresh.isEmpty());
        QVERIFY(!result.profile.permissions.isEmpty());
        QVERIFY(result.profile.person.id != 0);
        QVERIFY(m_entry->doing.count() > 1);
    }

    void offersTheTenants()
    {
        QSignalSpy offered(m_entry->signIn.get(), &session::HubexSignIn::tenantsOffered);
        password(u"chief@demo.test"_s);
        QTRY_COMPARE(offered.count(), 1);
        const auto tenants = offered.first().first().value<QList<hubex::Tenant>>();
        QCOMPARE(tenants.size(), 4);
        QCOMPARE(
            std::count_if(tenants.begin(), tenants.end(), [](const auto &one) { return one.isOpen(); }), 3);
        // The second one's listed membership has no rights: he enters as admin of all tenants.
        m_entry->signIn->choose(tenants.at(1));
        const session::HubexSignedIn result = m_entry->result();
        QCOMPARE(result.account.tenantId, 2);
        QCOMPARE(result.account.memberId, 1);
    }

    void aRefusedTenantLeavesTheApplicationAsItWas()
    {
        QSignalSpy offered(m_entry->signIn.get(), &session::HubexSignIn::tenantsOffered);
        password(u"chief@demo.test"_s);
        QTRY_COMPARE(offered.count(), 1);
        const auto tenants = offered.first().first().value<QList<hubex::Tenant>>();
        m_entry->signIn->choose(tenants.at(2));
        QCOMPARE(m_entry->error().kind, ErrorKind::NoAccess);
        m_entry->signIn->choose(tenants.at(0));
        QTRY_COMPARE(m_entry->finished.count(), 1);
        QCOMPARE(m_entry->result().account.applicationId, 5);
    }

    void choosesAfterItWasStopped()
    {
        QSignalSpy offered(m_entry->signIn.get(), &session::HubexSignIn::tenantsOffered);
        password(u"chief@demo.test"_s);
        QTRY_COMPARE(offered.count(), 1);
        const auto tenants = offered.first().first().value<QList<hubex::Tenant>>();
        m_entry->signIn->choose(tenants.at(0));
        m_entry->signIn->stop();
        QVERIFY(!QTest::qWaitFor([this] { return m_entry->finished.count() > 0; }, 50));
        m_entry->signIn->choose(tenants.at(0));
        QCOMPARE(m_entry->result().account.tenantId, 1);
    }

    void fallsBackToApplicationThree()
    {
        password(u"web@demo.test"_s);
        QCOMPARE(m_entry->result().account.applicationId, 3);
    }

    void fallsBackWhereNothingIsAllowedAsFive_data()
    {
        QTest::addColumn<bool>("byToken");
        QTest::newRow("password") << false;
        QTest::newRow("service token") << true;
    }
    void fallsBackWhereNothingIsAllowedAsFive()
    {
        QFETCH(const bool, byToken);
        m_fake->first = [](const Seen &seen) {
            return seen.headers.value("x-application-id") == "3" ? std::nullopt
                                                                 : std::optional(Reply{403, "[]"});
        };
        start(byToken);
        QCOMPARE(m_entry->result().account.applicationId, 3);
        QVERIFY(m_fake->count(byToken ? "AUTHZ/AccessTokens" : "AUTHN/Accounts/login") == 2);
    }

    void doesNotFallBackFromAChosenApplication()
    {
        m_fake->first = [](const Seen &) { return std::optional(Reply{403, "[]"}); };
        m_entry->signIn->startWithPassword(m_fake->url(), 4, u"anna"_s, u"right"_s);
        QCOMPARE(m_entry->error().kind, ErrorKind::Forbidden);
        QCOMPARE(m_fake->server.count(), 1);
    }

    void tellsMissingRightsFromAWrongPassword()
    {
        password(u"guest@demo.test"_s);
        const Error mute = m_entry->error();
        QCOMPARE(mute.kind, ErrorKind::NoAccess);
        // What his own membership was told, and not that he is no admin of all tenants.
        QCOMPARE(mute.httpStatus, 403);
        QVERIFY2(mute.detail.contains(u"AccessDenied"_s), qPrintable(mute.detail));
        HubexEntry wrong(m_desk->services);
        wrong.signIn->startWithPassword(m_demo->url(), 5, u"guest@demo.test"_s, u"wrong"_s);
        QCOMPARE(wrong.error().kind, ErrorKind::SignInRefused);
    }

    void knowsTheTenantOfAServiceToken()
    {
        m_entry->signIn->startWithToken(m_demo->url(), 5, " demo-service-token\n");
        const session::HubexSignedIn result = m_entry->result();
        QCOMPARE(result.account.way, session::HubexWay::ServiceToken);
        QCOMPARE(result.account.tenantId, 1);
        QCOMPARE(result.account.title, result.profile.tenantName);
        QVERIFY(!result.account.title.isEmpty());
        QCOMPARE(result.account.user, result.profile.person.fullName());
        QCOMPARE(result.serviceToken, QByteArray("demo-service-token"));
        QVERIFY(!result.tokens.refresh.isEmpty());
    }

    void signsInWhereTheTenantIsNotTold()
    {
        m_fake->first = [](const Seen &seen) {
            return seen.target.endsWith("Tenants/this") ? std::optional(Reply{403, "[]"}) : std::nullopt;
        };
        start(true);
        QCOMPARE(m_entry->result().account.title, u"127.0.0.1"_s);
    }

    void aTokenInheritsNothingOfALogin()
    {
        m_entry->signIn->startWithPassword(m_fake->url(), 5, u"anna"_s, u"wrong"_s);
        QCOMPARE(m_entry->error().kind, ErrorKind::SignInRefused);
        m_entry->failed.clear();
        start(true);
        QCOMPARE(m_entry->result().account.user, u"Petrova Anna"_s);
    }

    void takesTheRefreshTokenAtOnce()
    {
        start(true);
        QCOMPARE(m_entry->result().tokens.refresh, QByteArray("refresh-secret"));
        QCOMPARE(m_fake->count("AUTHZ/RefreshTokens"), 1);
    }

    void signsInWithoutARefreshToken()
    {
        m_fake->refresh.clear();
        start(false);
        const session::HubexSignedIn result = m_entry->result();
        QCOMPARE(result.tokens.access, m_fake->access());
        QVERIFY(result.tokens.refresh.isEmpty());
    }

    void sendsForeignLettersEncoded()
    {
        start(false, u"анна"_s, u"пароль"_s);
        QVERIFY(m_entry->ends());
        const QByteArray sent = m_fake->server.seen().first().headers.value("authorization").mid(6);
        QCOMPARE(QByteArray::fromBase64(sent),
            QUrl::toPercentEncoding(u"анна"_s) + ':' + QUrl::toPercentEncoding(u"пароль"_s));
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray model = R"([{"code":"X","message":"words","traceIdentifier":"T"}])";
        QTest::newRow("401") << 401 << model << ErrorKind::SignInRefused;
        QTest::newRow("no such user") << 404 << model << ErrorKind::SignInRefused;
        QTest::newRow("conflict") << 409 << model << ErrorKind::SignInRefused;
        QTest::newRow("no such path") << 404 << QByteArray() << ErrorKind::WrongAddress;
        QTest::newRow("no such page") << 404 << QByteArray("<html>404</html>") << ErrorKind::WrongAddress;
        QTest::newRow("a file server") << 405 << QByteArray("no POST here") << ErrorKind::WrongAddress;
        QTest::newRow("a web page") << 200 << QByteArray("<!DOCTYPE html>") << ErrorKind::WrongAddress;
        QTest::newRow("another service")
            << 200 << QByteArray(R"({"hello":"world"})") << ErrorKind::WrongAddress;
        QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::WrongAddress;
        QTest::newRow("no content") << 204 << QByteArray() << ErrorKind::WrongAddress;
        QTest::newRow("not JSON") << 200 << QByteArray("{]") << ErrorKind::BadAnswer;
        QTest::newRow("elsewhere") << 302 << QByteArray() << ErrorKind::WrongAddress;
        QTest::newRow("broken") << 500 << model << ErrorKind::ServerFailed;
    }
    void tellsFailuresApart()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        m_fake->first = [&](const Seen &) { return std::optional(Reply{status, body}); };
        for (const bool byToken : {false, true}) {
            HubexEntry entry(m_desk->services);
            start(byToken, u"anna"_s, u"pa55word"_s, entry);
            const Error error = entry.error();
            QCOMPARE(error.kind, kind);
            const QString told = error.detail + error.serverText + describe(error) + advice(error);
            QVERIFY(!told.contains(u"pa55word"_s) && !told.contains(u"service-secret"_s));
        }
    }

    void aServerThatKnowsNobodyIsNotUnderstood_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty object") << 200 << QByteArray("{}");
        QTest::newRow("empty list") << 200 << QByteArray("[]");
        QTest::newRow("null") << 200 << QByteArray("null");
        QTest::newRow("no content") << 204 << QByteArray();
    }
    void aServerThatKnowsNobodyIsNotUnderstood()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        m_fake->first = [&](const Seen &seen) {
            return seen.target.endsWith("this/profile") ? std::optional(Reply{status, body}) : std::nullopt;
        };
        for (const bool byToken : {false, true}) {
            HubexEntry entry(m_desk->services);
            start(byToken, u"anna"_s, u"right"_s, entry);
            QCOMPARE(entry.error().kind, ErrorKind::BadAnswer);
        }
    }

    void saysWhereTheServerSendsOn()
    {
        m_fake->first = [](const Seen &) {
            return std::optional(Reply{301, {}, {{"Location", "https://hubex.example.org/in?key=private"}}});
        };
        start(false);
        const Error error = m_entry->error();
        QCOMPARE(error.kind, ErrorKind::WrongAddress);
        QVERIFY2(error.detail.endsWith(u" https://hubex.example.org"_s), qPrintable(error.detail));
    }

    void offersNobodysTenants()
    {
        m_fake->first = [](const Seen &) {
            return std::optional(Reply{200, R"({"access_token":"a","expires_in":1800})"});
        };
        start(false);
        QCOMPARE(m_entry->error().kind, ErrorKind::NoAccess);
    }

    void tellsTheNetworkApart()
    {
        FakeHubex strange(u"lone"_s);
        QSignalSpy untrusted(m_entry->signIn.get(), &session::HubexSignIn::untrustedCertificate);
        m_entry->signIn->startWithPassword(strange.url(), 5, u"anna"_s, u"right"_s);
        QCOMPARE(m_entry->error().kind, ErrorKind::TlsUntrusted);
        QCOMPARE(untrusted.count(), 1);
        QCOMPARE(strange.server.count(), 0);
        const QUrl gone = m_fake->url();
        m_fake.reset();
        HubexEntry nobody(m_desk->services);
        nobody.signIn->startWithPassword(gone, 5, u"anna"_s, u"right"_s);
        QCOMPARE(nobody.error().kind, ErrorKind::Unreachable);
    }

    void writesNoSecretAnywhere()
    {
        start(false, u"anna"_s, u"right"_s);
        const AccountId id = m_desk->connections.signedIn(m_entry->result());
        HubexEntry token(m_desk->services);
        start(true, {}, {}, token);
        m_desk->connections.signedIn(token.result());
        QTRY_COMPARE(m_desk->kept(id, "refreshToken"), QByteArray("refresh-secret"));
        QVERIFY(m_desk->settings.save());
        const QByteArray written = m_machine->files() + m_desk->logText().toUtf8();
        QVERIFY(written.contains("anna"));
        for (const char *secret : {"right", "service-secret", "refresh-secret", "access-", "YW5uYTpyaWdodA"})
            QVERIFY2(!written.contains(secret), secret);
    }

    void dies_data()
    {
        QTest::addColumn<QString>("at");
        for (const char *path : {"AUTHN/Accounts/login", "AUTHZ/Accounts/authorize", "ADM/Users/this/profile",
                 "AUTHZ/RefreshTokens"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void dies()
    {
        QFETCH(const QString, at);
        const auto stallAt = [&](const Seen &seen) {
            return seen.target.endsWith(at.toLatin1()) ? std::optional(Reply::doing(Reply::Act::Stall))
                                                       : std::nullopt;
        };
        m_fake->first = stallAt;
        // The dialog goes first.
        start(false);
        QTRY_COMPARE(m_fake->count(at.toLatin1()), 1);
        m_entry->signIn.reset();
        // It is stopped and started again.
        HubexEntry again(m_desk->services);
        start(false, u"anna"_s, u"right"_s, again);
        QTRY_COMPARE(m_fake->count(at.toLatin1()), 2);
        again.signIn->stop();
        m_fake->first = nullptr;
        start(false, u"anna"_s, u"right"_s, again);
        QCOMPARE(again.result().account.title, u"First"_s);
        QCOMPARE(again.finished.count() + again.failed.count(), 1);
        QCOMPARE(m_entry->finished.count() + m_entry->failed.count(), 0);
        // The server goes first.
        m_fake->first = [&](const Seen &seen) {
            return seen.target.endsWith(at.toLatin1()) ? std::optional(Reply::doing(Reply::Act::Reset))
                                                       : std::nullopt;
        };
        HubexEntry cut(m_desk->services);
        start(false, u"anna"_s, u"right"_s, cut);
        QVERIFY(cut.ends());
        QCOMPARE(cut.failed.count(), at == u"AUTHZ/RefreshTokens"_s ? 0 : 1);
    }

    void mayDieInItsOwnSignals()
    {
        HubexEntry entry(m_desk->services);
        bool died = false;
        connect(entry.signIn.get(), &session::HubexSignIn::finished, this, [&] {
            entry.signIn.reset();
            died = true;
        });
        start(false, u"anna"_s, u"right"_s, entry);
        QTRY_VERIFY(died);
        HubexEntry failing(m_desk->services);
        connect(failing.signIn.get(), &session::HubexSignIn::failed, this, [&] { failing.signIn.reset(); });
        start(false, u"anna"_s, u"wrong"_s, failing);
        QTRY_VERIFY(!failing.signIn);
    }

private:
    void password(const QString &login)
    {
        m_entry->signIn->startWithPassword(m_demo->url(), 5, login, u"demo"_s);
    }
    void start(bool byToken, const QString &login, const QString &word, HubexEntry &entry)
    {
        if (byToken)
            entry.signIn->startWithToken(m_fake->url(), 5, "service-secret");
        else
            entry.signIn->startWithPassword(m_fake->url(), 5, login, word);
    }
    void start(bool byToken, const QString &login = u"anna"_s, const QString &word = u"right"_s)
    {
        start(byToken, login, word, *m_entry);
    }

    std::unique_ptr<demo::HubexServer> m_demo;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<HubexEntry> m_entry;
    std::unique_ptr<FakeHubex> m_fake;
};

QTEST_GUILESS_MAIN(tst_hubexsignin)
#include "tst_hubexsignin.moc"
