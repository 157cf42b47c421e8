// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/ticketsearch.h"

#include "demo/otrs/fulltext.h"
#include "demo/otrs/ticketsort.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

using Test = std::function<bool(const Ticket &)>;

/// The conditions of one search. "nothing" = the query is wrong somewhere.
struct Conditions {
    QList<Test> tests;
    bool nothing = false;
};

using Ids = QSet<int>;
using Member = int Ticket::*;

// Every id must be digits; one that is not (a blank is enough) spoils the whole search.
std::optional<Ids> idsOf(const QStringList &texts)
{
    Ids ids;
    for (const QString &text : texts) {
        bool isNumber = false;
        const int id = text.toInt(&isNumber);
        if (!isNumber || text.trimmed() != text)
            return std::nullopt;
        ids.insert(id);
    }
    return ids;
}

template <typename T> std::optional<Ids> idsNamed(const QList<T> &known, const QStringList &names)
{
    Ids ids;
    for (const QString &name : names) {
        const auto found
            = std::find_if(known.begin(), known.end(), [&name](const T &item) { return item.name == name; });
        if (found == known.end())
            return std::nullopt;
        ids.insert(found->id);
    }
    return ids;
}

void addMember(Conditions &conditions, const std::optional<Ids> &ids, Member member)
{
    if (!ids) {
        conditions.nothing = true;
        return;
    }
    conditions.tests.append(
        [ids = *ids, member](const Ticket &ticket) { return ids.contains(ticket.*member); });
}

void addIds(Conditions &conditions, const Params &params, const QString &key, Member member)
{
    if (const auto list = params.list(key))
        addMember(conditions, idsOf(*list), member);
}

template <typename T>
void addNames(
    Conditions &conditions, const Params &params, const QString &key, const QList<T> &known, Member member)
{
    if (const auto list = params.list(key))
        addMember(conditions, idsNamed(known, *list), member);
}

void addLists(Conditions &conditions, const Call &call)
{
    const Params &params = call.params;
    const State &state = call.state;
    addIds(conditions, params, u"QueueIDs"_s, &Ticket::queueId);
    addIds(conditions, params, u"TypeIDs"_s, &Ticket::typeId);
    addIds(conditions, params, u"StateIDs"_s, &Ticket::stateId);
    addIds(conditions, params, u"PriorityIDs"_s, &Ticket::priorityId);
    addIds(conditions, params, u"ServiceIDs"_s, &Ticket::serviceId);
    addIds(conditions, params, u"SLAIDs"_s, &Ticket::slaId);
    addIds(conditions, params, u"LockIDs"_s, &Ticket::lockId);
    addIds(conditions, params, u"OwnerIDs"_s, &Ticket::ownerId);
    addIds(conditions, params, u"ResponsibleIDs"_s, &Ticket::responsibleId);
    const QList<Named> locks{{1, u"unlock"_s}, {2, u"lock"_s}, {3, u"tmp_lock"_s}};
    addNames(conditions, params, u"Queues"_s, state.queues, &Ticket::queueId);
    addNames(conditions, params, u"Types"_s, state.types, &Ticket::typeId);
    addNames(conditions, params, u"States"_s, state.states, &Ticket::stateId);
    addNames(conditions, params, u"Priorities"_s, state.priorities, &Ticket::priorityId);
    addNames(conditions, params, u"Services"_s, state.services, &Ticket::serviceId);
    addNames(conditions, params, u"SLAs"_s, state.slas, &Ticket::slaId);
    addNames(conditions, params, u"Locks"_s, locks, &Ticket::lockId);
    if (const auto list = params.list(u"WatchUserIDs"_s)) {
        const std::optional<Ids> ids = idsOf(*list);
        conditions.nothing = conditions.nothing || !ids;
        conditions.tests.append([ids = ids.value_or(Ids())](const Ticket &ticket) {
            return std::any_of(
                ticket.watchers.begin(), ticket.watchers.end(), [&ids](int id) { return ids.contains(id); });
        });
    }
}

void addPattern(Conditions &conditions, const Params &params, const QString &key, QString Ticket::*member)
{
    if (params.isTrue(key) && !params.value(key).isArray())
        conditions.tests.append([pattern = Pattern(params.text(key)), member](
                                    const Ticket &ticket) { return pattern.matches(ticket.*member); });
}

// An id or number, or a JSON array of them.
QStringList oneOrMany(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &item : value.isArray() ? value.toArray() : QJsonArray{value})
        texts.append(perlText(item));
    return texts;
}

void addTicketKeys(Conditions &conditions, const Params &params)
{
    if (params.isTrue(u"TicketID"_s))
        addMember(conditions, idsOf(oneOrMany(params.value(u"TicketID"_s))), &Ticket::id);
    if (!params.isTrue(u"TicketNumber"_s))
        return;
    QList<Pattern> patterns;
    for (const QString &text : oneOrMany(params.value(u"TicketNumber"_s)))
        patterns.append(Pattern(text));
    conditions.tests.append([patterns](const Ticket &ticket) {
        return std::any_of(patterns.begin(), patterns.end(),
            [&ticket](const Pattern &pattern) { return pattern.matches(ticket.number); });
    });
}

bool stateFits(const State &state, const Ticket &ticket, const QStringList &wanted)
{
    const TicketState *now = state.ticketState(ticket.stateId);
    return now && std::any_of(wanted.begin(), wanted.end(), [now](const QString &type) {
        if (type == "Open"_L1)
            return isOpenType(now->type);
        return type == "Closed"_L1 ? !isOpenType(now->type) : now->type == type;
    });
}

/// What a ViewID asks for; explicit parameters override it.
struct View {
    QString stateType;
    Test test;
};

View viewOf(const Call &call)
{
    const int me = call.agent.id;
    const auto isMine = [me](const Ticket &ticket) { return ticket.ownerId == me; };
    switch (call.params.number(u"ViewID"_s)) {
    case -1:
        return {u"Open"_s, isMine};
    case -2: {
        const QList<int> mine = call.agent.personalQueues;
        return {u"Open"_s,
            [mine](const Ticket &ticket) { return mine.isEmpty() || mine.contains(ticket.queueId); }};
    }
    case -3:
        return {u"Open"_s, {}};
    case -4:
        return {u"Closed"_s, {}};
    case -5:
        return {{}, [me](const Ticket &ticket) { return !ticket.seenBy.contains(me); }};
    case -6:
        return {{}, [me](const Ticket &ticket) { return ticket.ownerId == me && ticket.lockId != 1; }};
    case -7:
        return {{}, [me](const Ticket &ticket) { return ticket.watchers.contains(me); }};
    default:
        return {};
    }
}

void addStates(Conditions &conditions, const Call &call)
{
    const View view = viewOf(call);
    if (view.test)
        conditions.tests.append(view.test);
    QStringList wanted = oneOrMany(call.params.value(u"StateType"_s));
    if (!call.params.isTrue(u"StateType"_s))
        wanted = QStringList{view.stateType};
    if (wanted.first().isEmpty())
        return;
    conditions.tests.append(
        [&state = call.state, wanted](const Ticket &ticket) { return stateFits(state, ticket, wanted); });
}

void addFullText(Conditions &conditions, const Call &call)
{
    if (!call.params.isTrue(u"FullTextSearch"_s) || call.params.value(u"FullTextSearch"_s).isArray())
        return;
    conditions.tests.append([&state = call.state, pattern = Pattern(call.params.text(u"FullTextSearch"_s))](
                                const Ticket &ticket) { return isInFullText(state, ticket, pattern); });
}

} // namespace

bool isOpenType(const QString &stateType)
{
    return stateType == "new"_L1 || stateType == "open"_L1 || stateType.startsWith("pending"_L1);
}

Found findTickets(Call &call)
{
    Conditions conditions;
    const QSet<int> readable = call.state.queuesWith(call.agent, u"ro"_s);
    conditions.tests.append(
        [readable](const Ticket &ticket) { return !ticket.archived && readable.contains(ticket.queueId); });
    addTicketKeys(conditions, call.params);
    addLists(conditions, call);
    addStates(conditions, call);
    addPattern(conditions, call.params, u"Title"_s, &Ticket::title);
    addPattern(conditions, call.params, u"CustomerID"_s, &Ticket::customerId);
    addPattern(conditions, call.params, u"CustomerUserLogin"_s, &Ticket::customerUser);
    addFullText(conditions, call); // last: it is the dear one
    if (conditions.nothing)
        return {};

    Found found;
    for (const Ticket &ticket : std::as_const(call.state.tickets)) {
        const bool fits = std::all_of(conditions.tests.begin(), conditions.tests.end(),
            [&ticket](const Test &test) { return test(ticket); });
        if (fits)
            found.tickets.append(&ticket);
    }
    found.total = found.tickets.size();
    if (call.params.isTrue(u"SmartSort"_s)) {
        smartSort(call, found.tickets);
        return found;
    }
    if (!sortTickets(call, found.tickets))
        return {};
    found.tickets.resize(std::min(found.tickets.size(), mostFound));
    return found;
}

} // namespace dd::demo::otrs
