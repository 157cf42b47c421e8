// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/stagemoves.h"

#include "demo/hubex/catalog.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/parts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 autoMoveAfter = 3 * 86400;

struct Requirement {
    const char *code;
    int id;
    Words name;
    bool (*isMet)(const State &, const Task &);
};

bool isAssigned(const State &, const Task &task)
{
    return task.assignees[0] != 0;
}

bool areListsFilled(const State &state, const Task &task)
{
    return std::ranges::all_of(checkListsOf(state, task),
        [](const TaskCheckList &list) { return list.doneCount() == list.answers.size(); });
}

/// Only somebody who stands before it can have scanned it.
bool isScanned(const State &, const Task &task)
{
    return !task.assetId || task.hasCheckedIn;
}

bool isSigned(const State &, const Task &task)
{
    return task.signedAt != 0;
}

constexpr Requirement requirements[] = {
    {"AssigneeSet", 1, {"Назначен исполнитель", "A technician is assigned"}, isAssigned},
    {"CheckListsProcessed", 2, {"Заполнены чек-листы", "Check lists are filled in"}, areListsFilled},
    {"AssetScanned", 3, {"Отсканирован QR-код объекта", "The asset's QR code is scanned"}, isScanned},
    {"ActSigned", 4, {"Подписан акт", "The act is signed"}, isSigned},
};

const Requirement *requirementOf(const StageLink &link)
{
    const auto found = std::ranges::find_if(requirements,
        [&link](const Requirement &one) { return link.requirement == QLatin1String(one.code); });
    return found == std::end(requirements) ? nullptr : found;
}

bool isOpenTo(const StageLink &link, const Task &task, const Person &person)
{
    constexpr int customersBranch = 3;
    const bool isMine = link.roleIds.isEmpty()
        || std::ranges::any_of(person.roleIds, [&link](int role) { return link.roleIds.contains(role); });
    return link.from == task.stageId && isMine
        && (link.typeIds.isEmpty() || link.typeIds.contains(task.typeId))
        && (!person.isCustomer() || link.branchId == customersBranch);
}

void unassign(State &state, Task &draft, int userId)
{
    if (!draft.assignees[0])
        return;
    draft.edits->assignments.prepend({state.now(), userId, {}});
    draft.assignees = {};
    draft.plannedStart = 0;
    draft.plannedMinutes = 0;
    state.log(draft, userId, "TaskAssignmentHistoryAdd", "Assignments",
        Object().put("AssignedTo", Object().member("new", "null")).bytes());
}

void act(State &state, Task &draft, qint64 when, int userId)
{
    switch (actionOf(draft.stageId)) {
    case StageAction::ClearAssignment:
        return unassign(state, draft, userId);
    case StageAction::Complete:
        draft.completed = when;
        return;
    case StageAction::Close:
        draft.closed = when;
        return;
    case StageAction::None:
        return;
    }
}

/// The draft on its new stage, with all that goes with it.
void enter(State &state, Task &draft, const StageLink &link, qint64 when, const QString &notes, int userId)
{
    Object row;
    row.put("TaskStage",
        Object()
            .text("old", State::nameIn(state.stages, draft.stageId))
            .text("new", State::nameIn(state.stages, link.to)));
    if (draft.statusId != link.statusId)
        row.put("TaskStatus",
            Object()
                .text("old", State::nameIn(state.statuses, draft.statusId))
                .text("new", State::nameIn(state.statuses, link.statusId)));
    row.text("Notes", notes);
    draft.stageId = quint8(link.to);
    draft.statusId = quint8(link.statusId);
    draft.branchId = quint8(link.branchId);
    draft.edits->statusChanged = state.now();
    if (link.to == stage::accepted)
        draft.accepted = when;
    draft.approvalWith = link.to == stage::approval ? draft.requestedBy : quint16(0);
    draft.nextMove = link.to == stage::done ? state.now() + autoMoveAfter : 0;
    state.log(draft, userId, "TaskStagingHistoryAdd", "Stage", row.bytes());
    if (when != state.now())
        draft.edits->changes.last().offline = when;
    act(state, draft, when, userId);
}

Refusal closedTask()
{
    return {409, "TaskClosed", {"Заявка закрыта", "The task is closed"}};
}

std::optional<Refusal> unmet(const State &state, const Task &draft, const StageLink &link)
{
    const Requirement *requirement = requirementOf(link);
    if (!requirement || requirement->isMet(state, draft))
        return std::nullopt;
    return Refusal{
        409, "TaskStageRequirementNotMet", requirement->name, Object().text("requirement", link.requirement)};
}

} // namespace

QList<StageLink> movesOpenTo(const State &state, const Task &task, int userId)
{
    QList<StageLink> open;
    const Person *person = state.person(userId);
    for (const StageLink &link : state.links) {
        if (person && !task.deleted && isOpenTo(link, task, *person))
            open.append(link);
    }
    return open;
}

Object requirementsOf(const StageLink &link, bool isEnglish)
{
    const Requirement *one = requirementOf(link);
    return !one ? Object()
                : Object().put(QByteArray::number(one->id).constData(),
                    Object().text("code", link.requirement).text("name", one->name.in(isEnglish)));
}

std::optional<Refusal> moveTask(State &state, const Move &move, int userId)
{
    const Task *task = state.task(move.taskId);
    if (!task || task->deleted)
        return Refusal{404, "TaskNotFound", {"Заявка не найдена", "The task was not found"}};
    if (!State::byId(state.stages, move.stageId))
        return Refusal{404, "TaskStageNotFound", {"Стадия не найдена", "The stage was not found"}};
    if (move.criticalityId && !State::byId(state.criticalities, move.criticalityId))
        return Refusal();
    if (task->stageId == move.stageId)
        return Refusal{
            409, "AlreadyDone", {"Заявка уже на этой стадии", "The task is on this stage already"}};
    if (isOver(*task))
        return closedTask();
    const QList<StageLink> open = movesOpenTo(state, *task, userId);
    const auto link = std::ranges::find(open, move.stageId, &StageLink::to);
    if (link == open.end())
        return Refusal{
            409, "TaskStageMoveNotAllowed", {"Переход на эту стадию недоступен", "This move is not open"}};
    if (link->finishes)
        return Refusal{409, "TaskCompleteRequired",
            {"Финальная стадия: завершите заявку", "A final stage: complete the task instead"}};
    if (auto refused = unmet(state, *task, *link))
        return refused;
    Task draft = State::draftOf(*task);
    if (move.revertClosed)
        draft.completed = draft.closed = draft.signedAt = 0;
    if (move.criticalityId)
        draft.criticalityId = quint8(move.criticalityId);
    enter(state, draft, *link, move.when ? move.when : state.now(), move.notes, userId);
    state.store(std::move(draft));
    return std::nullopt;
}

std::optional<Refusal> finishTask(State &state, Task draft, qint64 when, int userId)
{
    if (isOver(draft))
        return closedTask();
    const QList<StageLink> open = movesOpenTo(state, draft, userId);
    const auto link = std::ranges::find(open, true, &StageLink::finishes);
    if (link == open.end())
        return Refusal{409, "TaskStageMoveNotAllowed",
            {"С этой стадии завершить нельзя", "It cannot be completed from this stage"}};
    if (auto refused = unmet(state, draft, *link))
        return refused;
    enter(state, draft, *link, when, {}, userId);
    state.store(std::move(draft));
    return std::nullopt;
}

StageAction actionOf(int stageId)
{
    switch (stageId) {
    case stage::fresh:
        return StageAction::ClearAssignment;
    case stage::done:
        return StageAction::Complete;
    case stage::closed:
    case stage::rejected:
    case stage::cancelled:
        return StageAction::Close;
    default:
        return StageAction::None;
    }
}

Object actionName(StageAction action, bool isEnglish)
{
    static constexpr Words names[] = {{"", ""}, {"Снять назначение", "Clear the assignment"},
        {"Завершить работы", "Complete the work"}, {"Закрыть заявку", "Close the task"}};
    return idName(int(action), names[int(action)].in(isEnglish));
}

} // namespace dd::demo::hubex
