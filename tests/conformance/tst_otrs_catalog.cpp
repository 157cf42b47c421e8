// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otrsclient.h"

#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using otrs::Catalog;
using test::OtrsClient;

namespace {

const QString userList = u"users/getUserList"_s;
const QString queueList = u"queues/getQueueList"_s;

} // namespace

/// What the catalogue keeps, whom it still tells, and what a refresh forgets.
class tst_otrs_catalog : public QObject {
    Q_OBJECT

private:
    /// A client that knows agents and queues already.
    struct Desk : OtrsClient {
        Desk()
            : OtrsClient(test::helpDesk(20))
        {
            signIn();
            catalog = std::make_unique<Catalog>(*wire);
            readAgents();
            readQueues();
        }

        QList<Person> readAgents()
        {
            return value<QList<Person>>([&](auto then) { return catalog->agents(&context, then); });
        }
        QList<Queue> readQueues()
        {
            return value<QList<Queue>>([&](auto then) { return catalog->queues(&context, then); });
        }
        /// Whatever is on its way to somebody has arrived after another answer of the server.
        void letEverythingArrive() { total(); }

        std::unique_ptr<Catalog> catalog;
    };

private Q_SLOTS:
    void isAskedOnceOnly()
    {
        Desk desk;
        QCOMPARE(desk.readAgents().size(), 12);
        QVERIFY(desk.readQueues().size() > 10);
        QCOMPARE(desk.asked(userList), 1);
        QCOMPARE(desk.asked(queueList), 1);
    }

    void knownAnswersComeFromTheEventLoop()
    {
        Desk desk;
        bool came = false;
        const net::Load load
            = desk.catalog->agents(&desk.context, [&came](const Result<QList<Person>> &) { came = true; });
        QVERIFY(!came && load.running());
        QTRY_VERIFY(came);
        QVERIFY(!load.running());
    }

    void aDroppedLoadDeliversNothing()
    {
        Desk desk;
        int came = 0;
        const auto count = [&came](const auto &) { ++came; };
        net::Load load = desk.catalog->agents(&desk.context, count);
        load = desk.catalog->agents(&desk.context, count); // a new one drops the old one
        QTRY_COMPARE(came, 1);
        load = desk.catalog->queues(&desk.context, count);
        load.cancel();
        net::Load fixed = desk.catalog->choices(Choices::Locks, {}, &desk.context, count);
        fixed.cancel();
        desk.letEverythingArrive();
        QCOMPARE(came, 1);
    }

    void callerDiesFirst()
    {
        Desk desk;
        int came = 0;
        const auto count = [&came](const auto &) { ++came; };
        auto caller = std::make_unique<QObject>();
        net::Load known = desk.catalog->agents(caller.get(), count);
        net::Load asked = desk.catalog->services(caller.get(), count);
        caller.reset();
        desk.letEverythingArrive();
        QCOMPARE(came, 0);
    }

    void sessionDiesFirst()
    {
        Desk desk;
        QList<ErrorKind> told;
        const auto tell
            = [&told](const auto &answer) { told << (answer ? ErrorKind::None : answer.error().kind); };
        net::Load known = desk.catalog->agents(&desk.context, tell);
        net::Load asked = desk.catalog->services(&desk.context, tell);
        desk.channel->setAuthenticator(nullptr);
        desk.catalog.reset();
        desk.channel.reset();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.at(0), ErrorKind::SessionClosed);
        QCOMPARE(told.at(1), ErrorKind::SessionClosed);
    }

    void closedSessionHandsNothingOut()
    {
        Desk desk;
        std::optional<Result<QList<Person>>> answer;
        net::Load load
            = desk.catalog->agents(&desk.context, [&answer](const Result<QList<Person>> &a) { answer = a; });
        desk.channel->close();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::SessionClosed);
    }

    void anAnswerUnderWayDuringARefreshIsNotKept()
    {
        Desk desk;
        std::optional<Result<QList<Named>>> answer;
        net::Load load
            = desk.catalog->services(&desk.context, [&answer](const Result<QList<Named>> &a) { answer = a; });
        desk.catalog->refresh(Catalog::Part::Services);
        QTRY_VERIFY(answer);
        QVERIFY(*answer); // it is delivered all the same
        desk.state().services.first().name = u"New name"_s;
        const auto services = desk.value<QList<Named>>(
            [&](auto then) { return desk.catalog->services(&desk.context, then); });
        QCOMPARE(desk.asked(u"services/getServiceList"_s), 2);
        QVERIFY(std::ranges::find(services, u"New name"_s, &Named::name) != services.end());
    }

    void refreshForgetsWhatItIsAskedToOnly()
    {
        Desk desk;
        desk.catalog->refresh(Catalog::Part::Agents);
        desk.state().agentToChange(3)->last = u"Новая"_s;
        const QList<Person> agents = desk.readAgents();
        QVERIFY(std::any_of(
            agents.begin(), agents.end(), [](const Person &one) { return one.lastName == u"Новая"_s; }));
        desk.readQueues();
        QCOMPARE(desk.asked(userList), 2);
        QCOMPARE(desk.asked(queueList), 1);
        desk.catalog->refresh(Catalog::Part::Views | Catalog::Part::Queues);
        desk.readAgents();
        desk.readQueues();
        QCOMPARE(desk.asked(userList), 2);
        QCOMPARE(desk.asked(queueList), 2);
    }

    void anErrorIsNotKept()
    {
        Desk desk;
        desk.server.server().setFaults(*demo::Faults::parse(u"500,path=/otrs/api/sla,times=4"_s, 1));
        const auto ask = [&] {
            return desk.outcome<QList<Named>>(
                [&](auto then) { return desk.catalog->slas(&desk.context, then); });
        };
        Result<QList<Named>> answer = ask();
        for (int tries = 0; !answer && tries < 4; ++tries) {
            QCOMPARE(answer.error().kind, ErrorKind::ServerFailed);
            answer = ask();
        }
        QVERIFY(answer);
        QCOMPARE(answer->size(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_otrs_catalog)
#include "tst_otrs_catalog.moc"
