// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/packed.h"

namespace dd {

namespace {

bool isOver(const Task &task)
{
    return task.times.closed.isValid() || task.times.completed.isValid();
}

/// All who work on it, the main one first.
QList<PersonRef> workersOf(const Task &task)
{
    QList<PersonRef> people = task.assignees;
    if (task.assignedTo.isNull())
        return people;
    people.removeIf([&task](const PersonRef &person) { return person.id == task.assignedTo.id; });
    people.prepend(task.assignedTo);
    return people;
}

Named named(const AssetRef &asset)
{
    return {asset.id, asset.name, asset.deleted};
}

} // namespace

/// HubEx 3.1 TaskListItem.
const QList<Field<Task>> &taskFields()
{
    using enum FieldKind;
    using T = const Task &;
    static const QList<Field<Task>> fields{
        {{"number", Text}, [](T t) { return packed(t.number); }},
        {{"subject", Text}, [](T t) { return packed(t.notes); }},
        {{"stage", Named}, [](T t) { return packed(t.stage); }},
        {{"technician", People}, [](T t) { return packed(workersOf(t)); }},
        {{"deadline", Instant}, [](T t) { return packed(t.times.deadline); }},
        {{"due", Instant}, [](T t) { return isOver(t) ? FieldValue() : packed(t.times.deadline); }},
        {{"criticality", Named}, [](T t) { return packed(t.criticality); }},
        {{"company", Named}, [](T t) { return packed(t.company); }},
        {{"asset", Named}, [](T t) { return packed(named(t.asset)); }},
        {{"address", Text}, [](T t) { return packed(t.location.address); }},
        {{"work.type", Named}, [](T t) { return packed(t.workType); }},
        {{"created", Instant}, [](T t) { return packed(t.times.created); }},
        {{"changed", Instant}, [](T t) { return packed(t.lastModified); }},
        {{"overdue.since", Instant}, [](T t) { return packed(t.times.outdated); }},
        {{"type", Named}, [](T t) { return packed(t.type); }},
        {{"status", Named}, [](T t) { return packed(t.status); }},
        {{"actuality", Named}, [](T t) { return packed(t.actuality); }},
        {{"contact", Text}, [](T t) { return packed(t.contactPerson); }},
        {{"phone", Text},
            [](T t) { return packed(t.contactPhone.isEmpty() ? t.requestedBy.phone : t.contactPhone); }},
        {{"email", Text}, [](T t) { return packed(t.contactEmail); }},
        {{"requested.by", People}, [](T t) { return packed(t.requestedBy); }},
        {{"approval.with", People}, [](T t) { return packed(t.approvalWith); }},
        {{"escalated.to", People}, [](T t) { return packed(t.escalatedTo); }},
        {{"sla", Named}, [](T t) { return packed(t.sla); }},
        {{"category", Named}, [](T t) { return packed(t.category); }},
        {{"parent", Named}, [](T t) { return packed(t.parent); }},
        {{"children", Number}, [](T t) { return packedNumber(t.childCount); }},
        {{"host", Named}, [](T t) { return packed(t.asset.host); }},
        {{"place.notes", Text}, [](T t) { return packed(t.location.description); }},
        {{"norm", Number}, [](T t) { return packedNumber(t.normMinutes); }},
        {{"rating", Decimal}, [](T t) { return packedDecimal(t.rating); }},
        {{"favourite", Flag}, [](T t) { return packedFlag(t.favourite); }},
        {{"assigned", Instant}, [](T t) { return packed(t.times.assigned); }},
        {{"accepted", Instant}, [](T t) { return packed(t.times.accepted); }},
        {{"completed", Instant}, [](T t) { return packed(t.times.completed); }},
        {{"closed", Instant}, [](T t) { return packed(t.times.closed); }},
        {{"signed", Instant}, [](T t) { return packed(t.times.signedAt); }},
        {{"status.changed", Instant}, [](T t) { return packed(t.times.statusChanged); }},
        {{"escalated", Instant}, [](T t) { return packed(t.times.escalated); }},
        {{"fault", Instant}, [](T t) { return packed(t.times.fault); }},
        {{"next.move", Instant}, [](T t) { return packed(t.times.nextStageMove); }},
        {{"wished.start", Instant}, [](T t) { return packed(t.times.wishedStart); }},
        {{"wished.finish", Instant}, [](T t) { return packed(t.times.wishedFinish); }},
        {{"erp", Text}, [](T t) { return packed(t.erpId); }},
        {{"deleted", Instant}, [](T t) { return packed(t.deleted); }},
        {{"locked.away", Flag}, [](T t) { return packedFlag(!t.available); }},
    };
    return fields;
}

} // namespace dd
