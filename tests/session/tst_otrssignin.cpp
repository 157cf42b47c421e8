// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/otrsserver.h"
#include "desk.h"
#include "fakeotrs.h"

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;
using session::OtrsSignIn;

/// Signing in to OTRS (contracts 1, 2 and 3): finding the server behind what was pasted, then the agent.
class tst_otrssignin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        demo::DemoOptions options;
        options.tickets = 10;
        options.people = 20;
        m_demo = std::make_unique<demo::OtrsServer>(options);
        QVERIFY(m_demo->listen());
    }
    void init()
    {
        m_machine = std::make_unique<Machine>();
        m_desk = std::make_unique<Desk>(*m_machine);
        m_entry = std::make_unique<OtrsEntry>(m_desk->services);
        m_fake = std::make_unique<FakeOtrs>();
    }
    void cleanup()
    {
        m_entry.reset();
        m_desk.reset();
        m_fake.reset();
    }

    void signsIn()
    {
        m_entry->signIn->start(m_demo->url().toString(), u"ivanov"_s, u"demo"_s, {});
        const session::OtrsSignedIn result = m_entry->result();
        QCOMPARE(result.account.system, System::Otrs);
        QCOMPARE(result.account.server, m_demo->url());
        QCOMPARE(result.account.user, u"ivanov"_s);
        QVERIFY(!result.account.jsonPl);
        QVERIFY(!result.session.value.isEmpty() && !result.session.challenge.isEmpty());
        QVERIFY(result.session.me.id != 0);
    }

    void asksForACodeOnlyWhereOneIsWanted()
    {
        m_entry->signIn->start(m_demo->url().toString(), u"secure"_s, u"demo"_s, {});
        QCOMPARE(m_entry->error().kind, ErrorKind::SignInRefused);
        OtrsEntry withCode(m_desk->services);
        withCode.signIn->start(m_demo->url().toString(), u"secure"_s, u"demo"_s, u"246810"_s);
        QCOMPARE(withCode.result().account.user, u"secure"_s);
        start();
        QVERIFY(m_entry->ends());
        for (const Seen &seen : m_fake->server.seen())
            QVERIFY(!seen.body.contains("TwoFactorToken"));
    }

    void findsTheServer_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("rule");
        QTest::newRow("base") << u"http://HOST/otrs"_s << u"/otrs"_s << true;
        QTest::newRow("no rewrite rule") << u"http://HOST/otrs"_s << u"/otrs"_s << false;
        QTest::newRow("a page of it")
            << u" http://HOST/otrs/index.pl?Action=AgentTicketZoom;TicketID=5#x "_s << u"/otrs"_s << true;
        QTest::newRow("the customers' page") << u"http://HOST/otrs/customer.pl"_s << u"/otrs"_s << true;
        QTest::newRow("a call of it") << u"http://HOST/znuny/api/auth/login"_s << u"/znuny"_s << true;
        QTest::newRow("bare host, Znuny") << u"http://HOST"_s << u"/znuny"_s << false;
        QTest::newRow("at the root") << u"http://HOST/"_s << QString() << true;
        QTest::newRow("under a name of its own") << u"http://HOST/help/desk/"_s << u"/help/desk"_s << true;
        QTest::newRow("another page of the site") << u"http://HOST/start"_s << u"/otrs"_s << true;
        QTest::newRow("without a scheme") << u"HOST/otrs/index.pl"_s << u"/otrs"_s << true;
    }
    void findsTheServer()
    {
        QFETCH(QString, pasted);
        QFETCH(const QString, prefix);
        QFETCH(const bool, rule);
        m_fake->prefix = prefix;
        m_fake->hasRewriteRule = rule;
        const QString host = u"127.0.0.1:%1"_s.arg(m_fake->server.serverPort());
        m_entry->signIn->start(pasted.replace(u"HOST"_s, host), u"ivanov"_s, u"right"_s, {});
        const session::OtrsSignedIn result = m_entry->result();
        QCOMPARE(result.account.server, m_fake->server.url(prefix));
        QCOMPARE(result.account.jsonPl, !rule);
        QCOMPARE(result.session.name, QByteArray("OurOwnName"));
        QCOMPARE(result.account.zone, u"Europe/Moscow"_s);
        QCOMPARE(m_fake->count(u"auth/login"_s), 1);
    }

    void anAgentMayHaveNoZone()
    {
        m_fake->zone.clear();
        start();
        QCOMPARE(m_entry->result().account.zone, QString());
        // Nor need he be allowed to see the list of agents.
        OtrsEntry lone(m_desk->services);
        m_fake->first = [](const QString &method, const Seen &) {
            return method == u"users/getUserList"_s ? std::optional(FakeOtrs::error("No permission!"))
                                                    : std::nullopt;
        };
        start(lone);
        QCOMPARE(lone.result().account.user, u"ivanov"_s);
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("wrong password") << u"password"_s << ErrorKind::SignInRefused;
        QTest::newRow("web page") << u"page"_s << ErrorKind::WrongAddress;
        QTest::newRow("JSON of something else") << u"json"_s << ErrorKind::WrongAddress;
        QTest::newRow("no add-on") << u"404"_s << ErrorKind::WrongAddress;
        QTest::newRow("locked by the web server") << u"401"_s << ErrorKind::WrongAddress;
        QTest::newRow("refused by the web server") << u"403"_s << ErrorKind::WrongAddress;
        QTest::newRow("broken") << u"500"_s << ErrorKind::ServerFailed;
        QTest::newRow("no address") << u"our help desk"_s << ErrorKind::WrongAddress;
        QTest::newRow("nobody") << u"nobody"_s << ErrorKind::Unreachable;
        QTest::newRow("a stranger's certificate") << u"tls"_s << ErrorKind::TlsUntrusted;
        QTest::newRow("a login without a session") << u"empty"_s << ErrorKind::BadAnswer;
    }
    void tellsFailuresApart()
    {
        QFETCH(const QString, what);
        QFETCH(const ErrorKind, kind);
        TestServer strange(u"lone"_s);
        QString address = m_fake->address();
        if (what == u"tls"_s)
            address = strange.url(u"/otrs"_s).toString();
        if (what.contains(u' '))
            address = what;
        m_fake->first = [what](const QString &method, const Seen &) -> std::optional<Reply> {
            if (what == u"page"_s)
                return FakeOtrs::page(200);
            if (what == u"json"_s)
                return FakeOtrs::json({{u"hello"_s, 1}});
            if (what.toInt() > 0)
                return FakeOtrs::page(what.toInt());
            if (what == u"empty"_s && method == u"auth/login"_s)
                return FakeOtrs::json({{u"Response"_s, u"OK"_s}});
            return std::nullopt;
        };
        if (what == u"nobody"_s)
            m_fake->server.stop();
        const QString word = what == u"password"_s ? u"pa55word"_s : u"right"_s;
        m_entry->signIn->start(address, u"ivanov"_s, word, {});
        const Error error = m_entry->error();
        QCOMPARE(error.kind, kind);
        QVERIFY(!describe(error).isEmpty());
        if (what == u"401"_s || what == u"403"_s)
            QVERIFY2(error.detail.contains(u"the web server refused"_s), qPrintable(error.detail));
        QVERIFY(!(error.detail + error.serverText + m_desk->logText()).contains(u"pa55word"_s));
        if (what != u"password"_s && what != u"empty"_s)
            QCOMPARE(m_fake->count(u"auth/login"_s), 0); // nobody is told a password who was not recognised
    }

    /// There is no item to look at: what is left of it is perhaps a session.
    void saysWhatMayHaveBecomeOfALoginThatBroke()
    {
        m_fake->first = [](const QString &method, const Seen &) {
            return method == u"auth/login"_s ? std::optional(Reply::doing(Reply::Act::Drop)) : std::nullopt;
        };
        start();
        const Error error = m_entry->error();
        QCOMPARE(error.kind, ErrorKind::SignInUnknown);
        QVERIFY(!advice(error).contains(u"item"_s));
        QVERIFY(!error.detail.isEmpty() && error.detail != u"Unknown error"_s);
        QCOMPARE(m_fake->count(u"auth/login"_s), 1);
    }

    void saysWhereTheServerSendsOn()
    {
        m_fake->first = [](const QString &, const Seen &) {
            return std::optional(
                Reply{301, {}, {{"Location", "https://help.example.org:8443/otrs/index.pl?key=private"}}});
        };
        start();
        const Error error = m_entry->error();
        QCOMPARE(error.kind, ErrorKind::WrongAddress);
        QVERIFY2(error.detail.endsWith(u" https://help.example.org:8443"_s), qPrintable(error.detail));
        QCOMPARE(m_fake->count(u"auth/login"_s), 0);
    }

    void knocksOnceWhereNobodyAnswers()
    {
        TestServer gone;
        const QString nowhere = u"127.0.0.1:%1"_s.arg(gone.url().port());
        gone.stop();
        m_entry->signIn->start(nowhere, u"ivanov"_s, u"right"_s, {});
        QCOMPARE(m_entry->error().kind, ErrorKind::Unreachable);
        QCOMPARE(m_entry->doing.count(), 2); // https, then http
    }

    void warnsOfPlainHttp()
    {
        useProxy();
        QSignalSpy plain(m_entry->signIn.get(), &OtrsSignIn::plainHttpFound);
        m_entry->signIn->start(u"http://help.example.org/otrs"_s, u"ivanov"_s, u"right"_s, {});
        QTRY_COMPARE(plain.count(), 1);
        QCOMPARE(plain.first().first().toUrl(), QUrl(u"http://help.example.org/otrs"_s));
        QCOMPARE(m_fake->count(u"auth/login"_s), 0);
        for (const Seen &seen : m_fake->server.seen())
            QVERIFY(!seen.body.contains("right") && !seen.body.contains("ivanov"));
        // He thinks about it, stops, and agrees after all.
        m_entry->signIn->stop();
        m_entry->signIn->goOn();
        QCOMPARE(m_entry->result().account.server, QUrl(u"http://help.example.org/otrs"_s));
        QCOMPARE(plain.count(), 1);
    }

    void nothingGoesOnWithoutAServer()
    {
        m_entry->signIn->goOn();
        start();
        m_entry->signIn->stop();
        m_entry->signIn->goOn();
        QVERIFY(
            !QTest::qWaitFor([this] { return m_entry->finished.count() + m_entry->failed.count() > 0; }, 50));
    }

    void helpsWithALostPassword()
    {
        QSignalSpy sent(m_entry->signIn.get(), &OtrsSignIn::passwordHelpSent);
        m_entry->signIn->lostPassword(m_fake->address(), u"иванов+1"_s);
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(sent.first().first().toString().startsWith(u"Sent password"_s));
        // As a query: in a body the server does not read it (contract 4).
        QCOMPARE(m_fake->count(u"auth/lostPassword"_s), 1);
        const QUrlQuery query(QUrl::fromEncoded(m_fake->server.seen().last().target));
        QCOMPARE(query.queryItemValue(u"User"_s, QUrl::FullyDecoded), u"иванов+1"_s);
        QVERIFY(!m_desk->logText().contains(u"%D0%B8"_s));
    }

    void aSecondStartReplacesTheFirst()
    {
        m_entry->signIn->start(u"not an address"_s, u"ivanov"_s, u"right"_s, {});
        start();
        QVERIFY(m_entry->ends());
        QCOMPARE(m_entry->failed.count(), 0);
        QCOMPARE(m_entry->finished.count(), 1);
    }

    void dies_data()
    {
        QTest::addColumn<QString>("at");
        for (const char *method : {"queues/getQueueList", "auth/login", "users/getUserList"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }
    void dies()
    {
        QFETCH(const QString, at);
        const auto doing = [at](Reply::Act act) {
            return [at, act](const QString &method, const Seen &) {
                return method == at ? std::optional(Reply::doing(act)) : std::nullopt;
            };
        };
        m_fake->first = doing(Reply::Act::Stall);
        // The dialog goes first.
        start();
        QTRY_COMPARE(m_fake->count(at), 1);
        m_entry->signIn.reset();
        // It is stopped and started again.
        OtrsEntry again(m_desk->services);
        start(again);
        QTRY_COMPARE(m_fake->count(at), 2);
        again.signIn->stop();
        m_fake->first = nullptr;
        start(again);
        QCOMPARE(again.result().account.user, u"ivanov"_s);
        QCOMPARE(again.finished.count() + again.failed.count(), 1);
        QCOMPARE(m_entry->finished.count() + m_entry->failed.count(), 0);
        // The server goes first.
        m_fake->first = doing(Reply::Act::Reset);
        OtrsEntry cut(m_desk->services);
        start(cut);
        QVERIFY(cut.ends());
        QCOMPARE(cut.failed.count(), at == u"users/getUserList"_s ? 0 : 1);
        // A login is never repeated by itself: each takes one of twenty sessions.
        QVERIFY(m_fake->count(u"auth/login"_s) <= 4);
    }

    void leavesNoSessionBehind_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("how");
        for (const char *at : {"auth/login", "users/getUserList"}) {
            for (const char *how : {"stopped", "closed", "started again"})
                QTest::addRow("%s, %s", at, how) << QString::fromLatin1(at) << QString::fromLatin1(how);
        }
    }
    /// An agent has twenty: whoever goes away between the question and its end must not take one with him.
    void leavesNoSessionBehind()
    {
        QFETCH(const QString, at);
        QFETCH(const QString, how);
        QSignalSpy stopped(m_entry->signIn.get(), &OtrsSignIn::stopped);
        bool left = false;
        m_fake->first = [&](const QString &method, const Seen &) -> std::optional<Reply> {
            if (method != at || std::exchange(left, true))
                return std::nullopt;
            // The server has the question, its answer is still to come.
            if (how == u"stopped"_s)
                m_entry->signIn->stop();
            else if (how == u"closed"_s)
                m_entry->signIn.reset();
            else
                start();
            return std::nullopt;
        };
        start();
        QTRY_VERIFY(left);
        QTRY_COMPARE(m_fake->count(u"auth/logout"_s), 1);
        const bool again = how == u"started again"_s;
        QTRY_COMPARE(m_fake->alive.size(), again ? 1 : 0);
        if (again)
            QVERIFY(m_fake->alive.contains(m_entry->result().session.value));
        QTRY_COMPARE(stopped.count(), how == u"stopped"_s ? 1 : 0);
        QCOMPARE(m_entry->finished.count(), again ? 1 : 0);
    }

    void mayDieInItsOwnSignals()
    {
        OtrsEntry entry(m_desk->services);
        connect(entry.signIn.get(), &OtrsSignIn::finished, this, [&] { entry.signIn.reset(); });
        start(entry);
        QTRY_VERIFY(!entry.signIn);
        OtrsEntry failing(m_desk->services);
        connect(failing.signIn.get(), &OtrsSignIn::failed, this, [&] { failing.signIn.reset(); });
        m_fake->password = "another";
        start(failing);
        QTRY_VERIFY(!failing.signIn);
    }

private:
    void start(OtrsEntry &entry) { entry.signIn->start(m_fake->address(), u"ivanov"_s, u"right"_s, {}); }
    void start() { start(*m_entry); }
    /// A proxy is asked for any name there is: this server stands for them all.
    void useProxy()
    {
        m_desk->policy.setProxy(net::ProxyMode::Manual,
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_fake->server.serverPort()));
    }

    std::unique_ptr<demo::OtrsServer> m_demo;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OtrsEntry> m_entry;
    std::unique_ptr<FakeOtrs> m_fake;
};

QTEST_GUILESS_MAIN(tst_otrssignin)
#include "tst_otrssignin.moc"
