// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/parts.h"

#include <algorithm>

namespace dd::demo::hubex {

namespace {

bool isAmong(const Task &task, int userId)
{
    return userId && std::ranges::find(task.assignees, userId) != task.assignees.end();
}

/// Of a generated task all are planned for the same hours.
Plan seededPlan(const Task &task)
{
    return task.plannedStart ? Plan{task.plannedStart, task.plannedStart + task.plannedMinutes * 60} : Plan{};
}

} // namespace

QList<Assignment> assignmentsOf(const Task &task)
{
    QList<Assignment> assignments = task.edits ? task.edits->assignments : QList<Assignment>();
    const Task *seeded = seededOf(task);
    if (seeded && seeded->assigned) {
        Assignment first{seeded->assigned, 1, {}};
        for (const int id : seeded->assignees) {
            if (id)
                first.people.append({id, seededPlan(*seeded)});
        }
        assignments.append(first);
    }
    return assignments;
}

Plan planOf(const Task &task, int userId)
{
    if (!task.edits || task.edits->assignments.isEmpty())
        return isAmong(task, userId) ? seededPlan(task) : Plan{};
    const QList<Assignee> &people = task.edits->assignments.constFirst().people;
    const auto found = std::ranges::find(people, userId, &Assignee::userId);
    return found == people.end() ? Plan{} : found->plan;
}

} // namespace dd::demo::hubex
