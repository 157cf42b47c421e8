// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/changes.h"

#include "demo/otrs/worktime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

bool may(const Call &call, const Ticket &ticket, const QString &right)
{
    return call.state.may(call.agent, ticket.queueId, right);
}

bool isHeldByAnother(const Call &call, const Ticket &ticket)
{
    return ticket.lockId != 1 && ticket.ownerId != call.agent.id;
}

/// What is set to what it is already leaves no trace.
template <auto Member, class Value> void put(const Call &call, Ticket &ticket, const Value &value)
{
    if (ticket.*Member == value)
        return;
    ticket.*Member = value;
    ticket.changed = call.state.now();
    ticket.changeBy = call.agent.id;
}

template <class T> int idNamed(const QList<T> &known, const QString &name)
{
    const auto found = std::ranges::find(known, name, &T::name);
    return found == known.end() ? 0 : found->id;
}

template <class T> bool isKnown(const QList<T> &known, int id)
{
    return std::ranges::any_of(known, [id](const T &item) { return item.id == id; });
}

/// What "TypeID" or "Type" names; 0 where it is missing or unknown, or both say different things.
template <class T> int chosen(const Call &call, const QList<T> &known, const QString &key)
{
    const int byName = idNamed(known, call.params.text(key));
    if (!call.params.isTrue(key + "ID"_L1))
        return byName;
    const int id = call.params.number(key + "ID"_L1);
    const bool agree = !call.params.isTrue(key) || byName == id;
    return agree && isKnown(known, id) ? id : 0;
}

/// The same where an unknown name, or an empty text, clears. Nothing where it is refused.
template <class T>
std::optional<int> chosenOrNone(const Call &call, const QList<T> &known, const QString &key)
{
    const QString byId = key + "ID"_L1;
    if (!call.params.isGiven(byId))
        return call.params.isGiven(key) ? std::optional(idNamed(known, call.params.text(key))) : std::nullopt;
    if (call.params.text(byId).isEmpty())
        return 0;
    const int id = call.params.number(byId);
    return isKnown(known, id) ? std::optional(id) : std::nullopt;
}

int agentNamed(const Call &call, const QString &key)
{
    if (call.params.isTrue(key + "ID"_L1)) {
        const int id = call.params.number(key + "ID"_L1);
        return call.state.agent(id) ? id : 0;
    }
    const Agent *agent = call.state.agentByLogin(call.params.text(key));
    return agent ? agent->id : 0;
}

Outcome changeTitle(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const QString title = call.params.text(u"Title"_s);
    if (!call.params.isGiven(u"Title"_s) || title.size() > 255)
        return Outcome::Refused;
    put<&Ticket::title>(call, ticket, title);
    return Outcome::Done;
}

/// Only the queue it moves to is asked, and moving unlocks.
Outcome changeQueue(Call &call, Ticket &ticket, Manner)
{
    const int queue = chosen(call, call.state.queues, u"Queue"_s);
    if (!call.state.may(call.agent, queue, u"move_into"_s))
        return Outcome::NoPermission;
    if (isHeldByAnother(call, ticket))
        return Outcome::NotOwner;
    if (ticket.queueId != queue)
        put<&Ticket::lockId>(call, ticket, 1);
    put<&Ticket::queueId>(call, ticket, queue);
    return Outcome::Done;
}

Outcome changeType(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const int type = chosen(call, call.state.types, u"Type"_s);
    if (type == 0)
        return Outcome::Refused;
    put<&Ticket::typeId>(call, ticket, type);
    return Outcome::Done;
}

Outcome changeService(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const std::optional<int> service = chosenOrNone(call, call.state.services, u"Service"_s);
    if (!service)
        return Outcome::Refused;
    put<&Ticket::serviceId>(call, ticket, *service); // the agreement stays, though it may not fit
    return Outcome::Done;
}

Outcome changeSla(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const std::optional<int> id = chosenOrNone(call, call.state.slas, u"SLA"_s);
    const Sla *sla = call.state.sla(id.value_or(0));
    if (!id || (sla && !sla->serviceIds.contains(ticket.serviceId)))
        return Outcome::Refused;
    put<&Ticket::slaId>(call, ticket, *id);
    return Outcome::Done;
}

/// Whatever is said: nobody looks whether there is such a customer.
Outcome changeCustomer(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const bool hasCompany = call.params.isGiven(u"CustomerID"_s);
    const bool hasUser = call.params.isGiven(u"CustomerUserID"_s);
    if (hasCompany)
        put<&Ticket::customerId>(call, ticket, call.params.text(u"CustomerID"_s));
    if (hasUser) {
        put<&Ticket::customerUser>(call, ticket, call.params.text(u"CustomerUserID"_s));
        ticket.customerCleared = ticket.customerUser.isEmpty();
    }
    return hasCompany || hasUser ? Outcome::Done : Outcome::Refused;
}

/// Alone it takes the ticket even from its owner; in updateTicket nobody is asked and the owner stays.
Outcome changeLock(Call &call, Ticket &ticket, Manner manner)
{
    const bool alone = manner == Manner::Alone;
    if (alone && ticket.ownerId != call.agent.id && !may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const QList<Named> locks{{1, lockName(1)}, {2, lockName(2)}, {3, lockName(3)}};
    const int lock = chosen(call, locks, u"Lock"_s);
    if (lock == 0)
        return Outcome::Refused;
    if (ticket.lockId != lock)
        ticket.lockedAt = lock == 1 ? 0 : call.state.now();
    put<&Ticket::lockId>(call, ticket, lock);
    if (alone && lock == 2)
        put<&Ticket::ownerId>(call, ticket, call.agent.id);
    return Outcome::Done;
}

Outcome changeArchiveFlag(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const QString flag = call.params.text(u"ArchiveFlag"_s);
    if (flag != "y"_L1 && flag != "n"_L1)
        return Outcome::Refused;
    put<&Ticket::archived>(call, ticket, flag == "y"_L1);
    return Outcome::Done;
}

/// Closing unlocks, but not in updateTicket; a state that does not wait has no time to wait for.
Outcome changeState(Call &call, Ticket &ticket, Manner manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const TicketState *state = call.state.ticketState(chosen(call, call.state.states, u"State"_s));
    if (!state)
        return Outcome::Refused;
    if (isHeldByAnother(call, ticket))
        return Outcome::NotOwner;
    put<&Ticket::stateId>(call, ticket, state->id);
    if (!state->type.startsWith("pending"_L1))
        put<&Ticket::pendingUntil>(call, ticket, qint64(0));
    if (manner == Manner::Alone && state->type == "closed"_L1)
        put<&Ticket::lockId>(call, ticket, 1);
    return Outcome::Done;
}

/// Locks, also a closed ticket; whoever is responsible by default goes with it.
Outcome changeOwner(Call &call, Ticket &ticket, Manner manner)
{
    const bool alone = manner == Manner::Alone;
    if (!may(call, ticket, u"owner"_s))
        return Outcome::NoPermission;
    const bool isMe = alone && call.params.text(u"NewUserID"_s) == "0"_L1;
    const int owner = isMe ? call.agent.id : agentNamed(call, alone ? u"NewUser"_s : u"NewOwner"_s);
    if (owner == 0)
        return Outcome::Refused;
    if (isHeldByAnother(call, ticket) && call.params.text(u"Rule"_s) != "TicketEdit"_L1)
        return Outcome::NotOwner;
    if (alone && ticket.ownerId == owner)
        return Outcome::AlreadyOwner;
    put<&Ticket::ownerId>(call, ticket, owner);
    put<&Ticket::lockId>(call, ticket, 2);
    if (ticket.responsibleId == 1)
        put<&Ticket::responsibleId>(call, ticket, owner);
    return Outcome::Done;
}

Outcome changeResponsible(Call &call, Ticket &ticket, Manner manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const int agent = agentNamed(call, manner == Manner::Alone ? u"NewUser"_s : u"NewResponsibleUser"_s);
    if (agent == 0)
        return Outcome::Refused;
    put<&Ticket::responsibleId>(call, ticket, agent);
    return Outcome::Done;
}

Outcome changePriority(Call &call, Ticket &ticket, Manner)
{
    if (!may(call, ticket, u"priority"_s))
        return Outcome::NoPermission;
    const int priority = chosen(call, call.state.priorities, u"Priority"_s);
    if (priority == 0)
        return Outcome::Refused;
    if (isHeldByAnother(call, ticket))
        return Outcome::NotOwner;
    put<&Ticket::priorityId>(call, ticket, priority);
    return Outcome::Done;
}

/// In any state. Alone, what is no time is taken for granted and nothing happens.
Outcome changePendingTime(Call &call, Ticket &ticket, Manner manner)
{
    if (!may(call, ticket, u"rw"_s))
        return Outcome::NoPermission;
    const qint64 time = pendingTimeIn(call);
    if (time > 0)
        put<&Ticket::pendingUntil>(call, ticket, time);
    return time > 0 || manner == Manner::Alone ? Outcome::Done : Outcome::Refused;
}

} // namespace

const QList<Change> &changes()
{
    static const QList<Change> all{
        {"Title", "Title", changeTitle},
        {"Queue", "Queue QueueID", changeQueue},
        {"Type", "Type TypeID", changeType},
        {"Service", "Service ServiceID", changeService},
        {"SLA", "SLA SLAID", changeSla},
        {"Customer", "CustomerID CustomerUserID", changeCustomer},
        {"Lock", "Lock LockID", changeLock},
        {"ArchiveFlag", "ArchiveFlag", changeArchiveFlag},
        {"State", "State StateID", changeState},
        {"Owner", "NewOwner NewOwnerID", changeOwner},
        {"Responsible", "NewResponsibleUser NewResponsibleUserID", changeResponsible},
        {"Priority", "Priority PriorityID", changePriority},
        {"PendingTime", "UntilTimeDateUnix Year Month Day Hour Minute", changePendingTime},
    };
    return all;
}

const Change *changeOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        changes(), [&name](const Change &change) { return name == QLatin1String(change.name); });
    return found == changes().end() ? nullptr : &*found;
}

qint64 pendingTimeIn(const Call &call)
{
    const Params &params = call.params;
    if (params.isTrue(u"UntilTimeDateUnix"_s))
        return params.text(u"UntilTimeDateUnix"_s).toLongLong();
    for (const QString &part : {u"Year"_s, u"Month"_s, u"Day"_s, u"Hour"_s, u"Minute"_s}) {
        if (!params.isGiven(part))
            return 0;
    }
    return fromWallClock(params.number(u"Year"_s), params.number(u"Month"_s), params.number(u"Day"_s),
        params.number(u"Hour"_s), params.number(u"Minute"_s), call.agent.timeZone);
}

} // namespace dd::demo::otrs
