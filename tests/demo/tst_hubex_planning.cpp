// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QTest>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::HubexFixture;

/// Who does it, and when: contract 3.5, 6.4 and point 8 of section 11.
class tst_hubex_planning : public QObject {
    Q_OBJECT

private:
    demo::hubex::State &state() { return m_hubex->server.engine().state(); }
    static QString at(int hour) { return u"2031-05-06T%1:00:00Z"_s.arg(hour, 2, 10, QLatin1Char('0')); }
    QJsonObject row(int user, int from = 0, int till = 0) const
    {
        QJsonObject one{{u"taskID"_s, m_task}};
        if (user)
            one.insert(u"userID"_s, user);
        if (from)
            one.insert(u"scheduledStartDateTime"_s, at(from));
        if (till)
            one.insert(u"scheduledFinishDateTime"_s, at(till));
        return one;
    }
    QJsonArray assign(const QJsonArray &rows)
    {
        const auto answer = m_hubex->write("POST", u"WORK/TaskAssignmentHistory"_s, rows);
        return answer.status == 201 ? QJsonDocument::fromJson(answer.body).array() : QJsonArray();
    }
    static QString errorIn(const QJsonArray &results, int place = 0)
    {
        return results.first()["assignments"_L1][place]["error"_L1].toString();
    }
    QList<int> assignees()
    {
        QList<int> ids;
        for (const auto &one : m_hubex->task(m_task).value("listAssignedTo"_L1).toArray())
            ids.append(one["id"_L1].toInt());
        return ids;
    }
    QJsonArray board(const QString &query)
    {
        return m_hubex->array(u"PA/Technicians/taskSchedules?"_s + query);
    }
    QList<int> technicians()
    {
        QList<int> ids;
        for (const demo::hubex::Person &person : state().people) {
            if (person.isTechnician() && !person.deleted && !person.bannedTill)
                ids.append(person.id);
        }
        return ids;
    }

    std::unique_ptr<HubexFixture> m_hubex;
    qint64 m_task = 0;
    int m_a = 0, m_b = 0, m_c = 0;

private Q_SLOTS:
    void init()
    {
        m_hubex = std::make_unique<HubexFixture>();
        m_hubex->signIn();
        m_hubex->now += 100;
        m_task = m_hubex->taskWhere(u"taskStageID=1"_s);
        m_a = technicians().at(0);
        m_b = technicians().at(1);
        m_c = technicians().at(2);
    }

    void severalPeopleEachWithHisHours()
    {
        const QString modified = m_hubex->task(m_task).value("lastModified"_L1).toString();
        const QJsonArray results = assign({row(m_a, 8, 12), row(m_b, 10, 18)});
        QCOMPARE(results.size(), 1);
        const QJsonValue result = results.first();
        QCOMPARE(result["taskID"_L1].toInteger(), m_task);
        QCOMPARE(result["taskNumber"_L1], m_hubex->task(m_task).value("number"_L1));
        QCOMPARE(result["sortOrder"_L1].toInt(-1), 0);
        QCOMPARE(result["assignments"_L1][1]["dateTimeTill"_L1].toString(), u"2031-05-06T18:00:00"_s);
        QVERIFY(errorIn(results).isEmpty());
        QCOMPARE(assignees(), (QList<int>{m_a, m_b}));
        QCOMPARE(m_hubex->task(m_task)["assignedTo"_L1]["id"_L1].toInt(), m_a);
        QVERIFY(m_hubex->task(m_task).value("lastModified"_L1).toString() > modified);
        QVERIFY(m_hubex->ids(u"WORK/Tasks?assignedTo=%1&isScheduled=true"_s.arg(m_b)).contains(m_task));
        const QJsonObject scheduled = m_hubex->object(u"WORK/Tasks/%1?includeSchedule=true"_s.arg(m_task));
        const QJsonValue second = scheduled.value("listAssignedTo"_L1)[1];
        QCOMPARE(second["appointments"_L1][0]["from"_L1].toString(), u"2031-05-06T10:00:00"_s);
        const QJsonArray changes = m_hubex->array(u"WORK/Tasks/%1/changes?section=Assignments"_s.arg(m_task));
        QVERIFY(changes.last()["diff"_L1]["AssignedTo"_L1]["new"_L1].toString().contains(u", "_s));
        // What waited for an assignee is open now.
        const QJsonObject move{{u"taskID"_s, m_task}, {u"taskStageID"_s, 2}};
        QCOMPARE(m_hubex->write("POST", u"WORK/TaskStagingHistory"_s, move).status, 201);
    }

    void theNewSetTakesThePlaceOfTheOld()
    {
        assign({row(m_a, 8, 12), row(m_b)});
        m_hubex->now += 60;
        assign({row(m_c)});
        QCOMPARE(assignees(), QList<int>{m_c});
        const QJsonArray history = m_hubex->array(u"WORK/Tasks/%1/assignments"_s.arg(m_task));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(0)["assignedTo"_L1]["id"_L1].toInt(), m_c);
        QCOMPARE(history.at(0)["sortOrder"_L1].toInt(-1), 0);
        QCOMPARE(history.at(1)["sortOrder"_L1].toInt(), 1);
        QCOMPARE(history.at(1)["scheduled"_L1]["from"_L1].toString(), u"2031-05-06T08:00:00"_s);
        QCOMPARE(history.at(1)["assignedBy"_L1]["id"_L1].toInt(), 1);
        // Nobody in particular: planned anew, or taken from them.
        assign({row(0, 9, 10)});
        QCOMPARE(assignees(), QList<int>{m_c});
        QCOMPARE(board(u"taskID=%1"_s.arg(m_task)).first()["period"_L1]["till"_L1].toString(),
            u"2031-05-06T10:00:00"_s);
        assign({row(0)});
        QCOMPARE(assignees(), QList<int>());
        QVERIFY(board(u"taskID=%1"_s.arg(m_task)).isEmpty());
    }

    void rowsAreRefusedOneByOne_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("error");
        QTest::newRow("nobody") << u"nobody"_s << u"UserNotFound"_s;
        QTest::newRow("a customer") << u"customer"_s << u"UserNotFound"_s;
        QTest::newRow("banned") << u"banned"_s << u"UserBanned"_s;
        QTest::newRow("ends before it begins") << u"period"_s << u"InvalidDatePeriod"_s;
        QTest::newRow("no date") << u"date"_s << u"InvalidDatePeriod"_s;
        QTest::newRow("twice") << u"twice"_s << u"AlreadyDone"_s;
    }
    void rowsAreRefusedOneByOne()
    {
        QFETCH(QString, what);
        QFETCH(QString, error);
        QJsonObject wrong = row(m_b);
        if (what == "nobody"_L1)
            wrong = row(9999);
        else if (what == "customer"_L1)
            state().people[m_b - 1].duty = demo::hubex::Duty::Customer;
        else if (what == "banned"_L1)
            state().people[m_b - 1].bannedTill = m_hubex->now + 1000;
        else if (what == "period"_L1)
            wrong = row(m_b, 12, 8);
        else if (what == "date"_L1)
            wrong.insert(u"scheduledStartDateTime"_s, u"monday"_s);
        else
            wrong = row(m_a);
        const QJsonArray results = assign({row(m_a), wrong});
        QVERIFY(errorIn(results).isEmpty());
        QCOMPARE(errorIn(results, 1), error);
        QCOMPARE(assignees(), QList<int>{m_a});
    }

    void someTasksCannotBeAssigned()
    {
        m_task = 1;
        QCOMPARE(errorIn(assign({row(m_a)})), u"TaskNotFound"_s);
        m_task = m_hubex->taskWhere(u"taskStageID=10"_s);
        const QJsonObject before = m_hubex->task(m_task);
        QCOMPARE(errorIn(assign({row(m_a)})), u"TaskClosed"_s);
        QCOMPARE(m_hubex->task(m_task), before);
        QCOMPARE(m_hubex->send("POST", u"WORK/TaskAssignmentHistory"_s, "{}").status, 400);
    }

    void whoStartsIsBusyForTheNorm()
    {
        state().tasks[std::size_t(m_task - demo::hubex::firstTaskId)].workTypeId = 401; // 90 minutes
        assign({row(m_a, 8)});
        QCOMPARE(board(u"taskID=%1"_s.arg(m_task)).first()["period"_L1]["till"_L1].toString(),
            u"2031-05-06T09:30:00"_s);
    }

    void theBoardShowsWhatIsPlanned()
    {
        assign({row(m_a, 8, 12), row(m_b, 22, 23)});
        const QString all = u"validFrom=2031-05-06T00:00:00Z&validTill=2031-05-07T00:00:00Z"_s;
        QCOMPARE(board(all).size(), 2);
        const QJsonValue first = board(all).first();
        QCOMPARE(first["assignedTo"_L1]["id"_L1].toInt(), m_a);
        QCOMPARE(first["listAssignedTo"_L1].toArray().size(), 2);
        QCOMPARE(first["task"_L1]["id"_L1].toInteger(), m_task);
        QCOMPARE(first["taskAssignmentPeriod"_L1]["till"_L1].toString(), u"2031-05-06T23:00:00"_s);
        QCOMPARE(board(all + u"&userID=%1"_s.arg(m_b)).size(), 1);
        QCOMPARE(board(all + u"&isCompleted=true"_s).size(), 0);
        QCOMPARE(board(u"validOn=2031-05-06"_s).size(), 2);
        QCOMPARE(board(u"validFrom=2031-05-06T12:00:00Z&validTill=2031-05-06T22:00:00Z"_s).size(), 0);
        const QJsonArray his
            = m_hubex->array(u"PA/Technicians/%1/workSchedules/appointments?"_s.arg(m_a) + all);
        QCOMPARE(his.size(), 1);
        QCOMPARE(his.first()["isContinuedOnTheNextDay"_L1].toBool(true), false);
        QVERIFY(!his.first()["coordinate"_L1].toString().isEmpty());
        QCOMPARE(m_hubex->get(u"PA/Technicians/taskSchedules?validFrom=x"_s).status, 409);
    }

    void theLoadOfADayIsBooked()
    {
        assign({row(m_a, 8, 12)});
        // Days are the tenant's: 21:00 of the day before to 21:00.
        const QString path
            = u"PA/Technicians/%1/workSchedules?validFrom=2031-05-04T21:00:00Z&validTill=2031-05-08T21:00:00Z"_s
                  .arg(m_a);
        const QJsonArray days = m_hubex->array(path);
        QCOMPARE(days.size(), 4);
        QList<int> booked, planned;
        for (const auto &day : days) {
            booked.append(day["taskWorkMinutes"_L1].toInt(-1));
            planned.append(day["plannedWorkMinutes"_L1].toInt(-1));
        }
        QCOMPARE(booked, (QList<int>{0, 240, 0, 0}));
        QVERIFY(planned.contains(0) && planned.contains(720));
        QCOMPARE(m_hubex->get(u"PA/Technicians/9999/workSchedules"_s).status, 404);
    }

    void quietPlanningTellsTheLastOneOnly()
    {
        const auto heard = [this](int user) {
            return std::ranges::count_if(state().notices, [&](const demo::hubex::Notice &notice) {
                return notice.userId == user && notice.created <= m_hubex->now && notice.taskId == m_task;
            });
        };
        QJsonObject quiet = row(m_a, 8, 12);
        quiet.insert(u"isPostponedNotification"_s, true);
        assign({quiet});
        QCOMPARE(heard(m_a), 0);
        m_hubex->now += 60;
        quiet.insert(u"userID"_s, m_b);
        assign({quiet});
        m_hubex->now += 600;
        QCOMPARE(heard(m_a), 0);
        QCOMPARE(heard(m_b), 1);
        assign({row(m_c)});
        QCOMPARE(heard(m_c), 1);
    }
};

QTEST_GUILESS_MAIN(tst_hubex_planning)
#include "tst_hubex_planning.moc"
