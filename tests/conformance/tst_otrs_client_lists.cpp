// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otrsclient.h"

#include <QSet>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using otrs::Catalog;

namespace {

Query with(const QString &key, const QStringList &values)
{
    Query query;
    query.values.insert(key, values);
    return query;
}

Query view(int id)
{
    return with(u"ViewID"_s, {QString::number(id)});
}

bool isOpen(const Ticket &ticket)
{
    return ticket.stateType == "new"_L1 || ticket.stateType == "open"_L1
        || ticket.stateType.startsWith("pending"_L1);
}

QString lockWord(Ticket::Lock lock)
{
    return lock == Ticket::Lock::Locked  ? u"lock"_s
        : lock == Ticket::Lock::Unlocked ? u"unlock"_s
                                         : u"tmp_lock"_s;
}

} // namespace

/// The lists and what changes rarely, read by the client from the demo help desk: each call succeeds, nothing
/// in an answer is other than promised, and the values are what the help desk holds.
class tst_otrs_client_lists : public QObject, private test::OnHelpDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { QCOMPARE(end(), QStringList()); }

    void readsEveryView();
    void sortsByEveryKey();
    void readsPageByPage();
    void filters_data();
    void filters();
    void findsByText();
    void readsAgentsAndRights();
    void readsCustomers();
    void readsTheCatalogue();
    void offersChoices();
};

void tst_otrs_client_lists::readsEveryView()
{
    Catalog catalog(*client().wire);
    const auto views = value<otrs::Views>([&](auto then) { return catalog.views(context(), then); });
    QCOMPARE(views.views.size(), 7);
    const demo::otrs::Agent me = *state().agent(2);
    const QMap<int, std::function<bool(const Ticket &)>> holds{
        {-1, [](const Ticket &t) { return t.owner.id == 2 && isOpen(t); }},
        {-2, [&me](const Ticket &t) { return me.personalQueues.contains(int(t.queue.id)) && isOpen(t); }},
        {-3, isOpen},
        {-4, [](const Ticket &t) { return !isOpen(t); }},
        {-5, [](const Ticket &t) { return !t.seen; }},
        {-6, [](const Ticket &t) { return t.owner.id == 2 && t.lock == Ticket::Lock::Locked; }},
        {-7, [](const Ticket &t) { return t.watchedByMe; }},
    };
    const QList<Ticket> everything = all();
    for (const otrs::View &one : views.views) {
        QVERIFY(!one.name.isEmpty());
        const auto belongs = holds.value(int(one.id));
        QVERIFY(belongs);
        const QList<Ticket> rows = all(view(int(one.id)));
        QVERIFY2(!rows.isEmpty(), qPrintable(one.name));
        QVERIFY2(std::all_of(rows.begin(), rows.end(), belongs), qPrintable(one.name));
        QCOMPARE(std::count_if(everything.begin(), everything.end(), belongs), rows.size());
        QCOMPARE(client().total(view(int(one.id))), rows.size());
    }
}

void tst_otrs_client_lists::sortsByEveryKey()
{
    const QMap<QString, std::function<QVariant(const Ticket &)>> shown{
        {u"Age"_s, [](const Ticket &t) { return t.created.toSecsSinceEpoch(); }},
        {u"Changed"_s, [](const Ticket &t) { return t.changed.toSecsSinceEpoch(); }},
        {u"TicketNumber"_s, [](const Ticket &t) { return t.number; }},
        {u"Title"_s, [](const Ticket &t) { return t.title; }},
        {u"Priority"_s, [](const Ticket &t) { return t.priority.id; }},
        {u"Lock"_s, [](const Ticket &t) { return int(t.lock); }},
        {u"SmartSort"_s,
            [](const Ticket &t) { return t.solution.due.isValid() ? t.solution.due.toSecsSinceEpoch() : 0; }},
    };
    for (const SortKey &order : otrs::Tickets::orders()) {
        Query query = view(-3);
        query.sortKey = order.key;
        for (const bool ascending : {true, false}) {
            query.ascending = ascending;
            QList<Ticket> rows = client().list(query, {0, 60}).rows;
            QVERIFY2(rows.size() == 60, qPrintable(order.key));
            const auto key = shown.value(order.key);
            if (!key)
                continue;
            if (order.key == "SmartSort"_L1) // three groups; only those to come are looked at
                rows.removeIf([](const Ticket &t) { return t.solution.secondsLeft.value_or(-1) <= 0; });
            for (qsizetype i = 1; i < rows.size(); ++i) {
                const auto way = QVariant::compare(key(rows.at(i - 1)), key(rows.at(i)));
                QVERIFY2(way != (ascending ? QPartialOrdering::Greater : QPartialOrdering::Less),
                    qPrintable(order.key));
            }
        }
    }
}

void tst_otrs_client_lists::readsPageByPage()
{
    QSet<qint64> seen;
    const qint64 total = client().total();
    for (qint64 first = 0; first < total; first += 70) {
        const Page<Ticket> page = client().list({}, {first, 70});
        QCOMPARE(page.first, first);
        QCOMPARE(page.total, total);
        QCOMPARE(page.rows.size(), std::min<qint64>(70, total - first));
        for (const Ticket &ticket : page.rows)
            seen.insert(ticket.id);
    }
    QCOMPARE(seen.size(), total);
    QVERIFY(client().list({}, {total + 10, 70}).rows.isEmpty());
}

void tst_otrs_client_lists::filters_data()
{
    QTest::addColumn<QString>("key");
    for (const FilterField &field : otrs::Tickets::filters())
        QTest::newRow(qPrintable(field.key)) << field.key;
}

void tst_otrs_client_lists::filters()
{
    QFETCH(QString, key);
    const auto number = [](qint64 id) { return QString::number(id); };
    const QMap<QString, std::function<QString(const Ticket &)>> values{
        {u"ViewID"_s, [](const Ticket &t) { return isOpen(t) ? u"-3"_s : u"-4"_s; }},
        {u"QueueIDs"_s, [&](const Ticket &t) { return number(t.queue.id); }},
        {u"StateType"_s, [](const Ticket &t) { return t.stateType; }},
        {u"StateIDs"_s, [&](const Ticket &t) { return number(t.state.id); }},
        {u"PriorityIDs"_s, [&](const Ticket &t) { return number(t.priority.id); }},
        {u"TicketNumber"_s, [](const Ticket &t) { return t.number; }},
        {u"Title"_s, [](const Ticket &t) { return t.title; }},
        {u"TicketID"_s, [&](const Ticket &t) { return number(t.id); }},
        {u"OwnerIDs"_s, [&](const Ticket &t) { return number(t.owner.id); }},
        {u"ResponsibleIDs"_s, [&](const Ticket &t) { return number(t.responsible.id); }},
        {u"WatchUserIDs"_s, [](const Ticket &t) { return t.watchedByMe ? u"2"_s : QString(); }},
        {u"CustomerID"_s, [](const Ticket &t) { return t.customerId; }},
        {u"CustomerUserLogin"_s, [](const Ticket &t) { return t.customer.login; }},
        {u"TypeIDs"_s, [&](const Ticket &t) { return number(t.type.id); }},
        {u"ServiceIDs"_s, [&](const Ticket &t) { return t.service.id ? number(t.service.id) : QString(); }},
        {u"SLAIDs"_s, [&](const Ticket &t) { return t.sla.id ? number(t.sla.id) : QString(); }},
        {u"LockIDs"_s, [](const Ticket &t) { return t.lock == Ticket::Lock::Locked ? u"2"_s : u"1"_s; }},
        {u"Queues"_s, [](const Ticket &t) { return t.queue.name; }},
        {u"States"_s, [](const Ticket &t) { return t.state.name; }},
        {u"Priorities"_s, [](const Ticket &t) { return t.priority.name; }},
        {u"Types"_s, [](const Ticket &t) { return t.type.name; }},
        {u"Services"_s, [](const Ticket &t) { return t.service.name; }},
        {u"SLAs"_s, [](const Ticket &t) { return t.sla.name; }},
        {u"Locks"_s, [](const Ticket &t) { return lockWord(t.lock); }},
    };
    const auto of = values.value(key);
    QVERIFY2(of, "a filter nobody has looked at");
    const QList<Ticket> everything = all();
    const Ticket example = some([&of](const Ticket &ticket) { return !of(ticket).isEmpty(); });
    const QString wanted = of(example);
    const auto fits = [&](const Ticket &ticket) {
        return key == "Title"_L1 ? ticket.title.contains(wanted, Qt::CaseInsensitive) : of(ticket) == wanted;
    };
    const QList<Ticket> rows = all(with(key, {wanted}));
    QVERIFY(std::all_of(rows.begin(), rows.end(), fits));
    QCOMPARE(rows.size(), std::count_if(everything.begin(), everything.end(), fits));
    QVERIFY(!rows.isEmpty() && rows.size() < everything.size());
    const auto &fields = otrs::Tickets::filters();
    const auto field = std::find_if(
        fields.begin(), fields.end(), [&key](const FilterField &one) { return one.key == key; });
    if (!field->many || key == "WatchUserIDs"_L1)
        return;
    const QString second
        = of(some([&](const Ticket &ticket) { return !of(ticket).isEmpty() && of(ticket) != wanted; }));
    const auto either = [&](const Ticket &ticket) { return of(ticket) == wanted || of(ticket) == second; };
    QCOMPARE(client().total(with(key, {wanted, second})),
        std::count_if(everything.begin(), everything.end(), either));
}

void tst_otrs_client_lists::findsByText()
{
    const Ticket ticket = all().first();
    Query query;
    query.text = ticket.number;
    QCOMPARE(all(query).size(), 1);
    QCOMPARE(all(query).first().id, ticket.id);
    query.text = u"client0"_s; // in the addresses of many articles
    const qint64 many = client().total(query);
    QVERIFY(many > 5 && many < client().total());
    query.text = u"no such word at all"_s;
    QCOMPARE(client().total(query), 0);
}

void tst_otrs_client_lists::readsAgentsAndRights()
{
    Catalog catalog(*client().wire);
    const auto agents = value<QList<Person>>([&](auto then) { return catalog.agents(context(), then); });
    QCOMPARE(agents.size(), state().agents.size());
    int away = 0;
    for (const Person &agent : agents) {
        const demo::otrs::Agent *real = state().agent(int(agent.id));
        QCOMPARE(agent.login, real->login);
        QCOMPARE(agent.firstName, real->first);
        QCOMPARE(agent.lastName, real->last); // without "out of office"
        QCOMPARE(agent.timeZone, real->timeZone);
        QCOMPARE(agent.outOfOffice.isEmpty(), real->awayUntil.isEmpty());
        away += agent.outOfOffice.isEmpty() ? 0 : 1;
    }
    QCOMPARE(away, 1);
    const auto rights = value<QList<GroupRights>>([&](auto then) { return catalog.rights(context(), then); });
    QCOMPARE(rights.size(), 7);
    for (const GroupRights &right : rights) {
        QCOMPARE(right.permissions, QStringList{u"rw"_s});
        QVERIFY(!right.group.name.isEmpty() && !right.queues.isEmpty());
    }
    client().signIn(u"viewer"_s);
    Catalog other(*client().wire);
    const auto readOnly = value<QList<GroupRights>>([&](auto then) { return other.rights(context(), then); });
    QVERIFY(!readOnly.isEmpty());
    QCOMPARE(readOnly.first().permissions, QStringList{u"ro"_s});
}

void tst_otrs_client_lists::readsCustomers()
{
    Catalog catalog(*client().wire);
    const auto companies
        = value<QList<Person>>([&](auto then) { return catalog.companies(context(), then); });
    QCOMPARE(companies.size(), state().companies.size());
    for (qsizetype i = 0; i < companies.size(); ++i) {
        QCOMPARE(companies.at(i).customerId, state().companies.at(i).id);
        QCOMPARE(companies.at(i).lastName, state().companies.at(i).name); // the server says "ACME ACME Corp."
    }
    const auto found = [&](const QString &text) {
        return value<QList<Person>>([&](auto then) { return catalog.customers(text, context(), then); });
    };
    QCOMPARE(found({}).size(), 40);
    QCOMPARE(found(u"client07"_s).size(), 1);
    const demo::otrs::Customer real = state().customers.at(6);
    const QList<Person> both = found(real.first + u"  "_s + real.companyId); // two words, both must fit
    QVERIFY(!both.isEmpty());
    for (const Person &person : both) {
        QVERIFY(person.firstName.contains(real.first, Qt::CaseInsensitive));
        QCOMPARE(person.customerId, real.companyId);
    }
    QVERIFY(found(u"nobody at all"_s).isEmpty());
    const auto ofCompany
        = value<QList<Person>>([&](auto then) { return catalog.customersOf(u"ACME"_s, context(), then); });
    QCOMPARE(ofCompany.size(), 5);
    const auto card
        = value<CustomerCard>([&](auto then) { return catalog.customer(real.login, context(), then); });
    QCOMPARE(card.person.lastName, real.last);
    QCOMPARE(card.person.email, real.email);
    QCOMPARE(card.person.workPhone, real.details.value(u"Phone"_s));
    QCOMPARE(card.city, real.details.value(u"City"_s));
    const auto nobody = client().outcome<CustomerCard>(
        [&](auto then) { return catalog.customer(u"nobody"_s, context(), then); });
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
}

void tst_otrs_client_lists::readsTheCatalogue()
{
    Catalog catalog(*client().wire);
    const auto queues = value<QList<Queue>>([&](auto then) { return catalog.queues(context(), then); });
    QCOMPARE(queues.size(), state().queues.size());
    QVERIFY(std::all_of(queues.begin(), queues.end(), [](const Queue &one) { return one.accessible; }));
    // In no order on the server, and each below its parent here.
    QStringList services;
    for (const Named &one : value<QList<Named>>([&](auto then) { return catalog.services(context(), then); }))
        services << one.name;
    QCOMPARE(services,
        QStringList({u"Network"_s, u"Network::VPN"_s, u"Почта"_s, u"Рабочее место"_s, u"Рабочее место::ПО"_s,
            u"Рабочее место::Принтеры"_s}));
    QCOMPARE(value<QList<Named>>([&](auto then) { return catalog.slas(context(), then); }).size(), 4);
    const auto languages
        = value<QList<SortKey>>([&](auto then) { return catalog.languages(context(), then); });
    QVERIFY(languages.size() > 30);
    const auto russian = std::find_if(
        languages.begin(), languages.end(), [](const SortKey &one) { return one.key == "de"_L1; });
    QCOMPARE(russian->title, u"Deutsch - Немецкий"_s);
    const auto packages
        = value<QMap<QString, QString>>([&](auto then) { return catalog.packages(context(), then); });
    QCOMPARE(packages.value(u"RS4OTRS_API"_s), u"6.5.1"_s);
    // The store may be read, the queue above it not: it is a heading then.
    client().signIn(u"noaccess"_s);
    state().agentToChange(5)->rights.insert(7, {u"ro"_s}); // finance, but not "Finance::1С"
    Catalog other(*client().wire);
    const auto few = value<QList<Queue>>([&](auto then) { return other.queues(context(), then); });
    QCOMPARE(few.size(), 6);
    QVERIFY(std::any_of(few.begin(), few.end(),
        [](const Queue &one) { return one.fullName == u"Логистика::Склад"_s && one.accessible; }));
}

void tst_otrs_client_lists::offersChoices()
{
    Catalog catalog(*client().wire);
    for (const Choices of : {Choices::Views, Choices::Queues, Choices::TicketStates, Choices::StateTypes,
             Choices::TicketPriorities, Choices::TicketTypes, Choices::Services, Choices::Slas,
             Choices::Locks, Choices::Agents, Choices::Customers, Choices::CustomerUsers}) {
        const auto choices
            = value<QList<Coloured>>([&](auto then) { return catalog.choices(of, {}, context(), then); });
        QVERIFY2(choices.size() >= 3, qPrintable(QString::number(int(of))));
        QSet<QString> values;
        for (const Coloured &one : choices) {
            QVERIFY(!one.name.isEmpty());
            values.insert(one.value());
        }
        QCOMPARE(values.size(), choices.size());
    }
    // With the Mobile package the server has colours.
    state().hasMobile = true;
    catalog.refresh(Catalog::Part::Views);
    const auto priorities = value<QList<Coloured>>(
        [&](auto then) { return catalog.choices(Choices::TicketPriorities, {}, context(), then); });
    QCOMPARE(priorities.last().colour, (Rgb{0xf8, 0x68, 0x68}));
}

QTEST_GUILESS_MAIN(tst_otrs_client_lists)
#include "tst_otrs_client_lists.moc"
