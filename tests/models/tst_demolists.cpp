// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoservers.h"
#include "home.h"
#include "models/assettree.h"
#include "models/lists.h"
#include "models/places.h"
#include "session/hubexsignin.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

using State = ListModel::State;

/// The lists of a HubEx account on the demo tenant at the size of a real one, over the network.
class tst_DemoLists : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<demo::HubexServer> m_server;
    std::unique_ptr<Home> m_home; ///< one a test: each has a fresh budget of requests
    session::HubexConnection *m_connection = nullptr;

    static demo::DemoOptions large()
    {
        demo::DemoOptions options;
        options.tasks = 100'000;
        return options;
    }
    static bool isReady(const ListModel &list)
    {
        return QTest::qWaitFor([&] { return list.state() == State::Ready; }, 30'000);
    }
    static bool has(const ListModel &list, int row)
    {
        return !list.index(row, 0).data(PlaceholderRole).toBool();
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_home.reset(); }
    void hundredThousandTasks();
    void everyListReads();
    void sortedByWhatTheTenantOffers();
    void assetTreeLeadsToAFoundAsset();
    void placesCount();
};

void tst_DemoLists::initTestCase()
{
    m_server = std::make_unique<demo::HubexServer>(large());
    QVERIFY(m_server->listen());
}

void tst_DemoLists::init()
{
    m_home = std::make_unique<Home>();
    session::HubexSignIn signIn(m_home->services);
    AccountId id;
    connect(&signIn, &session::HubexSignIn::finished, this,
        [&](const session::HubexSignedIn &result) { id = m_home->connections.signedIn(result); });
    const QJsonObject who = m_server->credentials();
    signIn.startWithToken(m_server->url(), 5, who.value(u"serviceToken"_s).toString().toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(!id.isEmpty(), 30'000);
    m_connection = m_home->connections.hubex(id);
    QVERIFY(m_connection);
}

void tst_DemoLists::hundredThousandTasks()
{
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Task, nullptr));
    list->setQuery({});
    QVERIFY(isReady(*list));
    QVERIFY(list->total() > 90'000); // without the deleted ones
    QCOMPARE(list->rowCount(), list->total());
    const int before = m_server->server().requestCount(u"/fsm/WORK/Tasks"_s);
    const int last = list->rowCount() - 1;
    list->look(last - 30, last);
    QTRY_VERIFY_WITH_TIMEOUT(has(*list, last) && has(*list, last - 30), 30'000);
    QVERIFY(!has(*list, last / 2));
    QVERIFY(m_server->server().requestCount(u"/fsm/WORK/Tasks"_s) - before <= 3);
    const ItemKey key = list->keyAt(last);
    const QPersistentModelIndex held = list->index(last, 0);
    list->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!list->isRefreshing(), 30'000);
    QVERIFY(!list->error());
    QCOMPARE(list->keyAt(held.row()), key);
    for (int row = last - 30; row <= last; ++row) {
        QVERIFY(!list->index(row, list->columnOf(u"number"_s)).data().toString().isEmpty());
        QVERIFY(!list->index(row, list->columnOf(u"stage"_s)).data().toString().isEmpty());
    }
}

void tst_DemoLists::everyListReads()
{
    for (const Kind kind : kindsOf(System::HubEx)) {
        std::unique_ptr<ListModel> list(makeList(*m_connection, kind, nullptr));
        QAbstractItemModelTester tester(
            list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, list.get());
        list->setQuery(startingQuery(System::HubEx, kind));
        QVERIFY(isReady(*list));
        QVERIFY(list->rowCount() > 50);
        // Every column that is shown at first says something in some row.
        for (int column = 0; column < list->columnCount(); ++column) {
            if (!list->column(column).shown)
                continue;
            bool says = false;
            for (int row = 0; row < std::min(list->rowCount(), 100); ++row)
                says = says || !list->index(row, column).data().toString().isEmpty();
            QVERIFY2(says, qPrintable(list->column(column).id));
        }
    }
}

void tst_DemoLists::sortedByWhatTheTenantOffers()
{
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Task, nullptr));
    list->setQuery(startingQuery(System::HubEx, Kind::Task));
    QVERIFY(isReady(*list));
    const int deadline = list->columnOf(u"deadline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->canSort(deadline), 30'000);
    for (const char *id :
        {"number", "stage", "criticality", "company", "created", "changed", "deadline.left"})
        QVERIFY2(list->canSort(list->columnOf(QLatin1String(id))), id);
    list->sort(deadline, Qt::AscendingOrder);
    QVERIFY(isReady(*list));
    QDateTime previous;
    for (int row = 0; row < 100; ++row) {
        const QDateTime due = list->index(row, deadline).data(CellRole).value<Cell>().instant;
        if (due.isValid() && previous.isValid())
            QVERIFY(previous <= due);
        previous = due;
    }
}

void tst_DemoLists::assetTreeLeadsToAFoundAsset()
{
    std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Asset, nullptr));
    list->setQuery(startingQuery(System::HubEx, Kind::Asset));
    QVERIFY(isReady(*list));
    QCOMPARE(list->columnCount(), columnsOf(System::HubEx, Kind::Asset).size());
    AssetTree tree(*m_connection); // without a tester: that would expand all of it
    tree.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(tree.state(), AssetTree::State::Ready, 30'000);
    QVERIFY(tree.rowCount() > 0);
    QVERIFY(tree.keyAt(tree.index(0, 0)).id > 0);
    QVERIFY(!tree.index(0, 0).data().toString().isEmpty());
    // All roots and nothing else, page by page.
    const auto &assets = m_server->engine().tenant(1)->state->assets;
    const auto roots = int(std::count_if(assets.begin(), assets.end(),
        [](const auto &asset) { return asset.id > 0 && asset.parentId == 0 && asset.deleted == 0; }));
    QTRY_COMPARE_WITH_TIMEOUT((tree.index(tree.rowCount() - 1, 0).data(), tree.rowCount()), roots, 30'000);
}

void tst_DemoLists::placesCount()
{
    Places places(m_home->connections, m_home->views);
    QAbstractItemModelTester tester(&places);
    const AccountId account = m_connection->account().id;
    places.setExpanded(places.index(0, 0), true);
    places.setExpanded(places.indexOf(Kind::Task), true);
    const auto count = [&](const char *id) {
        const QVariant told = places.indexOf(account, QLatin1String(id)).data(Places::CountRole);
        return told.isValid() ? told.toLongLong() : -1;
    };
    for (const char *id :
        {"task.open", "task.unassigned", "task.overdue", "task.today", "task.closed", "task.all"})
        QTRY_VERIFY2_WITH_TIMEOUT(count(id) >= 0, id, 60'000);
    QCOMPARE(count("task.open") + count("task.closed"), count("task.all"));
    QVERIFY(count("task.unassigned") > 0 && count("task.unassigned") < count("task.open"));
    QVERIFY(count("task.overdue") > 0);
}

QTEST_GUILESS_MAIN(tst_DemoLists)
#include "tst_demolists.moc"
