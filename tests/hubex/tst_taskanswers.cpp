// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "backends/hubex/maptasks.h"
#include "backends/hubex/values.h"

using namespace dd;
using test::Answer;
using test::utc;

/// Contract 3.1-3.13: what the server writes about tasks is what the dispatcher reads.
class tst_taskanswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listKeepsTheServersOrderAndTakesIdsFromKeys()
    {
        const Answer answer(test::recorded("tasks.json"));
        QList<qint64> ids;
        for (const json::Row &row : answer.rows())
            ids << hubex::mapTask(row.id, row.value).id;
        QCOMPARE(ids, (QList<qint64>{9001, 5136, 5137}));
        QCOMPARE(answer.problems(), QStringList());
    }

    void rowTellsEverythingItCarries()
    {
        const Answer answer(test::recorded("tasks.json"));
        const auto rows = answer.rows();
        QCOMPARE(rows.size(), size_t(3));
        const Task task = hubex::mapTask(rows[0].id, rows[0].value);
        QCOMPARE(task.number, QStringLiteral("0207000000003"));
        QCOMPARE(task.notes, QStringLiteral("Лифт стоит между этажами"));
        QCOMPARE(task.stage.name, QStringLiteral("В работе"));
        QCOMPARE(*task.stage.colour, (Rgb{0x22, 0xaa, 0x77}));
        QCOMPARE(*task.status.colour, (Rgb{10, 20, 30}));
        QCOMPARE(*task.criticality.colour, (Rgb{0xcc, 0, 0}));
        QCOMPARE(task.normMinutes, 90);
        QCOMPARE(task.asset.host.name, QStringLiteral("Корпус 1"));
        QCOMPARE(task.company.name, QStringLiteral("ЖК Берёзы")); // the asset's, where the task tells none
        QCOMPARE(*task.location.utcOffsetMinutes, 180);
        QCOMPARE(task.location.point->latitude, 59.939824);
        QCOMPARE(task.assignedTo.fullName(), QStringLiteral("Иванов Пётр Ильич"));
        QCOMPARE(task.assignedTo.initials(), QStringLiteral("ИП"));
        QCOMPARE(task.assignedTo.position->longitude, 37.6173);
        QCOMPARE(task.assignedTo.appointments.size(), 1);
        QCOMPARE(task.assignees.size(), 2);
        QCOMPARE(task.times.created, utc("2025-07-02T15:15:04Z"));
        QCOMPARE(task.times.deadline, utc("2025-07-25T09:00:00Z").addMSecs(500));
        QVERIFY2(!task.times.closed.isValid(), "for ever is not a date");
        QCOMPARE(*task.rating, 4.5);
        QVERIFY(task.favourite);
        QCOMPARE(task.childCount, 2);
        QCOMPARE(task.parent.name, QStringLiteral("0207000000001"));
        QCOMPARE(task.actuality.name, QStringLiteral("Сегодня"));
    }

    void emptyMembersAreLeftOut()
    {
        const Answer answer(test::recorded("tasks.json"));
        const auto rows = answer.rows();
        const Task deleted = hubex::mapTask(rows[1].id, rows[1].value);
        QVERIFY(deleted.deleted.isValid());
        QVERIFY(!deleted.available);
        QCOMPARE(deleted.asset.id, 1021); // an id as text
        QVERIFY(deleted.assignedTo.isNull());
        QCOMPARE(deleted.times.created, utc("2025-07-01T10:00:00Z")); // its deprecated copy
        const Task bare = hubex::mapTask(rows[2].id, rows[2].value);
        QCOMPARE(bare.id, 5137);
        QVERIFY(bare.number.isEmpty() && bare.available);
        QCOMPARE(answer.problems(), QStringList());
    }

    void card()
    {
        const Answer answer(
            R"({"number":"1","notes":"a","notesHtml":"<p>a</p>","branch":{"id":1,"name":"Работа"},
            "company":{"id":5,"name":"Ромашка","code":"R-5"},"contract":{"id":1,"name":"Обслуживание","number":"17/2025",
            "date":"2025-01-01T00:00:00","dateTill":null},"actualCost":1500.5,"actualCostCurrency":{"id":1,"asciiCode":"%E2%82%BD"},
            "estimatedTimeConsumptionMinutes":90,"counters":{"checkListsCount":2,"completedWorksCount":3},
            "requestMethod":{"id":4,"name":"Интеграция"},"payerCompany":{"id":6,"name":"Плательщик"},
            "attribute":[{"attribute":{"id":11,"name":"Этаж"},"attributeType":{"id":1,"code":"Int","name":"Целое"},"value":"7"},
            {"attribute":{"id":12,"name":"Причина"},"listOfValues":{"2":"Износ","1":"Авария"},"value":"2"}]})");
        const TaskCard card = hubex::mapTaskCard(77, answer.root());
        QCOMPARE(card.task.id, 77);
        QCOMPARE(card.companyCode, QStringLiteral("R-5"));
        QCOMPARE(card.contract, QStringLiteral("Обслуживание № 17/2025"));
        QVERIFY(card.contractPeriod.from.isValid() && !card.contractPeriod.till.isValid());
        QCOMPARE(card.currency, QStringLiteral("₽"));
        QCOMPARE(*card.actualCost, 1500.5);
        QCOMPARE(card.checkListCount, 2);
        QCOMPARE(card.completedWorkCount, 3);
        QCOMPARE(card.fields.size(), 2);
        QCOMPARE(card.fields.at(0).values, QStringList{QStringLiteral("7")});
        QCOMPARE(card.fields.at(1).values, QStringList{QStringLiteral("Износ")});
        QCOMPARE(answer.problems(), QStringList());
    }

    void nextStages()
    {
        const Answer answer(
            R"({"5":{"name":"Закрыта","linkName":"Закрыть","isFinishStage":true,"isPositiveResult":true,
            "taskStatus":{"id":9,"name":"Выполнена"},"requirements":[{"id":1,"code":"ActSigned","name":"Подписан акт"}]},
            "2":{"name":"Отклонена","isPositiveResult":false}})");
        const auto rows = answer.rows();
        const NextStage close = hubex::mapNextStage(rows.at(0).id, rows.at(0).value);
        QCOMPARE(close.caption, QStringLiteral("Закрыть"));
        QVERIFY(close.finishes && close.positive);
        QCOMPARE(close.requirements, QStringList{QStringLiteral("Подписан акт")});
        const NextStage refuse = hubex::mapNextStage(rows.at(1).id, rows.at(1).value);
        QCOMPARE(refuse.caption, QStringLiteral("Отклонена"));
        QVERIFY(!refuse.positive && !refuse.finishes);
    }

    void message()
    {
        // The wiki's sample, contract 3.6.
        const Answer answer(R"([{"id":1,"created":"2025-07-02T15:15:04","message":"Выезжаю","isExternal":true,
            "author":{"id":1,"firstName":"Пётр"},"delivery":{"toAnyone":true,"toAll":true,"toCurrentUser":"2025-07-02T15:15:04"},
            "read":{"byAnyone":false,"byAll":false,"isReadExpected":true},
            "attachment":[{"id":279,"fileName":"Web1.jpg","thumbnailUrl":"https:\/\/storage.example/x?sig=1"}]}])");
        const Message message = hubex::mapMessage(0, answer.rows().at(0).value);
        QCOMPARE(message.id, 1);
        QVERIFY(message.external && message.readExpected && !message.readByAnyone);
        QCOMPARE(message.files.size(), 1);
        QCOMPARE(message.files.at(0).id, 279);
        QCOMPARE(message.files.at(0).ownerId, 1);
        QCOMPARE(answer.problems(), QStringList());
    }

    void checkItems()
    {
        const Answer answer(R"({"3":{"name":"Давление","attribute":{"id":1,"name":"p"},"value":["2.5"],
            "measurementUnit":{"id":1,"abbreviation":"бар"},"isChecked":true},"4":{"attribute":{"id":2,"name":"Фото щита"}},
            "5":{"name":"Утечка","isChecked":false,"listOfValues":{"0":"нет"},"value":["0"]}})");
        QList<CheckItem> items;
        for (const json::Row &row : answer.rows())
            items << hubex::mapCheckItem(row.id, row.value);
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.at(0).values, QStringList{QStringLiteral("2.5")});
        QCOMPARE(items.at(0).unit, QStringLiteral("бар"));
        QCOMPARE(items.at(1).name, QStringLiteral("Фото щита"));
        QVERIFY(!items.at(1).checked.has_value());
        QCOMPARE(*items.at(2).checked, false);
        QCOMPARE(items.at(2).values, QStringList{QStringLiteral("нет")});
    }

    void historyShowsAnyDiff()
    {
        const Answer answer(
            R"([{"uid":"0b","occured":"2025-07-02T10:00:00","occuredOffline":"2025-07-02T09:00:00",
            "operation":"TaskUpdate","tab":"Main","section":"Main","user":{"id":3,"name":"Иванов П. И."},
            "diff":{"deadline":{"old":"2025-07-01","new":"2025-07-02"},"notes":"иначе","deep":{"a":{"b":[1,2]}}}}])");
        const HistoryEntry entry = hubex::mapHistoryEntry(answer.rows().at(0).value);
        QCOMPARE(entry.occurred, utc("2025-07-02T09:00:00Z")); // when it was done, not when it arrived
        QCOMPARE(entry.user.fullName(), QStringLiteral("Иванов П. И."));
        QVERIFY(entry.changes.contains(QStringLiteral("deadline: 2025-07-01 → 2025-07-02")));
        QVERIFY(entry.changes.contains(QStringLiteral("notes: иначе")));
        QVERIFY(entry.changes.contains(QStringLiteral("deep.a.b: 1, 2")));
        QCOMPARE(answer.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_taskanswers)
#include "tst_taskanswers.moc"
