// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/packed.h"

namespace dd {

namespace {

/// A clock that still runs.
FieldValue running(const Ticket &ticket, const QDateTime &due)
{
    return ticket.isClosed() ? FieldValue() : packed(due);
}

/// The root user of OTRS (1) owns what nobody owns.
FieldValue agent(const PersonRef &person)
{
    return person.id == 1 ? FieldValue() : packed(person);
}

} // namespace

/// OTRS 4 getTicketList.
const QList<Field<Ticket>> &ticketFields()
{
    using enum FieldKind;
    using T = const Ticket &;
    static const QList<Field<Ticket>> fields{
        {{"number", Text}, [](T t) { return packed(t.number); }},
        {{"title", Text}, [](T t) { return packed(t.title); }},
        {{"escalation", Instant}, [](T t) { return running(t, t.nextEscalation); }},
        {{"state", Named}, [](T t) { return packed(t.state); }},
        {{"state.type", Text}, [](T t) { return packed(t.stateType); }},
        {{"owner", People}, [](T t) { return agent(t.owner); }},
        {{"priority", Named}, [](T t) { return packed(t.priority); }},
        {{"queue", Named}, [](T t) { return packed(t.queue); }},
        {{"customer", People}, [](T t) { return packed(t.customer); }},
        {{"customer.id", Text}, [](T t) { return packed(t.customerId); }},
        {{"created", Instant}, [](T t) { return packed(t.created); }},
        {{"changed", Instant}, [](T t) { return packed(t.changed); }},
        {{"responsible", People}, [](T t) { return agent(t.responsible); }},
        {{"pending", Instant}, [](T t) { return packed(t.pendingUntil); }},
        {{"pending.left", Instant}, [](T t) { return running(t, t.pendingUntil); }},
        {{"lock", Number}, [](T t) { return packedNumber(qint64(t.lock)); }},
        {{"type", Named}, [](T t) { return packed(t.type); }},
        {{"service", Named}, [](T t) { return packed(t.service); }},
        {{"sla", Named}, [](T t) { return packed(t.sla); }},
        {{"first.response", Instant}, [](T t) { return running(t, t.firstResponse.due); }},
        {{"update", Instant}, [](T t) { return running(t, t.update.due); }},
        {{"solution", Instant}, [](T t) { return running(t, t.solution.due); }},
        {{"watched", Flag}, [](T t) { return packedFlag(t.watchedByMe); }},
        {{"watchers", Number}, [](T t) { return packedNumber(t.watcherCount); }},
        {{"links", Number}, [](T t) { return packedNumber(t.linkCount); }},
        {{"unread", Flag}, [](T t) { return packedFlag(!t.seen); }},
        {{"archived", Flag}, [](T t) { return packedFlag(t.archived); }},
    };
    return fields;
}

} // namespace dd
