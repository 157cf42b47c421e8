// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/application.h"
#include "models/words.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/connections.h"
#include "session/networksettings.h"
#include "tests/support/testserver.h"
#include "ui/mainwindow.h"
#include "ui/pages/listpage.h"
#include "ui/window/navigator.h"
#include "ui/window/noticebar.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// What the lines above the panes say when the keychain or a certificate is in the way.
class tst_notices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto secrets = std::make_unique<secrets::MemorySecrets>();
        m_secrets = secrets.get();
        m_desk = std::make_unique<Application>(StartOptions(),
            store::Settings::Files{m_folder->filePath(u"a.ini"_s), m_folder->filePath(u"b.ini"_s)},
            std::move(secrets));
        m_desk->desk().context.settings.set(store::setting::language, u"en"_s);
        m_desk->desk().context.settings.set(store::setting::proxyMode, u"none"_s);
        QSignalSpy ready(&m_desk->desk().network, &session::NetworkSettings::ready);
        m_desk->start();
        QVERIFY(!ready.isEmpty() || ready.wait());
    }
    void cleanup() { m_desk.reset(); }

    void whoeverPressedAButtonIsBackWhereHeWas()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new ui::NoticeBar(&window);
        auto *first = new QLineEdit(&window);
        auto *typing = new QLineEdit(&window);
        for (QWidget *widget :
            {static_cast<QWidget *>(bar), static_cast<QWidget *>(first), static_cast<QWidget *>(typing)})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        typing->setFocus();
        bar->tell({u"state"_s, ui::Tone::Warning, u"Sign in to go on."_s, {{u"Sign in…"_s, [] {}}}});
        QVERIFY(typing->hasFocus());
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!typing->hasFocus());
        bar->remove(u"state"_s);
        QVERIFY(typing->hasFocus());
        // What he was in may be gone meanwhile: the window knows where to go on.
        bar->tell({u"state"_s, ui::Tone::Warning, u"Sign in to go on."_s, {{u"Sign in…"_s, [] {}}}});
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->setFocus();
        }
        delete typing;
        QSignalSpy left(bar, &ui::NoticeBar::leaveRequested);
        bar->remove(u"state"_s);
        QCOMPARE(left.count(), 1);
    }

    void aSilentKeychainIsToldAndTheUserStaysSignedIn_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("none runs") << int(secrets::Trouble::NoBackend);
        QTest::newRow("locked") << int(secrets::Trouble::Locked);
        QTest::newRow("denied") << int(secrets::Trouble::Denied);
        QTest::newRow("silent") << int(secrets::Trouble::Silent);
    }
    void aSilentKeychainIsToldAndTheUserStaysSignedIn()
    {
        QFETCH(int, trouble);
        TestServer server;
        m_secrets->refuse(secrets::Trouble(trouble));
        const AccountId account = signIn(server);
        const QString id = u"keychain "_s + account;
        QTRY_VERIFY(notices().ids().contains(id));
        const QString said = notices().textOf(id);
        QVERIFY2(said.contains(u"Help desk"_s) && said.contains(u"until DispatchDesk is closed"_s)
                && said.contains(secrets::explain(secrets::Trouble(trouble))),
            qPrintable(said));
        QCOMPARE(said.count(u"until DispatchDesk is closed"_s), 1);
        QVERIFY(!said.contains(u"s3cret"_s));
        QCOMPARE(connection(account)->state(), session::ConnectionState::Online);
        // In the other language at once, and gone with the account's session.
        m_desk->desk().context.settings.set(store::setting::language, u"ru"_s);
        QTRY_VERIFY(notices().textOf(id) != said);
        m_desk->desk().context.settings.set(store::setting::language, u"en"_s);
        QTRY_COMPARE(notices().textOf(id), said);
        press(u"Sign out"_s);
        QTRY_VERIFY(!notices().ids().contains(id));
        QCOMPARE(connection(account)->state(), session::ConnectionState::SignedOut);
    }

    void anUnknownCertificateStopsTheTrafficAndCanBeLookedAt()
    {
        TestServer server(u"lone"_s);
        const AccountId account = signIn(server);
        const QString id = u"state "_s + account;
        QTRY_VERIFY(notices().ids().contains(id));
        QVERIFY(notices().textOf(id).contains(u"nobody vouches"_s));
        QCOMPARE(server.receivedBytes(), 0);
        press(u"Look at the certificate…"_s);
        auto *dialog = m_desk->window().findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void anotherCertificateThanTheAcceptedOneIsAHardStop()
    {
        TestServer server(u"lone"_s);
        const QString other = QStringLiteral(DD_TEST_DATA "/tls/signed.pem");
        m_desk->desk().context.services.policy.pin(server.url(), QSslCertificate::fromPath(other).value(0));
        const AccountId account = signIn(server);
        const QString id = u"state "_s + account;
        QTRY_VERIFY(notices().ids().contains(id));
        QTRY_COMPARE(connection(account)->state(), session::ConnectionState::Stopped);
        QVERIFY(notices().textOf(id).contains(u"another certificate"_s));
        QCOMPARE(server.receivedBytes(), 0);
        // What the notice offers shows both: the accepted one, and the one that stands there now.
        press(u"Look at the certificate…"_s);
        auto *dialog = m_desk->window().findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), u"The certificate has changed"_s);
        QString said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text().remove(u'\n').remove(u':');
        for (const QString &file : {u"lone"_s, u"signed"_s}) {
            const auto one
                = QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/") + file + u".pem"_s).value(0);
            QVERIFY(
                said.contains(QString::fromLatin1(one.digest(QCryptographicHash::Sha256).toHex().toUpper())));
        }
        dialog->reject();
        // The list says the same, and leads to the same.
        QWidget *page = m_desk->window().navigator().page();
        QVERIFY(page);
        QTRY_VERIFY(offer(*page, u"Look at the certificate…"_s));
        QVERIFY(!offer(*page, u"Sign in…"_s));
        const auto before = m_desk->window().findChildren<QDialog *>();
        offer(*page, u"Look at the certificate…"_s)->click();
        QDialog *second = nullptr;
        for (QDialog *one : m_desk->window().findChildren<QDialog *>()) {
            if (!before.contains(one))
                second = one;
        }
        QVERIFY(second && second->isVisible());
        QCOMPARE(second->windowTitle(), u"The certificate has changed"_s);
        second->reject();
    }

    void aSessionThatNothingRenewsSaysWhenItEndsAndWhy()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply{401, "[]"}; });
        session::HubexSignedIn result;
        result.account.system = System::HubEx;
        result.account.title = u"Service"_s;
        result.account.server = server.url(u"/fsm"_s);
        result.account.user = u"anna"_s;
        result.tokens.access = "access";
        result.tokens.accessTill = QDateTime::currentDateTimeUtc().addSecs(1800);
        const AccountId account = m_desk->desk().context.connections.signedIn(result);
        const QString end = u"end "_s + account;
        QTRY_VERIFY(notices().ids().contains(end));
        const QString time = models::asOf(result.tokens.accessTill);
        QVERIFY2(
            notices().textOf(end).contains(u"no refresh token"_s) && notices().textOf(end).contains(time),
            qPrintable(notices().textOf(end)));
        // The window asks for the tasks, and the server does not know the token any more.
        const QString state = u"state "_s + account;
        QTRY_VERIFY(notices().ids().contains(state));
        QVERIFY(!notices().ids().contains(end));
        QVERIFY2(
            notices().textOf(state).contains(u"no refresh token"_s), qPrintable(notices().textOf(state)));
        QVERIFY(notices().textOf(state).contains(u"What you see and what you typed stays"_s));
        press(u"Sign in…"_s);
        QVERIFY(m_desk->window().findChild<QDialog *>());
    }

    void aKeychainThatKeepsTheSecretsOfARemovedAccountIsTold()
    {
        TestServer server;
        const AccountId account = signIn(server);
        QTRY_VERIFY(!m_secrets->keys().isEmpty());
        m_secrets->refuse(secrets::Trouble::Locked);
        m_desk->desk().context.connections.remove(account);
        const QString id = u"remaining Help desk"_s;
        QTRY_VERIFY(notices().ids().contains(id));
        const QString said = notices().textOf(id);
        QVERIFY2(said.contains(u"could not be erased"_s)
                && said.contains(secrets::explain(secrets::Trouble::Locked)),
            qPrintable(said));
        m_desk->desk().context.settings.set(store::setting::language, u"ru"_s);
        QTRY_VERIFY(notices().textOf(id) != said);
    }

    void anotherClockThanTheServersIsTold()
    {
        TestServer server;
        const auto answer = [&server](qint64 ahead) {
            const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(ahead);
            server.setHandler(
                [text = QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss"_s)](const Seen &) {
                    return Reply{200, R"({"Response":"OK","Count":0,"Tickets":[]})",
                        {{"Content-Type", "application/json"}, {"Date", text.toLatin1() + " GMT"}}};
                });
        };
        answer(2 * 60 * 60 + 5 * 60); // seconds of it are gone when it is read
        const AccountId account = signIn(server);
        const QString id = u"clock "_s + account;
        QTRY_VERIFY(notices().ids().contains(id));
        const QString said = notices().textOf(id);
        QVERIFY2(said.contains(u"Help desk"_s) && said.contains(u"ahead"_s) && said.contains(u"2 h"_s),
            qPrintable(said));
        m_desk->desk().context.settings.set(store::setting::language, u"ru"_s);
        QTRY_VERIFY(notices().textOf(id) != said);
        m_desk->desk().context.settings.set(store::setting::language, u"en"_s);
        answer(0);
        m_desk->window().perform(u"list.refresh"_s);
        QTRY_VERIFY(!notices().ids().contains(id));
    }

    void whatTheNetworkLacksIsToldInTheLanguageOfNow()
    {
        session::NetworkSettings &network = m_desk->desk().network;
        store::Settings &settings = m_desk->desk().context.settings;
        m_secrets->refuse(secrets::Trouble::Locked);
        network.setProxyPassword(u"s3cret"_s);
        QTRY_VERIFY(notices().ids().contains(u"proxy"_s));
        settings.set(store::setting::caFile, m_folder->filePath(u"none.pem"_s));
        QTRY_VERIFY(notices().ids().contains(u"ca"_s));
        const QStringList said{notices().textOf(u"proxy"_s), notices().textOf(u"ca"_s)};
        QSignalSpy networkChanged(&m_desk->desk().context.services.policy, &net::NetworkPolicy::changed);
        settings.set(store::setting::language, u"ru"_s);
        QTRY_VERIFY(notices().textOf(u"proxy"_s) != said[0]);
        QTRY_VERIFY(notices().textOf(u"ca"_s) != said[1]);
        settings.set(store::setting::language, u"en"_s);
        QTRY_COMPARE(notices().textOf(u"ca"_s), said[1]);
        QVERIFY(networkChanged.isEmpty()); // every connection would begin anew
        // What is settled is told no longer.
        m_secrets->refuse(std::nullopt);
        network.setProxyPassword(u"another"_s);
        QTRY_VERIFY(!notices().ids().contains(u"proxy"_s));
        settings.reset(store::setting::caFile);
        QTRY_VERIFY(!notices().ids().contains(u"ca"_s));
    }

    void secretsThatAreKeptAgainAreNotToBeErased()
    {
        TestServer server;
        const AccountId account = signIn(server);
        QTRY_VERIFY(!m_secrets->keys().isEmpty());
        m_secrets->refuse(secrets::Trouble::Locked);
        connection(account)->signOut();
        const QString id = u"remaining Help desk"_s;
        QTRY_VERIFY(notices().ids().contains(id));
        m_secrets->refuse(std::nullopt);
        signIn(server, account);
        QTRY_VERIFY(!notices().ids().contains(id));
    }

    void whatTheKeychainDoesLateIsToldNoLonger()
    {
        TestServer server;
        secrets::Secrets &keychain = m_desk->desk().context.services.secrets;
        m_secrets->refuse(secrets::Trouble::Silent);
        const AccountId account = signIn(server);
        QTRY_VERIFY(notices().ids().contains(u"keychain "_s + account));
        Q_EMIT keychain.answersAgain();
        QVERIFY(notices().ids().isEmpty());
        m_desk->desk().context.connections.remove(account);
        QTRY_VERIFY(notices().ids().contains(u"remaining Help desk"_s));
        Q_EMIT keychain.answersAgain();
        QVERIFY(notices().ids().isEmpty());
        m_desk->desk().context.settings.set(store::setting::language, u"ru"_s);
        QTest::qWait(0);
        QVERIFY(notices().ids().isEmpty());
    }

    void whoSignsOutIsNotToldThatHeIsSignedIn()
    {
        TestServer server;
        m_secrets->refuse(secrets::Trouble::NoBackend);
        const AccountId account = signIn(server);
        const QString id = u"keychain "_s + account;
        QTRY_VERIFY(notices().ids().contains(id));
        session::Account renamed = *m_desk->desk().context.accounts.find(account);
        renamed.title = u"Night desk"_s;
        m_desk->desk().context.accounts.update(renamed);
        QTRY_VERIFY(notices().textOf(id).contains(u"Night desk"_s));
        connection(account)->signOut();
        QTRY_VERIFY(!notices().ids().contains(id));
    }

    void aNoticeGoesWithItsAccount()
    {
        TestServer server(u"lone"_s);
        const AccountId account = signIn(server);
        QTRY_VERIFY(notices().ids().contains(u"state "_s + account));
        m_desk->desk().context.connections.remove(account);
        QVERIFY(notices().ids().isEmpty());
    }

private:
    ui::NoticeBar &notices() { return m_desk->window().notices(); }
    session::Connection *connection(const AccountId &account)
    {
        return m_desk->desk().context.connections.find(account);
    }
    /// An agent whose session is said to live; the window asks for his tickets at once.
    AccountId signIn(const TestServer &server, const AccountId &again = {})
    {
        session::OtrsSignedIn result;
        result.account.id = again;
        result.account.system = System::Otrs;
        result.account.title = u"Help desk"_s;
        result.account.server = server.url(u"/otrs"_s);
        result.account.user = u"ivanov"_s;
        result.session.name = "Session";
        result.session.value = "s3cret";
        return m_desk->desk().context.connections.signedIn(result);
    }
    static QPushButton *offer(const QWidget &page, const QString &text)
    {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisibleTo(&page))
                return button;
        }
        return nullptr;
    }

    void press(const QString &text)
    {
        for (auto *button : notices().findChildren<QPushButton *>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    secrets::MemorySecrets *m_secrets = nullptr;
    std::unique_ptr<Application> m_desk;
};

QTEST_MAIN(tst_notices)
#include "tst_notices.moc"
