// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/ticketsort.h"

#include "demo/otrs/ticketsearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

/// What one ticket is compared by: a number, or a text.
struct Key {
    qint64 number = 0;
    QString text;

    bool operator<(const Key &other) const
    {
        return number != other.number ? number < other.number : text < other.text;
    }
};

qint64 firstEscalation(const Ticket &ticket)
{
    qint64 first = 0;
    for (const qint64 due : {ticket.responseDue, ticket.updateDue, ticket.solutionDue}) {
        if (due && (!first || due < first))
            first = due;
    }
    return first;
}

// Agents sort by what they are called, all other columns with an id by the id.
QString nameOf(const State &state, int agentId)
{
    const Agent *agent = state.agent(agentId);
    return agent ? agent->fullName() : QString();
}

using KeyOf = Key (*)(const State &, const Ticket &);

struct Column {
    const char *name;
    KeyOf key;
};

constexpr Column columns[] = {
    {"Age",
        [](const State &, const Ticket &t) {
            return Key{t.created, {}};
        }},
    {"Created",
        [](const State &, const Ticket &t) {
            return Key{t.created, {}};
        }},
    {"Changed",
        [](const State &, const Ticket &t) {
            return Key{t.changed, {}};
        }},
    {"TicketNumber",
        [](const State &, const Ticket &t) {
            return Key{0, t.number};
        }},
    {"Ticket",
        [](const State &, const Ticket &t) {
            return Key{0, t.number};
        }},
    {"Title",
        [](const State &, const Ticket &t) {
            return Key{0, t.title.toLower()};
        }},
    {"Queue",
        [](const State &s, const Ticket &t) {
            const Queue *queue = s.queue(t.queueId);
            return Key{0, queue ? queue->name : QString()};
        }},
    {"CustomerID",
        [](const State &, const Ticket &t) {
            return Key{0, t.customerId};
        }},
    {"PendingTime",
        [](const State &, const Ticket &t) {
            return Key{t.pendingUntil, {}};
        }},
    {"EscalationTime",
        [](const State &, const Ticket &t) {
            return Key{firstEscalation(t), {}};
        }},
    {"TicketEscalation",
        [](const State &, const Ticket &t) {
            return Key{firstEscalation(t), {}};
        }},
    {"EscalationUpdateTime",
        [](const State &, const Ticket &t) {
            return Key{t.updateDue, {}};
        }},
    {"EscalationResponseTime",
        [](const State &, const Ticket &t) {
            return Key{t.responseDue, {}};
        }},
    {"EscalationSolutionTime",
        [](const State &, const Ticket &t) {
            return Key{t.solutionDue, {}};
        }},
    {"Owner",
        [](const State &state, const Ticket &t) {
            return Key{0, nameOf(state, t.ownerId)};
        }},
    {"Responsible",
        [](const State &state, const Ticket &t) {
            return Key{0, nameOf(state, t.responsibleId)};
        }},
    {"State",
        [](const State &, const Ticket &t) {
            return Key{t.stateId, {}};
        }},
    {"Lock",
        [](const State &, const Ticket &t) {
            return Key{t.lockId, {}};
        }},
    {"Type",
        [](const State &, const Ticket &t) {
            return Key{t.typeId, {}};
        }},
    {"Priority",
        [](const State &, const Ticket &t) {
            return Key{t.priorityId, {}};
        }},
    {"Service",
        [](const State &, const Ticket &t) {
            return Key{t.serviceId, {}};
        }},
    {"SLA",
        [](const State &, const Ticket &t) {
            return Key{t.slaId, {}};
        }},
};

struct Order {
    KeyOf key = nullptr;
    QString field; // for a dynamic field
    bool isDown = true;
};

std::optional<Order> orderFor(const State &state, const QString &name, const QString &direction)
{
    if (direction != "Up"_L1 && direction != "Down"_L1)
        return std::nullopt;
    const bool isDown = direction == "Down"_L1;
    for (const Column &column : columns) {
        if (name == QLatin1String(column.name))
            return Order{column.key, {}, isDown};
    }
    const auto isField
        = [&name](const DynamicField &field) { return name == "DynamicField_"_L1 + field.name; };
    if (std::any_of(state.fields.begin(), state.fields.end(), isField))
        return Order{nullptr, name.mid(13), isDown};
    return std::nullopt;
}

std::optional<QList<Order>> ordersOf(const Call &call)
{
    const QStringList names = call.params.list(u"SortBy"_s).value_or(QStringList{u"Age"_s});
    QStringList directions = call.params.list(u"OrderBy"_s).value_or(QStringList());
    if (directions.isEmpty())
        directions = QStringList(names.size(), u"Down"_s);
    if (names.size() != directions.size())
        return std::nullopt;
    QList<Order> orders;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::optional<Order> order = orderFor(call.state, names.at(i), directions.at(i));
        if (!order)
            return std::nullopt;
        orders.append(*order);
    }
    if (!names.contains("Age"_L1))
        orders.append(*orderFor(call.state, u"Age"_s, u"Down"_s));
    return orders;
}

struct Entry {
    QList<Key> keys;
    const Ticket *ticket = nullptr;
};

Entry entryOf(const State &state, const Ticket *ticket, const QList<Order> &orders)
{
    Entry entry{{}, ticket};
    for (const Order &order : orders)
        entry.keys.append(
            order.key ? order.key(state, *ticket) : Key{0, perlText(ticket->fields.value(order.field))});
    return entry;
}

} // namespace

bool sortTickets(const Call &call, QList<const Ticket *> &tickets)
{
    const std::optional<QList<Order>> orders = ordersOf(call);
    if (!orders)
        return false;
    QList<Entry> entries;
    entries.reserve(tickets.size());
    for (const Ticket *ticket : tickets)
        entries.append(entryOf(call.state, ticket, *orders));
    std::sort(entries.begin(), entries.end(), [&orders](const Entry &a, const Entry &b) {
        for (qsizetype i = 0; i < orders->size(); ++i) {
            const bool isDown = orders->at(i).isDown;
            if (a.keys.at(i) < b.keys.at(i))
                return !isDown;
            if (b.keys.at(i) < a.keys.at(i))
                return isDown;
        }
        return a.ticket->id > b.ticket->id;
    });
    for (qsizetype i = 0; i < entries.size(); ++i)
        tickets[i] = entries.at(i).ticket;
    return true;
}

void smartSort(const Call &call, QList<const Ticket *> &tickets)
{
    const bool isUp = call.params.text(u"OrderBy"_s) == "Up"_L1;
    const qint64 now = call.state.now();
    QList<const Ticket *> groups[3]; // overdue, to come, none
    for (const Ticket *ticket : tickets)
        groups[!ticket->solutionDue ? 2 : ticket->solutionDue <= now ? 0 : 1].append(ticket);
    for (QList<const Ticket *> &group : groups) {
        std::sort(group.begin(), group.end(), [isUp](const Ticket *a, const Ticket *b) {
            if (a->solutionDue != b->solutionDue)
                return isUp ? a->solutionDue < b->solutionDue : a->solutionDue > b->solutionDue;
            return a->id > b->id;
        });
        group.resize(std::min(group.size(), mostFound));
    }
    tickets = isUp ? groups[0] + groups[1] + groups[2] : groups[1] + groups[0] + groups[2];
}

} // namespace dd::demo::otrs
