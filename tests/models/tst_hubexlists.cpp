// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexdesk.h"
#include "models/lists.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

using State = ListModel::State;

namespace {

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString text(const ListModel &list, int row, const char *column)
{
    return list.index(row, list.columnOf(QLatin1String(column))).data().toString();
}

Cell cell(const ListModel &list, int row, const char *column)
{
    return list.index(row, list.columnOf(QLatin1String(column))).data(CellRole).value<Cell>();
}

} // namespace

/// The lists of a HubEx account, over the network.
class tst_HubexLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taskReadsLikeTheServerSays();
    void orderOfTheServerStays();
    void startingQueryGoesOut();
    void ordersOfTheTenantBecomeSortable();
    void assetsCannotBeSorted();
    void peopleBeginByNameAndSaySo();
    void emptyAnswerIsNoError();
    void peopleReadLikeTheServerSays();
    void refusalIsTold();
    void signedInAnewWhileWaiting();
    void serverComesBack();
    void everyKind();
};

void tst_HubexLists::taskReadsLikeTheServerSays()
{
    HubexDesk desk;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString open = QString::fromUtf8(R"json({
        "number":"0207000000003", "notes":"Не работает принтер\nк. 301", "lastModified":"%1",
        "taskStage":{"id":4,"name":"В работе","color":"#2e7d32"},
        "taskStatus":{"id":2,"name":"Принята","color":"rgb(10, 20, 30)"},
        "actualCriticality":{"id":1,"name":"Высокая","color":"#c62828"},
        "taskType":{"id":1,"name":"Ремонт"},
        "workType":{"id":9,"name":"Печать","normalWorkingHours":1,"normalWorkingMinutes":30},
        "company":{"id":5,"name":"Ромашка"}, "asset":{"id":77,"name":"HP 1020"},
        "location":{"id":3,"address":"Лесная, 5"}, "contactPerson":"Анна", "contactPhone":"+7 900",
        "assignedTo":{"id":31,"firstName":"Пётр","lastName":"Иванов"},
        "listAssignedTo":[{"id":31,"firstName":"Пётр","lastName":"Иванов"},{"id":32,"lastName":"Петров"}],
        "timesheet":{"created":"%2","deadline":"%3"}, "averageRating":4.5, "isFavourite":true
    })json")
                             .arg(iso(now.addSecs(-310)), iso(now.addDays(-3)), iso(now.addSecs(4810)));
    const QByteArray closed = R"json({"number":"2", "assignedTo":{"id":5,"lastName":"Сидоров"},
        "timesheet":{"closed":"2026-01-02T03:04:05","deadline":"2026-01-01T00:00:00"}})json";
    desk.rows = [open, closed](const QString &path, const QUrlQuery &) {
        return path == u"WORK/Tasks"_s ? HubexDesk::Rows{{5136, open.toUtf8()}, {4, closed}}
                                       : HubexDesk::Rows();
    };
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Task, nullptr));
    QAbstractItemModelTester tester(list.get());
    list->setQuery({});
    QTRY_COMPARE(list->state(), State::Ready);
    QCOMPARE(list->rowCount(), 2);
    QCOMPARE(list->keyAt(0), (ItemKey{list->account(), Kind::Task, 5136, {}}));
    QCOMPARE(text(*list, 0, "number"), u"0207000000003"_s);
    QCOMPARE(text(*list, 0, "subject"), u"Не работает принтер"_s);
    QCOMPARE(list->index(0, list->columnOf(u"subject"_s)).data(Qt::ToolTipRole).toString(),
        u"Не работает принтер\nк. 301"_s);
    QCOMPARE(text(*list, 0, "stage"), u"В работе"_s);
    QCOMPARE(cell(*list, 0, "stage").colour, std::optional(Rgb{0x2e, 0x7d, 0x32}));
    QCOMPARE(cell(*list, 0, "status").colour, std::optional(Rgb{10, 20, 30}));
    QCOMPARE(list->index(0, 0).data(BarRole).value<Rgb>(), (Rgb{0xc6, 0x28, 0x28}));
    QVERIFY(!list->index(1, 0).data(BarRole).isValid());
    QCOMPARE(text(*list, 0, "technician"), u"Иванов Пётр +1"_s);
    QCOMPARE(cell(*list, 0, "technician").initials, u"ИП"_s);
    QCOMPARE(text(*list, 0, "deadline.left"), u"1:20"_s);
    QVERIFY(text(*list, 1, "deadline.left").isEmpty());
    QCOMPARE(text(*list, 0, "changed"), u"5 min ago"_s);
    QCOMPARE(text(*list, 0, "company"), u"Ромашка"_s);
    QCOMPARE(text(*list, 0, "asset"), u"HP 1020"_s);
    QCOMPARE(text(*list, 0, "address"), u"Лесная, 5"_s);
    QCOMPARE(text(*list, 0, "phone"), u"+7 900"_s);
    QCOMPARE(text(*list, 0, "norm"), u"1 h 30 min"_s);
    QCOMPARE(text(*list, 0, "rating"), QLocale().toString(4.5, 'f', 1));
    QVERIFY(cell(*list, 0, "favourite").flag);
    QVERIFY(!list->index(0, 0).data(DimmedRole).toBool());
    QVERIFY(list->index(1, 0).data(DimmedRole).toBool());
    QCOMPARE(text(*list, 1, "technician"), u"Сидоров"_s);
    QVERIFY(text(*list, 1, "subject").isEmpty());
}

void tst_HubexLists::orderOfTheServerStays()
{
    HubexDesk desk;
    desk.rows = [](const QString &path, const QUrlQuery &) {
        HubexDesk::Rows all;
        for (int id = 230; path == u"WORK/Tasks"_s && id > 0; --id)
            all << qMakePair(qint64(id), QByteArray("{}"));
        return all;
    };
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Task, nullptr));
    list->setQuery({});
    QTRY_COMPARE(list->state(), State::Ready);
    QCOMPARE(list->total(), 230);
    QCOMPARE(list->rowCount(), 230);
    list->look(220, 229);
    QTRY_COMPARE(list->keyAt(229).id, 1);
    QCOMPARE(list->keyAt(0).id, 230);
    QCOMPARE(desk.count(u"GET WORK/Tasks"_s), 2);
}

void tst_HubexLists::startingQueryGoesOut()
{
    HubexDesk desk;
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Task, nullptr));
    list->setQuery(startingQuery(System::HubEx, Kind::Task));
    QTRY_COMPARE(list->state(), State::Ready);
    const QUrlQuery query = desk.queries.at(desk.asked.indexOf(u"GET WORK/Tasks"_s));
    QCOMPARE(query.queryItemValue(u"isClosed"_s), u"false"_s);
    QCOMPARE(query.queryItemValue(u"isDeleted"_s), u"false"_s);
    QCOMPARE(query.queryItemValue(u"orderBy"_s), u"1"_s);
    QCOMPARE(query.queryItemValue(u"sortDirection"_s), u"2"_s);
    QCOMPARE(list->sortColumn(), list->columnOf(u"created"_s));
}

void tst_HubexLists::ordersOfTheTenantBecomeSortable()
{
    HubexDesk desk;
    desk.rows = [](const QString &path, const QUrlQuery &) {
        if (path != u"WORK/TaskOrderBy"_s)
            return HubexDesk::Rows();
        return HubexDesk::Rows{{1, R"({"code":"CreationDate","name":"Дата подачи"})"},
            {3, R"({"code":"Deadline","name":"Крайний срок"})"}, {4, R"({"code":"X","name":"Неизвестно"})"}};
    };
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Task, nullptr));
    QVERIFY(list->canSort(list->columnOf(u"created"_s)));
    QVERIFY(list->canSort(list->columnOf(u"changed"_s)));
    const int deadline = list->columnOf(u"deadline.left"_s);
    QVERIFY(!list->canSort(deadline));
    list->setQuery({});
    QTRY_VERIFY(list->canSort(deadline));
    QCOMPARE(list->column(deadline).sortKey, u"3"_s);
    QVERIFY(!list->canSort(list->columnOf(u"subject"_s)));
    list->sort(deadline, Qt::AscendingOrder);
    QTRY_COMPARE(list->state(), State::Ready);
    QCOMPARE(desk.queries.last().queryItemValue(u"orderBy"_s), u"3"_s);
    QCOMPARE(list->sortColumn(), deadline);
    // Once a session is enough.
    std::unique_ptr<ListModel> second(
        makeList(*desk.home.connections.hubex(list->account()), Kind::Task, nullptr));
    second->setQuery({});
    QTRY_VERIFY(second->canSort(deadline));
    QCOMPARE(desk.count(u"GET WORK/TaskOrderBy"_s), 1);
}

void tst_HubexLists::assetsCannotBeSorted()
{
    for (const ColumnInfo &column : columnsOf(System::HubEx, Kind::Asset))
        QVERIFY2(column.sortKey.isEmpty(), qPrintable(column.id));
}

void tst_HubexLists::peopleBeginByNameAndSaySo()
{
    HubexDesk desk;
    desk.rows = [](const QString &path, const QUrlQuery &) {
        if (path != u"ADM/UserOrderBy"_s)
            return HubexDesk::Rows();
        return HubexDesk::Rows{
            {1, R"({"code":"FullName","name":"ФИО"})"}, {4, R"({"code":"Rating","name":"Рейтинг"})"}};
    };
    session::HubexConnection *connection = desk.signIn();
    std::unique_ptr<ListModel> list(makeList(*connection, Kind::Person, nullptr));
    list->setQuery(startingQuery(System::HubEx, Kind::Person));
    QTRY_COMPARE(list->state(), State::Ready);
    const int name = list->columnOf(u"name"_s);
    QCOMPARE(list->sortColumn(), name);
    QVERIFY(list->query().ascending);
    list->sort(name, Qt::DescendingOrder);
    QTRY_COMPARE(list->state(), State::Ready);
    const QUrlQuery asked = desk.queries.at(desk.asked.lastIndexOf(u"GET ADM/Users"_s));
    QCOMPARE(asked.queryItemValue(u"sortDirection"_s), u"2"_s);
    QVERIFY(!asked.hasQueryItem(u"orderBy"_s));
    // The tenant lists the same order, too: it is offered once.
    std::optional<Result<QList<SortKey>>> orders;
    const net::Load load = ordersFor(*connection, Kind::Person, list.get(),
        [&orders](const Result<QList<SortKey>> &answer) { orders = answer; });
    QTRY_VERIFY(orders.has_value());
    QVERIFY(*orders);
    QStringList titles;
    for (const SortKey &order : orders->value())
        titles << order.title;
    QCOMPARE(titles, (QStringList{list->column(name).title(), u"Рейтинг"_s}));
}

void tst_HubexLists::emptyAnswerIsNoError()
{
    HubexDesk desk;
    desk.status = 204;
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Person, nullptr));
    list->setQuery({});
    QTRY_COMPARE(list->state(), State::Ready);
    QCOMPARE(list->rowCount(), 0);
    QVERIFY(!list->error());
}

void tst_HubexLists::peopleReadLikeTheServerSays()
{
    HubexDesk desk;
    desk.rows = [](const QString &path, const QUrlQuery &) {
        if (path != u"ADM/Users"_s)
            return HubexDesk::Rows();
        return HubexDesk::Rows{{7,
            R"({"userID":7,"firstName":"Пётр","lastName":"Иванов","isTechnician":true,"mobilePhone":"+7 901",
            "employments":[{"company":{"id":1,"name":"Сервис"},"position":"Мастер"}],
            "taskActualities":{"1":{"assigned":3,"requested":1},"2":{"assigned":2}}})"}};
    };
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Person, nullptr));
    QAbstractItemModelTester tester(list.get());
    list->setQuery({});
    QTRY_COMPARE(list->state(), State::Ready);
    QCOMPARE(text(*list, 0, "name"), u"Иванов Пётр"_s);
    QCOMPARE(text(*list, 0, "role"), u"Technician"_s);
    QCOMPARE(text(*list, 0, "position"), u"Мастер"_s);
    QCOMPARE(text(*list, 0, "company"), u"Сервис"_s);
    QCOMPARE(text(*list, 0, "phone"), u"+7 901"_s);
    QCOMPARE(text(*list, 0, "tasks.assigned"), u"5"_s);
    QCOMPARE(list->keyAt(0), (ItemKey{list->account(), Kind::Person, 7, {}}));
}

void tst_HubexLists::refusalIsTold()
{
    HubexDesk desk;
    desk.status = 403;
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Asset, nullptr));
    list->setQuery({});
    QTRY_COMPARE(list->state(), State::Failed);
    QCOMPARE(list->error().kind, ErrorKind::Forbidden);
}

void tst_HubexLists::signedInAnewWhileWaiting()
{
    HubexDesk desk;
    std::unique_ptr<ListModel> list(makeList(*desk.signIn(), Kind::Task, nullptr));
    list->setQuery({});
    QCOMPARE(list->state(), State::Loading);
    desk.signIn(); // the old channel goes with what it carried
    QTRY_COMPARE(list->state(), State::Ready);
    QVERIFY(!list->error());
}

void tst_HubexLists::serverComesBack()
{
    HubexDesk desk;
    session::HubexConnection *connection = desk.signIn();
    std::unique_ptr<ListModel> list(makeList(*connection, Kind::Task, nullptr));
    const quint16 port = desk.server.serverPort();
    desk.server.stop();
    list->setQuery({});
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Failed, 60'000);
    QCOMPARE(list->error().kind, ErrorKind::Unreachable);
    QTRY_COMPARE(connection->state(), session::ConnectionState::Offline);
    QVERIFY(desk.server.listen(QHostAddress::LocalHost, port));
    connection->open(); // "reconnect now"; otherwise it knocks by itself
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 60'000);
}

void tst_HubexLists::everyKind()
{
    HubexDesk desk;
    session::HubexConnection *connection = desk.signIn();
    for (const Kind kind : kindsOf(System::HubEx)) {
        std::unique_ptr<ListModel> list(makeList(*connection, kind, nullptr));
        QVERIFY(list);
        QCOMPARE(list->kind(), kind);
        QCOMPARE(list->columnCount(), columnsOf(System::HubEx, kind).size());
        QSet<QString> ids;
        int shown = 0;
        for (const ColumnInfo &column : columnsOf(System::HubEx, kind)) {
            QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
            ids << column.id;
            shown += column.shown;
            QVERIFY(column.width > 0);
        }
        QVERIFY(shown >= 5 && shown <= 13);
        QVERIFY(!filtersOf(System::HubEx, kind).isEmpty());
    }
    QVERIFY(!makeList(*connection, Kind::Ticket, nullptr));
    QVERIFY(!makeList(*connection, Kind::Customer, nullptr));
    QList<Coloured> stages{Coloured()};
    net::Load load = choicesFor(*connection, Choices::Stages, {}, this,
        [&](const Result<QList<Coloured>> &answer) { stages = answer.value(); });
    QTRY_VERIFY(stages.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HubexLists)
#include "tst_hubexlists.moc"
