// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexdesk.h"
#include "models/places.h"
#include "models/placetree.h"
#include "otrsdesk.h"
#include "store/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The tree as indented lines; headings in brackets.
QStringList lines(const QList<PlaceItem> &items, const QString &indent = {})
{
    QStringList all;
    for (const PlaceItem &item : items) {
        all << indent + (item.place.heading ? u'[' + item.place.title + u']' : item.place.title);
        all << lines(item.children, indent + u' ');
    }
    return all;
}

QStringList titles(const Places &places, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < places.rowCount(parent); ++row)
        all << places.index(row, 0, parent).data().toString();
    return all;
}

Place placeAt(const QModelIndex &index)
{
    return index.data(Places::PlaceRole).value<Place>();
}

} // namespace

class tst_Places : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queueTreeFromFullNames();
    void dueTodayIsTheLocalDay();
    void hubexPlaces();
    void ownViewsStandInTheirLists();
    void onlyWhatIsSeenIsCounted();
    void aRefreshForgetsTheDictionaries();
    void whatWasSeenBeforeTheSignInIsCountedAfterIt();
    void viewsTheServerHasAdded();
    void otrsPlaces();
    void agentWithoutAllQueues();
    void accountsComeAndGo();
    void speaksTheLanguage();
    void diesFirst();
};

void tst_Places::queueTreeFromFullNames()
{
    const QList<Queue> queues{{7, u"Field::Moscow"_s, true}, {3, u"Support"_s, false},
        {4, u"Support::L1"_s, true}, {9, u"Field::Moscow::North"_s, true}, {5, u"Accounts"_s, true},
        {12, u"A::B::C"_s, true}};
    const QList<PlaceItem> tree = queueTree(u"acc"_s, queues);
    QCOMPARE(lines(tree),
        (QStringList{u"[A]"_s, u" [B]"_s, u"  C"_s, u"Accounts"_s, u"[Field]"_s, u" Moscow"_s, u"  North"_s,
            u"[Support]"_s, u" L1"_s}));
    const Place moscow = tree.at(2).children.first().place;
    QCOMPARE(moscow.id, u"ticket.queue.7"_s);
    QCOMPARE(moscow.query.values.value(u"QueueIDs"_s), QStringList{u"7"_s});
    QCOMPARE(moscow.account, u"acc"_s);
    QVERIFY(queueTree(u"acc"_s, {}).isEmpty());
    // What no person has named is shown all the same, as one.
    const QString deep = u"x::"_s.repeated(20'000) + u"y"_s;
    QCOMPARE(lines(queueTree(u"acc"_s, {{1, deep, true}, {2, u"::a"_s, true}, {3, {}, true}})),
        (QStringList{u"::a"_s, deep}));
}

void tst_Places::dueTodayIsTheLocalDay()
{
    session::Account account;
    account.system = System::HubEx;
    const QDateTime now(QDate(2026, 11, 23), QTime(15, 0));
    const PlaceItem root = placesOf(account, {}, {}, now);
    const auto today = std::ranges::find_if(root.children.first().children,
        [](const PlaceItem &item) { return item.place.id == u"task.today"_s; });
    const auto at = [&](const char *key) {
        return QDateTime::fromString(
            today->place.query.values.value(QLatin1String(key)).value(0), Qt::ISODate);
    };
    QCOMPARE(at("deadlineFrom"), QDateTime(QDate(2026, 11, 23), QTime(0, 0)).toUTC());
    QCOMPARE(at("deadlineTill"), QDateTime(QDate(2026, 11, 24), QTime(0, 0)).toUTC());
    QCOMPARE(today->place.query.values.value(u"isClosed"_s), QStringList{u"false"_s});
}

void tst_Places::hubexPlaces()
{
    HubexDesk desk;
    const AccountId account = desk.signIn()->account().id;
    Places places(desk.home.connections, desk.home.views);
    QAbstractItemModelTester tester(&places);
    QCOMPARE(titles(places), QStringList{u"Tenant"_s});
    const QModelIndex top = places.index(0, 0);
    QVERIFY(placeAt(top).heading);
    QVERIFY(!(places.flags(top) & Qt::ItemIsSelectable));
    QCOMPARE(top.data(Places::ConnectionStateRole).toInt(), int(session::ConnectionState::Online));
    QCOMPARE(titles(places, top), (QStringList{u"Tasks"_s, u"Assets"_s, u"People"_s}));
    const QModelIndex tasks = places.indexOf(Kind::Task);
    QCOMPARE(tasks, places.indexOf(account, u"task"_s));
    QCOMPARE(titles(places, tasks),
        (QStringList{u"Open"_s, u"Unassigned"_s, u"Overdue"_s, u"Due today"_s, u"Closed"_s, u"All"_s}));
    QCOMPARE(placeAt(places.indexOf(account, u"task.overdue"_s)).query.values.value(u"isOutdated"_s),
        QStringList{u"true"_s});
    QVERIFY(places.flags(tasks) & Qt::ItemIsSelectable);
    QCOMPARE(tasks.data(Places::IconNameRole).toString(), u"task"_s);
    QCOMPARE(tasks.data(Places::AccountColourRole).value<Rgb>(), desk.home.accounts.find(account)->colour);
    QVERIFY(!places.indexOf(Kind::Ticket).isValid());
    QVERIFY(!places.indexOf(account, u"nothing"_s).isValid());
    QCOMPARE(placeAt(places.indexOf(Kind::Person, account)).id, u"person"_s);
}

void tst_Places::ownViewsStandInTheirLists()
{
    HubexDesk desk;
    desk.rows = [](const QString &, const QUrlQuery &query) {
        return query.hasQueryItem(u"taskTypeID"_s) ? HubexDesk::Rows{{1, "{}"}, {2, "{}"}}
                                                   : HubexDesk::Rows{{1, "{}"}};
    };
    const AccountId account = desk.signIn()->account().id;
    Places places(desk.home.connections, desk.home.views);
    QAbstractItemModelTester tester(&places);
    places.setExpanded(places.index(0, 0), true);
    places.setExpanded(places.indexOf(Kind::Task), true);
    Query query;
    query.values.insert(u"taskTypeID"_s, {u"5"_s});
    desk.home.views.add(u"another"_s, Kind::Task, u"Foreign"_s, query);
    const QString id = desk.home.views.add(account, Kind::Task, u"Repairs"_s, query);
    const QModelIndex own = places.indexOf(account, savedPlaceId(id));
    QVERIFY(own.isValid());
    QCOMPARE(own.parent(), places.indexOf(Kind::Task));
    QCOMPARE(titles(places, own.parent()).last(), u"Repairs"_s);
    QCOMPARE(placeAt(own).query, query);
    QCOMPARE(savedViewId(placeAt(own).id), id);
    QTRY_COMPARE(places.indexOf(account, savedPlaceId(id)).data(Places::CountRole).toLongLong(), 2);
    desk.home.views.rename(id, u"Ремонты"_s);
    QCOMPARE(titles(places, places.indexOf(Kind::Task)).last(), u"Ремонты"_s);
    desk.home.views.remove(id);
    QVERIFY(!places.indexOf(account, savedPlaceId(id)).isValid());
    QVERIFY(!titles(places, places.indexOf(Kind::Task)).contains(u"Foreign"_s));
}

void tst_Places::onlyWhatIsSeenIsCounted()
{
    HubexDesk desk;
    desk.rows = [](const QString &path, const QUrlQuery &query) {
        HubexDesk::Rows rows;
        const int count = path == u"ES/Assets"_s ? 577 : query.hasQueryItem(u"isAssigned"_s) ? 31 : 12;
        for (int i = 1; i <= count; ++i)
            rows << qMakePair(qint64(i), QByteArray("{}"));
        return rows;
    };
    const AccountId account = desk.signIn()->account().id;
    Places places(desk.home.connections, desk.home.views);
    const auto count
        = [&](const char *id) { return places.indexOf(account, QLatin1String(id)).data(Places::CountRole); };
    QTest::qWait(0);
    QCOMPARE(desk.asked.size(), 0);
    places.setExpanded(places.index(0, 0), true);
    QTRY_COMPARE(count("asset").toLongLong(), 577);
    QTRY_COMPARE(count("task").toLongLong(), 12);
    QTRY_COMPARE(count("person").toLongLong(), 12);
    // The same question is not asked twice, and what is collapsed is not asked at
    // all.
    QVERIFY(count("task.open").isValid());
    QVERIFY(!count("task.unassigned").isValid());
    QCOMPARE(desk.count(u"HEAD WORK/Tasks"_s), 1);
    places.setExpanded(places.indexOf(Kind::Task), true);
    QTRY_COMPARE(count("task.unassigned").toLongLong(), 31);
    QTRY_COMPARE(count("task.all").toLongLong(), 12);
    const auto asked = desk.asked.size();
    QCOMPARE(desk.count(u"HEAD WORK/Tasks"_s), 6);
    places.setExpanded(places.indexOf(Kind::Task), false);
    places.setExpanded(places.indexOf(Kind::Task), true);
    QTest::qWait(0);
    QCOMPARE(desk.asked.size(), asked);
    desk.rows = [](const QString &, const QUrlQuery &) { return HubexDesk::Rows{{1, "{}"}}; };
    places.refresh(account);
    QCOMPARE(count("asset").toLongLong(), 577); // shown until the new one is here
    QTRY_COMPARE(count("asset").toLongLong(), 1);
    QTRY_COMPARE(count("task.unassigned").toLongLong(), 1);
    QVERIFY(places.indexOf(account, u"asset"_s).data(Qt::AccessibleTextRole).toString().contains(u"1"_s));
    // Hours may have passed when it comes online again.
    desk.rows = [](const QString &, const QUrlQuery &) { return HubexDesk::Rows{{1, "{}"}, {2, "{}"}}; };
    desk.home.connections.find(account)->signOut();
    desk.signIn();
    QTRY_COMPARE(count("asset").toLongLong(), 2);
}

void tst_Places::aRefreshForgetsTheDictionaries()
{
    HubexDesk desk;
    session::HubexConnection *connection = desk.signIn();
    Places places(desk.home.connections, desk.home.views);
    const auto orders = [&] {
        bool told = false;
        const net::Load load = connection->dictionaries().taskOrders(
            &places, [&told](const Result<QList<SortKey>> &) { told = true; });
        return QTest::qWaitFor([&told] { return told; });
    };
    QVERIFY(orders() && orders());
    const auto asked = desk.asked.size();
    places.refresh(connection->account().id);
    QVERIFY(orders());
    QCOMPARE(desk.asked.size(), asked + 1);
}

void tst_Places::whatWasSeenBeforeTheSignInIsCountedAfterIt()
{
    HubexDesk desk;
    desk.rows = [](const QString &, const QUrlQuery &) { return HubexDesk::Rows{{1, "{}"}, {2, "{}"}}; };
    Places places(desk.home.connections, desk.home.views);
    // As the side bar does: an account is open as soon as it is there.
    connect(
        &places, &QAbstractItemModel::rowsInserted, &places, [&places](const QModelIndex &parent, int first) {
            places.setExpanded(places.index(first, 0, parent), true);
        });
    const AccountId account = desk.signIn()->account().id;
    QTRY_COMPARE(places.indexOf(account, u"task"_s).data(Places::CountRole).toLongLong(), 2);
    QTRY_COMPARE(places.indexOf(account, u"asset"_s).data(Places::CountRole).toLongLong(), 2);
}

void tst_Places::viewsTheServerHasAdded()
{
    session::Account account;
    account.id = u"desk"_s;
    account.system = System::Otrs;
    ServerPlaces server;
    for (const auto &[id, name] : {std::pair(-3, u"Open tickets"_s), std::pair(12, u"VIP customers"_s),
             std::pair(-7, u"My watched"_s), std::pair(-40, u"Всё по сети"_s)}) {
        otrs::View view;
        view.id = id;
        view.name = name;
        server.views << view;
    }
    const PlaceItem root = placesOf(account, server, {}, {});
    const PlaceItem tickets = root.children.first();
    QStringList all;
    for (const PlaceItem &item : tickets.children) {
        const Place &place = item.place;
        all << place.id + u' ' + place.title + u' ' + place.query.values.value(u"ViewID"_s).join(u',');
        QVERIFY(!place.heading && place.account == account.id && place.kind == Kind::Ticket);
    }
    // The usual ones in our words, the others as the server calls them, each asked for by its own number.
    QCOMPARE(all,
        (QStringList{u"ticket.view.-3 Open -3"_s, u"ticket.view.12 VIP customers 12"_s,
            u"ticket.view.-7 Watched by me -7"_s, u"ticket.view.-40 Всё по сети -40"_s,
            u"ticket.all All "_s}));
}

void tst_Places::otrsPlaces()
{
    demo::OtrsServer server(withTickets(120));
    QVERIFY(server.listen());
    Home home;
    Places places(home.connections, home.views);
    QAbstractItemModelTester tester(&places);
    QCOMPARE(places.rowCount(), 0);
    session::OtrsConnection *connection = signIn(home, server);
    QVERIFY(connection);
    const AccountId account = connection->account().id;
    QCOMPARE(titles(places, places.index(0, 0)), (QStringList{u"Tickets"_s, u"People"_s, u"Customers"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(places.indexOf(account, u"ticket.view.-3"_s).isValid(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(places.indexOf(account, u"ticket.queues"_s).isValid(), 20'000);
    QVERIFY(!places.indexOf(account, u"ticket.open"_s).isValid());
    // Ours, whatever the server calls them ("My Queues", "New notes").
    QCOMPARE(placeAt(places.indexOf(account, u"ticket.view.-2"_s)).title, u"My queues"_s);
    QCOMPARE(placeAt(places.indexOf(account, u"ticket.view.-5"_s)).title, u"Unread"_s);
    QCOMPARE(places.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Places"_s);
    QCOMPARE(placeAt(places.indexOf(account, u"ticket.view.-1"_s)).query.values.value(u"ViewID"_s),
        QStringList{u"-1"_s});
    const QModelIndex queues = places.indexOf(account, u"ticket.queues"_s);
    QVERIFY(placeAt(queues).heading);
    QVERIFY(places.rowCount(queues) > 0);

    places.setExpanded(places.index(0, 0), true);
    QTRY_VERIFY_WITH_TIMEOUT(places.indexOf(account, u"ticket"_s).data(Places::CountRole).isValid(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        places.indexOf(account, u"person"_s).data(Places::CountRole).toLongLong(), 12, 20'000);
    QVERIFY(!places.indexOf(account, u"customer"_s).data(Places::CountRole).isValid());
    // A view of the user's is counted by all it asks for.
    Query present;
    present.values.insert(u"away"_s, {u"false"_s});
    const QString view = home.views.add(account, Kind::Person, u"Present"_s, present);
    places.setExpanded(places.indexOf(account, u"person"_s), true);
    QTRY_COMPARE_WITH_TIMEOUT(
        places.indexOf(account, savedPlaceId(view)).data(Places::CountRole).toLongLong(), 11, 20'000);
    places.setExpanded(places.indexOf(account, u"ticket"_s), true);
    const auto all = [&] { return places.indexOf(account, u"ticket.all"_s).data(Places::CountRole); };
    QTRY_VERIFY_WITH_TIMEOUT(all().isValid(), 20'000);
    QCOMPARE(all().toLongLong(), server.engine().state().tickets.size());
    // A queue that is renamed on the server is renamed here, and nothing else
    // moves.
    const QPersistentModelIndex held = places.indexOf(account, u"ticket.view.-1"_s);
    auto &first = server.engine().state().queues.first();
    const QString id = u"ticket.queue.%1"_s.arg(first.id);
    QVERIFY(places.indexOf(account, id).isValid());
    first.name = u"Renamed"_s;
    places.refresh(account);
    QTRY_COMPARE_WITH_TIMEOUT(places.indexOf(account, id).data().toString(), u"Renamed"_s, 20'000);
    QVERIFY(held.isValid());
}

void tst_Places::agentWithoutAllQueues()
{
    demo::OtrsServer server(withTickets(20));
    QVERIFY(server.listen());
    Home home;
    session::OtrsConnection *connection = signIn(home, server, u"johnson"_s);
    QVERIFY(connection);
    Places places(home.connections, home.views);
    QAbstractItemModelTester tester(&places);
    const AccountId account = connection->account().id;
    QTRY_VERIFY_WITH_TIMEOUT(places.indexOf(account, u"ticket.queues"_s).isValid(), 20'000);
    // Every queue the agent may read is there, once, under its parents by name.
    const auto &state = server.engine().state();
    const auto *agent = state.agentByLogin(u"johnson"_s);
    int readable = 0;
    for (const int queue : state.queuesWith(*agent, u"ro"_s)) {
        const QModelIndex index = places.indexOf(account, u"ticket.queue.%1"_s.arg(queue));
        QVERIFY(index.isValid());
        QStringList name;
        for (QModelIndex up = index; placeAt(up).id != u"ticket.queues"_s; up = up.parent())
            name.prepend(up.data().toString());
        QCOMPARE(name.join(u"::"_s), state.queue(queue)->name);
        ++readable;
    }
    QVERIFY(readable > 0);
}

void tst_Places::accountsComeAndGo()
{
    HubexDesk desk;
    Places places(desk.home.connections, desk.home.views);
    QAbstractItemModelTester tester(&places);
    session::HubexConnection *connection = desk.signIn();
    const AccountId first = connection->account().id;
    QCOMPARE(places.rowCount(), 1);
    session::HubexSignedIn other;
    other.account = connection->account();
    other.account.id.clear();
    other.account.user = u"second"_s;
    other.account.title = u"Second"_s;
    other.tokens.access = "token";
    const AccountId second = desk.home.connections.signedIn(other);
    QCOMPARE(titles(places), (QStringList{u"Tenant"_s, u"Second"_s}));
    QSignalSpy changed(&places, &QAbstractItemModel::dataChanged);
    session::Account renamed = *desk.home.accounts.find(second);
    renamed.title = u"Renamed"_s;
    renamed.colour = {1, 2, 3};
    desk.home.accounts.update(renamed);
    QCOMPARE(titles(places), (QStringList{u"Tenant"_s, u"Renamed"_s}));
    QCOMPARE(places.indexOf(second, u"asset"_s).data(Places::AccountColourRole).value<Rgb>(), (Rgb{1, 2, 3}));
    QVERIFY(changed.count() > 1);
    const QPersistentModelIndex held = places.indexOf(second, u"task"_s);
    connection->signOut();
    QCOMPARE(places.indexOf(first, u"account"_s).data(Places::ConnectionStateRole).toInt(),
        int(session::ConnectionState::SignedOut));
    desk.home.connections.remove(first);
    QCOMPARE(titles(places), QStringList{u"Renamed"_s});
    QVERIFY(held.isValid());
    QCOMPARE(held.parent().row(), 0);
    QCOMPARE(places.indexOf(Kind::Task), QModelIndex(held));
}

void tst_Places::speaksTheLanguage()
{
    HubexDesk desk;
    desk.signIn();
    store::Language language;
    language.choose(store::Language::Choice::English);
    Places places(desk.home.connections, desk.home.views);
    QCOMPARE(places.indexOf(Kind::Task).data().toString(), u"Tasks"_s);
    language.choose(store::Language::Choice::Russian);
    places.retranslate();
    QCOMPARE(places.indexOf(Kind::Task).data().toString(), u"Заявки"_s);
    QCOMPARE(titles(places, places.indexOf(Kind::Task)),
        (QStringList{u"Открытые"_s, u"Без исполнителя"_s, u"Просроченные"_s, u"Срок сегодня"_s, u"Закрытые"_s,
            u"Все"_s}));
}

void tst_Places::diesFirst()
{
    HubexDesk desk;
    session::HubexConnection *connection = desk.signIn();
    auto places = std::make_unique<Places>(desk.home.connections, desk.home.views);
    places->setExpanded(places->index(0, 0), true);
    places.reset();
    QTest::qWait(20);
    places = std::make_unique<Places>(desk.home.connections, desk.home.views);
    places->setExpanded(places->index(0, 0), true);
    desk.home.connections.remove(connection->account().id);
    QTest::qWait(20);
    QCOMPARE(places->rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_Places)
#include "tst_places.moc"
