// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placetree.h"

#include "models/lists.h"

#include <QCoreApplication>
#include <algorithm>

namespace dd::models {

namespace {

using Values = QMap<QString, QStringList>;

const auto yes = QStringLiteral("true");
const auto no = QStringLiteral("false");
const auto separator = QStringLiteral("::");
constexpr QLatin1String savedPrefix("saved.");

QString words(const char *text)
{
    return QCoreApplication::translate("dd::Place", text);
}

/// Makes the places of one account.
class Maker {
public:
    explicit Maker(const session::Account &account)
        : m_account(account)
    {
    }

    PlaceItem list(Kind kind, const char *id, const char *icon) const
    {
        return item(kind, QLatin1String(id), titleOf(kind), icon, startingQuery(m_account.system, kind));
    }
    /// A ready-made selection: the order of the list with other filters.
    PlaceItem selection(
        Kind kind, const QString &id, const QString &title, const char *icon, const Values &values) const
    {
        Query query = startingQuery(m_account.system, kind);
        query.values = values;
        return item(kind, id, title, icon, query);
    }

private:
    PlaceItem item(
        Kind kind, const QString &id, const QString &title, const char *icon, const Query &query) const
    {
        return {Place{m_account.id, kind, query, id, title, false}, QLatin1String(icon), true, {}};
    }

    const session::Account &m_account;
};

Values with(Values values, const QString &key, const QString &value)
{
    values.insert(key, {value});
    return values;
}

QString utc(const QDate &date)
{
    return date.startOfDay().toUTC().toString(Qt::ISODate);
}

PlaceItem tasksOf(const Maker &make, const QDateTime &now)
{
    PlaceItem tasks = make.list(Kind::Task, "task", "task");
    const Values living{{QStringLiteral("isDeleted"), {no}}};
    const Values open = with(living, QStringLiteral("isClosed"), no);
    const QDate today = now.toLocalTime().date();
    Values due = with(open, QStringLiteral("deadlineFrom"), utc(today));
    due.insert(QStringLiteral("deadlineTill"), {utc(today.addDays(1))});
    const auto add = [&](const char *id, const char *title, const char *icon, const Values &values) {
        tasks.children << make.selection(Kind::Task, QLatin1String(id), words(title), icon, values);
    };
    add("task.open", QT_TRANSLATE_NOOP("dd::Place", "Open"), "task", open);
    add("task.unassigned", QT_TRANSLATE_NOOP("dd::Place", "Unassigned"), "unassigned",
        with(open, QStringLiteral("isAssigned"), no));
    add("task.overdue", QT_TRANSLATE_NOOP("dd::Place", "Overdue"), "overdue",
        with(open, QStringLiteral("isOutdated"), yes));
    add("task.today", QT_TRANSLATE_NOOP("dd::Place", "Due today"), "deadline", due);
    add("task.closed", QT_TRANSLATE_NOOP("dd::Place", "Closed"), "check",
        with(living, QStringLiteral("isClosed"), yes));
    add("task.all", QT_TRANSLATE_NOOP("dd::Place", "All"), "files", living);
    return tasks;
}

PlaceItem peopleOf(const Maker &make)
{
    PlaceItem people = make.list(Kind::Person, "person", "people");
    const Values living{{QStringLiteral("isDeleted"), {no}}};
    const Values staff = with(living, QStringLiteral("isBanned"), no);
    const auto add = [&](const char *id, const char *title, const char *icon, const Values &values) {
        people.children << make.selection(Kind::Person, QLatin1String(id), words(title), icon, values);
    };
    add("person.technicians", QT_TRANSLATE_NOOP("dd::Place", "Technicians"), "works",
        with(staff, QStringLiteral("isTechnician"), yes));
    add("person.shift", QT_TRANSLATE_NOOP("dd::Place", "On shift now"), "clock",
        with(staff, QStringLiteral("isOnShift"), yes));
    add("person.customers", QT_TRANSLATE_NOOP("dd::Place", "Customers"), "customer",
        with(staff, QStringLiteral("isCustomer"), yes));
    add("person.banned", QT_TRANSLATE_NOOP("dd::Place", "Banned"), "lock",
        with(living, QStringLiteral("isBanned"), yes));
    return people;
}

PlaceItem ticketsOf(const Maker &make, const session::Account &account, const ServerPlaces &server)
{
    PlaceItem tickets = make.list(Kind::Ticket, "ticket", "ticket");
    const auto add = [&](const QString &id, const QString &title, const char *icon, const Values &values) {
        tickets.children << make.selection(Kind::Ticket, id, title, icon, values);
    };
    const auto addOpen = [&] {
        add(QStringLiteral("ticket.open"), words(QT_TRANSLATE_NOOP("dd::Place", "Open")), "ticket",
            {{QStringLiteral("StateType"), {QStringLiteral("Open")}}});
        add(QStringLiteral("ticket.closed"), words(QT_TRANSLATE_NOOP("dd::Place", "Closed")), "check",
            {{QStringLiteral("StateType"), {QStringLiteral("Closed")}}});
    };
    bool named = false;
    for (const otrs::View &view : server.views) {
        const QString id = QString::number(view.id);
        named = named || view.id == -3 || view.id == -4;
        add(QStringLiteral("ticket.view.") + id, otrs::titleOf(view), "saved-view",
            {{QStringLiteral("ViewID"), {id}}});
    }
    // The server's views −3 and −4 are these two.
    if (!named)
        addOpen();
    add(QStringLiteral("ticket.all"), words(QT_TRANSLATE_NOOP("dd::Place", "All")), "files", {});
    if (!server.queues.isEmpty()) {
        PlaceItem queues{Place{account.id, Kind::Ticket, {}, QStringLiteral("ticket.queues"),
                             words(QT_TRANSLATE_NOOP("dd::Place", "Queues")), true},
            QStringLiteral("folder"), false, queueTree(account.id, server.queues)};
        tickets.children << queues;
    }
    return tickets;
}

/// The user's own, above the queues, which may be many.
void addSaved(PlaceItem &list, const QList<session::SavedView> &views)
{
    const auto queues
        = std::ranges::find_if(list.children, [](const PlaceItem &item) { return item.place.heading; });
    qsizetype at = queues - list.children.begin();
    for (const session::SavedView &view : views) {
        if (view.account != list.place.account || view.kind != list.place.kind)
            continue;
        list.children.insert(at++,
            {Place{view.account, view.kind, view.query, savedPlaceId(view.id), view.title, false},
                QStringLiteral("star"), list.counts, {}});
    }
}

/// A name of more parts is no branch of a tree that anybody made.
constexpr qsizetype deepest = 32;

/// The queue that this one stands in, by name; empty for the trunks.
QString branchOf(const QString &queue)
{
    const qsizetype end = queue.count(separator) < deepest ? queue.lastIndexOf(separator) : -1;
    return end < 0 || end + separator.size() == queue.size() ? QString() : queue.left(end);
}

PlaceItem agentsOf(const Maker &make)
{
    PlaceItem agents = make.list(Kind::Person, "person", "people");
    agents.children << make.selection(Kind::Person, QStringLiteral("person.away"),
        words(QT_TRANSLATE_NOOP("dd::Place", "Out of office")), "calendar",
        {{QStringLiteral("away"), {yes}}});
    return agents;
}

} // namespace

QString savedPlaceId(const QString &viewId)
{
    return savedPrefix + viewId;
}

QString savedViewId(const QString &placeId)
{
    return placeId.startsWith(savedPrefix) ? placeId.mid(savedPrefix.size()) : QString();
}

PlaceItem placesOf(const session::Account &account, const ServerPlaces &server,
    const QList<session::SavedView> &views, const QDateTime &now)
{
    const Maker make(account);
    PlaceItem root{Place{account.id, kindsOf(account.system).first(), {}, QStringLiteral("account"),
                       account.title, true},
        QStringLiteral("account"), false, {}};
    if (account.system == System::HubEx) {
        root.children = {tasksOf(make, now), make.list(Kind::Asset, "asset", "asset"), peopleOf(make)};
    } else {
        PlaceItem customers = make.list(Kind::Customer, "customer", "customer");
        customers.counts = false; // nobody tells how many there are (OTRS 4)
        root.children = {ticketsOf(make, account, server), agentsOf(make), customers};
    }
    for (PlaceItem &list : root.children)
        addSaved(list, views);
    return root;
}

QList<PlaceItem> queueTree(const AccountId &account, const QList<Queue> &queues)
{
    QMap<QString, Queue> byName;
    for (const Queue &queue : queues) {
        if (!queue.fullName.isEmpty())
            byName.insert(queue.fullName, queue);
    }
    // Every branch that is named.
    const QStringList listed = byName.keys();
    for (const QString &queue : listed) {
        for (QString name = branchOf(queue); !name.isEmpty() && !byName.contains(name); name = branchOf(name))
            byName.insert(name, Queue{0, name, false});
    }
    QMultiHash<QString, Queue> byBranch;
    for (const Queue &queue : std::as_const(byName))
        byBranch.insert(branchOf(queue.fullName), queue);
    const std::function<QList<PlaceItem>(const QString &)> below = [&](const QString &branch) {
        QList<PlaceItem> items;
        const QList<Queue> twigs = byBranch.values(branch);
        for (const Queue &queue : twigs) {
            PlaceItem item;
            item.place.account = account;
            item.place.kind = Kind::Ticket;
            item.place.title
                = branch.isEmpty() ? queue.fullName : queue.fullName.mid(branch.size() + separator.size());
            item.place.heading = !queue.accessible;
            item.place.id = QStringLiteral("ticket.queue.%1")
                                .arg(queue.accessible ? QString::number(queue.id) : queue.fullName);
            if (queue.accessible) {
                item.place.query = startingQuery(System::Otrs, Kind::Ticket);
                item.place.query.values.insert(QStringLiteral("QueueIDs"), {QString::number(queue.id)});
            }
            item.icon = queue.accessible ? QStringLiteral("queue") : QStringLiteral("folder");
            item.counts = queue.accessible;
            item.children = below(queue.fullName);
            items << item;
        }
        std::ranges::sort(items, [](const PlaceItem &a, const PlaceItem &b) {
            const int order = QString::localeAwareCompare(a.place.title, b.place.title);
            return order != 0 ? order < 0 : a.place.title < b.place.title;
        });
        return items;
    };
    return below({});
}

} // namespace dd::models
