// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageddesk.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace dd;
using namespace dd::models;
using namespace dd::test;

/// How a list that changes on the server is brought up to date.
class tst_PagedRefresh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refreshKeepsSelectionByKey();
    void refreshMovesRowsBetweenPages();
    void refreshWithoutNewsIsQuiet();
    void selectedRowThatWentIsNoLongerSelected();
    void passedByPagesAreAskedForWhenSeen();
    void failedRefreshKeepsTheRows();
    void aRefreshThatIsStoppedKeepsTheRows();
    void totalGrowsAndShrinks();
    void keyInTwoPagesIsShownOnce();
    void endlessTiesDoNotLoop();
    void pageWithFewerRows();
    void manyChanges();
    void scrollingWhileARefreshIsUnderWay();
    void aPageInPiecesOutlivesARefreshOfOthers();
    void totalsThatDifferByPageEnd();
    void keyTwiceInTheFirstPage();
    void shrinkingOverAShortPage();
};

void tst_PagedRefresh::refreshKeepsSelectionByKey()
{
    Desk desk(50);
    QVERIFY(desk.load());
    desk.list->look(0, 49);
    QItemSelectionModel selection(desk.list.get());
    for (const int row : {3, 10, 49})
        selection.select(desk.list->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(desk.list->index(10, 1), QItemSelectionModel::NoUpdate);
    QSignalSpy resets(desk.list.get(), &QAbstractItemModel::modelReset);

    desk.server.rows.removeAt(5); // row 6 was closed elsewhere
    desk.server.rows.prepend(FakeServer::row(900)); // two new ones on top
    desk.server.rows.prepend(FakeServer::row(901));
    desk.server.rows[12].name = u"Changed"_s;
    QVERIFY(desk.refresh());

    QCOMPARE(resets.count(), 0);
    QCOMPARE(desk.list->rowCount(), 51);
    QSet<qint64> selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected << desk.id(index.row());
    QCOMPARE(selected, (QSet<qint64>{4, 11, 50}));
    QCOMPARE(desk.id(selection.currentIndex().row()), 11);
    QCOMPARE(desk.id(0), 901);
    QVERIFY(desk.isSound());
}

void tst_PagedRefresh::refreshMovesRowsBetweenPages()
{
    Desk desk(300);
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(85, 115));
    const QPersistentModelIndex last = desk.list->index(99, 0); // id 100, the last of its page
    const QPersistentModelIndex first = desk.list->index(100, 1); // id 101, the first of the next
    desk.server.rows.prepend(FakeServer::row(1000));
    QVERIFY(desk.refresh());
    QCOMPARE(last.row(), 100);
    QCOMPARE(desk.id(last.row()), 100);
    QCOMPARE(first.row(), 101);
    desk.server.rows.remove(0, 3);
    QVERIFY(desk.refresh());
    QCOMPARE(desk.id(last.row()), 100);
    QCOMPARE(desk.id(first.row()), 101);
    QCOMPARE(first.row(), 98);
    QVERIFY(desk.isSound());
}

void tst_PagedRefresh::refreshWithoutNewsIsQuiet()
{
    Desk desk(150);
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(80, 120));
    QSignalSpy layout(desk.list.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy data(desk.list.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(desk.list.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(desk.refresh());
    QCOMPARE(layout.count(), 0);
    QCOMPARE(data.count(), 0);
    QCOMPARE(inserted.count(), 0);
    desk.server.rows[90].name = u"News"_s;
    QVERIFY(desk.refresh());
    QCOMPARE(data.count(), 1);
    QCOMPARE(data.first().at(0).toModelIndex().row(), 90);
    QCOMPARE(data.first().at(1).toModelIndex().row(), 90);
    QCOMPARE(layout.count(), 0);
}

void tst_PagedRefresh::selectedRowThatWentIsNoLongerSelected()
{
    Desk desk(20);
    QVERIFY(desk.load());
    const QPersistentModelIndex gone = desk.list->index(5, 0);
    const QPersistentModelIndex stays = desk.list->index(19, 0);
    desk.server.rows.removeAt(5);
    QVERIFY(desk.refresh());
    QVERIFY(!gone.isValid());
    QVERIFY(stays.isValid());
    QCOMPARE(desk.id(stays.row()), 20);
    QCOMPARE(desk.list->rowCount(), 19);
}

void tst_PagedRefresh::passedByPagesAreAskedForWhenSeen()
{
    Desk desk(1000);
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(500, 530));
    desk.server.rows[3].name = u"News"_s;
    QVERIFY(desk.refresh());
    QCOMPARE(desk.text(3), u"Row 4"_s);
    const auto asked = desk.server.asked.size();
    desk.list->look(0, 30);
    QTRY_COMPARE(desk.text(3), u"News"_s);
    desk.list->look(1, 31);
    QTest::qWait(0);
    QCOMPARE(desk.server.asked.size(), asked + 1);
}

void tst_PagedRefresh::failedRefreshKeepsTheRows()
{
    Desk desk(30);
    QVERIFY(desk.load());
    const QDateTime confirmed = desk.list->confirmedAt();
    desk.server.error = {.kind = ErrorKind::TimedOut};
    QVERIFY(desk.refresh());
    QCOMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.list->error().kind, ErrorKind::TimedOut);
    QCOMPARE(desk.list->rowCount(), 30);
    QCOMPARE(desk.list->confirmedAt(), confirmed);
    desk.server.error = {};
    QVERIFY(desk.refresh());
    QVERIFY(!desk.list->error());
}

void tst_PagedRefresh::aRefreshThatIsStoppedKeepsTheRows()
{
    Desk desk(1000);
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(80, 120));
    const QDateTime confirmed = desk.list->confirmedAt();
    desk.server.rows[90].name = u"News"_s;
    desk.server.silent = true;
    desk.list->refresh();
    QVERIFY(desk.list->isRefreshing());
    const int cancelled = desk.server.cancelled;
    desk.list->stopRefresh();
    QVERIFY(!desk.list->isRefreshing());
    QCOMPARE(desk.server.cancelled, cancelled + 2);
    desk.server.answerAll();
    QCOMPARE(desk.text(90), u"Row 91"_s);
    QCOMPARE(desk.list->confirmedAt(), confirmed);
    QVERIFY(!desk.list->error());
    // Nor is it asked for by itself, until it is wanted again.
    const auto asked = desk.server.asked.size();
    desk.list->look(81, 121);
    QTest::qWait(0);
    QCOMPARE(desk.server.asked.size(), asked);
    desk.server.silent = false;
    QVERIFY(desk.refresh());
    QCOMPARE(desk.text(90), u"News"_s);
    QVERIFY(desk.isSound());
}

void tst_PagedRefresh::totalGrowsAndShrinks()
{
    Desk desk(250);
    QVERIFY(desk.load());
    desk.server.fill(420);
    QVERIFY(desk.lookAt(120, 150));
    QCOMPARE(desk.list->rowCount(), 420);
    QCOMPARE(desk.list->total(), 420);
    QVERIFY(desk.lookAt(400, 419));
    desk.server.fill(130);
    QVERIFY(desk.refresh());
    QTRY_COMPARE(desk.list->rowCount(), 130);
    QCOMPARE(desk.list->total(), 130);
    QVERIFY(desk.isSound());
    // The last page is here but short: it is asked for again when it is seen.
    desk.server.fill(135);
    desk.list->look(100, 129);
    QVERIFY(desk.refresh());
    QTRY_COMPARE(desk.list->rowCount(), 135);
    QTRY_VERIFY(desk.has(134));
    QVERIFY(desk.isSound());
}

void tst_PagedRefresh::keyInTwoPagesIsShownOnce()
{
    Desk desk(300);
    QVERIFY(desk.load());
    const QPersistentModelIndex watched = desk.list->index(98, 0);
    // The list slides by two between the pages: 99 and 100 come again.
    desk.server.rows.prepend(FakeServer::row(1001));
    desk.server.rows.prepend(FakeServer::row(1002));
    QVERIFY(desk.lookAt(120, 140));
    QVERIFY(desk.isSound());
    QCOMPARE(desk.id(watched.row()), 99);
    QVERIFY(desk.refresh());
    QVERIFY(desk.lookAt(0, 30));
    QTRY_COMPARE(desk.list->rowCount(), 302);
    QVERIFY(desk.isSound());
    QCOMPARE(desk.id(watched.row()), 99);
}

void tst_PagedRefresh::endlessTiesDoNotLoop()
{
    Desk desk(200);
    for (int i = 100; i < 110; ++i)
        desk.server.rows[i] = FakeServer::row(i - 9); // the same ten in both pages, always
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(80, 120));
    QVERIFY(desk.refresh());
    const auto asked = desk.server.asked.size();
    for (int i = 0; i < 5; ++i) {
        desk.list->look(80 + i, 120 + i);
        QTest::qWait(0);
    }
    QVERIFY(desk.server.asked.size() <= asked + 2);
    QVERIFY(desk.isSound());
    QCOMPARE(desk.list->rowCount(), 190);
    QCOMPARE(desk.list->total(), 200);
}

void tst_PagedRefresh::pageWithFewerRows()
{
    // Deleted assets are left out of their page (HubEx 4.1): the rows behind it keep their places.
    Desk desk(0);
    FakeServer full;
    full.fill(300);
    Source<FakeRow> source = fakeSource(desk.server);
    source.list = [list = fakeSource(full).list](const Query &query, Span span, net::Priority priority,
                      QObject *context, Then<Page<FakeRow>> then) {
        return list(query, span, priority, context, [then](const Result<Page<FakeRow>> &answer) {
            Page<FakeRow> page = answer.value();
            page.rows.removeIf([](const FakeRow &row) { return row.id % 10 == 0; });
            then(page);
        });
    };
    List list(source);
    QAbstractItemModelTester tester(&list);
    list.setQuery({});
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.rowCount(), 290);
    list.look(190, 220);
    QTRY_VERIFY(list.rowOf(Desk::key(201)) >= 0);
    QTRY_COMPARE(list.rowCount(), 270);
    QCOMPARE(list.rowOf(Desk::key(101)), 90);
    QCOMPARE(list.total(), 300);
}

void tst_PagedRefresh::manyChanges()
{
    // Whatever the server does between two looks, nothing is shown twice and persistent indexes stay with
    // their keys.
    Desk desk(0, {.pageSize = 10, .keptRows = 100'000});
    QRandomGenerator random(7);
    desk.server.fill(80);
    QVERIFY(desk.load());
    qint64 next = 1000;
    for (int round = 0; round < 120; ++round) {
        auto &rows = desk.server.rows;
        const int changes = random.bounded(6);
        for (int i = 0; i < changes; ++i) {
            const int action = random.bounded(4);
            if (action == 0 && !rows.isEmpty())
                rows.removeAt(random.bounded(int(rows.size())));
            else if (action == 1)
                rows.insert(random.bounded(int(rows.size()) + 1), FakeServer::row(next++));
            else if (action == 2 && rows.size() > 1)
                rows.move(random.bounded(int(rows.size())), random.bounded(int(rows.size())));
            else if (!rows.isEmpty())
                rows[random.bounded(int(rows.size()))].name += u"!"_s;
        }
        QList<QPair<QPersistentModelIndex, qint64>> held;
        for (int i = 0; i < 5 && desk.list->rowCount() > 0; ++i) {
            const int row = random.bounded(desk.list->rowCount());
            if (desk.has(row))
                held << qMakePair(QPersistentModelIndex(desk.list->index(row, 0)), desk.id(row));
        }
        if (desk.list->rowCount() > 0) {
            const int first = random.bounded(desk.list->rowCount());
            desk.list->look(first, std::min(first + 12, desk.list->rowCount() - 1));
        }
        if (random.bounded(2) == 0)
            QVERIFY(desk.refresh());
        QTest::qWait(0);
        QVERIFY(desk.isSound());
        for (const auto &[index, id] : held) {
            if (index.isValid() && desk.has(index.row()))
                QCOMPARE(desk.id(index.row()), id);
        }
    }
}

void tst_PagedRefresh::scrollingWhileARefreshIsUnderWay()
{
    Desk desk(300);
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(90, 120));
    desk.server.silent = true;
    desk.list->refresh();
    desk.server.rows[95].name = u"News"_s;
    QCOMPARE(desk.server.waiting.size(), 2);
    desk.server.waiting.takeFirst()(); // the second page is late
    desk.list->look(91, 121);
    QCOMPARE(desk.server.waiting.size(), 1);
    desk.server.answerAll();
    QTRY_VERIFY(!desk.list->isRefreshing());
    QCOMPARE(desk.text(95), u"News"_s);
    QCOMPARE(desk.text(110), u"Row 111"_s);
    QVERIFY(desk.isSound());
}

void tst_PagedRefresh::aPageInPiecesOutlivesARefreshOfOthers()
{
    Desk desk(300);
    desk.server.most = 40;
    QVERIFY(desk.load());
    QVERIFY(desk.lookAt(0, 50));
    desk.server.silent = true;
    desk.list->refresh();
    desk.list->look(60, 110); // the second page comes beside the refresh of the first, both in three pieces
    while (!desk.server.waiting.isEmpty())
        desk.server.answerAll();
    QVERIFY(!desk.list->isRefreshing());
    QCOMPARE(desk.list->rowCount(), 300);
    for (int row = 0; row < 200; ++row)
        QCOMPARE(desk.id(row), row + 1);
    QVERIFY(desk.isSound());
}

void tst_PagedRefresh::totalsThatDifferByPageEnd()
{
    // Two servers behind one address that do not agree, say.
    FakeServer server;
    server.fill(149);
    Source<FakeRow> source = fakeSource(server);
    source.list = [list = source.list](const Query &query, Span span, net::Priority priority,
                      QObject *context, Then<Page<FakeRow>> then) {
        return list(query, span, priority, context, [then](const Result<Page<FakeRow>> &answer) {
            Page<FakeRow> page = answer.value();
            page.total = page.first == 0 ? 150 : 149;
            then(page);
        });
    };
    List list(source);
    QAbstractItemModelTester tester(&list);
    list.setQuery({});
    QTRY_COMPARE(list.state(), State::Ready);
    list.look(80, 120);
    QTRY_VERIFY(list.rowOf(Desk::key(121)) >= 0);
    for (int i = 0; i < 50; ++i)
        QTest::qWait(0);
    QVERIFY2(server.asked.size() < 8, QByteArray::number(server.asked.size()).constData());
    QCOMPARE(list.rowOf(Desk::key(1)), 0);
    QCOMPARE(list.rowOf(Desk::key(149)), 148);
}

void tst_PagedRefresh::keyTwiceInTheFirstPage()
{
    Desk desk(50);
    desk.server.rows.insert(2, FakeServer::row(1)); // 1, 2, 1, 3, …
    QVERIFY(desk.load());
    QCOMPARE(desk.list->rowCount(), 50);
    QVERIFY(desk.isSound());
    QCOMPARE(desk.text(2), u"Row 3"_s);
}

void tst_PagedRefresh::shrinkingOverAShortPage()
{
    Desk desk(0, {.pageSize = 100, .keptRows = 100});
    FakeServer full;
    full.fill(300);
    Source<FakeRow> source = fakeSource(desk.server);
    source.limits.keptRows = 100;
    source.list = [list = fakeSource(full).list](const Query &query, Span span, net::Priority priority,
                      QObject *context, Then<Page<FakeRow>> then) {
        return list(query, span, priority, context, [then](const Result<Page<FakeRow>> &answer) {
            Page<FakeRow> page = answer.value();
            page.rows.removeIf([](const FakeRow &row) { return row.id % 10 == 0; });
            then(page);
        });
    };
    List list(source);
    QAbstractItemModelTester tester(&list);
    int rows = 0; // as a view counts them
    connect(&list, &QAbstractItemModel::modelReset, this, [&] { rows = list.rowCount(); });
    connect(&list, &QAbstractItemModel::rowsInserted, this,
        [&](const QModelIndex &, int first, int last) { rows += last - first + 1; });
    connect(&list, &QAbstractItemModel::rowsRemoved, this,
        [&](const QModelIndex &, int first, int last) { rows -= last - first + 1; });
    list.setQuery({});
    QTRY_COMPARE(list.state(), State::Ready);
    list.look(280, 285);
    QTRY_VERIFY(list.rowOf(Desk::key(299)) >= 0);
    list.look(0, 5); // far away: the last page is dropped, as short as it was
    list.refresh();
    QTRY_VERIFY(!list.isRefreshing());
    QCOMPARE(list.rowOf(Desk::key(299)), -1);
    full.fill(298);
    list.refresh();
    QTRY_VERIFY(!list.isRefreshing());
    QCOMPARE(list.total(), 298);
    QCOMPARE(list.rowCount(), rows);
}

QTEST_GUILESS_MAIN(tst_PagedRefresh)
#include "tst_pagedrefresh.moc"
