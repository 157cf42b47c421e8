// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists.h"
#include "otrsdesk.h"
#include "store/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <algorithm>
#include <optional>

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

using State = ListModel::State;

/// The lists of an OTRS account on the demo help desk, over the network.
class tst_OtrsLists : public QObject {
    Q_OBJECT

private:
    demo::OtrsServer m_server{withTickets(450)};
    std::unique_ptr<Home> m_home;
    session::OtrsConnection *m_connection = nullptr;

    std::unique_ptr<ListModel> open(Kind kind, const Query &query)
    {
        std::unique_ptr<ListModel> list(makeList(*m_connection, kind, nullptr));
        list->setQuery(query);
        return QTest::qWaitFor([&] { return list->state() == State::Ready; }, 20'000) ? std::move(list)
                                                                                      : nullptr;
    }
    static QString text(const ListModel &list, int row, const char *column)
    {
        return list.index(row, list.columnOf(QLatin1String(column))).data().toString();
    }
    static QVariant role(const ListModel &list, int row, const char *column, int role)
    {
        return list.index(row, list.columnOf(QLatin1String(column))).data(role);
    }

private Q_SLOTS:
    void init()
    {
        if (m_server.url().port() <= 0)
            QVERIFY(m_server.listen());
        m_home = std::make_unique<Home>();
        m_connection = signIn(*m_home, m_server);
        QVERIFY(m_connection);
    }
    void cleanup() { m_home.reset(); }

    void ticketsComePageByPage();
    void ticketsReadLikeTheServerSays();
    void everySortableColumnSorts();
    void textAndFiltersGoToTheServer();
    void agentsAreSortedHere();
    void customersAreFoundByText();
    void chosenCompanyFindsItsTickets();
    void choicesAndOrders();
    void ordersThatDoNotComeAreTold();
    void signingOutKeepsTheRows();
    void signingInAgainReadsAgain();
    void connectionDiesFirst();
    void listDiesFirst();
    void headersSpeakTheLanguage();
    void unknownKinds();
};

void tst_OtrsLists::ticketsComePageByPage()
{
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Ticket, nullptr));
    QAbstractItemModelTester tester(list.get());
    list->setQuery({});
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QCOMPARE(list->account(), m_connection->account().id);
    QCOMPARE(list->kind(), Kind::Ticket);
    QVERIFY(list->rowCount() > 200);
    QCOMPARE(list->total(), list->rowCount());
    const int last = list->rowCount() - 1;
    QVERIFY(list->index(last, 0).data(PlaceholderRole).toBool());
    list->look(last - 20, last);
    QTRY_VERIFY_WITH_TIMEOUT(!list->index(last, 0).data(PlaceholderRole).toBool(), 20'000);
    const ItemKey key = list->keyAt(last);
    QVERIFY(key.id > 0);
    QCOMPARE(list->rowOf(key), last);
    QCOMPARE(list->index(last, 3).data(KeyRole).value<ItemKey>(), key);
    list->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!list->isRefreshing(), 20'000);
    QVERIFY(!list->error());
    QCOMPARE(list->keyAt(last), key);
}

void tst_OtrsLists::ticketsReadLikeTheServerSays()
{
    const auto list = open(Kind::Ticket, startingQuery(System::Otrs, Kind::Ticket));
    QVERIFY(list);
    QVERIFY(list->rowCount() > 0);
    QCOMPARE(list->sortColumn(), -1); // the most urgent first, by what only the server knows
    // Names of agents and companies come by calls of their own.
    QTRY_VERIFY_WITH_TIMEOUT(
        text(*list, 0, "owner").isEmpty() || text(*list, 0, "owner").contains(u' '), 20'000);
    bool owned = false;
    for (int row = 0; row < std::min(list->rowCount(), 100); ++row) {
        const demo::otrs::Ticket *ticket = m_server.engine().state().ticket(int(list->keyAt(row).id));
        QVERIFY(ticket);
        QCOMPARE(text(*list, row, "number"), ticket->number);
        QCOMPARE(text(*list, row, "title"), ticket->title.trimmed());
        QCOMPARE(text(*list, row, "state"), m_server.engine().state().ticketState(ticket->stateId)->name);
        const demo::otrs::Queue *queue = m_server.engine().state().queue(ticket->queueId);
        QCOMPARE(text(*list, row, "queue"), queue->name.section(u"::"_s, -1));
        QCOMPARE(text(*list, row, "queue.full"), queue->name);
        QVERIFY(!role(*list, row, "number", DimmedRole).toBool());
        QVERIFY(role(*list, row, "number", BarRole).canConvert<Rgb>());
        QCOMPARE(role(*list, row, "state", LookRole).toInt(), int(Look::Status));
        const Cell created = role(*list, row, "created", CellRole).value<Cell>();
        QCOMPARE(created.instant.toSecsSinceEpoch(), ticket->created);
        if (ticket->ownerId != 1) {
            const auto *owner = m_server.engine().state().agent(ticket->ownerId);
            QCOMPARE(text(*list, row, "owner"), owner->last + u' ' + owner->first);
            owned = true;
        } else {
            QVERIFY(text(*list, row, "owner").isEmpty());
        }
        const bool seen = ticket->seenBy.contains(int(m_connection->me().id));
        QCOMPARE(role(*list, row, "title", UnreadRole).toBool(), !seen);
    }
    QVERIFY(owned);
}

void tst_OtrsLists::everySortableColumnSorts()
{
    const auto list = open(Kind::Ticket, startingQuery(System::Otrs, Kind::Ticket));
    QVERIFY(list);
    const qint64 total = list->total();
    for (int column = 0; column < list->columnCount(); ++column) {
        if (!list->canSort(column))
            continue;
        list->sort(column, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
        QCOMPARE(list->sortColumn(), column);
        // A key the server does not know finds nothing (contract 4).
        QVERIFY2(list->total() == total, qPrintable(list->column(column).id));
    }
}

void tst_OtrsLists::textAndFiltersGoToTheServer()
{
    Query query;
    query.values = {{u"StateType"_s, {u"Closed"_s}}};
    const auto closed = open(Kind::Ticket, query);
    QVERIFY(closed);
    QVERIFY(closed->rowCount() > 0);
    QVERIFY(role(*closed, 0, "number", DimmedRole).toBool());
    QVERIFY(text(*closed, 0, "escalation").isEmpty());
    query.values = {{u"TicketNumber"_s, {text(*closed, 0, "number")}}};
    const auto one = open(Kind::Ticket, query);
    QVERIFY(one);
    QCOMPARE(one->rowCount(), 1);
    query.values = {{u"QueueIDs"_s, {u"99999"_s}}};
    const auto none = open(Kind::Ticket, query);
    QVERIFY(none);
    QCOMPARE(none->rowCount(), 0);
}

void tst_OtrsLists::agentsAreSortedHere()
{
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Person, nullptr));
    QAbstractItemModelTester tester(list.get());
    list->setQuery(startingQuery(System::Otrs, Kind::Person));
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QVERIFY(list->rowCount() >= 10);
    const auto isSorted = [&](bool ascending) {
        for (int row = 1; row < list->rowCount(); ++row) {
            const int order
                = QString::localeAwareCompare(text(*list, row - 1, "name"), text(*list, row, "name"));
            if (ascending ? order > 0 : order < 0)
                return false;
        }
        return true;
    };
    QVERIFY(isSorted(true));
    list->sort(list->columnOf(u"name"_s), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QVERIFY(isSorted(false));
    Query query = list->query();
    query.text = u"иванов ivanov"_s;
    list->setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(text(*list, 0, "login"), u"ivanov"_s);
    query.text.clear();
    query.values = {{u"away"_s, {u"true"_s}}};
    list->setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(text(*list, 0, "login"), u"smirnov"_s);
    // A refresh sees what is new on the server.
    m_server.engine().state().agents[1].mobile = u"+7 900 111-11-11"_s;
    query = {};
    query.text = u"ivanov@"_s;
    list->setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    list->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(text(*list, 0, "phone"), u"+7 900 111-11-11"_s, 20'000);
}

void tst_OtrsLists::customersAreFoundByText()
{
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Customer, nullptr));
    QAbstractItemModelTester tester(list.get());
    Query query;
    query.text = u"client07"_s;
    list->setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(list->keyAt(0).login, u"client07"_s);
    QCOMPARE(list->keyAt(0).id, 0);
    const QString company = text(*list, 0, "company");
    query = {};
    query.values = {{u"CustomerID"_s, {company}}};
    list->setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(list->state(), State::Ready, 20'000);
    QVERIFY(list->rowCount() >= 1);
    for (int row = 0; row < list->rowCount(); ++row)
        QCOMPARE(text(*list, row, "company"), company);
    QVERIFY(list->rowOf(ItemKey{list->account(), Kind::Customer, 0, u"client07"_s}) >= 0);
}

void tst_OtrsLists::chosenCompanyFindsItsTickets()
{
    QList<Coloured> companies;
    net::Load load = choicesFor(*m_connection, Choices::Customers, {}, this,
        [&](const Result<QList<Coloured>> &answer) { companies = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(!companies.isEmpty(), 20'000);
    qint64 found = 0;
    for (const Coloured &company : companies) {
        Query query;
        query.values = {{u"CustomerID"_s, {company.name}}};
        const auto tickets = open(Kind::Ticket, query);
        QVERIFY(tickets);
        found += tickets->total();
        const auto people = open(Kind::Customer, query);
        QVERIFY(people);
        if (tickets->rowCount() > 0) {
            QVERIFY(company.name.endsWith(text(*tickets, 0, "customer.id")));
            QTRY_VERIFY(company.name.startsWith(text(*tickets, 0, "company")));
        }
    }
    QVERIFY(found > 300);
}

void tst_OtrsLists::choicesAndOrders()
{
    QList<Coloured> queues;
    net::Load load = choicesFor(*m_connection, Choices::Queues, {}, this,
        [&](const Result<QList<Coloured>> &answer) { queues = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(!queues.isEmpty(), 20'000);
    QList<SortKey> orders;
    net::Load other = ordersFor(*m_connection, Kind::Ticket, this,
        [&](const Result<QList<SortKey>> &answer) { orders = answer.value(); });
    QTRY_VERIFY(!orders.isEmpty());
    // Also by the fields this server was given, under the names people know.
    const auto place = std::ranges::find(orders, u"DynamicField_Location"_s, &SortKey::key);
    QVERIFY(place != orders.end());
    QCOMPARE(place->title, u"Место"_s);
    // The column beside it shows the next escalation, of whichever clock; this order looks at one alone.
    const auto smart = std::ranges::find(orders, u"SmartSort"_s, &SortKey::key);
    QVERIFY(smart != orders.end());
    QCOMPARE(smart->title, u"By solution time"_s);
    for (const SortKey &order : std::as_const(orders))
        QVERIFY2(!order.key.contains("ProcessManagement"_L1), qPrintable(order.key));
    Query byPlace;
    byPlace.sortKey = place->key;
    byPlace.ascending = false;
    const auto sorted = open(Kind::Ticket, byPlace);
    QVERIFY(sorted && sorted->rowCount() > 100);
    const auto &tickets = m_server.engine().state();
    const auto placeOf = [&](int row) {
        return tickets.ticket(int(sorted->keyAt(row).id))->fields.value(u"Location"_s).toString();
    };
    for (int row = 1; row < 50; ++row)
        QVERIFY(placeOf(row - 1) >= placeOf(row));
    for (const Kind kind : kindsOf(System::Otrs)) {
        QVERIFY(!titleOf(kind).isEmpty());
        QVERIFY(!filtersOf(System::Otrs, kind).isEmpty());
        QVERIFY(!columnsOf(System::Otrs, kind).isEmpty());
        QSet<QString> ids;
        for (const ColumnInfo &column : columnsOf(System::Otrs, kind)) {
            QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
            ids << column.id;
        }
    }
}

void tst_OtrsLists::ordersThatDoNotComeAreTold()
{
    std::optional<ErrorKind> outcome;
    m_connection->catalog().refresh(otrs::Catalog::Part::DynamicFields);
    net::Load load = ordersFor(*m_connection, Kind::Ticket, this, [&](const Result<QList<SortKey>> &orders) {
        outcome = orders ? ErrorKind::None : orders.error().kind;
    });
    m_connection->signOut();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(*outcome, ErrorKind::SessionClosed); // half of them would look like all
}

void tst_OtrsLists::signingOutKeepsTheRows()
{
    const auto list = open(Kind::Ticket, {});
    QVERIFY(list);
    const int rows = list->rowCount();
    m_connection->signOut();
    QTRY_VERIFY(list->error());
    QCOMPARE(list->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(list->state(), State::Ready);
    QCOMPARE(list->rowCount(), rows);
    QVERIFY(!text(*list, 0, "number").isEmpty());
    list->refresh();
    list->look(150, 180);
    QTest::qWait(0);
    QVERIFY(!list->isRefreshing());
    QCOMPARE(list->error().kind, ErrorKind::NotSignedIn);
    // Nothing was asked yet in this one: it says at once why it cannot.
    std::unique_ptr<ListModel> late(makeList(*m_connection, Kind::Ticket, nullptr));
    late->setQuery({});
    QCOMPARE(late->state(), State::Failed);
    QCOMPARE(late->error().kind, ErrorKind::NotSignedIn);
}

void tst_OtrsLists::signingInAgainReadsAgain()
{
    const auto list = open(Kind::Ticket, {});
    QVERIFY(list);
    m_connection->signOut();
    QTRY_VERIFY(list->error());
    QCOMPARE(signIn(*m_home, m_server), m_connection);
    QTRY_VERIFY_WITH_TIMEOUT(!list->error() && !list->isRefreshing(), 20'000);
    list->look(150, 180);
    QTRY_VERIFY_WITH_TIMEOUT(!list->index(160, 0).data(PlaceholderRole).toBool(), 20'000);
}

void tst_OtrsLists::connectionDiesFirst()
{
    const auto list = open(Kind::Ticket, {});
    QVERIFY(list);
    std::unique_ptr<ListModel> waiting(makeList(*m_connection, Kind::Ticket, nullptr));
    waiting->setQuery({});
    list->look(150, 180);
    delete m_connection;
    QCOMPARE(waiting->state(), State::Failed);
    QCOMPARE(waiting->error().kind, ErrorKind::SessionClosed);
    QCOMPARE(list->state(), State::Ready);
    QCOMPARE(list->error().kind, ErrorKind::SessionClosed);
    QVERIFY(list->rowCount() > 0);
    list->refresh();
    list->look(0, 30);
    list->sort(0, Qt::AscendingOrder);
    QCOMPARE(list->state(), State::Failed);
    QTest::qWait(0);
}

void tst_OtrsLists::listDiesFirst()
{
    auto list = open(Kind::Ticket, {});
    QVERIFY(list);
    list->look(150, 180);
    list->refresh();
    list.reset();
    for (const Kind kind : kindsOf(System::Otrs)) {
        std::unique_ptr<ListModel> other(makeList(*m_connection, kind, nullptr));
        other->setQuery(startingQuery(System::Otrs, kind));
    }
    QTest::qWait(50);
    QCOMPARE(m_connection->state(), session::ConnectionState::Online);
}

void tst_OtrsLists::headersSpeakTheLanguage()
{
    store::Language language;
    language.choose(store::Language::Choice::English);
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Ticket, nullptr));
    const int queue = list->columnOf(u"queue"_s);
    QCOMPARE(list->headerData(queue, Qt::Horizontal).toString(), u"Queue"_s);
    language.choose(store::Language::Choice::Russian);
    QCOMPARE(list->headerData(queue, Qt::Horizontal).toString(), u"Очередь"_s);
    QCOMPARE(titleOf(Kind::Ticket), u"Тикеты"_s);
    for (const System system : {System::HubEx, System::Otrs}) {
        for (const Kind kind : kindsOf(system)) {
            for (const ColumnInfo &column : columnsOf(system, kind)) {
                if (column.id != u"sla"_s)
                    QVERIFY2(column.title() != QLatin1String(column.heading), column.heading);
            }
        }
    }
}

void tst_OtrsLists::unknownKinds()
{
    QVERIFY(!makeList(*m_connection, Kind::Task, nullptr));
    QVERIFY(!makeList(*m_connection, Kind::Asset, nullptr));
    QVERIFY(columnsOf(System::Otrs, Kind::Task).isEmpty());
    QVERIFY(columnsOf(System::HubEx, Kind::Ticket).isEmpty());
    QVERIFY(filtersOf(System::HubEx, Kind::Customer).isEmpty());
}

QTEST_GUILESS_MAIN(tst_OtrsLists)
#include "tst_otrslists.moc"
