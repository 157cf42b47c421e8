// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::session;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the user is told, of what he is not, and what becomes one.
class tst_notices : public NoticeDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { startDesk(); }
    void cleanup() { endDesk(); }

    void aFirstFillTellsNothing()
    {
        m_notices->setFilled(hubex, false);
        m_notices->setFilled(otrs, false);
        change(task(1, 0), task(2, me), task(3, 5, in(5min)), task(4, 5, in(-5min)));
        change(ticket(1, me, true));
        m_clock->pass(30s);
        m_notices->setFilled(hubex, true);
        m_notices->setFilled(otrs, true);
        m_clock->pass(10min);
        QCOMPARE(m_said, QStringList());
        // What is news afterwards is told.
        change(task(5, 0));
        change(ticket(2, me));
        m_clock->pass(10s);
        QCOMPARE(m_said, (QStringList{u"assigned ticket2"_s, u"new task5"_s}));
    }

    void eachRuleSpeaksOfItsOwn()
    {
        known(task(1), task(2, 0));
        known(ticket(1), ticket(2), ticket(3, me), ticket(4, 0), ticket(5, me));
        change(task(1, 0)); // given back
        change(task(2, me)); // taken for me
        change(ticket(1, 5, true)); // a colleague reads that himself
        change(ticket(3, me, true));
        change(ticket(4, 0, true));
        change(ticket(6, 0)); // new
        change(ticket(7)); // new, a colleague's
        Ticket mine = ticket(2);
        mine.responsible.id = me;
        change(mine);
        m_clock->pass(10s);
        QCOMPARE(m_said,
            (QStringList{
                u"assigned task2, ticket2"_s, u"message ticket3, ticket4"_s, u"new task1, ticket6"_s}));
        QCOMPARE(m_last.items.first().title.number, u"N1"_s);
        QVERIFY(!m_last.sound); // new ones come without
    }

    void theSameAgainIsNoNews()
    {
        known(ticket(1, me));
        for (int times = 0; times < 3; ++times) {
            change(ticket(1, me, true));
            change(ticket(2, 0));
            m_clock->pass(1min);
        }
        QCOMPARE(m_said, (QStringList{u"message ticket1"_s, u"new ticket2"_s}));
        // Read and written in again.
        change(ticket(1, me));
        change(ticket(1, me, true));
        m_clock->pass(1min);
        QCOMPARE(m_said.size(), 3);
    }

    void whatIsOverIsNoNews()
    {
        Ticket closed = ticket(1, me, true);
        closed.stateType = u"closed"_s;
        change(closed);
        Task done = task(1, 0, in(1min));
        done.times.closed = start;
        change(done);
        m_clock->pass(5min);
        QCOMPARE(m_said, QStringList());
        // The customer answers a closed one.
        known(closed);
        closed.seen = true;
        change(closed);
        change(ticket(1, me, true));
        m_clock->pass(5min);
        QCOMPARE(m_said, QStringList{u"message ticket1"_s});
    }

    void aBurstIsOne()
    {
        for (int id = 1; id <= 10; ++id) {
            change(task(id, 0));
            m_clock->pass(id < 10 ? 100ms : 0ms);
        }
        m_clock->pass(5s);
        QCOMPARE(m_said.size(), 1);
        QCOMPARE(m_last.count(NoticeKind::Unassigned), 10);
        // Those that come right after it wait until he has had time to look.
        change(task(11, 0));
        m_clock->pass(5s);
        change(task(12, 0));
        m_clock->pass(5s);
        QCOMPARE(m_said.size(), 1);
        m_clock->pass(30s);
        QCOMPARE(m_said.size(), 2);
        QCOMPARE(m_said.last(), u"new task11, task12"_s);
    }

    void whatSettledItselfMeanwhileIsNotSaid()
    {
        change(task(1, 0), task(2, 0), task(3, 0));
        change(task(1, 9)); // somebody took it
        m_notices->rowsGone(hubex, Kind::Task, {2});
        m_clock->pass(10s);
        QCOMPARE(m_said, QStringList{u"new task3"_s});
        known(task(4, 5, in(15min + 1s)));
        m_clock->pass(2s); // it waits to be said
        change(task(4, 5, in(5h)));
        m_clock->pass(1min);
        QCOMPARE(m_said.size(), 1);
    }

    void beforeABreachOnceAnItemAndTime()
    {
        known(task(1, 5, in(20min)), task(2, 5, in(3h)), task(3));
        Ticket burning = ticket(1);
        burning.solution.due = in(20min);
        known(burning);
        m_clock->pass(4min);
        QCOMPARE(m_said, QStringList());
        m_clock->pass(2min);
        QCOMPARE(m_said, QStringList{u"breach task1, ticket1"_s});
        QVERIFY(m_last.sound);
        QCOMPARE(m_last.items.last().clock, BurningClock::Solution);
        QCOMPARE(m_last.items.last().due, in(14min).toSecsSinceEpoch()); // six minutes later
        m_clock->pass(1h);
        QCOMPARE(m_said.size(), 1);
        // Another time is another breach, the one he knows is not.
        change(task(1, 5, in(10min)));
        m_clock->pass(1min);
        change(task(1, 5, in(9min)));
        m_clock->pass(1min);
        QCOMPARE(m_said.size(), 2);
    }

    void howLongBeforeIsForTheUserToSay()
    {
        m_settings->set(store::setting::breachMinutes, 60);
        known(task(1, 5, in(50min)), task(2, 5, in(70min)));
        m_clock->pass(1min);
        QCOMPARE(m_said, QStringList()); // it was as near when the program began
        change(task(3, 5, in(55min)));
        m_clock->pass(1min);
        QCOMPARE(m_said, QStringList{u"breach task3"_s});
        m_clock->pass(10min);
        QCOMPARE(m_said.last(), u"breach task2"_s);
    }

    void onlyMineWhereHeWantsThat()
    {
        m_settings->set(store::setting::breachOnlyMine, true);
        known(task(1, 5, in(20min)), task(2, me, in(20min)), task(3, 0, in(20min)));
        m_clock->pass(10min);
        QCOMPARE(m_said, QStringList{u"breach task2, task3"_s});
    }

    void theServersClockCounts()
    {
        m_notices->setSkew(hubex, 600); // it is ten minutes later there
        known(task(1, 5, in(26min)));
        m_clock->pass(30s);
        QCOMPARE(m_said, QStringList());
        m_clock->pass(1min);
        QCOMPARE(m_said, QStringList{u"breach task1"_s});
    }

    void rulesAreSwitchedOff()
    {
        m_settings->set(store::setting::tellBreach, false);
        m_settings->set(store::setting::tellUnassigned, false);
        m_settings->set(store::setting::tellMessage, false);
        m_settings->set(store::setting::soundAssigned, false);
        known(ticket(1, me), ticket(2));
        known(task(1, 5, in(20min)));
        change(ticket(1, me, true));
        change(ticket(2, me));
        change(task(2, 0));
        m_clock->pass(1h);
        QCOMPARE(m_said, QStringList{u"assigned ticket2"_s});
        QVERIFY(!m_last.sound);
        m_settings->set(store::setting::tellUnassigned, true);
        change(task(3, 0));
        m_clock->pass(1min);
        QCOMPARE(m_said.last(), u"new task3"_s);
    }

    void itCountsWhatBurns()
    {
        QSignalSpy changed(m_notices.get(), &Notices::burningChanged);
        known(task(1, 5, in(-1h)), task(2, 5, in(50min)), task(3, 5, in(61min)), task(4), task(5, 5, in(9h)));
        m_clock->pass(15s);
        QCOMPARE(m_notices->burning(), 2);
        m_clock->pass(2min);
        QCOMPARE(m_notices->burning(), 3);
        m_settings->set(store::setting::soonMinutes, 5);
        m_clock->settle();
        QCOMPARE(m_notices->burning(), 1);
        QCOMPARE(changed.size(), 3);
    }

    void whatWaitsGoesWithIt()
    {
        change(task(1, 0));
        m_notices.reset();
        m_clock->pass(1min);
        QCOMPARE(m_said, QStringList());
    }

    void otherRowsAreNobodysNews()
    {
        m_notices->rowsChanged(hubex, Kind::Asset, {{1, {}}});
        m_notices->rowsGone(hubex, Kind::Asset, {1});
        m_clock->pass(1min);
        QCOMPARE(m_said, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_notices)
#include "tst_notices.moc"
