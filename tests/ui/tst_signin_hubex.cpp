// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "signinfixture.h"
#include "store/language.h"
#include "ui/dialogs/tenantlist.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sign-in side of HubEx in a few lines (contract 2), with what the test wants to be wrong.
struct Hubex {
    Hubex()
    {
        server.setHandler([this](const Seen &request) { return answer(request); });
    }

    static Reply json(const QByteArray &body, int status = 200)
    {
        return {status, body, {{"Content-Type", "application/json"}}};
    }

    Reply answer(const Seen &request) const
    {
        if (request.headers.value("x-application-id") != application)
            return json(R"([{"code":"AccessDenied","message":"wrong application"}])", 403);
        if (request.target == "/fsm/AUTHN/Accounts/login") {
            if (request.headers.value("authorization") != "Basic " + QByteArray("anna:right").toBase64())
                return json(R"([{"code":"AuthenticationFailed","message":"No such login"}])", 401);
            return json(
                R"({"access_token":"accountToken","expires_in":1800,"tenantEntities":[)" + tenants + "]}");
        }
        if (request.target == "/fsm/AUTHZ/Accounts/authorize") {
            const bool second = request.body.contains("\"tenantID\":2");
            return json(R"({"access_token":"tenantToken","expires_in":1800,"refresh_token":"refreshToken99",
                "profile":{"userID":5,"firstName":"Anna"},"tenant":{"id":)"
                + QByteArray(second ? "2" : "1") + R"(,"name":")" + (second ? "Second" : "First")
                + R"("},"tenantMember":{"id":11}})");
        }
        if (request.target == "/fsm/AUTHZ/AccessTokens") {
            if (!request.body.contains("service-token-1"))
                return json(R"([{"code":"AuthenticationFailed","message":"No such token"}])", 401);
            return json(R"({"access_token":"tenantToken"})");
        }
        if (request.target == "/fsm/AUTHZ/RefreshTokens")
            return json(R"({"refresh_token":"refreshToken99","expires_in":31536000})");
        if (request.target == "/fsm/ADM/Users/this/profile")
            return json(R"({"userID":5,"firstName":"Anna","lastName":"Petrova"})");
        return json("{}", 404);
    }

    TestServer server;
    QByteArray application = "5";
    QByteArray tenants = R"({"tenantID":1,"tenantMemberID":11,"name":"First"})";
};

constexpr auto threeTenants = R"({"tenantID":1,"tenantMemberID":11,"name":"First"},
    {"tenantID":3,"tenantMemberID":13,"name":"Old","isTenantArchived":true},
    {"tenantID":4,"tenantMemberID":14,"name":"Closed","isUserBanned":true},
    {"tenantID":2,"tenantMemberID":12,"name":"Second","fullName":"Second Ltd"})";

} // namespace

/// Signing in to HubEx through the dialog, both ways, and everything that can go wrong on the way.
class tst_signin_hubex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_hubex = std::make_unique<Hubex>();
        m_form = std::make_unique<Form>(ui::makeHubexSignIn(m_desk->context, nullptr, nullptr));
    }
    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
        m_hubex.reset();
    }

    void thePublicServerIsFoldedAway()
    {
        QVERIFY(!m_form->field(u"Server address"_s));
        m_form->press(u"Server: api.hubex.ru"_s);
        QCOMPARE(m_form->field(u"Server address"_s)->text(), u"https://api.hubex.ru/fsm"_s);
        QCOMPARE(m_form->dialog->findChild<QSpinBox *>()->value(), 5);
        QCOMPARE(Form::nameless(*m_form->dialog), QStringList());
    }

    void signsInWithAPastedToken()
    {
        useServer();
        m_form->type(u"Service token"_s, u"  service-token-1 "_s);
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QTRY_VERIFY(!m_form->dialog);
        const session::Account account = m_desk->accounts.all().value(0);
        QCOMPARE(account.way, session::HubexWay::ServiceToken);
        QCOMPARE(account.server, m_hubex->server.url(u"/fsm"_s));
        QTRY_VERIFY(m_desk->secrets.keys().contains(account.id + u"/serviceToken"_s));
        QVERIFY(m_desk->secrets.keys().contains(account.id + u"/refreshToken"_s));
        for (const QString &secret : {u"service-token-1"_s, u"refreshToken99"_s, u"tenantToken"_s})
            QVERIFY(!m_desk->logText().contains(secret));
    }

    void takesADroppedFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("as downloaded") << QByteArray("service-token-1\r\n") << true;
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBFservice-token-1") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a letter") << QByteArray("Dear colleague, here is nothing") << false;
        QTest::newRow("a picture") << QByteArray("\x89PNG\x00\x01\x02", 7) << false;
        QTest::newRow("a film") << QByteArray(1024 * 1024, 'x') << false;
    }
    void takesADroppedFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, good);
        QFile file(m_desk->folder.filePath(u"token.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        useServer();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(data);
        QCOMPARE(m_form->field(u"Service token"_s)->text(), good ? u"service-token-1"_s : QString());
        QCOMPARE(m_form->says().isEmpty(), good);
        if (good) {
            m_form->enter();
            QTRY_COMPARE(m_form->signedIn.count(), 1);
        }
    }

    void aDroppedTokenTurnsToItsPage()
    {
        turnTo(1);
        QMimeData data;
        data.setText(u"service-token-1"_s);
        drop(data);
        QCOMPARE(m_form->field(u"Service token"_s)->text(), u"service-token-1"_s);
    }

    void signsInWithLoginAndPassword()
    {
        useServer();
        turnTo(1);
        fillIn(u"right"_s);
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        const session::Account account = m_desk->accounts.all().value(0);
        QCOMPARE(account.way, session::HubexWay::Password);
        QCOMPARE(account.title, u"First"_s);
        QCOMPARE(account.user, u"anna"_s);
        QVERIFY(!m_desk->logText().contains(u"right"_s));
    }

    void aClickOnTheOtherWayIsReadyForTyping()
    {
        QDialog &dialog = *m_form->dialog;
        auto *ways = dialog.findChild<QTabBar *>();
        QTest::mouseClick(ways, Qt::LeftButton, {}, ways->tabRect(1).center());
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("ivanov"));
        QVERIFY(dialog.focusWidget() && dialog.focusWidget()->property("text") == QStringLiteral("ivanov"));
        // By keyboard one walks over the tabs.
        ways->setFocus();
        QTest::keyClick(ways, Qt::Key_Left);
        QCOMPARE(ways->currentIndex(), 0);
        QVERIFY(ways->hasFocus());
    }

    void fallsBackToApplicationThree()
    {
        m_hubex->application = "3";
        useServer();
        turnTo(1);
        fillIn(u"right"_s);
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QCOMPARE(m_desk->accounts.all().value(0).applicationId, 3);
    }

    void aTenantIsChosenByKeyboard()
    {
        m_hubex->tenants = threeTenants;
        useServer();
        turnTo(1);
        fillIn(u"right"_s);
        m_form->enter();
        auto *list = m_form->dialog->findChild<ui::TenantList *>();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(m_form->dialog->focusWidget(), list);
        QCOMPARE(list->count(), 4);
        QVERIFY(list->item(1)->text().contains(u"archived"_s));
        QVERIFY(list->item(2)->text().contains(u"blocked"_s));
        QVERIFY(!(list->item(1)->flags() & Qt::ItemIsEnabled));
        QCOMPARE(Form::nameless(*m_form->dialog), QStringList());
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 3); // past the two that are closed
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QCOMPARE(m_desk->accounts.all().value(0).tenantId, 2);
    }

    void oneComesBackFromTheTenants()
    {
        m_hubex->tenants = threeTenants;
        useServer();
        turnTo(1);
        fillIn(u"right"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->button(u"Back"_s));
        m_form->press(u"Back"_s);
        QCOMPARE(m_form->field(u"Login"_s)->text(), u"anna"_s);
        QCOMPARE(m_form->field(u"Password"_s)->text(), u"right"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->button(u"Choose"_s));
    }

    void saysWhenNoTenantIsOpen()
    {
        m_hubex->tenants = R"({"tenantID":3,"name":"Old","isTenantArchived":true})";
        useServer();
        turnTo(1);
        fillIn(u"right"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(u"none of these companies"_s));
        m_form->press(u"Choose"_s);
        QCOMPARE(m_form->signedIn.count(), 0);
    }

    void aWrongPasswordLosesNothing()
    {
        useServer();
        turnTo(1);
        fillIn(u"wrong"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::SignInRefused})));
        QCOMPARE(m_form->field(u"Login"_s)->text(), u"anna"_s);
        QCOMPARE(m_form->field(u"Password"_s)->text(), u"wrong"_s);
        QCOMPARE(m_form->focusName(), u"Password"_s);
        m_form->press(u"Details"_s);
        QVERIFY(textIn(*m_form->dialog).contains(u"No such login"_s));
    }

    void aWrongTokenLosesNothing()
    {
        useServer();
        m_form->type(u"Service token"_s, u"another-token"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::SignInRefused})));
        QCOMPARE(m_form->field(u"Service token"_s)->text(), u"another-token"_s);
        QCOMPARE(m_form->focusName(), u"Service token"_s);
    }

    void notAnAddress()
    {
        useServer();
        m_form->type(u"Server address"_s, u"hello"_s);
        m_form->type(u"Service token"_s, u"service-token-1"_s);
        m_form->enter();
        QVERIFY(m_form->says().contains(u"not a server address"_s));
        QCOMPARE(m_form->focusName(), u"Server address"_s);
        QVERIFY(m_desk->log.exchanges().isEmpty());
    }

    void aWebPageInsteadOfJson()
    {
        m_hubex->server.setHandler([](const Seen &) {
            return Reply{200, "<html>hello</html>", {{"Content-Type", "text/html"}}};
        });
        useServer();
        m_form->type(u"Service token"_s, u"service-token-1"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(describe(Error{.kind = ErrorKind::WrongAddress})));
        QCOMPARE(m_form->focusName(), u"Server address"_s);
    }

    void warnsOfAPublicHostWithoutEncryption()
    {
        m_desk->useProxy(m_hubex->server);
        m_hubex->server.setHandler([this](const Seen &request) {
            Seen direct = request;
            direct.target.replace("http://hubex.example.test", "");
            return m_hubex->answer(direct);
        });
        useServer(QUrl(u"http://hubex.example.test/fsm"_s));
        m_form->type(u"Service token"_s, u"service-token-1"_s);
        m_form->enter();
        QVERIFY(m_form->says().contains(u"without encryption"_s));
        QCOMPARE(m_hubex->server.count(), 0);
        m_form->press(u"Sign in without encryption"_s);
        QTRY_COMPARE(m_form->signedIn.count(), 1);
    }

    void cancelStopsTheAsking()
    {
        m_hubex->server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        useServer();
        m_form->type(u"Service token"_s, u"service-token-1"_s);
        m_form->enter();
        QTRY_COMPARE(m_hubex->server.count(), 1);
        m_form->press(u"Cancel"_s);
        QVERIFY(!m_form->isLocked());
        QCOMPARE(m_form->field(u"Service token"_s)->text(), u"service-token-1"_s);
        m_form->press(u"Sign in"_s);
        QTRY_COMPARE(m_hubex->server.count(), 2);
        m_form->dialog->close();
        QTRY_VERIFY(!m_form->dialog);
        QVERIFY(m_desk->accounts.all().isEmpty());
    }

    void speaksAnotherLanguageWhileOpen()
    {
        m_hubex->tenants = threeTenants;
        useServer();
        turnTo(1);
        fillIn(u"right"_s);
        m_form->enter();
        auto *list = m_form->dialog->findChild<ui::TenantList *>();
        QTRY_VERIFY(list->isVisible());
        store::Language language;
        language.choose(store::Language::Choice::Russian);
        QTRY_VERIFY(list->item(1)->text().contains(u"архив"_s));
        QVERIFY(m_form->button(u"Назад"_s));
    }

    void signsInAgainToTheSameTenant()
    {
        m_hubex->tenants = threeTenants;
        session::Account known;
        known.id = u"known"_s;
        known.title = u"My second"_s;
        known.server = m_hubex->server.url(u"/fsm"_s);
        known.user = u"anna"_s;
        known.tenantId = 2;
        again(known);
        QVERIFY(m_form->field(u"Server address"_s)->isReadOnly());
        QVERIFY(m_form->field(u"Login"_s)->isReadOnly());
        QCOMPARE(m_form->focusName(), u"Password"_s);
        m_form->type(u"Password"_s, u"right"_s);
        m_form->enter();
        QTRY_COMPARE(m_form->signedIn.count(), 1);
        QCOMPARE(m_form->signedIn.first().first().toString(), known.id);
        QCOMPARE(m_desk->accounts.all().size(), 1);
        QCOMPARE(m_desk->accounts.all().first().title, known.title);
    }

    void anotherAccountIsNotAddedUnasked()
    {
        session::Account known;
        known.id = u"known"_s;
        known.title = u"Robot"_s;
        known.server = m_hubex->server.url(u"/fsm"_s);
        known.user = u"Somebody Else"_s;
        known.way = session::HubexWay::ServiceToken;
        again(known);
        m_form->type(u"Service token"_s, u"service-token-1"_s);
        m_form->enter();
        QTRY_VERIFY(m_form->says().contains(u"another account"_s));
        QCOMPARE(m_desk->accounts.all().size(), 1);
        m_form->press(u"Add it as an account of its own"_s);
        QCOMPARE(m_form->signedIn.count(), 1);
        QCOMPARE(m_desk->accounts.all().size(), 2);
    }

private:
    void useServer(const QUrl &url = {})
    {
        m_form->press(u"Server: api.hubex.ru"_s);
        m_form->type(
            u"Server address"_s, url.isEmpty() ? m_hubex->server.url(u"/fsm"_s).toString() : url.toString());
    }
    void turnTo(int way) { m_form->dialog->findChild<QTabBar *>()->setCurrentIndex(way); }
    void fillIn(const QString &password)
    {
        m_form->type(u"Login"_s, u"anna"_s);
        m_form->type(u"Password"_s, password);
    }
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_form->dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_form->dialog, &event);
    }
    void again(const session::Account &known)
    {
        m_form.reset();
        m_desk = std::make_unique<Desk>(QList{known});
        m_form = std::make_unique<Form>(ui::makeHubexSignIn(m_desk->context, &known, nullptr));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Hubex> m_hubex;
    std::unique_ptr<Form> m_form;
};

QTEST_MAIN(tst_signin_hubex)
#include "tst_signin_hubex.moc"
