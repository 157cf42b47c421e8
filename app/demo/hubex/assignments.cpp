// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 postponed = 5 * 60; // what a planner changes his mind about, nobody hears (contract 3.5)
constexpr qint64 usualEffort = 4 * 3600;

/// One row of the call: one person for one task.
struct Wish {
    Assignee who; // userId 0 = nobody in particular
    bool isPostponed = false;
    QString error;
};

qint64 effortOf(const State &state, const Task &task)
{
    const WorkType *work = State::byId(state.workTypes, task.workTypeId);
    const qint64 norm = work ? work->hours * 3600 + work->minutes * 60 : 0;
    return norm ? norm : usualEffort;
}

QString errorOf(const Call &call, const Task *task, const Wish &wish, const QJsonValue &row)
{
    if (!task || task->deleted)
        return u"TaskNotFound"_s;
    if (isOver(*task))
        return u"TaskClosed"_s;
    const Plan &plan = wish.who.plan;
    if (!timeIn(row, u"scheduledStartDateTime") || !timeIn(row, u"scheduledFinishDateTime")
        || (plan.till && (!plan.from || plan.till <= plan.from)))
        return u"InvalidDatePeriod"_s;
    if (!wish.who.userId)
        return {};
    const Person *person = call.state->person(wish.who.userId);
    if (!person || person->deleted || person->isCustomer())
        return u"UserNotFound"_s;
    return person->bannedTill > call.engine.now() ? u"UserBanned"_s : QString();
}

Wish wishIn(const Call &call, const Task *task, const QJsonValue &row)
{
    Wish wish;
    wish.who.userId = int(idIn(row, u"userID"));
    wish.who.plan = {timeIn(row, u"scheduledStartDateTime").value_or(0),
        timeIn(row, u"scheduledFinishDateTime").value_or(0)};
    wish.isPostponed = flagIn(row, u"isPostponedNotification");
    wish.error = errorOf(call, task, wish, row);
    if (wish.error.isEmpty() && wish.who.plan.from && !wish.who.plan.till)
        wish.who.plan.till = wish.who.plan.from + effortOf(*call.state, *task);
    return wish;
}

QString namesOf(const State &state, const QList<Assignee> &people)
{
    QStringList names;
    for (const Assignee &one : people)
        names.append(fullName(*state.person(one.userId)));
    return names.join(u", "_s);
}

/// The rows of one call are the new set of people. A row without a person plans those who are there, or,
/// without a period, takes the task from them. (Contract 8.4 leaves both open.)
QList<Assignee> peopleOf(const Task &task, QList<Wish> &wishes)
{
    QList<Assignee> people;
    for (Wish &wish : wishes) {
        if (!wish.error.isEmpty() || !wish.who.userId)
            continue;
        if (std::ranges::find(people, wish.who.userId, &Assignee::userId) != people.end())
            wish.error = u"AlreadyDone"_s;
        else if (std::size_t(people.size()) == task.assignees.size())
            wish.error = u"TooManyAssignees"_s;
        else
            people.append(wish.who);
    }
    for (const Wish &wish : std::as_const(wishes)) {
        if (!people.isEmpty() || !wish.error.isEmpty() || wish.who.userId || !wish.who.plan.from)
            continue;
        for (const int id : task.assignees) {
            if (id)
                people.append({id, wish.who.plan});
        }
    }
    return people;
}

using Assignees = decltype(Task::assignees);

/// Who is new hears of it, at once or when the planner has settled.
void tell(Call &call, const Assignees &before, const Task &after, const QList<Wish> &wishes)
{
    State &state = *call.state;
    const qint64 now = state.now();
    state.notices.removeIf(
        [&](const Notice &notice) { return notice.taskId == after.id && notice.created > now; });
    for (const Wish &wish : wishes) {
        const int id = wish.who.userId;
        if (!wish.error.isEmpty() || !id || id == call.userId
            || std::ranges::find(before, id) != before.end())
            continue;
        state.notify(id, now + (wish.isPostponed ? postponed : 0),
            state.isEnglish ? u"A task was assigned to you"_s : u"Вам назначена заявка"_s, taskNumber(after),
            after.id);
    }
}

void assign(Call &call, const Task &task, QList<Wish> &wishes)
{
    const QList<Assignee> people = peopleOf(task, wishes);
    if (std::ranges::all_of(wishes, [](const Wish &wish) { return !wish.error.isEmpty(); }))
        return;
    State &state = *call.state;
    const Assignees before = task.assignees; // `task` is what is stored below
    Task draft = State::draftOf(task);
    draft.assignees = {};
    for (qsizetype i = 0; i < people.size(); ++i)
        draft.assignees[std::size_t(i)] = quint16(people.at(i).userId);
    const auto planned = std::ranges::find_if(people, [](const Assignee &one) { return one.plan.from != 0; });
    const Plan plan = planned == people.end() ? Plan{} : planned->plan;
    draft.plannedStart = plan.from;
    draft.plannedMinutes = quint16(std::min<qint64>((plan.till - plan.from) / 60, 65535));
    draft.assigned = people.isEmpty() ? 0 : state.now();
    const QList<Assignment> earlier = assignmentsOf(task);
    draft.edits->assignments.prepend({state.now(), call.userId, people});
    state.log(draft, call.userId, "TaskAssignmentHistoryAdd", "Assignments",
        oldAndNew("AssignedTo", earlier.isEmpty() ? QString() : namesOf(state, earlier.constFirst().people),
            namesOf(state, people)));
    state.store(draft);
    tell(call, before, draft, wishes);
}

Object resultOf(const State &state, qint64 taskId, const QList<Wish> &wishes)
{
    Array rows;
    for (const Wish &wish : wishes)
        rows.add(Object()
                     .time("dateTimeFrom", wish.who.plan.from)
                     .time("dateTimeTill", wish.who.plan.till)
                     .text("error", wish.error)
                     .id("userID", wish.who.userId));
    const Task *task = state.task(taskId);
    return Object()
        .put("assignments", rows)
        .number("sortOrder", 0)
        .number("taskID", taskId)
        .text("taskNumber", task ? taskNumber(*task) : QString());
}

/// A row of its own for each person and task; refused rows say why (contract 3.5).
Reply assignAll(Call &call, const QJsonArray &rows)
{
    QList<qint64> order;
    QHash<qint64, QList<Wish>> wishes;
    for (const auto &row : rows) {
        const qint64 id = idIn(row, u"taskID");
        if (!order.contains(id))
            order.append(id);
        wishes[id].append(wishIn(call, call.state->task(id), row));
    }
    Array results;
    for (const qint64 id : order) {
        if (const Task *task = call.state->task(id))
            assign(call, *task, wishes[id]);
        results.add(resultOf(*call.state, id, wishes[id]));
    }
    return jsonAnswer(201, results.bytes());
}

/// Declared one object, sent as a list (contract 1.4.4); the assignment in force has sortOrder 0.
Reply assignments(Call &call, const Task &task)
{
    Array rows;
    int sortOrder = 0;
    for (const Assignment &one : assignmentsOf(task)) {
        for (const Assignee &who : one.people)
            rows.add(Object()
                         .time("assigned", one.assigned)
                         .put("assignedBy", userRef(*call.state, one.assignedBy))
                         .put("assignedTo", userRef(*call.state, who.userId))
                         .put("scheduled", period(who.plan.from, who.plan.till))
                         .number("sortOrder", sortOrder));
        ++sortOrder;
    }
    return rows.bytes();
}

} // namespace

QList<Route> assignmentRoutes()
{
    return {
        {"POST", "WORK/TaskAssignmentHistory", ofRows<assignAll>, {}, Access::Tenant,
            "TaskAssignmentHistoryAdd"},
        {"GET", "WORK/Tasks/{}/assignments", ofTask<assignments>, {}, Access::Tenant,
            "TaskAssignmentHistoryList"},
    };
}

} // namespace dd::demo::hubex
