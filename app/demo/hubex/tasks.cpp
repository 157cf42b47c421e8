// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/methods.h"
#include "demo/hubex/taskfilters.h"
#include "demo/hubex/views.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

template <auto Write> List rowsOf(Call &call)
{
    const State &state = *call.state;
    const Results::Ids ids = findTasks(call);
    return {List::Shape::Map, qsizetype(ids->size()), [&state, ids](qsizetype place, int sortOrder) {
                const Task &task = *state.task((*ids)[std::size_t(place)]);
                return Row{task.id, Write(state, task, sortOrder).bytes()};
            }};
}

Reply tasks(Call &call)
{
    return rowsOf<taskListItem>(call);
}

Reply shortTasks(Call &call)
{
    return rowsOf<taskShort>(call);
}

/// Tasks a day, by creation, with its two odd refusals (contract 3.1).
Reply tasksPerDay(Call &call)
{
    const auto from = call.params.time("dateFrom");
    const auto till = call.params.time("dateTill");
    if (!from || !till)
        return failure(call, 500, "SqlDateTime overflow",
            {"SqlDateTime overflow. Must be between 1/1/1753 12:00:00 AM and 12/31/9999 11:59:59 PM.",
                "SqlDateTime overflow. Must be between 1/1/1753 12:00:00 AM and 12/31/9999 11:59:59 PM."});
    if (call.params.has("creationFrom") || call.params.has("creationTill"))
        return failure(call, 409, "InvalidDatePeriod", {"Неверный период", "Invalid date period"});
    struct Count {
        int with = 0;
        int without = 0;
    };
    std::map<QString, Count> days;
    for (const int id : *findTasks(call)) {
        const Task &task = *call.state->task(id);
        if (task.created < *from || task.created > *till)
            continue;
        Count &count = days[timeText(task.created).left(10)];
        ++(task.assignees[0] ? count.with : count.without);
    }
    Object map;
    for (const auto &[date, count] : days)
        map.put((date + u"T00:00:00"_s).toLatin1().constData(),
            Object()
                .number("countWithAssign", count.with)
                .number("countWithoutAssign", count.without)
                .number("runtimeMinutes", 90 * (count.with + count.without)));
    return map.bytes();
}

Reply card(Call &call, const Task &task)
{
    return taskDetail(*call.state, task, call.params.flag("includeSchedule").value_or(false)).bytes();
}

} // namespace

QList<Route> taskRoutes()
{
    return {
        {"GET", "WORK/Tasks", tasks, taskParameters(TaskList::List), Access::Tenant, "TasksList"},
        {"HEAD", "WORK/Tasks", tasks, taskParameters(TaskList::Head), Access::Tenant, "TasksList"},
        {"GET", "WORK/Tasks/short", shortTasks, taskParameters(TaskList::Short), Access::Tenant, "TasksList"},
        {"GET", "WORK/Tasks/count", tasksPerDay, taskParameters(TaskList::Count), Access::Tenant,
            "TasksList"},
        {"GET", "WORK/Tasks/{}", ofTask<card>,
            {{"taskSnapshotID", Type::Int32}, {"includeSchedule", Type::Flag}}, Access::Tenant, "TaskGet"},
    };
}

} // namespace dd::demo::hubex
