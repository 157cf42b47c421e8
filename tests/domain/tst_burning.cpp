// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burning.h"
#include "domain/utc.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace dd;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 me = 7;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

/// Noon of an ordinary day.
const QDateTime noon = utc(u"2026-11-26T12:00:00"_s);

BurningMoment momentAt(const QDateTime &now, const QByteArray &zone = "UTC")
{
    return BurningMoment::at(now.toSecsSinceEpoch(), QTimeZone(zone), std::chrono::hours(1));
}

QDateTime in(qint64 seconds)
{
    return noon.addSecs(seconds);
}

/// Assigned, open, without any clock.
Task quietTask()
{
    Task task;
    task.id = 1;
    task.assignedTo.id = 5;
    task.times.created = noon.addDays(-1);
    return task;
}

Ticket quietTicket()
{
    Ticket ticket;
    ticket.id = 1;
    ticket.stateType = u"open"_s;
    ticket.owner.id = 5;
    ticket.created = noon.addDays(-1);
    ticket.changed = noon.addSecs(-hour);
    return ticket;
}

std::optional<Burning> burning(const Task &task, const BurningMoment &moment = momentAt(noon))
{
    return burningAt(burningFactsOf(Kind::Task, valuesOf(task)), moment);
}

std::optional<Burning> burning(const Ticket &ticket, const BurningMoment &moment = momentAt(noon))
{
    return burningAt(burningFactsOf(Kind::Ticket, valuesOf(ticket), me), moment);
}

/// "overdue Deadline", or "-".
QString said(const std::optional<Burning> &one)
{
    return one ? nameOf(one->group) + u' ' + nameOf(one->clock) : u"-"_s;
}

} // namespace

/// What burns, by which clock, how near; and what stands above what.
class tst_burning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineBurnsByItsSecond_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("burning");
        QTest::newRow("years ago") << -9000 * 24 * hour << u"Overdue Deadline"_s;
        QTest::newRow("a second ago") << qint64(-1) << u"Overdue Deadline"_s;
        QTest::newRow("exactly now") << qint64(0) << u"Overdue Deadline"_s;
        QTest::newRow("in a second") << qint64(1) << u"Next hour Deadline"_s;
        QTest::newRow("a second less than an hour") << hour - 1 << u"Next hour Deadline"_s;
        QTest::newRow("an hour") << hour << u"Next hour Deadline"_s;
        QTest::newRow("a second more") << hour + 1 << u"Today Deadline"_s;
        QTest::newRow("the last second of the day") << 12 * hour - 1 << u"Today Deadline"_s;
        QTest::newRow("midnight") << 12 * hour << u"Later Deadline"_s;
        QTest::newRow("tomorrow") << 30 * hour << u"Later Deadline"_s;
    }
    void aDeadlineBurnsByItsSecond()
    {
        QFETCH(qint64, left);
        QFETCH(QString, burning);
        Task task = quietTask();
        task.times.deadline = in(left);
        const std::optional<Burning> one = ::burning(task);
        QCOMPARE(said(one), burning);
        QCOMPARE(one->due, in(left).toSecsSinceEpoch());
    }

    void tasks_data()
    {
        using Change = std::function<void(Task &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("burning");
        const auto row = [](const char *name, const QString &expected, const Change &change) {
            QTest::newRow(name) << change << expected;
        };
        row("no clock, in good hands", u"-"_s, [](Task &) {});
        row("a deadline that is none (9999)", u"-"_s, [](Task &t) { t.times.deadline = QDateTime(); });
        row("nobody's", u"Today Unassigned"_s, [](Task &t) { t.assignedTo = {}; });
        row("others work on it", u"-"_s, [](Task &t) {
            t.assignedTo = {};
            t.assignees.emplaceBack();
            t.assignees.last().id = 9;
        });
        row("nobody's and late", u"Overdue Deadline"_s, [](Task &t) {
            t.assignedTo = {};
            t.times.deadline = in(-1);
        });
        row("nobody's, due next week", u"Today Unassigned"_s, [](Task &t) {
            t.assignedTo = {};
            t.times.deadline = in(7 * 24 * hour);
        });
        const auto late = [](QDateTime Timesheet::*end) {
            return [end](Task &t) {
                t.assignedTo = {};
                t.times.deadline = in(-hour);
                t.times.*end = in(-1);
            };
        };
        row("completed", u"-"_s, late(&Timesheet::completed));
        row("closed", u"-"_s, late(&Timesheet::closed));
        row("deleted", u"-"_s, [](Task &t) {
            t.times.deadline = in(-hour);
            t.deleted = in(-1);
        });
    }
    void tasks()
    {
        QFETCH(std::function<void(Task &)>, change);
        QFETCH(QString, burning);
        Task task = quietTask();
        change(task);
        QCOMPARE(said(::burning(task)), burning);
    }

    void tickets_data()
    {
        using Change = std::function<void(Ticket &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("burning");
        const auto row = [](const char *name, const QString &expected, const Change &change) {
            QTest::newRow(name) << change << expected;
        };
        const auto pending = [](Ticket &t, qint64 left) {
            t.stateType = u"pending reminder"_s;
            t.pendingUntil = in(left);
        };
        row("no clock, read, in good hands", u"-"_s, [](Ticket &) {});
        row("first response", u"Next hour First response"_s, [](Ticket &t) { t.firstResponse.due = in(60); });
        row("update", u"Overdue Update"_s, [](Ticket &t) { t.update.due = in(-60); });
        row("solution", u"Today Solution"_s, [](Ticket &t) { t.solution.due = in(2 * hour); });
        row("the earliest of three", u"Overdue Update"_s, [](Ticket &t) {
            t.firstResponse.due = in(hour);
            t.update.due = in(-2);
            t.solution.due = in(-1);
            t.nextEscalation = in(-2);
        });
        row("two at once: the first step", u"Next hour First response"_s,
            [](Ticket &t) { t.firstResponse.due = t.solution.due = t.nextEscalation = in(60); });
        row("which one is not told", u"Next hour Escalation"_s, [](Ticket &t) { t.nextEscalation = in(60); });
        row("closed", u"-"_s, [](Ticket &t) {
            t.stateType = u"closed"_s;
            t.solution.due = t.nextEscalation = in(-hour);
            t.seen = false;
            t.owner = {};
        });
        row("merged", u"-"_s, [](Ticket &t) {
            t.stateType = u"merged"_s;
            t.solution.due = in(-hour);
        });
        row("removed", u"-"_s, [](Ticket &t) {
            t.stateType = u"removed"_s;
            t.solution.due = in(-hour);
        });
        row("archived", u"-"_s, [](Ticket &t) {
            t.archived = true;
            t.solution.due = in(-hour);
        });
        row("waits", u"Waiting Pending until"_s, [=](Ticket &t) { pending(t, 5 * hour); });
        row("waits till next month", u"Waiting Pending until"_s, [=](Ticket &t) { pending(t, 700 * hour); });
        row("waits without a time", u"Waiting Pending until"_s,
            [](Ticket &t) { t.stateType = u"pending reminder"_s; });
        row("its time is near", u"Next hour Pending until"_s, [=](Ticket &t) { pending(t, hour); });
        row("its time has come", u"Overdue Pending until"_s, [=](Ticket &t) { pending(t, 0); });
        row("closes by itself", u"Waiting Pending until"_s, [=](Ticket &t) {
            pending(t, -hour);
            t.stateType = u"pending auto"_s;
        });
        row("waits, escalates today", u"Waiting Pending until"_s, [=](Ticket &t) {
            pending(t, 5 * hour);
            t.solution.due = in(3 * hour);
        });
        row("waits, yet escalates at once", u"Next hour Solution"_s, [=](Ticket &t) {
            pending(t, 5 * hour);
            t.solution.due = in(60);
        });
        row("waits, the customer has written", u"Today Unread"_s, [=](Ticket &t) {
            pending(t, 5 * hour);
            t.owner.id = me;
            t.seen = false;
        });
        row("waits, nobody's", u"Waiting Pending until"_s, [=](Ticket &t) {
            pending(t, 5 * hour);
            t.owner = {};
        });
        row("a time of an earlier state", u"-"_s, [](Ticket &t) { t.pendingUntil = in(-hour); });
        row("nobody's", u"Today Unassigned"_s, [](Ticket &t) { t.owner = {}; });
        row("the root user's", u"Today Unassigned"_s, [](Ticket &t) { t.owner.id = 1; });
        row("nobody's and unread", u"Today Unread"_s, [](Ticket &t) {
            t.owner = {};
            t.seen = false;
        });
        row("mine, unread", u"Today Unread"_s, [](Ticket &t) {
            t.owner.id = me;
            t.seen = false;
        });
        row("I answer for it, unread", u"Today Unread"_s, [](Ticket &t) {
            t.responsible.id = me;
            t.seen = false;
        });
        row("a colleague's, unread", u"-"_s, [](Ticket &t) { t.seen = false; });
        row("mine, unread, due next week", u"Today Unread"_s, [](Ticket &t) {
            t.owner.id = me;
            t.seen = false;
            t.solution.due = in(7 * 24 * hour);
        });
    }
    void tickets()
    {
        QFETCH(std::function<void(Ticket &)>, change);
        QFETCH(QString, burning);
        Ticket ticket = quietTicket();
        change(ticket);
        QCOMPARE(said(::burning(ticket)), burning);
    }

    void everythingUnreadIsHisWhileNobodyKnowsWhoHeIs()
    {
        Ticket ticket = quietTicket();
        ticket.seen = false;
        const BurningFacts facts = burningFactsOf(Kind::Ticket, valuesOf(ticket));
        QCOMPARE(said(burningAt(facts, momentAt(noon))), u"Today Unread"_s);
        QCOMPARE(facts.since, ticket.changed.toSecsSinceEpoch());
    }

    void whatIsMine()
    {
        Task task = quietTask();
        const auto isMine = [](const auto &row, Kind kind, qint64 who) {
            return burningFactsOf(kind, valuesOf(row), who).mine;
        };
        QVERIFY(!isMine(task, Kind::Task, me));
        QVERIFY(!isMine(task, Kind::Task, 0));
        task.assignees.emplaceBack();
        task.assignees.last().id = me;
        QVERIFY(isMine(task, Kind::Task, me));
        Ticket ticket = quietTicket();
        QVERIFY(!isMine(ticket, Kind::Ticket, me));
        ticket.responsible.id = me;
        QVERIFY(isMine(ticket, Kind::Ticket, me));
        ticket.stateType = u"closed"_s;
        QVERIFY(isMine(ticket, Kind::Ticket, me));
    }

    void otherRowsNeverBurn()
    {
        Person person;
        person.id = 3;
        QVERIFY(!burningAt(burningFactsOf(Kind::Person, valuesOf(person)), momentAt(noon)));
        QVERIFY(!burningAt(burningFactsOf(Kind::Asset, QList<FieldValue>()), momentAt(noon)));
        // A row with fewer fields than this version knows is one without clocks.
        QCOMPARE(said(burningAt(burningFactsOf(Kind::Ticket, QList<FieldValue>(), me), momentAt(noon))),
            u"Today Unassigned"_s);
    }

    void theDayEndsWhereTheUserIs_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("tomorrow");
        const auto row = [](const char *name, const char *zone, const QString &now, const QString &tomorrow) {
            QTest::newRow(name) << QByteArray(zone) << utc(now) << utc(tomorrow);
        };
        row("an ordinary day", "Europe/Berlin", u"2026-11-26T12:00:00"_s, u"2026-11-26T23:00:00"_s);
        row("its first second", "Europe/Berlin", u"2026-11-25T23:00:00"_s, u"2026-11-26T23:00:00"_s);
        row("its last second", "Europe/Berlin", u"2026-11-26T22:59:59"_s, u"2026-11-26T23:00:00"_s);
        row("the day of 23 hours", "Europe/Berlin", u"2026-03-28T23:00:00"_s, u"2026-03-29T22:00:00"_s);
        row("the day of 25 hours", "Europe/Berlin", u"2026-10-24T22:00:00"_s, u"2026-10-25T23:00:00"_s);
        row("within the hour that is there twice", "Europe/Berlin", u"2026-10-25T00:30:00"_s,
            u"2026-10-25T23:00:00"_s);
        row("east of Greenwich, the next day already", "Asia/Vladivostok", u"2026-11-26T14:00:00"_s,
            u"2026-11-27T14:00:00"_s);
        row("half hours", "Asia/Kolkata", u"2026-11-26T18:29:59"_s, u"2026-11-26T18:30:00"_s);
        // The clocks went from 23:59:59 on 30 March straight to 01:00.
        row("a day without midnight", "Asia/Beirut", u"2025-03-29T12:00:00"_s, u"2025-03-29T22:00:00"_s);
    }
    void theDayEndsWhereTheUserIs()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, tomorrow);
        const BurningMoment moment = momentAt(now, zone);
        QCOMPARE(QDateTime::fromSecsSinceEpoch(moment.tomorrow, utcZone), tomorrow);
        // The last second is today, the next one is not; near beats both.
        const BurningMoment unhurried{moment.now, moment.now, moment.tomorrow};
        Task task = quietTask();
        task.times.deadline = tomorrow.addSecs(-1);
        const bool isNow = task.times.deadline == now;
        QCOMPARE(said(burning(task, unhurried)), isNow ? u"Overdue Deadline"_s : u"Today Deadline"_s);
        task.times.deadline = tomorrow;
        QCOMPARE(said(burning(task, unhurried)), u"Later Deadline"_s);
        const BurningMoment wide
            = BurningMoment::at(tomorrow.toSecsSinceEpoch() - 60, QTimeZone(zone), std::chrono::minutes(2));
        QCOMPARE(said(burning(task, wide)), u"Next hour Deadline"_s);
    }

    void whatIsNearIsForTheUserToSay()
    {
        Task task = quietTask();
        task.times.deadline = in(15 * minute + 1);
        const auto at = [&](int minutes) {
            return said(burning(task,
                BurningMoment::at(noon.toSecsSinceEpoch(), QTimeZone::utc(), std::chrono::minutes(minutes))));
        };
        QCOMPARE(at(15), u"Today Deadline"_s);
        QCOMPARE(at(16), u"Next hour Deadline"_s);
        QCOMPARE(nameOf(BurningGroup::NextHour, std::chrono::minutes(15)), u"Next 15 min"_s);
    }

    void whatBurnsFirstStandsFirst()
    {
        using enum BurningGroup;
        using enum BurningClock;
        struct Row {
            Burning burning;
            ItemKey key;
        };
        const auto key = [](const QString &account, Kind kind, qint64 id, const QString &login = {}) {
            return ItemKey{account, kind, id, login};
        };
        const QList<Row> ordered{
            {{Overdue, Deadline, 100, 1}, key(u"a"_s, Kind::Task, 9)},
            {{Overdue, Solution, 200, 1}, key(u"b"_s, Kind::Ticket, 1)},
            {{NextHour, Deadline, 300, 9}, key(u"a"_s, Kind::Task, 2)},
            {{NextHour, Solution, 300, 1}, key(u"b"_s, Kind::Ticket, 2)},
            {{Today, Solution, 400, 5}, key(u"b"_s, Kind::Ticket, 3)},
            {{Today, Unread, 0, 10}, key(u"b"_s, Kind::Ticket, 5)},
            {{Today, Unread, 0, 11}, key(u"b"_s, Kind::Ticket, 4)},
            {{Today, Unassigned, 0, 3}, key(u"a"_s, Kind::Task, 4)},
            {{Waiting, Pending, 500, 1}, key(u"b"_s, Kind::Ticket, 6)},
            {{Waiting, Pending, 0, 1}, key(u"b"_s, Kind::Ticket, 7)},
            {{Later, Deadline, 600, 1}, key(u"a"_s, Kind::Task, 5)},
            {{Later, Deadline, 600, 1}, key(u"a"_s, Kind::Task, 6)},
            {{Later, Deadline, 600, 1}, key(u"c"_s, Kind::Task, 1)},
            {{Later, Deadline, 600, 1}, key(u"c"_s, Kind::Task, 1, u"x"_s)},
            {{Later, Deadline, 600, 1}, key(u"a"_s, Kind::Ticket, 1)},
        };
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            for (qsizetype j = 0; j < ordered.size(); ++j) {
                const Row &a = ordered.at(i);
                const Row &b = ordered.at(j);
                QCOMPARE(burnsBefore(a.burning, a.key, b.burning, b.key), i < j);
            }
        }
        QList<Row> rows = ordered;
        std::mt19937 dice(1); // NOLINT: the same every time
        std::shuffle(rows.begin(), rows.end(), dice);
        std::sort(rows.begin(), rows.end(),
            [](const Row &a, const Row &b) { return burnsBefore(a.burning, a.key, b.burning, b.key); });
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i).key, ordered.at(i).key);
    }

    void everythingHasAName()
    {
        for (int group = 0; group <= int(BurningGroup::Later); ++group)
            QVERIFY(!nameOf(BurningGroup(group)).isEmpty());
        for (int clock = 1; clock <= int(BurningClock::Unassigned); ++clock)
            QVERIFY(!nameOf(BurningClock(clock)).isEmpty());
        QVERIFY(nameOf(BurningClock::None).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_burning)
#include "tst_burning.moc"
