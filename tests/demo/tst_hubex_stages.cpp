// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QTest>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::errorCode;
using test::HubexFixture;

/// The life cycle: contract 3.4, 6.5 and point 7 of section 11.
class tst_hubex_stages : public QObject {
    Q_OBJECT

private:
    demo::hubex::State &state() { return m_hubex->server.engine().state(); }
    demo::http::Response move(qint64 task, int stage, QJsonObject more = {})
    {
        more.insert(u"taskID"_s, task);
        more.insert(u"taskStageID"_s, stage);
        return m_hubex->write("POST", u"WORK/TaskStagingHistory"_s, more);
    }
    demo::http::Response complete(qint64 task, const QJsonObject &body)
    {
        return m_hubex->write("PUT", u"WORK/Tasks/%1/complete"_s.arg(task), body);
    }
    int stageOf(qint64 task) { return m_hubex->task(task)["taskStage"_L1]["id"_L1].toInt(); }
    QJsonObject sheet(qint64 task) { return m_hubex->task(task).value("timesheet"_L1).toObject(); }
    qint64 on(int stage, const std::function<bool(const QJsonObject &)> &suits = {})
    {
        return m_hubex->taskWhere(u"taskStageID=%1"_s.arg(stage), suits);
    }
    QJsonObject lastChange(qint64 task, const QString &section)
    {
        return m_hubex->array(u"WORK/Tasks/%1/changes?section="_s.arg(task) + section).last().toObject();
    }
    QJsonObject notices(const QString &query = {}) { return m_hubex->object(u"MSG/Notifications"_s + query); }
    std::unique_ptr<HubexFixture> m_hubex;

private Q_SLOTS:
    void init()
    {
        demo::DemoOptions options = HubexFixture::small();
        options.tasks = 1500;
        m_hubex = std::make_unique<HubexFixture>(options);
        m_hubex->signIn();
        m_hubex->now += 100;
    }

    void aMoveChangesAllThatShowsIt()
    {
        const qint64 id = on(2);
        const QString before = m_hubex->task(id).value("lastModified"_L1).toString();
        const QString status = m_hubex->task(id)["taskStatus"_L1]["name"_L1].toString();
        const qint64 accepted = m_hubex->total(u"WORK/Tasks?taskStageID=3"_s);
        const auto answer = move(id, 3, {{u"notes"_s, u"по телефону"_s}, {u"criticalityID"_s, 1}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(QString::fromUtf8(answer.body), uR"({"stageId":3,"isFinalStage":false,"errors":[]})"_s);
        QCOMPARE(stageOf(id), 3);
        QCOMPARE(m_hubex->task(id)["taskStatus"_L1]["name"_L1].toString(), status);
        QCOMPARE(m_hubex->task(id)["actualCriticality"_L1]["id"_L1].toInt(), 1);
        QVERIFY(m_hubex->task(id).value("lastModified"_L1).toString() > before);
        QCOMPARE(m_hubex->total(u"WORK/Tasks?taskStageID=3"_s), accepted + 1);
        const QJsonObject row = lastChange(id, u"Stage"_s);
        QCOMPARE(row["diff"_L1]["TaskStage"_L1]["new"_L1].toString(), u"Принята"_s);
        QCOMPARE(row["diff"_L1]["Notes"_L1].toString(), u"по телефону"_s);
        QCOMPARE(row["user"_L1]["id"_L1].toInt(), 1);
        // A status of its own.
        QCOMPARE(move(id, 4).status, 201);
        QCOMPARE(m_hubex->task(id)["taskStatus"_L1]["name"_L1].toString(), u"Выполняется"_s);
        QCOMPARE(sheet(id).value("statusChanged"_L1), m_hubex->task(id).value("lastModified"_L1));
    }

    void whatHappenedOfflineKeepsItsTime()
    {
        const qint64 id = on(2);
        QCOMPARE(move(id, 3, {{u"completed"_s, u"2026-01-02T03:04:05Z"_s}}).status, 201);
        QCOMPARE(sheet(id).value("accepted"_L1).toString(), u"2026-01-02T03:04:05"_s);
        QCOMPARE(lastChange(id, u"Stage"_s).value("occuredOffline"_L1).toString(), u"2026-01-02T03:04:05"_s);
        QCOMPARE(errorCode(move(on(2), 3, {{u"completed"_s, u"yesterday"_s}})), u"InvalidData"_s);
    }

    void whatIsNotOpenIsRefused()
    {
        const qint64 id = on(2);
        QCOMPARE(move(1, 3).status, 404);
        QCOMPARE(errorCode(move(1, 3)), u"TaskNotFound"_s);
        QCOMPARE(errorCode(move(id, 77)), u"TaskStageNotFound"_s);
        QCOMPARE(errorCode(move(id, 2)), u"AlreadyDone"_s);
        QCOMPARE(errorCode(move(id, 9)), u"TaskStageMoveNotAllowed"_s);
        QCOMPARE(move(id, 9).status, 409);
        QCOMPARE(errorCode(move(on(10), 5)), u"TaskClosed"_s);
        QCOMPARE(stageOf(id), 2);
    }

    void requirementsComeFirst_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("assignee") << 1 << 2 << u"AssigneeSet"_s;
        QTest::newRow("scan") << 4 << 5 << u"AssetScanned"_s;
        QTest::newRow("check lists") << 5 << 9 << u"CheckListsProcessed"_s;
    }
    void requirementsComeFirst()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, code);
        const auto isUnfilled = [this](qint64 task) {
            const QJsonObject lists = m_hubex->object(u"WORK/Tasks/%1/checkLists"_s.arg(task));
            return std::any_of(lists.begin(), lists.end(), [](const QJsonValue &list) {
                return list["completedItemsCount"_L1] != list["totalItemsCount"_L1];
            });
        };
        qint64 id = 0;
        for (const qint64 one : m_hubex->ids(u"WORK/Tasks?isDeleted=false&taskStageID=%1"_s.arg(from))) {
            if (m_hubex->task(one).contains("asset"_L1) && isUnfilled(one))
                id = one;
        }
        QVERIFY(id);
        const auto answer = move(id, to);
        QCOMPARE(answer.status, 409);
        QCOMPARE(errorCode(answer), u"TaskStageRequirementNotMet"_s);
        const QJsonValue model = QJsonDocument::fromJson(answer.body).array().first();
        QCOMPARE(model["arguments"_L1]["requirement"_L1].toString(), code);
        QVERIFY(!model["message"_L1].toString().isEmpty());
        QCOMPARE(stageOf(id), from);
    }

    void filledCheckListsOpenTheWay()
    {
        const qint64 id = on(
            5, [](const QJsonObject &task) { return task["counters"_L1]["checkListsCount"_L1].toInt() > 0; });
        const QJsonObject lists = m_hubex->object(u"WORK/Tasks/%1/checkLists"_s.arg(id));
        for (const QString &list : lists.keys()) {
            const QString path = u"WORK/Tasks/%1/checkLists/%2/results/v2"_s.arg(id).arg(list);
            QJsonArray answers;
            for (const QString &item : m_hubex->object(path).keys())
                answers.append(QJsonObject{{u"id"_s, item.toInt()}, {u"isChecked"_s, true}});
            const auto answer = m_hubex->write("PUT", path, answers);
            QCOMPARE(answer.status, 202);
            QCOMPARE(QJsonDocument::fromJson(answer.body).array().size(), answers.size());
            QCOMPARE(m_hubex->write("PUT", path, QJsonArray{QJsonObject{{u"id"_s, 1}}}).status, 409);
        }
        for (const auto &list : m_hubex->object(u"WORK/Tasks/%1/checkLists"_s.arg(id)))
            QCOMPARE(list["completedItemsCount"_L1], list["totalItemsCount"_L1]);
        QCOMPARE(move(id, 9).status, 201);
        // What the stage does by itself.
        QVERIFY(!sheet(id).value("completed"_L1).toString().isEmpty());
        QVERIFY(!sheet(id).value("nextTaskStageMovement"_L1).toString().isEmpty());
    }

    void stagesAct()
    {
        const qint64 id = on(2);
        QCOMPARE(move(id, 1).status, 201);
        QVERIFY(!m_hubex->task(id).contains("assignedTo"_L1));
        QCOMPARE(lastChange(id, u"Assignments"_s)["operation"_L1].toString(), u"TaskAssignmentHistoryAdd"_s);
        const qint64 open = m_hubex->total(u"WORK/Tasks?isClosed=false"_s);
        QCOMPARE(move(id, 11).status, 201);
        QVERIFY(!sheet(id).value("closed"_L1).toString().isEmpty());
        QCOMPARE(m_hubex->total(u"WORK/Tasks?isClosed=false"_s), open - 1);
        // And the dictionary says so.
        QJsonObject actions;
        for (const auto &stage : m_hubex->array(u"TSTG/TaskStages"_s))
            actions.insert(QString::number(stage["id"_L1].toInt()), stage["action"_L1]["name"_L1]);
        QCOMPARE(actions.value("1"_L1).toString(), u"Снять назначение"_s);
        QCOMPARE(actions.value("10"_L1).toString(), u"Закрыть заявку"_s);
        QVERIFY(actions.value("5"_L1).toString().isEmpty());
    }

    void marksOfTheEndAreTakenAwayOnRequest()
    {
        const qint64 kept = on(9);
        QCOMPARE(move(kept, 5).status, 201);
        QVERIFY(sheet(kept).contains("completed"_L1));
        const qint64 taken = on(9);
        QCOMPARE(move(taken, 5, {{u"revertClosed"_s, true}}).status, 201);
        QVERIFY(!sheet(taken).contains("completed"_L1));
        QVERIFY(!sheet(taken).contains("nextTaskStageMovement"_L1));
    }

    void theLastStageIsEnteredByCompleting()
    {
        const qint64 id = on(9);
        QCOMPARE(errorCode(move(id, 10)), u"TaskCompleteRequired"_s);
        QCOMPARE(errorCode(complete(id, {})), u"TaskStageRequirementNotMet"_s);
        QCOMPARE(complete(id, {{u"signed"_s, u"soon"_s}}).status, 409);
        QCOMPARE(complete(id, {{u"signFacsimileAttachementID"_s, 1}}).status, 409);
        const auto answer = complete(id,
            {{u"signed"_s, u"2026-01-02T03:04:05"_s}, {u"acceptedPerson"_s, u"Петров"_s},
                {u"signedBy"_s, 1}});
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(stageOf(id), 10);
        QCOMPARE(sheet(id).value("signed"_L1).toString(), u"2026-01-02T03:04:05"_s);
        QVERIFY(sheet(id).contains("closed"_L1));
        QCOMPARE(m_hubex->task(id).value("acceptedPerson"_L1).toString(), u"Петров"_s);
        QVERIFY(m_hubex->object(u"WORK/Tasks/%1/stages/next"_s.arg(id)).isEmpty());
        QCOMPARE(errorCode(complete(id, {})), u"TaskClosed"_s);
        QCOMPARE(errorCode(complete(on(2), {{u"signedBy"_s, 1}})), u"TaskStageMoveNotAllowed"_s);
        QCOMPARE(complete(1, {}).status, 404);
    }

    void theMoveThatWouldComeByItself()
    {
        const qint64 id = on(9);
        const QString path = u"WORK/Tasks/%1/autoStaginging"_s;
        QCOMPARE(m_hubex->send("POST", path.arg(on(2))).status, 404);
        QCOMPARE(m_hubex->send("POST", path.arg(id)).status, 202);
        QCOMPARE(stageOf(id), 10);
        const qint64 stays = on(9);
        QCOMPARE(m_hubex->send("DELETE", path.arg(stays)).status, 200);
        QVERIFY(!sheet(stays).contains("nextTaskStageMovement"_L1));
        QCOMPARE(stageOf(stays), 9);
    }

    void movesDependOnTypeAndRole()
    {
        const auto next
            = [this](qint64 id) { return m_hubex->object(u"WORK/Tasks/%1/stages/next"_s.arg(id)).keys(); };
        const auto of
            = [&](int type) { return m_hubex->taskWhere(u"taskStageID=5&taskTypeID=%1"_s.arg(type)); };
        QVERIFY(next(of(1)).contains(u"7"_s));
        QVERIFY(!next(of(3)).contains(u"7"_s)); // planned work needs nobody's approval
        const qint64 waiting = on(7);
        QCOMPARE(next(waiting), (QStringList{u"12"_s, u"5"_s}));
        demo::hubex::Person &me = state().people[0];
        me.roleIds = {3};
        QCOMPARE(next(waiting), QStringList{u"12"_s});
        QCOMPARE(errorCode(move(waiting, 5)), u"TaskStageMoveNotAllowed"_s);
        me.duty = demo::hubex::Duty::Customer; // along the customers' branch only
        QCOMPARE(next(on(1)), QStringList{u"12"_s});
        QCOMPARE(next(on(2)), QStringList());
    }

    void severalTasksHaveTheirMovesInCommon()
    {
        const auto common = [this](qint64 a, qint64 b) {
            return m_hubex->object(u"WORK/Tasks/stages/next?id=%1&id=%2"_s.arg(a).arg(b)).keys();
        };
        QCOMPARE(common(on(6), on(8)), QStringList{u"5"_s});
        QCOMPARE(common(on(1), on(2)), QStringList());
        QCOMPARE(m_hubex->get(u"WORK/Tasks/stages/next?id=1"_s).status, 404);
    }

    void aBatchRunsInTheBackground()
    {
        const QList<qint64> ids = m_hubex->ids(u"WORK/Tasks?isDeleted=false&taskStageID=2"_s).mid(0, 3);
        QCOMPARE(ids.size(), 3);
        const qint64 closed = on(10);
        const QJsonObject body{{u"concurrencyStamp"_s, u"6f9619ff-8b86-d011-b42d-00c04fc964cc"_s},
            {u"data"_s,
                QJsonArray{QJsonObject{
                               {u"taskStageID"_s, 3}, {u"tasks"_s, QJsonArray{ids.at(0), ids.at(1), closed}}},
                    QJsonObject{{u"taskStageID"_s, 1}, {u"tasks"_s, QJsonArray{ids.at(2)}}}}}};
        const auto answer = m_hubex->write("POST", u"WORK/TaskStagingHistory/batch"_s, body);
        QCOMPARE(answer.status, 202);
        const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
        QVERIFY(told.value("isSuccessed"_L1).toBool());
        QVERIFY(!told.value("batchID"_L1).toString().isEmpty());
        QCOMPARE(stageOf(ids.at(0)), 2);
        QVERIFY(notices().isEmpty());
        QCOMPARE(m_hubex->write("POST", u"WORK/TaskStagingHistory/batch"_s, body).status, 409);

        m_hubex->now += 5;
        QCOMPARE(m_hubex->total(u"MSG/Notifications"_s), 1);
        QCOMPARE(stageOf(ids.at(0)), 3);
        QCOMPARE(stageOf(ids.at(1)), 3);
        QCOMPARE(stageOf(ids.at(2)), 1);
        const QJsonObject notice = notices().begin()->toObject();
        QVERIFY(notice.value("content"_L1).toString().startsWith(u"Изменено: 3 из 4"_s));
        QVERIFY(notice.value("content"_L1)
                    .toString()
                    .contains(m_hubex->task(closed).value("number"_L1).toString()));
        // Viewed ones are shown to who asks for them.
        const int id = notice.value("id"_L1).toInt();
        const QJsonObject viewed{{u"isViewed"_s, true}, {u"notificationIDs"_s, QJsonArray{id}}};
        QCOMPARE(m_hubex->write("PUT", u"MSG/Notifications"_s, viewed).status, 202);
        QCOMPARE(m_hubex->total(u"MSG/Notifications"_s), 0);
        QCOMPARE(notices(u"?includeIsViewed=true"_s).size(), 1);
    }

    void aBatchNeedsItsStampAndTasks()
    {
        const QString path = u"WORK/TaskStagingHistory/batch"_s;
        const QJsonArray data{QJsonObject{{u"taskStageID"_s, 3}, {u"tasks"_s, QJsonArray{on(2)}}}};
        QCOMPARE(m_hubex->write("POST", path, QJsonObject{{u"data"_s, data}}).status, 400);
        const QString stamp = u"6f9619ff-8b86-d011-b42d-00c04fc964cd"_s;
        QCOMPARE(m_hubex->write("POST", path, QJsonObject{{u"concurrencyStamp"_s, stamp}}).status, 409);
        QCOMPARE(m_hubex->write("POST", path, QJsonObject{{u"concurrencyStamp"_s, stamp}, {u"data"_s, data}})
                     .status,
            202);
        const QJsonArray older{QJsonObject{{u"taskID"_s, on(6)}, {u"taskStageID"_s, 5}}};
        const qint64 id = on(6);
        QCOMPARE(m_hubex->write("POST", u"WORK/TaskStagingHistory/multiple"_s, older).status, 202);
        m_hubex->now += 5;
        QCOMPARE(stageOf(id), 5);
        QCOMPARE(m_hubex->total(u"MSG/Notifications"_s), 2);
        QCOMPARE(m_hubex->send("PUT", u"MSG/Notifications/all"_s).status, 202);
        QCOMPARE(m_hubex->total(u"MSG/Notifications"_s), 0);
    }
};

QTEST_GUILESS_MAIN(tst_hubex_stages)
#include "tst_hubex_stages.moc"
