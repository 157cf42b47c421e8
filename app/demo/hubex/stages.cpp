// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/stagemoves.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

Reply offered(Call &call, const QList<StageLink> &links)
{
    const State &state = *call.state;
    return listOf(List::Shape::Map, links, [&state](const StageLink &link, int sortOrder) {
        const Coloured *target = State::byId(state.stages, link.to);
        return Row{link.to,
            Object()
                .put("branch", idName(link.branchId, State::nameIn(state.branches, link.branchId)))
                .flag("isFinishStage", link.finishes)
                .flag("isPositiveResult", link.isPositive)
                .text("linkName", link.caption)
                .text("name", target->name)
                .put("requirements", requirementsOf(link, state.isEnglish))
                .number("sortOrder", sortOrder)
                .text("stageDescription", target->description)
                .put("taskStatus", idName(link.statusId, State::nameIn(state.statuses, link.statusId)))
                .bytes()};
    });
}

Reply nextStages(Call &call, const Task &task)
{
    return offered(call, movesOpenTo(*call.state, task, call.userId));
}

/// The moves that are open to all of them.
Reply commonStages(Call &call)
{
    std::optional<QList<StageLink>> common;
    for (const qint64 id : call.params.numbers("id")) {
        const Task *task = call.state->task(id);
        if (!task)
            return taskNotFound(call);
        const QList<StageLink> open = movesOpenTo(*call.state, *task, call.userId);
        if (!common)
            common = open;
        common->removeIf([&open](const StageLink &link) {
            return std::ranges::find(open, link.to, &StageLink::to) == open.end();
        });
    }
    return offered(call, common.value_or(QList<StageLink>()));
}

/// Swagger declares no answer; this is the guide's (contract 3.4).
Reply move(Call &call, const QJsonObject &body)
{
    const std::optional<qint64> completed = timeIn(body, u"completed");
    if (!completed)
        return invalidData(call, u"completed"_s);
    const Move wish{idIn(body, u"taskID"), idIn(body, u"taskStageID"), *completed,
        idIn(body, u"criticalityID"), memberOf(body, u"notes").toString(), flagIn(body, u"revertClosed")};
    if (const auto refused = moveTask(*call.state, wish, call.userId))
        return refusal(call, *refused);
    const Task &task = *call.state->task(wish.taskId);
    return jsonAnswer(201,
        Object()
            .number("stageId", wish.stageId)
            .flag("isFinalStage", isOver(task))
            .member("errors", "[]")
            .bytes());
}

Reply complete(Call &call, const Task &task)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return unreadable(call);
    const QJsonObject body = document.object();
    for (const QString &name : {u"accepted"_s, u"closed"_s, u"completed"_s, u"signed"_s}) {
        if (!timeIn(body, name))
            return invalidData(call, name);
    }
    const qint64 signature = idIn(body, u"signFacsimileAttachementID");
    if (signature && !fileById(*call.state, signature))
        return invalidData(call, u"signFacsimileAttachementID"_s);
    if (task.deleted)
        return taskNotFound(call);
    const qint64 now = call.engine.now();
    const auto timeOr = [&body](const QString &name, qint64 otherwise) {
        const qint64 time = *timeIn(body, name);
        return time ? time : otherwise;
    };
    Task draft = State::draftOf(task);
    draft.accepted = timeOr(u"accepted"_s, draft.accepted);
    draft.completed = timeOr(u"completed"_s, draft.completed);
    const bool isSigned
        = signature || idIn(body, u"signedBy") || !memberOf(body, u"signNFCTag").toString().isEmpty();
    draft.signedAt = timeOr(u"signed"_s, isSigned ? now : draft.signedAt);
    if (const QString person = memberOf(body, u"acceptedPerson").toString(); !person.isEmpty())
        draft.edits->values.insert("acceptedPerson"_L1, person);
    if (const auto refused = finishTask(*call.state, draft, timeOr(u"closed"_s, now), call.userId))
        return refusal(call, *refused);
    return http::Response::empty(202);
}

/// The move that would come by itself in some days (contract 3.4; the path is spelt like this).
Reply moveNow(Call &call, const Task &task)
{
    if (!task.nextMove)
        return notFound(call);
    Task draft = State::draftOf(task);
    draft.signedAt = draft.signedAt ? draft.signedAt : call.engine.now(); // nobody objected in time
    if (const auto refused = finishTask(*call.state, draft, call.engine.now(), call.userId))
        return refusal(call, *refused);
    return http::Response::empty(202);
}

Reply stay(Call &call, const Task &task)
{
    if (!task.nextMove)
        return notFound(call);
    Task draft = State::draftOf(task);
    draft.nextMove = 0;
    call.state->store(std::move(draft));
    return http::Response::empty(200);
}

} // namespace

QList<Route> stageRoutes()
{
    const Parameter offset{"offset", Type::Int32};
    const Parameter fetch{"fetch", Type::Int32};
    return {
        {"GET", "WORK/Tasks/{}/stages/next", ofTask<nextStages>, {offset, fetch}, Access::Tenant,
            "TaskStagesList"},
        {"GET", "WORK/Tasks/stages/next", commonStages, {{"id", Type::Int32}}, Access::Tenant,
            "TaskStagesList"},
        {"POST", "WORK/TaskStagingHistory", ofObject<move>, {}, Access::Tenant, "TaskStagingHistoryAdd"},
        {"PUT", "WORK/Tasks/{}/complete", ofTask<complete>, {}, Access::Tenant, "TaskComplete"},
        {"POST", "WORK/Tasks/{}/autoStaginging", ofTask<moveNow>, {}, Access::Tenant,
            "TaskStageMoverTerminate"},
        {"DELETE", "WORK/Tasks/{}/autoStaginging", ofTask<stay>, {}, Access::Tenant,
            "TaskStageMoverTerminate"},
    };
}

} // namespace dd::demo::hubex
