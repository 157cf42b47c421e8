// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/sanitizer.h"
#include "demo/hubex/stamps.h"
#include "demo/hubex/taskchanges.h"
#include "demo/hubex/texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr Words deletedTask{"Заявка удалена", "The task is deleted"};

/// Texts that the sanitiser would have to change are refused whole (contract 1.3).
std::optional<Array> unsafeTextIn(const QJsonObject &values)
{
    const Array removals = removalsFrom(memberOf(values, u"notesHtml").toString());
    return removals.isEmpty() ? std::nullopt : std::optional(removals);
}

/// Both forms of the body become one: [{field, value}] as swagger says, or the object of the guide.
std::optional<QJsonObject> patchIn(const Call &call)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    if (body.isObject())
        return body.object();
    if (!body.isArray())
        return std::nullopt;
    QJsonObject values;
    for (const auto &item : body.array()) {
        const QJsonValue value = memberOf(item, u"value");
        values.insert(memberOf(item, u"field").toString(), value.isUndefined() ? QJsonValue() : value);
    }
    return values;
}

enum class Unsaid { Stays, IsCleared };

Reply change(Call &call, const Task &task, const QJsonObject &values, Unsaid unsaid)
{
    TaskDraft draft(*call.state, State::draftOf(task));
    if (unsaid == Unsaid::IsCleared)
        draft.clearBut(values);
    auto refused = draft.setAll(values);
    if (!refused)
        refused = draft.check();
    if (refused)
        return refusal(call, *refused);
    const Object difference = differenceOf(*call.state, task, draft.task());
    if (!difference.isEmpty()) {
        call.state->log(draft.task(), call.userId, "TaskUpdate", "Main", difference.bytes());
        call.state->store(std::move(draft.task()));
    }
    return http::Response::empty(202);
}

Reply patch(Call &call, const Task &task)
{
    const std::optional<QJsonObject> values = patchIn(call);
    if (!values)
        return unreadable(call);
    if (task.deleted)
        return failure(call, 409, "TaskDeleted", deletedTask);
    if (const auto removals = unsafeTextIn(*values))
        return jsonAnswer(422, removals->bytes());
    // An object may have members that nobody knows; an item of the array names a field or is wrong.
    if (QJsonDocument::fromJson(call.request.body).isArray()) {
        for (const QString &name : values->keys()) {
            if (!TaskDraft::isKnown(name))
                return invalidData(call, name);
        }
    }
    return change(call, task, *values, Unsaid::Stays);
}

Reply replace(Call &call, const Task &task)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    if (!body.isObject())
        return unreadable(call);
    if (task.deleted)
        return failure(call, 409, "TaskDeleted", deletedTask);
    if (unsafeTextIn(body.object()))
        return http::Response::empty(422);
    return change(call, task, body.object(), Unsaid::IsCleared);
}

/// Type and way of submission have to be known; the rest has its usual value.
std::optional<Refusal> begin(const Call &call, const QJsonObject &values, Task &task)
{
    const State &state = *call.state;
    const QString templateId = memberOf(values, u"taskTemplateID").toVariant().toString();
    const auto known = std::ranges::find(state.templates, templateId, &TaskTemplate::id);
    if (known != state.templates.end()) {
        task.templateId = quint8(known - state.templates.begin() + 1);
        task.workTypeId = quint16(known->workTypeId);
    }
    const qint64 asked = idIn(values, u"taskTypeID");
    const qint64 typeId = asked ? asked : task.templateId ? known->taskTypeId : 0;
    const TaskType *type = State::byId(state.taskTypes, typeId);
    const qint64 method = idIn(values, u"requestMethodID");
    if ((!templateId.isEmpty() && !task.templateId) || (typeId && !type)
        || (method && !State::byId(state.requestMethods, method)))
        return Refusal();
    if (!type || !method)
        return Refusal{409, "ParameterNull", {"Параметр не задан", "Parameter is null"},
            Object().text("parameter", type ? u"requestMethodID"_s : u"taskTypeID"_s)};
    task.typeId = quint8(typeId);
    task.methodId = quint8(method);
    task.stageId = task.statusId = 1;
    task.criticalityId = 3;
    task.requestedBy = quint16(call.userId);
    task.payeeId = 1;
    task.deadline = state.now() + type->closeMinutes * 60;
    return std::nullopt;
}

Reply add(Call &call, const QJsonObject &values)
{
    const Stamp stamp = stampIn(call, "task");
    if (stamp.isBroken)
        return brokenStamp(call);
    if (stamp.earlier)
        return repeatedStamp(call, stamp);
    if (const auto removals = unsafeTextIn(values))
        return jsonAnswer(422, removals->bytes());
    TaskDraft draft(*call.state, call.state->newTask());
    auto refused = begin(call, values, draft.task());
    if (!refused)
        refused = draft.setAll(values);
    if (!refused)
        refused = draft.check();
    if (refused)
        return refusal(call, *refused);
    Task task = std::move(draft.task());
    call.state->log(task, call.userId, "TaskAdd", "Main",
        Object().text("Number", taskNumber(task)).text("Notes", taskNotes(task)).bytes());
    Object answer;
    answer.number("id", task.id).text("number", taskNumber(task)).text("concurrencyStamp", stamp.guid);
    call.state->store(std::move(task));
    remember(*call.state, "task", stamp, answer.bytes());
    return withLsn(call, jsonAnswer(201, answer.bytes()));
}

} // namespace

QList<Route> taskWriteRoutes()
{
    return {
        {"POST", "WORK/Tasks", ofObject<add>, {}, Access::Tenant, "TaskAdd"},
        {"PATCH", "WORK/Tasks/{}", ofTask<patch>, {}, Access::Tenant, "TaskUpdate"},
        {"PUT", "WORK/Tasks/{}", ofTask<replace>, {}, Access::Tenant, "TaskUpdate"},
    };
}

} // namespace dd::demo::hubex
