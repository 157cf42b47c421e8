// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/lifecycle.h"

#include "demo/hubex/catalog.h"
#include "demo/hubex/parts.h"

namespace dd::demo::hubex {

const Task *seededOf(const Task &task)
{
    if (!task.edits)
        return &task;
    return task.edits->seeded ? &*task.edits->seeded : nullptr;
}

bool isOver(const Task &task)
{
    return task.stageId >= stage::closed && task.stageId <= stage::cancelled;
}

bool isCompleted(const Task &task)
{
    return task.completed != 0;
}

qint64 outdatedSince(const Task &task, qint64 now)
{
    const qint64 end = task.completed ? task.completed : task.closed ? task.closed : now;
    return task.deadline && task.deadline < end ? task.deadline : 0;
}

const Actuality *actualityOf(const State &state, const Task &task)
{
    if (!task.deadline || isOver(task) || isCompleted(task))
        return nullptr;
    const qint64 left = (task.deadline - state.now()) / 60;
    for (const Actuality &actuality : state.actualities) {
        if (left <= actuality.minutes)
            return &actuality;
    }
    return &state.actualities.constLast();
}

} // namespace dd::demo::hubex
