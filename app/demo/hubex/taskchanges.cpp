// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/taskchanges.h"

#include "demo/hubex/bodies.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

/// One member of TaskUpdate. `put` says whether the value may be taken.
struct Field {
    const char *name;
    bool (*put)(const State &, Task &, const Field &, const QJsonValue &);
    bool isOptional = true; // a full replacement may clear it
};

template <auto List> bool isIn(const State &state, qint64 id)
{
    const auto *known = State::byId(state.*List, id);
    return known && !known->deleted;
}

bool isPerson(const State &state, qint64 id)
{
    const Person *person = state.person(id);
    return person && !person->deleted;
}

bool isPublished(const State &state, qint64 id)
{
    const Asset *asset = state.asset(id);
    return asset && asset->published && !asset->deleted;
}

bool isTask(const State &state, qint64 id)
{
    return state.task(id) != nullptr;
}

/// A number of something, 0 for null; nothing when there is no such thing.
template <auto IsKnown> std::optional<qint64> reference(const State &state, const QJsonValue &value)
{
    if (value.isNull())
        return 0;
    const std::optional<qint64> id = idIn(value);
    return id && IsKnown(state, *id) ? id : std::nullopt;
}

template <auto Member, auto IsKnown>
bool putId(const State &state, Task &task, const Field &, const QJsonValue &value)
{
    const std::optional<qint64> id = reference<IsKnown>(state, value);
    if (id)
        task.*Member = static_cast<std::remove_reference_t<decltype(task.*Member)>>(*id);
    return id.has_value();
}

template <auto Member> bool putTime(const State &, Task &task, const Field &, const QJsonValue &value)
{
    const std::optional<qint64> time = value.isNull() ? 0 : readTime(value.toString());
    if (time)
        task.*Member = *time;
    return time.has_value();
}

bool putText(const State &, Task &task, const Field &field, const QJsonValue &value)
{
    if (value.isString() || value.isNull())
        task.edits->values.insert(QLatin1String(field.name), value);
    return value.isString() || value.isNull();
}

/// Without one of its own it gets the next of its type again.
bool putNumber(const State &state, Task &task, const Field &field, const QJsonValue &value)
{
    if (!value.toString().isEmpty())
        return putText(state, task, field, value);
    task.edits->values.remove(QLatin1String(field.name));
    return value.isNull() || value.isString();
}

bool putAmount(const State &, Task &task, const Field &field, const QJsonValue &value)
{
    bool ok = value.isDouble() || value.isNull();
    const double amount = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (ok && amount >= 0)
        task.edits->values.insert(QLatin1String(field.name), value.isNull() ? value : QJsonValue(amount));
    return ok && amount >= 0;
}

template <auto IsKnown>
bool putOther(const State &state, Task &task, const Field &field, const QJsonValue &value)
{
    const std::optional<qint64> id = reference<IsKnown>(state, value);
    if (id)
        task.edits->values.insert(QLatin1String(field.name), double(*id));
    return id.has_value();
}

/// The place and the customer are the asset's, until another one is named.
bool putAsset(const State &state, Task &task, const Field &field, const QJsonValue &value)
{
    if (!putId<&Task::assetId, isPublished>(state, task, field, value))
        return false;
    if (const Asset *asset = state.asset(task.assetId)) {
        task.placeId = asset->siteId;
        task.companyId = asset->companyId;
    }
    return true;
}

bool putPlace(const State &state, Task &task, const Field &, const QJsonValue &value)
{
    const std::optional<qint64> id = value.isNull() ? 0 : idIn(value);
    const Asset *site = id ? state.asset(*id / 2) : nullptr;
    const bool isSite = site && site->parentId == 0 && locationIdOf(site->id) == *id;
    if (isSite)
        task.placeId = site->id;
    else if (value.isNull())
        task.placeId = task.assetId ? state.asset(task.assetId)->siteId : 0;
    return isSite || value.isNull();
}

bool putCriticality(const State &state, Task &task, const Field &field, const QJsonValue &value)
{
    constexpr int usual = 3;
    return putId<&Task::criticalityId, isIn<&State::criticalities>>(
        state, task, field, value.isNull() ? QJsonValue(usual) : value);
}

bool isAgreement(const State &, qint64 id)
{
    return id == 1 || id == 2;
}

bool isRouble(const State &, qint64 id)
{
    return id == 1;
}

bool isNothing(const State &, qint64)
{
    return false;
}

constexpr Field fields[] = {
    {"assetID", putAsset},
    {"locationID", putPlace},
    {"companyID", putId<&Task::companyId, isIn<&State::companies>>},
    {"assetSchemaID", putOther<isNothing>}, // this tenant has no plan-schemes
    {"contactEmail", putText},
    {"contactPerson", putText},
    {"contactPhone", putText},
    {"contractID", putId<&Task::contractId, isIn<&State::contracts>>},
    {"criticalityID", putCriticality},
    {"workTypeID", putId<&Task::workTypeId, isIn<&State::workTypes>>},
    {"number", putNumber},
    {"notes", putText},
    {"notesHtml", putText},
    {"erpID", putText},
    {"deadline", putTime<&Task::deadline>},
    {"faultTimestamp", putTime<&Task::fault>},
    {"requestedStartDateTime", putTime<&Task::wishedStart>},
    {"requestedFinishDateTime", putTime<&Task::wishedFinish>},
    {"requestedByUserID", putId<&Task::requestedBy, isPerson>, false},
    {"parentID", putId<&Task::parentId, isTask>},
    {"payeeCompanyID", putId<&Task::payeeId, isIn<&State::companies>>},
    {"payerCompanyID", putOther<isIn<&State::companies>>},
    {"serviceLevelAgreementID", putOther<isAgreement>},
    {"actualCost", putAmount},
    {"actualCostCurrencyID", putOther<isRouble>},
    {"actualTimeConsumptionMinutes", putAmount},
    {"estimatedCost", putAmount},
    {"estimatedCostCurrencyID", putOther<isRouble>},
    {"estimatedTimeConsumptionMinutes", putAmount},
};

const Field *fieldNamed(const QString &name)
{
    const auto found = std::ranges::find_if(fields, [&name](const Field &field) {
        return name.compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(fields) ? nullptr : found;
}

bool isTaskType(const QString &name)
{
    return name.compare("taskTypeID"_L1, Qt::CaseInsensitive) == 0;
}

Refusal refusedValue(const QString &field)
{
    Refusal why;
    why.arguments.text("field", field);
    return why;
}

} // namespace

bool TaskDraft::isKnown(const QString &field)
{
    return isTaskType(field) || fieldNamed(field);
}

std::optional<Refusal> TaskDraft::set(const QString &field, const QJsonValue &value)
{
    // What is one thing cannot become another (contract 3.3).
    if (isTaskType(field)) {
        if (value.isNull() || idIn(value) == m_task.typeId)
            return std::nullopt;
        return Refusal{409, "TaskTypeCannotBeChanged",
            {"Тип заявки нельзя изменить", "The type of a task cannot be changed"}};
    }
    const Field *known = fieldNamed(field);
    if (!known || !known->put(m_state, m_task, *known, value))
        return refusedValue(field);
    return std::nullopt;
}

std::optional<Refusal> TaskDraft::setAll(const QJsonObject &values)
{
    // In the order of the table: an asset brings its place and customer along.
    for (const Field &field : fields) {
        const QJsonValue value = memberOf(values, QString::fromLatin1(field.name));
        if (value.isUndefined())
            continue;
        if (const auto refused = set(QLatin1String(field.name), value))
            return refused;
    }
    const QJsonValue type = memberOf(values, u"taskTypeID");
    return type.isUndefined() ? std::nullopt : set(u"taskTypeID"_s, type);
}

void TaskDraft::clearBut(const QJsonObject &values)
{
    for (const Field &field : fields) {
        if (field.isOptional && memberOf(values, QString::fromLatin1(field.name)).isUndefined())
            field.put(m_state, m_task, field, QJsonValue::Null);
    }
}

std::optional<Refusal> TaskDraft::check() const
{
    const Contract *contract = State::byId(m_state.contracts, m_task.contractId);
    if (contract && contract->companyId != m_task.companyId)
        return refusedValue(u"contractID"_s);
    for (const Task *above = m_state.task(m_task.parentId); above; above = m_state.task(above->parentId)) {
        if (above->id == m_task.id)
            return refusedValue(u"parentID"_s);
    }
    return std::nullopt;
}

http::Response refusal(const Call &call, const Refusal &why)
{
    return failure(call, why.status, why.code, why.message, why.arguments);
}

} // namespace dd::demo::hubex
