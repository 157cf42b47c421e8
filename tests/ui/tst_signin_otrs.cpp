// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/otrsserver.h"
#include "demo/otrs/seed.h"
#include "domain/error.h"
#include "signinfixture.h"
#include "store/language.h"
#include "tests/support/fakeproxy.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSslCertificate>
#include <QToolButton>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The add-on in a few lines, for servers that must misbehave.
Reply asOtrs(const Seen &request)
{
    const auto json = [](const QByteArray &body) {
        return Reply{200, body, {{"Content-Type", "application/json; charset=utf-8"}}};
    };
    if (request.target.endsWith("/api/auth/login"))
        return json(R"({"Response":"OK","SessionName":"OTRSAgentInterface","SessionValue":"sEcReT123",
            "ChallengeToken":"c","Me":{"ID":7,"UserLogin":"anna","FirstName":"A","LastName":"B"},
            "Settings":{"Language":"en"}})");
    if (request.target.endsWith("/api/users/getUserList"))
        return json(R"({"Response":"OK","Users":[]})");
    if (request.target.contains("/api/queues/getQueueList"))
        return json(R"({"Response":"ERROR","Message":"Session invalid. Please log in..."})");
    return {404, "<html>no</html>", {{"Content-Type", "text/html"}}};
}

} // namespace

/// Signing in to OTRS through the dialog, and everything that can go wrong on the way.
class tst_signin_otrs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        demo::DemoOptions options;
        options.tickets = 5;
        options.people = 10;
        m_server = std::make_unique<demo::OtrsServer>(options);
        QVERIFY(m_server->listen());
        m_form = std::make_unique<Form>(ui::makeOtrsSignIn(m_desk->context, nullptr, nullptr));
    }
    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
        m_server.reset();
    }

    void signsInByKeyboard()
    {
        QCOMPARE(m_form->focusName(), u"Address"_s);
        QTest::keyClicks(m_form->dialog->focusWidget(), m_server->url().toString() + u"/index.pl?Action=X"_s);
        QTest::keyClick(m_form->dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_form->dialog->focusWidget(), QLatin1String(demo::otrs::demoLogin));
        QTest::keyClick(m_form->dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_form->dialog->focusWidget(), QLatin1String(demo::otrs::demoPassword));
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QTRY_VERIFY(!m_form->dialog);
        QCOMPARE(m_desk->accounts.all().size(), 1);
        const session::Account &account = m_desk->accounts.all().first();
        QCOMPARE(m_form->signedIn.first().first().toString(), account.id);
        QCOMPARE(account.server, m_server->url());
        QCOMPARE(account.user, QLatin1String(demo::otrs::demoLogin));
        QVERIFY(account.keepSecrets);
        QVERIFY(m_desk->connections.find(account.id)->state() == session::ConnectionState::Online);
    }

    void keepsThePasswordOnlyWhereAllowed_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("not ticked") << false;
        QTest::newRow("ticked") << true;
    }
    void keepsThePasswordOnlyWhereAllowed()
    {
        QFETCH(const bool, keep);
        m_form->dialog->findChild<QCheckBox *>()->setChecked(keep);
        fillIn();
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        const session::Account account = m_desk->accounts.all().first();
        QCOMPARE(account.keepPassword, keep);
        QTRY_VERIFY(m_desk->secrets.keys().contains(account.id + u"/session"_s));
        QCOMPARE(m_desk->secrets.keys().contains(account.id + u"/password"_s), keep);
    }

    void aWrongPasswordLosesNothing()
    {
        fillIn(u"wrong"_s);
        QVERIFY(!m_form->field(u"Two-factor code, if you have one"_s));
        m_form->enter();
        QVERIFY(m_form->isLocked());
        QTRY_VERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::SignInRefused})));
        QVERIFY2(m_form->says().contains(u"20 places"_s), "the real reason may be too many sessions");
        QCOMPARE(m_form->field(u"Address"_s)->text(), m_server->url().toString());
        QCOMPARE(m_form->field(u"User name"_s)->text(), QLatin1String(demo::otrs::demoLogin));
        QCOMPARE(m_form->field(u"Password"_s)->text(), u"wrong"_s);
        QCOMPARE(m_form->focusName(), u"Password"_s);
        QVERIFY(m_form->field(u"Two-factor code, if you have one"_s));
        m_form->press(u"Details"_s);
        QVERIFY(labelled(u"Login failed!"_s));
        // What is typed now replaces the wrong one.
        QTest::keyClicks(m_form->dialog->focusWidget(), QLatin1String(demo::otrs::demoPassword));
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
    }

    void asksForTheCodeOnlyWhenItIsNeeded()
    {
        fillIn(QLatin1String(demo::otrs::demoPassword), QLatin1String(demo::otrs::demoTwoFactorLogin));
        m_form->enter();
        QTRY_VERIFY(m_form->field(u"Two-factor code, if you have one"_s));
        m_form->type(u"Two-factor code, if you have one"_s, QLatin1String(demo::otrs::demoTwoFactorCode));
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
    }

    void refusesBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("focus");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s << u"Address"_s;
        QTest::newRow("a sentence") << u"not an address"_s << u"a"_s << u"b"_s << u"Address"_s;
        QTest::newRow("a mail address") << u"ftp://host/otrs"_s << u"a"_s << u"b"_s << u"Address"_s;
        QTest::newRow("no user") << u"https://127.0.0.1:1/otrs"_s << u""_s << u"b"_s << u"User name"_s;
        QTest::newRow("no password") << u"https://127.0.0.1:1/otrs"_s << u"a"_s << u""_s << u"Password"_s;
    }
    void refusesBeforeAnythingIsSent()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        QFETCH(const QString, focus);
        m_form->type(u"Address"_s, address);
        m_form->type(u"User name"_s, user);
        m_form->type(u"Password"_s, password);
        m_form->press(u"Sign in"_s);
        QVERIFY(!m_form->says().isEmpty());
        QVERIFY(!m_form->isLocked());
        QCOMPARE(m_form->focusName(), focus);
        QVERIFY(m_desk->log.exchanges().isEmpty());
    }

    void somethingElseAnswers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a web page") << QByteArray("text/html") << QByteArray("<html><h1>Welcome</h1></html>");
        QTest::newRow("other JSON") << QByteArray("application/json") << QByteArray("[1,2,3]");
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray();
    }
    void somethingElseAnswers()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        TestServer server;
        server.setHandler([&](const Seen &) { return Reply{200, body, {{"Content-Type", type}}}; });
        fillIn(u"demo"_s, u"anna"_s, server.url(u"/otrs"_s));
        m_form->enter();
        QTRY_VERIFY(!m_form->says().isEmpty());
        QVERIFY2(m_form->says().contains(describe(Error{.kind = ErrorKind::WrongAddress}))
                || m_form->says().contains(describe(Error{.kind = ErrorKind::BadAnswer})),
            qPrintable(m_form->says()));
        QCOMPARE(m_form->field(u"Password"_s)->text(), u"demo"_s);
        QVERIFY2(!seenAnywhere(server, "demo"), "the password went to a stranger");
    }

    void nobodyAnswers()
    {
        TestServer server;
        const QUrl url = server.url(u"/otrs"_s);
        server.stop();
        fillIn(u"demo"_s, u"anna"_s, url);
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::Unreachable})));
        QCOMPARE(m_form->focusName(), u"Address"_s);
    }

    void aProxyThatRefusesLeadsToItsSettings()
    {
        TestServer proxy;
        proxy.setHandler([](const Seen &) {
            return Reply{407, "", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}};
        });
        m_desk->useProxy(proxy);
        fillIn(u"demo"_s, u"anna"_s, QUrl(u"http://help.example.test/otrs"_s));
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(u"Settings, Network"_s));
    }

    void signsInThroughAProxyThatWantsALogin()
    {
        TestServer server;
        server.setHandler(asOtrs);
        FakeProxy proxy;
        proxy.setLogin("ann:proxy-secret");
        m_desk->policy.setProxy(net::ProxyMode::Manual,
            QNetworkProxy(
                QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(), u"ann"_s, u"proxy-secret"_s));
        fillIn(u"pass"_s, u"anna"_s, server.url(u"/otrs"_s));
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QVERIFY(proxy.forwarded() > 0);
        QVERIFY(!m_desk->logText().contains(u"proxy-secret"_s));
    }

    void warnsOfAPublicHostWithoutEncryption()
    {
        // A proxy is asked for any name there is, so that the name may be a public one.
        TestServer server;
        server.setHandler(asOtrs);
        m_desk->useProxy(server);
        fillIn(u"pass"_s, u"anna"_s, QUrl(u"http://help.example.test/otrs"_s));
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(u"without encryption"_s));
        QVERIFY(!seenAnywhere(server, "pass"));
        QVERIFY(!m_form->isLocked());
        // Another address, another decision.
        m_form->type(u"Address"_s, u"http://other.example.test/otrs"_s);
        QVERIFY(m_form->says().isEmpty());
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(u"other.example.test"_s));
        m_form->press(u"Sign in without encryption"_s);
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QCOMPARE(m_desk->accounts.all().first().server, QUrl(u"http://other.example.test/otrs"_s));
    }

    void showsTheServersWordsAboutALostPassword()
    {
        m_form->type(u"Address"_s, m_server->url().toString());
        m_form->type(u"User name"_s, QLatin1String(demo::otrs::demoLogin));
        m_form->press(u"Forgot the password?"_s);
        QTRY_VERIFY(m_form->says().contains(u"Sent password reset instructions"_s));
        QVERIFY2(!m_server->engine()
                      .state()
                      .agentByLogin(QString(QLatin1String(demo::otrs::demoLogin)))
                      ->resetToken.isEmpty(),
            "the polite answer comes also when nothing was done");
    }

    void anUntrustedCertificateIsLookedAtAndTrusted()
    {
        TestServer server(u"lone"_s);
        server.setHandler(asOtrs);
        fillIn(u"pass"_s, u"anna"_s, server.url(u"/otrs"_s));
        m_form->enter();
        QTRY_VERIFY(m_form->button(u"Look at the certificate…"_s));
        QCOMPARE(server.receivedBytes(), 0);
        m_form->press(u"Look at the certificate…"_s);
        QPointer<QDialog> look = openDialog();
        QVERIFY(look);
        const auto certificate
            = QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/lone.pem")).value(0);
        const QByteArray digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QVERIFY(textIn(*look).remove(u'\n').remove(u':').contains(
            QString::fromLatin1(QByteArray(digest).replace(":", ""))));
        auto *trust = buttonIn(*look, u"Trust this certificate"_s);
        QVERIFY(trust && !trust->isEnabled());
        QCOMPARE(Form::nameless(*look), QStringList());
        look->findChild<QCheckBox *>()->click();
        QVERIFY(trust->isEnabled());
        trust->click();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QTRY_VERIFY(!look);
        QCOMPARE(m_desk->policy.pins().size(), 1);
        QCOMPARE(m_desk->settings.get(store::setting::pins).size(), 1);
    }

    void aChangedCertificateStops()
    {
        TestServer server(u"lone"_s);
        server.setHandler(asOtrs);
        const auto other = QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/signed.pem")).value(0);
        m_desk->policy.pin(server.url(), other);
        fillIn(u"pass"_s, u"anna"_s, server.url(u"/otrs"_s));
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::TlsPinChanged})));
        QCOMPARE(server.receivedBytes(), 0);
        m_form->press(u"What this means…"_s);
        QDialog *look = openDialog();
        QVERIFY(look);
        auto *forget = buttonIn(*look, u"Forget the accepted certificate"_s);
        QVERIFY(forget);
        forget->click();
        QCOMPARE(m_desk->policy.pins().size(), 1); // asked again first
        forget->click();
        QCOMPARE(m_desk->policy.pins().size(), 0);
        // Tried again at once, and now there is the new one to look at.
        QTRY_VERIFY(m_form->button(u"Look at the certificate…"_s));
    }

    void cancelStopsTheAskingAndKeepsTheForm()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        fillIn(u"pass"_s, u"anna"_s, server.url(u"/otrs"_s));
        m_form->enter();
        QTRY_COMPARE(server.count(), 1);
        QVERIFY(m_form->isLocked());
        QCOMPARE(m_form->focusName(), u"Cancel"_s);
        QTest::keyClick(m_form->dialog, Qt::Key_Escape);
        QVERIFY(!m_form->isLocked());
        QVERIFY(m_form->dialog->isVisible());
        QCOMPARE(m_form->focusName(), u"Password"_s);
        QCOMPARE(m_form->field(u"Password"_s)->text(), u"pass"_s);
        QTest::keyClick(m_form->dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_form->dialog);
        QCOMPARE(m_form->signedIn.count(), 0);
        QVERIFY(m_desk->accounts.all().isEmpty());
    }

    void closingTheWindowWhileWaitingEndsIt()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        fillIn(u"pass"_s, u"anna"_s, server.url(u"/otrs"_s));
        m_form->enter();
        QTRY_COMPARE(server.count(), 1);
        m_form->dialog->close();
        QTRY_VERIFY(!m_form->dialog);
        QVERIFY(m_desk->accounts.all().isEmpty());
    }

    void theServerDiesFirst()
    {
        auto server = std::make_unique<TestServer>();
        server->setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        fillIn(u"pass"_s, u"anna"_s, server->url(u"/otrs"_s));
        m_form->enter();
        QTRY_COMPARE(server->count(), 1);
        server.reset();
        QTRY_VERIFY(!m_form->isLocked());
        QVERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::Unreachable})));
    }

    void speaksAnotherLanguageWhileOpen()
    {
        store::Language language;
        fillIn(u"wrong"_s);
        m_form->enter();
        QTRY_VERIFY(!m_form->says().isEmpty());
        language.choose(store::Language::Choice::Russian);
        QTRY_VERIFY(m_form->button(u"Войти"_s));
        QVERIFY(m_form->field(u"Пароль"_s));
        QVERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::SignInRefused})));
        QVERIFY(!m_form->says().contains(u"Check"_s));
        QCOMPARE(m_form->field(u"Пароль"_s)->text(), u"wrong"_s);
        QVERIFY(m_form->dialog->windowTitle().contains(u"Вход"_s));
    }

    void everyControlHasAName()
    {
        QCOMPARE(Form::nameless(*m_form->dialog), QStringList());
        fillIn(u"wrong"_s);
        m_form->enter();
        QTRY_VERIFY(!m_form->says().isEmpty());
        QCOMPARE(Form::nameless(*m_form->dialog), QStringList());
    }

    void showsThePasswordOnRequest()
    {
        QLineEdit *password = m_form->field(u"Password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QToolButton *eye = nullptr;
        const QList<QToolButton *> buttons = m_form->dialog->findChildren<QToolButton *>();
        for (QToolButton *one : buttons) {
            if (Form::nameOf(one) == u"Show what is typed"_s)
                eye = one;
        }
        QVERIFY(eye);
        eye->click();
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        QCOMPARE(Form::nameOf(eye), u"Hide what is typed"_s);
    }

    void noticesCapsLock()
    {
        QLineEdit *password = m_form->field(u"Password"_s);
        const QString words = u"Caps Lock seems to be on."_s;
        const auto press = [password](Qt::Key key, Qt::KeyboardModifiers with, const QString &text) {
            QKeyEvent event(QEvent::KeyPress, key, with, text);
            QCoreApplication::sendEvent(password, &event);
        };
        press(Qt::Key_A, Qt::ShiftModifier, u"A"_s); // Shift explains it
        QVERIFY(!labelled(words));
        press(Qt::Key_B, Qt::NoModifier, u"Ф"_s);
        QVERIFY(labelled(words));
        press(Qt::Key_C, Qt::NoModifier, u"c"_s);
        QVERIFY(!labelled(words));
    }

    void tellsThatThereIsNoKeychain()
    {
        m_desk->secrets.refuse(secrets::Trouble::NoBackend);
        m_form = std::make_unique<Form>(ui::makeOtrsSignIn(m_desk->context, nullptr, nullptr));
        QTRY_VERIFY(m_form->says().contains(explain(secrets::Trouble::NoBackend)));
        m_form->dialog->findChild<QCheckBox *>()->setChecked(true);
        fillIn();
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QVERIFY(!m_desk->accounts.all().first().keepSecrets);
        QVERIFY(m_desk->secrets.keys().isEmpty());
    }

    void signsInAgainToTheSameAccount()
    {
        fillIn();
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        const session::Account account = m_desk->accounts.all().first();
        m_form = std::make_unique<Form>(ui::makeOtrsSignIn(m_desk->context, &account, nullptr));
        QVERIFY(m_form->field(u"Address"_s)->isReadOnly());
        QCOMPARE(m_form->field(u"Address"_s)->text(), m_server->url().toString());
        QVERIFY(m_form->field(u"User name"_s)->isReadOnly());
        QCOMPARE(m_form->focusName(), u"Password"_s);
        QTest::keyClicks(m_form->dialog->focusWidget(), QLatin1String(demo::otrs::demoPassword));
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QCOMPARE(m_form->signedIn.first().first().toString(), account.id);
        QCOMPARE(m_desk->accounts.all().size(), 1);
    }

    void nothingSecretIsLogged()
    {
        fillIn(u"veryWrong1"_s, QLatin1String(demo::otrs::demoTwoFactorLogin));
        m_form->enter();
        QTRY_VERIFY(!m_form->says().isEmpty());
        m_form->type(u"Password"_s, QLatin1String(demo::otrs::demoPassword));
        m_form->type(u"Two-factor code, if you have one"_s, QLatin1String(demo::otrs::demoTwoFactorCode));
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        const QString logged = m_desk->logText();
        QVERIFY(!logged.isEmpty());
        for (const QString &secret : {u"veryWrong1"_s, QString(QLatin1String(demo::otrs::demoTwoFactorCode))})
            QVERIFY(!logged.contains(secret));
        m_desk->secrets.read(m_desk->accounts.all().first().id + u"/session"_s, this,
            [this, logged](const Result<QByteArray> &kept) {
                QVERIFY(kept && !kept->isEmpty());
                for (const QByteArray &word : kept->split('"'))
                    QVERIFY(word.size() < 32 || !logged.contains(QLatin1String(word)));
                m_done = true;
            });
        QTRY_VERIFY(m_done);
    }

private:
    void fillIn(const QString &password = QLatin1String(demo::otrs::demoPassword),
        const QString &user = QLatin1String(demo::otrs::demoLogin), const QUrl &address = {})
    {
        m_form->type(u"Address"_s, address.isEmpty() ? m_server->url().toString() : address.toString());
        m_form->type(u"User name"_s, user);
        m_form->type(u"Password"_s, password);
    }
    bool labelled(const QString &words) const { return textIn(*m_form->dialog).contains(words); }
    QDialog *openDialog() const
    {
        const QList<QDialog *> dialogs = m_form->dialog->findChildren<QDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<demo::OtrsServer> m_server;
    std::unique_ptr<Form> m_form;
    bool m_done = false;
};

QTEST_MAIN(tst_signin_otrs)
#include "tst_signin_otrs.moc"
