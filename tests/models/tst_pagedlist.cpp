// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"
#include "pageddesk.h"

#include <QSignalSpy>

using namespace dd;
using namespace dd::models;
using namespace dd::test;

namespace {

using session::ConnectionState;

/// Goes where the test sends it.
class FakeConnection : public session::Connection {
public:
    explicit FakeConnection(const session::Services &services)
        : Connection({}, services, {})
    {
    }
    using Connection::setState;
    void open() override { }
    void endSession() override { }

protected:
    void dropBackends() override { }
};

} // namespace

/// Which pages are asked for, kept and dropped.
class tst_PagedList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRowsComeWithTheTotal();
    void nothingFoundIsReady();
    void failureOfTheFirstRows();
    void failureOfALaterPageKeepsTheRows();
    void hugeListAsksOnlyForWhatIsSeen();
    void draggingTheScrollBarAsksOnce();
    void whatIsNoLongerSeenIsCancelled();
    void farPagesAreDropped();
    void unknownTotal();
    void totalBeyondReachIsAskedFor();
    void aServerThatTakesNoNoticeOfTheSpan();
    void answersFromElsewhere();
    void aServerThatGrantsLess_data();
    void aServerThatGrantsLess();
    void aServerThatStopsInTheMiddle();
    void rowsThatGoBetweenTwoPages();
    void asManyAtATimeAsIsWanted();
    void newQueryDropsTheOld();
    void sortByWhatTheServerCannot();
    void ordersKnownByName();
    void absurdTotal();
    void whatDidNotComeIsAskedForAgain();
    void waitsWithItsConnection();
    void saysWhyItsConnectionDidNotOpen();
    void modelDiesFirst();
};

void tst_PagedList::firstRowsComeWithTheTotal()
{
    Desk desk(250);
    QCOMPARE(desk.list->state(), State::Idle);
    QSignalSpy resets(desk.list.get(), &QAbstractItemModel::modelReset);
    desk.list->setQuery({});
    QCOMPARE(desk.list->state(), State::Loading);
    QCOMPARE(desk.list->rowCount(), 0);
    QTRY_COMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.list->rowCount(), 250);
    QCOMPARE(desk.list->total(), 250);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(desk.text(0), u"Row 1"_s);
    QVERIFY(!desk.has(150));
    QCOMPARE(desk.list->keyAt(150), ItemKey());
    QCOMPARE(desk.list->rowOf(Desk::key(7)), 6);
    QVERIFY(desk.list->confirmedAt().isValid());
    QVERIFY(desk.isSound());
}

void tst_PagedList::nothingFoundIsReady()
{
    Desk desk(0);
    QVERIFY(desk.load());
    QCOMPARE(desk.list->rowCount(), 0);
    QCOMPARE(desk.list->total(), 0);
    QVERIFY(!desk.list->error());
    // The first row that appears later comes with a refresh.
    desk.server.fill(1);
    QVERIFY(desk.refresh());
    QCOMPARE(desk.list->rowCount(), 1);
    desk.server.fill(0);
    QVERIFY(desk.refresh());
    QCOMPARE(desk.list->rowCount(), 0);
    desk.server.fill(2);
    QVERIFY(desk.refresh());
    QCOMPARE(desk.list->rowCount(), 2);
}

void tst_PagedList::failureOfTheFirstRows()
{
    Desk desk(10);
    desk.server.error = {.kind = ErrorKind::Unreachable};
    desk.list->setQuery({});
    QTRY_COMPARE(desk.list->state(), State::Failed);
    QCOMPARE(desk.list->error().kind, ErrorKind::Unreachable);
    desk.server.error = {};
    desk.list->refresh();
    QTRY_COMPARE(desk.list->state(), State::Ready);
    QVERIFY(!desk.list->error());
    QCOMPARE(desk.list->rowCount(), 10);
}

void tst_PagedList::failureOfALaterPageKeepsTheRows()
{
    Desk desk(500);
    QVERIFY(desk.load());
    desk.server.error = {.kind = ErrorKind::ServerFailed};
    desk.list->look(300, 330);
    QTRY_COMPARE(desk.list->error().kind, ErrorKind::ServerFailed);
    QCOMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.list->rowCount(), 500);
    QVERIFY(desk.has(0));
    // It is not asked for again and again while it stays on the screen.
    const auto asked = desk.server.asked.size();
    desk.list->look(301, 331);
    desk.list->look(302, 332);
    QTest::qWait(0);
    QVERIFY(desk.server.asked.size() <= asked + 1);
    desk.server.error = {};
    QVERIFY(desk.refresh());
    QVERIFY(!desk.list->error());
    QVERIFY(desk.has(310));
}

void tst_PagedList::hugeListAsksOnlyForWhatIsSeen()
{
    Desk desk(120'000);
    desk.tester.reset();
    QVERIFY(desk.load());
    QCOMPARE(desk.list->rowCount(), 120'000);
    desk.list->look(0, 30);
    QVERIFY(desk.lookAt(60'000, 60'030));
    QVERIFY(desk.lookAt(119'970, 119'999));
    QCOMPARE(desk.text(119'999), u"Row 120000"_s);
    QVERIFY(desk.server.asked.size() <= 6);
    QCOMPARE(desk.list->rowOf(Desk::key(60'001)), 60'000);
}

void tst_PagedList::draggingTheScrollBarAsksOnce()
{
    Desk desk(100'000);
    QVERIFY(desk.load());
    const auto asked = desk.server.asked.size();
    for (int row = 1000; row < 90'000; row += 500)
        desk.list->look(row, row + 30);
    QTRY_VERIFY(desk.has(89'500));
    QVERIFY(desk.server.asked.size() <= asked + 2);
}

void tst_PagedList::whatIsNoLongerSeenIsCancelled()
{
    Desk desk(10'000);
    QVERIFY(desk.load());
    desk.server.silent = true;
    desk.list->look(90, 120);
    QTRY_VERIFY(!desk.server.waiting.isEmpty());
    desk.list->look(5000, 5030);
    QTRY_VERIFY(desk.server.cancelled > 0);
    desk.server.answerAll();
    QTRY_VERIFY(desk.has(5000));
    QVERIFY(!desk.has(110));
}

void tst_PagedList::farPagesAreDropped()
{
    Desk desk(2000, {.pageSize = 100, .keptRows = 300});
    QVERIFY(desk.load());
    for (int row = 0; row < 1900; row += 100)
        QVERIFY(desk.lookAt(row + 40, row + 60));
    int here = 0;
    for (int row = 0; row < 2000; ++row)
        here += desk.has(row);
    QVERIFY2(here <= 400, qPrintable(QString::number(here)));
    QVERIFY(!desk.has(0));
    QVERIFY(desk.has(1850));
    QVERIFY(desk.lookAt(0, 20));
    QCOMPARE(desk.text(5), u"Row 6"_s);
    QVERIFY(desk.isSound());
}

void tst_PagedList::unknownTotal()
{
    Desk desk(230);
    desk.server.toldTotal = -1;
    QVERIFY(desk.load());
    QCOMPARE(desk.list->rowCount(), 101);
    QVERIFY(desk.lookAt(90, 100));
    QTRY_COMPARE(desk.list->rowCount(), 201);
    QVERIFY(desk.lookAt(190, 200));
    QTRY_COMPARE(desk.list->rowCount(), 230);
    QCOMPARE(desk.list->total(), -1);
    QVERIFY(desk.isSound());
}

void tst_PagedList::totalBeyondReachIsAskedFor()
{
    FakeServer server;
    server.fill(1000);
    server.toldTotal = 500; // the server counts no further in its lists
    Source<FakeRow> source = fakeSource(server);
    source.limits.reach = 500;
    int counted = 0;
    source.total = [&counted](const Query &, QObject *context, const Then<qint64> &then) {
        ++counted;
        QTimer::singleShot(0, context, [then] { then(qint64(1000)); });
        return net::Load();
    };
    List list(source);
    QAbstractItemModelTester tester(&list);
    list.setQuery({});
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.rowCount(), 500);
    QTRY_COMPARE(list.total(), 1000);
    QCOMPARE(list.rowCount(), 500);
    list.look(480, 499);
    QTRY_VERIFY(list.rowOf(Desk::key(500)) == 499);
    QCOMPARE(list.total(), 1000);
    QCOMPARE(counted, 1);
}

/// HubEx 1.5: without a Range it gives 10,000 rows; something between may have lost ours.
void tst_PagedList::aServerThatTakesNoNoticeOfTheSpan()
{
    FakeServer server;
    server.fill(2500);
    server.always = 1000;
    server.toldTotal = -1;
    Source<FakeRow> source = fakeSource(server);
    source.total = [](const Query &, QObject *context, const Then<qint64> &then) {
        QTimer::singleShot(0, context, [then] { then(qint64(2500)); });
        return net::Load();
    };
    List list(source);
    QAbstractItemModelTester tester(&list);
    list.setQuery({});
    QTRY_COMPARE(list.total(), 2500);
    QCOMPARE(list.rowCount(), 1000); // what it counts beyond cannot be had
    QCOMPARE(list.reach(), 1000);
    list.look(980, 999);
    QCOMPARE(list.keyAt(999).id, 1000);
    list.look(400, 420);
    QTest::qWait(0);
    QCOMPARE(server.asked.size(), 1);
    // A refresh over two pages brings all of it, too.
    list.look(480, 520);
    server.rows.prepend(FakeServer::row(9000));
    list.refresh();
    QTRY_VERIFY(!list.isRefreshing());
    QCOMPARE(list.keyAt(0).id, 9000);
    QCOMPARE(list.rowCount(), 1000);
    QCOMPARE(list.total(), 2500);
    // Once it gives what is asked for, the rest can be reached.
    server.always = 0;
    server.toldTotal = -2;
    list.refresh();
    QTRY_VERIFY(!list.isRefreshing());
    QTRY_COMPARE(list.rowCount(), 2501);
}

void tst_PagedList::answersFromElsewhere()
{
    Desk desk(300);
    QVERIFY(desk.load());
    desk.server.shift = 40; // rows 141… instead of 101…
    desk.list->look(120, 130);
    QTRY_VERIFY(desk.list->rowOf(Desk::key(141)) >= 0);
    QCOMPARE(desk.list->rowOf(Desk::key(205)), -1);
    QVERIFY(desk.isSound());
}

void tst_PagedList::aServerThatGrantsLess_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("tellsTotal");
    for (const int most : {1, 7, 40, 99, 100})
        QTest::addRow("%d at once", most) << most << true;
    QTest::newRow("40 at once, and no total") << 40 << false;
}

/// Contract 1.5: follow the answer's range. Nothing is skipped and nothing comes twice.
void tst_PagedList::aServerThatGrantsLess()
{
    QFETCH(const int, most);
    QFETCH(const bool, tellsTotal);
    Desk desk(230);
    desk.server.most = most;
    if (!tellsTotal)
        desk.server.toldTotal = -1;
    QVERIFY(desk.load());
    for (int row = 0; row < 230; row += 20)
        QVERIFY(desk.lookAt(row, std::min(row + 19, 229)));
    QTRY_COMPARE(desk.list->rowCount(), 230);
    for (int row = 0; row < 230; ++row)
        QCOMPARE(desk.id(row), row + 1);
    QVERIFY(desk.isSound());
    QVERIFY(desk.refresh());
    QCOMPARE(desk.list->rowCount(), 230);
    QVERIFY(desk.isSound());
    // Every row was asked for where the server had stopped, never from a page of our own making.
    for (const Span &asked : std::as_const(desk.server.asked))
        QVERIFY(asked.count <= 100 && asked.count > 0);
}

void tst_PagedList::aServerThatStopsInTheMiddle()
{
    Desk desk(230);
    desk.server.most = 40;
    desk.server.silent = true;
    desk.list->setQuery({});
    QTRY_COMPARE(desk.server.waiting.size(), 1);
    desk.server.answerAll(); // 1 to 40
    QTRY_COMPARE(desk.server.waiting.size(), 1);
    QCOMPARE(desk.server.asked.last(), (Span{40, 60}));
    QCOMPARE(desk.list->state(), State::Loading);
    desk.server.error = {.kind = ErrorKind::Unreachable};
    desk.server.answerAll();
    QTRY_COMPARE(desk.list->state(), State::Failed);
    desk.server.error = {};
    desk.server.silent = false;
    desk.list->refresh();
    QTRY_COMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.id(0), 1);
    QCOMPARE(desk.id(99), 100);
    QVERIFY(desk.isSound());
}

/// Row 101 moves up into the page that was read already: that page is read again.
void tst_PagedList::rowsThatGoBetweenTwoPages()
{
    Desk desk(300);
    QVERIFY(desk.load());
    desk.server.goesAt = 100;
    desk.list->look(95, 110);
    QTRY_COMPARE(desk.list->rowCount(), 299);
    QTRY_COMPARE(desk.list->rowOf(Desk::key(101)), 99);
    QCOMPARE(desk.list->rowOf(Desk::key(1)), -1);
    QCOMPARE(desk.list->rowOf(Desk::key(102)), 100);
    QVERIFY(desk.isSound());
}

void tst_PagedList::asManyAtATimeAsIsWanted()
{
    Desk desk(230);
    desk.list->setRowsAtATime(25);
    QVERIFY(desk.load());
    QCOMPARE(desk.list->rowsAtATime(), 25);
    QCOMPARE(desk.server.asked.constFirst().count, 25);
    QCOMPARE(desk.list->rowCount(), 230);
    QVERIFY(desk.lookAt(120, 140));
    QCOMPARE(desk.text(130), u"Row 131"_s);
    desk.server.asked.clear();
    desk.list->setRowsAtATime(200);
    QTRY_COMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.server.asked.constFirst().count, 200);
    QCOMPARE(desk.list->rowCount(), 230);
    QVERIFY(desk.lookAt(210, 229));
    QVERIFY(desk.isSound());
    desk.server.asked.clear();
    desk.list->setRowsAtATime(200); // as it is
    QCOMPARE(desk.list->state(), State::Ready);
    QVERIFY(desk.server.asked.isEmpty());
}

void tst_PagedList::newQueryDropsTheOld()
{
    Desk desk(100);
    desk.server.silent = true;
    desk.list->setQuery({});
    QTRY_COMPARE(desk.server.waiting.size(), 1);
    Query other;
    other.text = u"printer"_s;
    QSignalSpy queries(desk.list.get(), &ListModel::queryChanged);
    desk.list->setQuery(other);
    QCOMPARE(queries.count(), 1);
    QCOMPARE(desk.server.cancelled, 1);
    desk.server.answerAll();
    QTRY_COMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.list->query().text, u"printer"_s);
    // The same again starts anew, and says nothing of another query.
    desk.server.silent = false;
    desk.list->setQuery(other);
    QCOMPARE(desk.list->state(), State::Loading);
    QCOMPARE(queries.count(), 1);
    QTRY_COMPARE(desk.list->state(), State::Ready);
}

void tst_PagedList::sortByWhatTheServerCannot()
{
    Desk desk(10);
    QVERIFY(desk.load());
    const auto asked = desk.server.asked.size();
    QVERIFY(!desk.list->canSort(1));
    desk.list->sort(1, Qt::AscendingOrder);
    QCOMPARE(desk.list->query().sortKey, QString());
    QCOMPARE(desk.server.asked.size(), asked);
    QVERIFY(desk.list->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"cannot sort"_s));
    QCOMPARE(desk.list->sortColumn(), -1);
    desk.list->sort(0, Qt::AscendingOrder);
    QCOMPARE(desk.list->query().sortKey, u"7"_s);
    QVERIFY(desk.list->query().ascending);
    QCOMPARE(desk.list->sortColumn(), 0);
    QTRY_COMPARE(desk.list->state(), State::Ready);
    const auto sorted = desk.server.asked.size();
    desk.list->sort(0, Qt::AscendingOrder);
    QCOMPARE(desk.list->state(), State::Ready);
    QCOMPARE(desk.server.asked.size(), sorted);
    desk.list->sort(-1, Qt::AscendingOrder);
    desk.list->sort(7, Qt::AscendingOrder);
}

void tst_PagedList::ordersKnownByName()
{
    FakeServer server;
    server.fill(10);
    Source<FakeRow> source = fakeSource(server);
    source.columns[1].sortNames = QStringList{u"Тема"_s};
    source.orders = [](QObject *context, const Then<QList<SortKey>> &then) {
        QTimer::singleShot(0, context, [then] {
            then(QList<SortKey>{{u"3"_s, u"Дата"_s}, {u"5"_s, u"тема "_s}});
        });
        return net::Load();
    };
    List list(source);
    QSignalSpy headers(&list, &QAbstractItemModel::headerDataChanged);
    list.setQuery({});
    QTRY_COMPARE(headers.count(), 1);
    QVERIFY(list.canSort(1));
    QCOMPARE(list.column(1).sortKey, u"5"_s);
}

void tst_PagedList::absurdTotal()
{
    FakeServer server;
    server.fill(200);
    server.toldTotal = 1'000'000'000'000;
    List list(fakeSource(server));
    list.setQuery({});
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.total(), 1'000'000'000'000);
    QCOMPARE(list.rowCount(), list.reach());
    QVERIFY(list.reach() < 60'000'000); // a view counts pixels in int
    list.look(list.rowCount() - 1, list.rowCount() - 1);
    list.look(150, 180);
    QTRY_VERIFY(list.rowOf(Desk::key(160)) == 159);
}

void tst_PagedList::whatDidNotComeIsAskedForAgain()
{
    FakeServer server;
    server.fill(10);
    Source<FakeRow> source = fakeSource(server);
    int read = 0;
    source.prepare = [&read](QObject *, const std::function<void()> &) { ++read; };
    List list(source);
    list.setQuery({});
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(read, 1);
    list.look(0, 9);
    QCOMPARE(read, 1);
    list.refresh();
    QTRY_VERIFY(!list.isRefreshing());
    QCOMPARE(read, 2);
}

void tst_PagedList::waitsWithItsConnection()
{
    Home home;
    FakeConnection connection(home.services);
    FakeServer server;
    server.fill(10);
    List list(fakeSource(server, &connection));
    list.setQuery({});
    QCOMPARE(list.state(), State::Failed);
    QCOMPARE(list.error().kind, ErrorKind::NotSignedIn);

    connection.setState(ConnectionState::Opening);
    QCOMPARE(list.state(), State::Loading);
    connection.setState(ConnectionState::Online);
    QTRY_COMPARE(list.state(), State::Ready);
    QCOMPARE(list.rowCount(), 10);
}

void tst_PagedList::saysWhyItsConnectionDidNotOpen()
{
    Home home;
    FakeConnection connection(home.services);
    FakeServer server;
    server.fill(10);
    List early(fakeSource(server, &connection));
    early.setQuery({});
    connection.setState(ConnectionState::Opening);
    List late(fakeSource(server, &connection)); // made while it opens
    late.setQuery({});
    QCOMPARE(late.state(), State::Loading);
    connection.setState(ConnectionState::Offline, {.kind = ErrorKind::Unreachable});
    for (const List *list : {&early, &late}) {
        QCOMPARE(list->state(), State::Failed);
        QCOMPARE(list->error().kind, ErrorKind::Unreachable);
    }
    QVERIFY(server.asked.isEmpty());
    connection.setState(ConnectionState::Online);
    for (const List *list : {&early, &late})
        QTRY_COMPARE(list->state(), State::Ready);
}

void tst_PagedList::modelDiesFirst()
{
    Desk desk(300);
    QVERIFY(desk.load());
    desk.server.silent = true;
    desk.list->look(150, 180);
    QTRY_VERIFY(!desk.server.waiting.isEmpty());
    desk.tester.reset();
    desk.list.reset();
    desk.server.answerAll(); // must reach nobody
    QVERIFY(desk.server.cancelled > 0);
}

QTEST_GUILESS_MAIN(tst_PagedList)
#include "tst_pagedlist.moc"
