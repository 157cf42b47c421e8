// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/changes.h"
#include "demo/otrs/methods.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

Reply alone(Call &call, const QString &name)
{
    Ticket *ticket = call.state.ticketToChange(call.params.number(u"TicketID"_s));
    if (!ticket)
        return failure(u"No ticket"_s);
    switch (changeOf(name)->apply(call, *ticket, Manner::Alone)) {
    case Outcome::NoPermission:
        return failure(u"No permission"_s);
    case Outcome::NotOwner:
        return failure(u"You must be an owner of the ticket"_s);
    case Outcome::AlreadyOwner:
        return failure(u"Already you are an owner"_s);
    case Outcome::Refused:
        return failure(name == "Lock"_L1 ? u"Couldn't update lock state"_s : u"Cannot update "_s + name);
    case Outcome::Done:
        break;
    }
    return success();
}

QStringList keysOf(const Change &change)
{
    return QString::fromLatin1(change.keys).split(u' ');
}

bool isAsked(const Call &call, const Change &change)
{
    const QStringList keys = keysOf(change);
    return std::ranges::any_of(keys, [&call](const QString &key) { return call.params.isTrue(key); });
}

} // namespace

Reply updateTitle(Call &call)
{
    return alone(call, u"Title"_s);
}

Reply updateQueue(Call &call)
{
    return alone(call, u"Queue"_s);
}

Reply updateType(Call &call)
{
    return alone(call, u"Type"_s);
}

Reply updateService(Call &call)
{
    return alone(call, u"Service"_s);
}

Reply updateSla(Call &call)
{
    return alone(call, u"SLA"_s);
}

Reply updateCustomer(Call &call)
{
    return alone(call, u"Customer"_s);
}

Reply updatePriority(Call &call)
{
    return alone(call, u"Priority"_s);
}

Reply updateState(Call &call)
{
    return alone(call, u"State"_s);
}

Reply updatePendingTime(Call &call)
{
    return alone(call, u"PendingTime"_s);
}

Reply updateOwner(Call &call)
{
    return alone(call, u"Owner"_s);
}

Reply updateResponsible(Call &call)
{
    return alone(call, u"Responsible"_s);
}

Reply updateLock(Call &call)
{
    return alone(call, u"Lock"_s);
}

Reply updateArchiveFlag(Call &call)
{
    return alone(call, u"ArchiveFlag"_s);
}

/// One after another and no transaction: what could be stored is.
Reply updateTicket(Call &call)
{
    Ticket *ticket = call.state.ticketToChange(call.params.number(u"TicketID"_s));
    if (!ticket)
        return failure(u"No ticket"_s);
    QStringList known, refused;
    bool isAnythingAsked = false;
    for (const Change &change : changes()) {
        known << keysOf(change);
        if (!isAsked(call, change))
            continue;
        isAnythingAsked = true;
        const Outcome outcome = change.apply(call, *ticket, Manner::Together);
        if (outcome != Outcome::Done)
            refused << QLatin1String(change.name);
        // Looked at twice where another agent holds the ticket.
        if (outcome == Outcome::NotOwner && QLatin1String(change.name) == "Owner"_L1)
            refused << QLatin1String(change.name);
    }
    known << u"DynamicFields"_s;
    if (call.params.isTrue(u"DynamicFields"_s)) {
        isAnythingAsked = true;
        if (!call.params.value(u"DynamicFields"_s).isObject())
            return errorPage(500);
        refused << storeFields(call, *ticket);
    }
    if (!isAnythingAsked)
        return failure(u"Pass some fields for ticket update: "_s + known.join(", "_L1));
    if (!refused.isEmpty())
        return failure(u"The follow parameters wasn't updated: "_s + refused.join(", "_L1));
    return success();
}

} // namespace dd::demo::otrs
