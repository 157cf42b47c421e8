// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fakehubex.h"
#include "fakeotrs.h"

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;
using session::Connection;
using session::Connections;
using session::ConnectionState;

/// The live side of the accounts: who is who after a sign-in, and what goes with an account.
class tst_connections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_machine = std::make_unique<Machine>();
        m_desk = std::make_unique<Desk>(*m_machine);
    }
    void cleanup() { m_desk.reset(); }

    void theSamePersonOnTheSameServerIsTheSameAccount()
    {
        QSignalSpy added(&m_desk->connections, &Connections::added);
        const AccountId id = add(account(u"anna"_s, 1));
        session::Account known = *m_desk->accounts.find(id);
        known.title = u"My company"_s;
        m_desk->accounts.update(known);
        session::Account again = account(u"ANNA"_s, 1);
        again.applicationId = 3;
        QCOMPARE(add(again), id);
        QCOMPARE(added.count(), 1);
        // What he called it stays, what the sign-in found out is taken over.
        QCOMPARE(m_desk->accounts.find(id)->title, u"My company"_s);
        QCOMPARE(m_desk->accounts.find(id)->colour, known.colour);
        QCOMPARE(m_desk->accounts.find(id)->applicationId, 3);
        QCOMPARE(m_desk->connections.find(id)->account().applicationId, 3);
        for (const session::Account &other :
            {account(u"anna"_s, 2), account(u"boris"_s, 1), account(u"anna"_s, 1, u"https://b.test/fsm"_s)})
            QVERIFY(add(other) != id);
        QCOMPARE(added.count(), 4);
        QCOMPARE(m_desk->connections.all().size(), 4);
        QCOMPARE(m_desk->connections.all().first()->account().id, id);
    }

    void whoeverAsksANewAccountAtOnceIsAnswered()
    {
        FakeHubex hubex;
        session::HubexSignedIn signedIn;
        signedIn.account = account(u"anna"_s, 1, hubex.url().toString());
        signedIn.tokens.access = hubex.access();
        signedIn.tokens.accessTill = QDateTime::currentDateTimeUtc().addSecs(1800);
        Answers answers;
        connect(&m_desk->connections, &Connections::added, this, [&](Connection *made) {
            QCOMPARE(made->state(), ConnectionState::Online);
            net::Request request;
            request.url = hubex.url();
            request.anonymous = true;
            answers = askAtOnce(*made, request, 1, this);
        });
        hubex.first = [](const Seen &) { return std::optional(Reply{}); };
        m_desk->connections.signedIn(signedIn);
        QVERIFY(answers);
        QTRY_COMPARE(*answers, QList<bool>{true});
    }

    void everyAccountHasATitleOfItsOwn()
    {
        const AccountId first = add(account(u"anna"_s, 1));
        const AccountId second = add(account(u"boris"_s, 1));
        const AccountId third = add(account(u"boris"_s, 2));
        QCOMPARE(m_desk->accounts.find(first)->title, u"Company"_s);
        QCOMPARE(m_desk->accounts.find(second)->title, u"Company, boris"_s);
        QCOMPARE(m_desk->accounts.find(third)->title, u"Company, boris (2)"_s);
        // The command line finds each by it.
        QCOMPARE(m_desk->accounts.named(u"company, boris"_s)->id, second);
    }

    void knowsWhichIsWhich()
    {
        const AccountId hubex = add(account(u"anna"_s, 1));
        session::OtrsSignedIn other;
        other.account.system = System::Otrs;
        other.account.server = QUrl(u"https://a.test/fsm"_s);
        other.account.user = u"anna"_s;
        other.session.name = "n";
        other.session.value = "v";
        const AccountId otrs = m_desk->connections.signedIn(other);
        QVERIFY(otrs != hubex);
        QVERIFY(m_desk->connections.hubex(hubex) && !m_desk->connections.otrs(hubex));
        QVERIFY(m_desk->connections.otrs(otrs) && !m_desk->connections.hubex(otrs));
        QVERIFY(!m_desk->connections.find(u"nobody"_s));
        QVERIFY(m_desk->accounts.find(hubex)->colour != m_desk->accounts.find(otrs)->colour);
    }

    void followsTheAccount()
    {
        const AccountId id = add(account(u"anna"_s, 1));
        QSignalSpy changed(m_desk->connections.find(id), &Connection::accountChanged);
        session::Account renamed = *m_desk->accounts.find(id);
        renamed.title = u"Another"_s;
        m_desk->accounts.update(renamed);
        m_desk->accounts.update(renamed);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_desk->connections.find(id)->account().title, u"Another"_s);
    }

    void removesEverythingOfAnAccount()
    {
        const AccountId id = add(account(u"anna"_s, 1));
        const AccountId other = add(account(u"boris"_s, 1));
        QTRY_COMPARE(m_machine->secrets.keys().size(), 2);
        QPointer<Connection> connection = m_desk->connections.find(id);
        bool sawIt = false;
        connect(&m_desk->connections, &Connections::removed, this,
            [&](const AccountId &gone) { sawIt = gone == id && m_desk->connections.find(id) == connection; });
        QSignalSpy states(&m_desk->connections, &Connections::stateChanged);
        m_desk->connections.remove(id);
        QVERIFY(sawIt);
        QVERIFY(!m_desk->connections.find(id) && !m_desk->accounts.find(id));
        QTRY_VERIFY(!connection);
        QTRY_COMPARE(m_machine->secrets.keys(), QStringList{secrets::Secrets::key(other, u"refreshToken"_s)});
        QCOMPARE(states.count(), 0); // whoever let go hears no more of it
        m_desk->connections.remove(id);
        QCOMPARE(m_desk->connections.all().size(), 1);
    }

    void demoAccountsLeaveNoTrace()
    {
        session::Account demo = account(u"anna"_s, 1);
        demo.id = u"demo"_s;
        demo.demo = true;
        QCOMPARE(add(demo), u"demo"_s);
        // Signed in anew through the dialog it is still one.
        QCOMPARE(add(account(u"anna"_s, 1)), u"demo"_s);
        QVERIFY(m_desk->accounts.find(u"demo"_s)->demo);
        QVERIFY(m_desk->kept(u"demo"_s, "refreshToken").isEmpty());
        QVERIFY(m_desk->settings.save());
        QVERIFY(!m_machine->files().contains("anna"));
    }

    void opensAll()
    {
        FakeHubex hubex;
        session::HubexSignedIn signedIn;
        signedIn.account = account(u"anna"_s, 1, hubex.url().toString());
        signedIn.tokens.refresh = "refresh-secret";
        signedIn.tokens.access = "access-0";
        signedIn.tokens.accessTill = QDateTime::currentDateTimeUtc().addSecs(1800);
        const AccountId good = m_desk->connections.signedIn(signedIn);
        const AccountId forgotten = add(account(u"boris"_s, 1));
        QTRY_COMPARE(m_machine->secrets.keys().size(), 2);
        std::optional<bool> erased;
        m_machine->secrets.removeAll(
            forgotten, this, [&erased](const Result<Done> &done) { erased = bool(done); });
        QTRY_VERIFY(erased.has_value());
        m_desk.reset();
        m_desk = std::make_unique<Desk>(*m_machine);
        QSignalSpy states(&m_desk->connections, &Connections::stateChanged);
        m_desk->connections.openAll();
        QTRY_COMPARE(m_desk->connections.find(good)->state(), ConnectionState::Online);
        QTRY_COMPARE(m_desk->connections.find(forgotten)->state(), ConnectionState::NeedsSignIn);
        QVERIFY(states.count() >= 4);
    }

private:
    static session::Account account(
        const QString &user, qint64 tenant, const QString &server = u"https://a.test/fsm"_s)
    {
        session::Account account;
        account.title = u"Company"_s;
        account.server = QUrl(server);
        account.user = user;
        account.tenantId = tenant;
        return account;
    }
    AccountId add(const session::Account &account)
    {
        session::HubexSignedIn signedIn;
        signedIn.account = account;
        signedIn.tokens.access = "access";
        signedIn.tokens.accessTill = QDateTime::currentDateTimeUtc().addSecs(1800);
        signedIn.tokens.refresh = "refresh-secret";
        return m_desk->connections.signedIn(signedIn);
    }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(tst_connections)
#include "tst_connections.moc"
