// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burningfacts.h"

#include "domain/packed.h"

namespace dd {

namespace {

/// Where the fields stand; looked up once.
struct TaskPlaces {
    int due = fieldIndex(Kind::Task, QLatin1String("due"));
    int closed = fieldIndex(Kind::Task, QLatin1String("closed"));
    int completed = fieldIndex(Kind::Task, QLatin1String("completed"));
    int deleted = fieldIndex(Kind::Task, QLatin1String("deleted"));
    int technician = fieldIndex(Kind::Task, QLatin1String("technician"));
    int created = fieldIndex(Kind::Task, QLatin1String("created"));
};

struct TicketPlaces {
    int stateType = fieldIndex(Kind::Ticket, QLatin1String("state.type"));
    int archived = fieldIndex(Kind::Ticket, QLatin1String("archived"));
    int firstResponse = fieldIndex(Kind::Ticket, QLatin1String("first.response"));
    int update = fieldIndex(Kind::Ticket, QLatin1String("update"));
    int solution = fieldIndex(Kind::Ticket, QLatin1String("solution"));
    int escalation = fieldIndex(Kind::Ticket, QLatin1String("escalation"));
    int pending = fieldIndex(Kind::Ticket, QLatin1String("pending.left"));
    int unread = fieldIndex(Kind::Ticket, QLatin1String("unread"));
    int owner = fieldIndex(Kind::Ticket, QLatin1String("owner"));
    int responsible = fieldIndex(Kind::Ticket, QLatin1String("responsible"));
    int created = fieldIndex(Kind::Ticket, QLatin1String("created"));
    int changed = fieldIndex(Kind::Ticket, QLatin1String("changed"));
};

bool isSet(const FieldValue &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// 0 where there is none.
qint64 secondsIn(const FieldValue &value)
{
    const qint64 *seconds = std::get_if<qint64>(&value);
    return seconds ? *seconds : 0;
}

QString textIn(const FieldValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool names(const FieldValue &people, qint64 person)
{
    return person != 0 && idsIn(FieldKind::People, textIn(people)).contains(person);
}

/// The earliest wins; of two at the same second the one that was offered first.
void offer(BurningFacts &facts, BurningClock clock, const FieldValue &due)
{
    const qint64 seconds = secondsIn(due);
    if (seconds == 0 || (facts.due != 0 && facts.due <= seconds))
        return;
    facts.clock = clock;
    facts.due = seconds;
}

BurningFacts ofTask(const FieldReader &read, qint64 me)
{
    static const TaskPlaces at;
    BurningFacts facts;
    facts.over = isSet(read(at.closed)) || isSet(read(at.completed)) || isSet(read(at.deleted));
    if (!facts.over)
        offer(facts, BurningClock::Deadline, read(at.due));
    const FieldValue technicians = read(at.technician);
    facts.unassigned = !isSet(technicians);
    facts.mine = names(technicians, me);
    facts.since = secondsIn(read(at.created));
    return facts;
}

bool isOver(const QString &stateType)
{
    return stateType == QLatin1String("closed") || stateType == QLatin1String("merged")
        || stateType == QLatin1String("removed");
}

void readClocks(BurningFacts &facts, const QString &state, const FieldReader &read, const TicketPlaces &at)
{
    offer(facts, BurningClock::FirstResponse, read(at.firstResponse));
    offer(facts, BurningClock::Update, read(at.update));
    offer(facts, BurningClock::Solution, read(at.solution));
    offer(facts, BurningClock::Escalation, read(at.escalation));
    facts.waits = state.startsWith(QLatin1String("pending"));
    if (!facts.waits)
        return;
    facts.waitsTill = secondsIn(read(at.pending));
    // At the time of a "pending auto" the server acts by itself: it calls nobody.
    if (state != QLatin1String("pending auto"))
        offer(facts, BurningClock::Pending, read(at.pending));
}

BurningFacts ofTicket(const FieldReader &read, qint64 me)
{
    static const TicketPlaces at;
    const QString state = textIn(read(at.stateType));
    BurningFacts facts;
    facts.over = isOver(state) || isSet(read(at.archived));
    if (!facts.over)
        readClocks(facts, state, read, at);
    const FieldValue owner = read(at.owner);
    facts.unassigned = !isSet(owner);
    facts.mine = names(owner, me) || names(read(at.responsible), me);
    facts.unread = isSet(read(at.unread)) && (me == 0 || facts.unassigned || facts.mine);
    facts.since = secondsIn(read(facts.unread ? at.changed : at.created));
    return facts;
}

} // namespace

BurningFacts burningFactsOf(Kind kind, const FieldReader &read, qint64 me)
{
    switch (kind) {
    case Kind::Task:
        return ofTask(read, me);
    case Kind::Ticket:
        return ofTicket(read, me);
    case Kind::Asset:
    case Kind::Person:
    case Kind::Customer:
        break;
    }
    return {};
}

BurningFacts burningFactsOf(Kind kind, const QList<FieldValue> &values, qint64 me)
{
    return burningFactsOf(
        kind, [&values](int field) { return values.value(field); }, me);
}

} // namespace dd
