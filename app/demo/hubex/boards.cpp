// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/shifts.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 day = 86400;
constexpr qint64 mostDays = 366;

/// The part of time a board shows: from and till, or one day.
Plan windowOf(const Call &call)
{
    if (const auto on = call.params.time("validOn"))
        return {*on, *on + day};
    return {call.params.time("validFrom").value_or(0), call.params.time("validTill").value_or(0)};
}

bool isIn(const Plan &window, const Plan &plan)
{
    return plan.from && (!window.from || plan.till > window.from)
        && (!window.till || plan.from < window.till);
}

struct Event {
    const Task *task = nullptr;
    Assignee who;
};

/// What people are planned for, by time (contract 6.4; whose, where nobody is named: everybody's).
QList<Event> eventsOf(const Call &call, const QList<qint64> &people)
{
    const Plan window = windowOf(call);
    const QList<qint64> tasks = call.params.numbers("taskID");
    const auto isCompleted = call.params.flag("isCompleted");
    QList<Event> events;
    for (const Task &task : call.state->tasks) {
        if (!task.plannedStart || task.deleted || (!tasks.isEmpty() && !tasks.contains(task.id))
            || (isCompleted && *isCompleted != (task.completed != 0)))
            continue;
        for (const int id : task.assignees) {
            const Plan plan = planOf(task, id);
            if (id && (people.isEmpty() || people.contains(id)) && isIn(window, plan))
                events.append({&task, {id, plan}});
        }
    }
    std::ranges::stable_sort(events, {}, [](const Event &event) { return event.who.plan.from; });
    return events;
}

Object assetOf(const State &state, int id)
{
    const Asset *asset = state.asset(id);
    return !asset ? Object()
                  : idName(id, assetName(state, *asset), asset->deleted).id("parentID", asset->parentId);
}

Object taskOf(const State &state, const Task &task, bool isWhole)
{
    const auto *criticality = State::byId(state.criticalities, task.criticalityId);
    Object object;
    object.put("asset", assetOf(state, task.assetId));
    if (criticality)
        object.put("criticality", idNameColor(criticality->id, criticality->name, criticality->color));
    if (isWhole)
        object.time("deadline", task.deadline);
    object.number("id", task.id)
        .flag("isClosed", task.closed != 0)
        .flag("isCompleted", task.completed != 0)
        .text("notes", taskNotes(task))
        .text("number", taskNumber(task));
    if (isWhole)
        object.put("taskType", idName(task.typeId, State::nameIn(state.taskTypes, task.typeId)))
            .put("workType", idName(task.workTypeId, State::nameIn(state.workTypes, task.workTypeId)));
    return object;
}

/// From the first of its people to the last.
Object planOfAll(const Task &task)
{
    Plan all;
    for (const int id : task.assignees) {
        const Plan plan = planOf(task, id);
        if (!plan.from)
            continue;
        all.from = all.from ? std::min(all.from, plan.from) : plan.from;
        all.till = std::max(all.till, plan.till);
    }
    return period(all.from, all.till);
}

Object periodOf(const Task &task)
{
    return period(task.created, task.deadline);
}

Reply taskSchedules(Call &call)
{
    const State &state = *call.state;
    return listOf(
        List::Shape::Array, eventsOf(call, call.params.numbers("userID")), [&state](const Event &event, int) {
            const Task &task = *event.task;
            Array people;
            for (const int id : task.assignees) {
                if (id)
                    people.add(personRef(state, id));
            }
            return Row{task.id,
                Object()
                    .put("assignedTo", personRef(state, event.who.userId))
                    .put("company", idName(task.companyId, State::nameIn(state.companies, task.companyId)))
                    .put("listAssignedTo", people)
                    .put("location", locationOf(state, task.placeId, true))
                    .put("period", period(event.who.plan.from, event.who.plan.till))
                    .put("task", taskOf(state, task, true))
                    .put("taskAssignmentPeriod", planOfAll(task))
                    .put("taskPeriod", periodOf(task))
                    .bytes()};
        });
}

Reply appointments(Call &call)
{
    const State &state = *call.state;
    return listOf(List::Shape::Array, eventsOf(call, call.ids), [&state](const Event &event, int) {
        const Plan &plan = event.who.plan;
        const Place place = placeOf(state, *event.task);
        return Row{event.task->id,
            Object()
                .text("coordinate", u"%1:%2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6))
                .flag("isContinuedOnTheNextDay", dayOf(plan.from) != dayOf(plan.till - 1))
                .put("period", period(plan.from, plan.till))
                .put("task", taskOf(state, *event.task, false))
                .put("taskPeriod", periodOf(*event.task))
                .bytes()};
    });
}

/// Working time and booked time of each day, a week from today unless it says otherwise. A day off is all of
/// the day without any work.
Reply workSchedules(Call &call)
{
    const State &state = *call.state;
    const Person *person = state.person(call.ids.constFirst());
    if (!person)
        return notFound(call);
    const Plan window = windowOf(call);
    const qint64 first = dayOf(window.from ? window.from : state.now());
    const qint64 last = window.till ? dayOf(window.till - 1) : first + 6;
    const QList<Event> events = eventsOf(call, call.ids);
    Array days;
    for (qint64 date = first; date <= std::min(last, first + mostDays); ++date) {
        qint64 booked = 0;
        for (const Event &event : events)
            booked += std::max<qint64>(0,
                std::min(event.who.plan.till, startOfDay(date + 1))
                    - std::max(event.who.plan.from, startOfDay(date)));
        const Shift shift = shiftOn(state, *person, date);
        days.add(Object()
                     .flag("isNightShift", shift.from && isNightShift(*person))
                     .number("plannedWorkMinutes", (shift.till - shift.from) / 60)
                     .number("taskWorkMinutes", booked / 60)
                     .put("workPeriod",
                         shift.from ? period(shift.from, shift.till)
                                    : period(startOfDay(date), startOfDay(date + 1))));
    }
    return days.bytes();
}

} // namespace

QList<Route> boardRoutes()
{
    const QList<Parameter> window{{"validOn", Type::Time}, {"validFrom", Type::Time},
        {"validTill", Type::Time}, {"userID", Type::Int32}};
    const QList<Parameter> tasks
        = window + QList<Parameter>{{"taskID", Type::Int32}, {"isCompleted", Type::Flag}};
    return {
        {"GET", "PA/Technicians/taskSchedules", taskSchedules, tasks, Access::Tenant,
            "ScheduleTaskListForTenantMember", false},
        {"GET", "PA/Technicians/{}/workSchedules", workSchedules, window, Access::Tenant,
            "TechnicianWorkScheduleListForTenantMember"},
        {"GET", "PA/Technicians/{}/workSchedules/appointments", appointments, tasks, Access::Tenant,
            "ScheduleTaskListForTenantMember", false},
    };
}

} // namespace dd::demo::hubex
