// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::session;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Quiet hours, absence, sleep, the time between two runs: what came then is one summary.
class tst_notices_away : public NoticeDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { startDesk(); }
    void cleanup() { endDesk(); }

    void quietHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("till");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("quiet");
        const auto row = [](const char *name, const char *from, const char *till, const char *days,
                             const QString &now, bool quiet) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(till)
                                << QString::fromLatin1(days) << utc(now) << quiet;
        };
        const char *all = "1 2 3 4 5 6 7";
        row("before", "12:00", "13:00", all, u"2026-11-26T11:59:59"_s, false);
        row("the first second", "12:00", "13:00", all, u"2026-11-26T12:00:00"_s, true);
        row("the last second", "12:00", "13:00", all, u"2026-11-26T12:59:59"_s, true);
        row("after", "12:00", "13:00", all, u"2026-11-26T13:00:00"_s, false);
        row("another day", "12:00", "13:00", "5", u"2026-11-26T12:30:00"_s, false);
        row("the evening of a night", "20:00", "08:00", "4", u"2026-11-26T20:00:00"_s, true);
        row("its morning", "20:00", "08:00", "4", u"2026-11-27T07:59:59"_s, true);
        row("its end", "20:00", "08:00", "4", u"2026-11-27T08:00:00"_s, false);
        row("the evening after it", "20:00", "08:00", "4", u"2026-11-27T20:00:00"_s, false);
        row("the morning before it", "20:00", "08:00", "4", u"2026-11-26T07:00:00"_s, false);
        row("the night to Monday", "20:00", "08:00", "7", u"2026-11-30T01:00:00"_s, true);
        row("a whole day", "00:00", "00:00", "6", u"2026-11-28T23:59:59"_s, true);
        row("no longer", "00:00", "00:00", "6", u"2026-11-29T00:00:00"_s, false);
        row("from seven to seven", "07:00", "07:00", "6", u"2026-11-29T06:59:59"_s, true);
        row("no time at all is the usual one", "x", "25:00", all, u"2026-11-26T21:00:00"_s, true);
    }
    void quietHours()
    {
        QFETCH(QString, from);
        QFETCH(QString, till);
        QFETCH(QString, days);
        QFETCH(QDateTime, now);
        QFETCH(bool, quiet);
        m_settings->set(store::setting::quietFrom, from);
        m_settings->set(store::setting::quietTill, till);
        m_settings->set(store::setting::quietDays, days.split(u' '));
        QVERIFY(!NoticeRules::from(*m_settings).quiet.cover(now));
        m_settings->set(store::setting::quietHours, true);
        QCOMPARE(NoticeRules::from(*m_settings).quiet.cover(now), quiet);
    }

    void quietHoursEndInASummary()
    {
        m_settings->set(store::setting::quietHours, true);
        m_settings->set(store::setting::quietFrom, u"09:00"_s);
        m_settings->set(store::setting::quietTill, u"11:00"_s);
        QSignalSpy quiet(m_notices.get(), &Notices::quietChanged);
        m_clock->pass(30s);
        QVERIFY(m_notices->isQuiet());
        known(ticket(1, me), ticket(2, me));
        known(task(1, 5, in(30min)), task(2, 5, in(125min)), task(3, 5, in(-10min)), task(9, 5, in(40h)));
        change(task(4, 0), task(5, 0), task(6, 0));
        change(ticket(1, me, true), ticket(2, me, true));
        m_clock->pass(5min);
        change(task(6, 9)); // somebody took it
        change(ticket(1, me)); // read elsewhere
        m_clock->pass(110min);
        QCOMPARE(m_said, QStringList());
        m_clock->pass(6min);
        QVERIFY(!m_notices->isQuiet());
        QCOMPARE(quiet.size(), 2);
        QCOMPARE(m_said, QStringList{u"away: 2 new, 1 message, 1 breach, 1 overdue"_s});
        QCOMPARE(m_last.count(NoticeKind::Unassigned), 2);
        QVERIFY(!m_last.sound);
        m_clock->pass(1h);
        QCOMPARE(m_said.size(), 1);
    }

    void quietForAnHour()
    {
        m_notices->setQuietFor(1h);
        m_clock->pass(10s);
        change(task(1, 0));
        m_clock->pass(59min);
        QCOMPARE(m_said, QStringList());
        m_clock->pass(1min);
        QCOMPARE(m_said, QStringList{u"away: 1 new"_s});
        m_notices->setQuietFor(1h);
        m_clock->pass(1min);
        m_notices->setQuietFor(0min);
        m_clock->settle();
        change(task(2, 0));
        m_clock->pass(1min);
        QCOMPARE(m_said.last(), u"new task2"_s);
    }

    void whoIsAwayIsToldWhenHeComesBack()
    {
        known(ticket(1, me));
        known(task(1, 5, in(40min)), task(2, 5, in(50min)));
        m_notices->setIdle(9min);
        change(task(3, 0));
        m_clock->pass(10s);
        QCOMPARE(m_said, QStringList{u"new task3"_s}); // he only reads
        m_notices->setIdle(10min);
        change(task(4, 0), task(5, 0), task(6, 0));
        change(ticket(1, me, true));
        m_clock->pass(1h);
        QCOMPARE(m_said.size(), 1);
        m_notices->setIdle(2s);
        m_clock->settle();
        QCOMPARE(m_said.size(), 2);
        QCOMPARE(m_said.last(), u"away: 3 new, 1 message, 2 overdue"_s);
        // Nothing came: nothing is said.
        m_notices->setIdle(1h);
        m_clock->pass(1h);
        m_notices->setIdle(0s);
        m_clock->pass(1min);
        QCOMPARE(m_said.size(), 2);
    }

    void aShortLockDelaysOnly()
    {
        m_notices->setLocked(true);
        m_clock->pass(10s);
        change(task(1, 0));
        m_clock->pass(3min);
        QCOMPARE(m_said, QStringList());
        m_notices->setLocked(false);
        m_clock->pass(10s);
        QCOMPARE(m_said, QStringList{u"new task1"_s});

        m_notices->setLocked(true);
        m_clock->pass(10s);
        change(task(2, 0));
        m_clock->pass(10min);
        m_notices->setLocked(false);
        m_clock->pass(10s);
        QCOMPARE(m_said.last(), u"away: 1 new"_s);
    }

    void afterSleepTheServersAreAskedFirst()
    {
        known(task(1, 5, in(1h)), task(2, 0));
        m_clock->sleep(8h);
        m_clock->pass(20s);
        QCOMPARE(m_said, QStringList());
        change(task(3, 0), task(4, me));
        m_notices->caughtUp(hubex);
        m_clock->pass(20s);
        QCOMPARE(m_said, QStringList()); // the other one is not there yet
        m_notices->caughtUp(otrs);
        m_clock->pass(1s);
        QCOMPARE(m_said, QStringList{u"away: 1 assigned, 1 new, 1 overdue"_s});
    }

    void aServerThatStaysAwayIsNotWaitedFor()
    {
        m_clock->sleep(8h);
        change(task(3, 0));
        m_notices->caughtUp(hubex);
        m_clock->pass(110s);
        QCOMPARE(m_said, QStringList());
        m_clock->pass(15s);
        QCOMPARE(m_said, QStringList{u"away: 1 new"_s});
    }

    void whileTheProgramDidNotRun()
    {
        known(task(1, 5, in(30min)), task(2, 5, in(3h)));
        m_clock->pass(1min);
        m_notices.reset();
        m_clock->set(start.addSecs(3600));
        run(true);
        QCOMPARE(m_notices->me(otrs), me); // before anybody has signed in
        m_notices->rowsKnown(hubex, Kind::Task, facts(task(1, 5, start.addSecs(1800))));
        m_notices->rowsKnown(hubex, Kind::Task, facts(task(2, 5, start.addSecs(3 * 3600))));
        m_notices->rowsKnown(otrs, Kind::Ticket, facts(ticket(1, me)));
        m_notices->begin();
        m_clock->pass(20s);
        change(task(3, 0));
        change(ticket(1, me, true));
        m_notices->caughtUp(hubex);
        m_notices->caughtUp(otrs);
        m_clock->pass(1s);
        QCOMPARE(m_said, QStringList{u"away: 1 new, 1 message, 1 overdue"_s});
        change(task(4, 0));
        m_clock->pass(1min);
        QCOMPARE(m_said.last(), u"new task4"_s);
    }

    void aQuickRestartGoesOn()
    {
        known(task(1, 5, in(10min)), task(2, 5, in(20min)));
        m_clock->pass(6min); // of the second he was told
        QCOMPARE(m_said, QStringList{u"breach task2"_s});
        m_notices.reset();
        m_clock->set(m_clock->local().addSecs(60));
        run(true);
        m_notices->rowsKnown(hubex, Kind::Task, facts(task(2, 5, start.addSecs(1200))));
        m_notices->rowsKnown(hubex, Kind::Task, facts(task(3, 5, start.addSecs(1300))));
        m_notices->begin();
        change(task(5, 0));
        m_clock->pass(1min);
        QCOMPARE(m_said.mid(1), (QStringList{u"breach task3"_s, u"new task5"_s}));
    }

    void whatWasHeldOutlivesTheProgram()
    {
        m_notices->setLocked(true);
        m_clock->pass(10s);
        change(task(1, 0));
        change(ticket(8, me));
        m_notices.reset();
        run(true);
        m_notices->rowsKnown(hubex, Kind::Task, facts(task(1, 0)));
        m_notices->rowsKnown(otrs, Kind::Ticket, facts(ticket(8, me)));
        m_notices->begin();
        m_notices->caughtUp(hubex);
        m_notices->caughtUp(otrs);
        m_clock->pass(1s);
        QCOMPARE(m_said, QStringList{u"away: 1 assigned, 1 new"_s});
    }

    void aClockThatIsSetHarmsNothing()
    {
        known(task(1, 5, in(20min)), task(2, 5, in(14h)));
        m_clock->pass(6min);
        QCOMPARE(m_said, QStringList{u"breach task1"_s});
        m_clock->set(m_clock->local().addSecs(-3600));
        m_clock->pass(2h);
        QCOMPARE(m_said.size(), 1); // the same breach is not told again
        change(task(3, 0));
        m_clock->pass(1min);
        QCOMPARE(m_said.size(), 2);
        // Forward by a day and back: nobody can tell that from sleep.
        m_clock->set(m_clock->local().addDays(1));
        m_clock->pass(3min);
        QCOMPARE(m_said.last(), u"away: 1 overdue"_s);
        m_clock->set(m_clock->local().addDays(-1));
        m_clock->pass(3min);
        change(task(4, 0));
        m_clock->pass(1min);
        QCOMPARE(m_said.last(), u"new task4"_s);
        // "For an hour" does not become a day and an hour.
        m_notices->setQuietFor(1h);
        m_clock->set(m_clock->local().addDays(-2));
        m_clock->pass(15s);
        QVERIFY(!m_notices->isQuiet());
    }

    void anAccountThatGoesTakesEverythingWithIt()
    {
        known(task(1, 5, in(20min)));
        change(task(2, 0));
        m_notices->forget(hubex);
        m_clock->pass(1h);
        QCOMPARE(m_said, QStringList());
        QCOMPARE(m_notices->me(hubex), 0);
        m_notices->setLocked(true);
        m_clock->pass(10s);
        change(ticket(1, 0));
        m_notices->forget(otrs);
        m_notices->setLocked(false);
        m_clock->pass(1h);
        QCOMPARE(m_said, QStringList());
    }

    void aDamagedMemoryIsAnEmptyOne()
    {
        for (const QString &text : {u""_s, u"{"_s, u"[1,2]"_s, u"{\"held\":7,\"me\":[],\"alive\":\"x\"}"_s,
                 u"{\"held\":[[],[\"a\"],[\"a\",9,1,2],[\"a\",1,0,2],[\"\",1,1,2],[\"a\",1,1,6],7],"
                 "\"alive\":-5}"_s})
            QCOMPARE(NoticeState::fromText(text), NoticeState());
        NoticeState state{5, 6, 7, {{u"a"_s, 8}}, {{NoticeKind::Message, {u"a"_s, Kind::Ticket, 9, {}}}}};
        QCOMPARE(NoticeState::fromText(state.toText()), state);
    }
};

QTEST_GUILESS_MAIN(tst_notices_away)
#include "tst_notices_away.moc"
