// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

void setDeleted(Call &call, const Task &task, qint64 when)
{
    Task draft = State::draftOf(task);
    draft.deleted = when;
    call.state->log(draft, call.userId, when ? "TaskDelete" : "TaskRestore", "Main",
        oldAndNew(
            "Deleted", task.deleted ? timeText(task.deleted) : QString(), when ? timeText(when) : QString()));
    call.state->store(std::move(draft));
}

/// 202 for all; what was refused says so in its row (contract 3.3).
Object deletion(Call &call, qint64 id)
{
    Object row;
    row.number("taskID", id).number("tenantID", call.tenant->id);
    const Task *task = call.state->task(id);
    if (!task || task->deleted)
        return row.text("error", task ? u"AlreadyDone"_s : u"TaskNotFound"_s);
    setDeleted(call, *task, call.engine.now());
    return row;
}

Reply removeOne(Call &call)
{
    return jsonAnswer(202, Array().add(deletion(call, call.ids.constFirst())).bytes());
}

Reply remove(Call &call, const QJsonArray &ids)
{
    Array rows;
    for (const auto &id : ids)
        rows.add(deletion(call, idIn(id).value_or(0)));
    return jsonAnswer(202, rows.bytes());
}

/// All or none.
Reply restore(Call &call, const QJsonArray &ids)
{
    for (const auto &id : ids) {
        const Task *task = call.state->task(idIn(id).value_or(0));
        if (!task || !task->deleted)
            return failure(call, 409, task ? "AlreadyDone" : "TaskNotFound",
                {"Нет такой удалённой заявки", "There is no such deleted task"},
                Object().text("taskID", id.toVariant().toString()));
    }
    for (const auto &id : ids) {
        // The same number twice is one task.
        if (const Task *task = call.state->task(*idIn(id)); task->deleted)
            setDeleted(call, *task, 0);
    }
    return http::Response::empty(202);
}

} // namespace

QList<Route> deletionRoutes()
{
    return {
        {"DELETE", "WORK/Tasks", ofRows<remove>, {}, Access::Tenant, "TaskDelete"},
        {"DELETE", "WORK/Tasks/{}", removeOne, {}, Access::Tenant, "TaskDelete"},
        {"PUT", "WORK/Tasks/restore", ofRows<restore>, {}, Access::Tenant, "TaskRestore"},
    };
}

} // namespace dd::demo::hubex
