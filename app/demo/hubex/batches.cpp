// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/batches.h"

#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/stamps.h"
#include "demo/hubex/texts.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 delay = 2; // seconds until the background has come to it

void run(State &state, const Batch &batch)
{
    QStringList refused;
    for (const Move &move : batch.moves) {
        const auto why = moveTask(state, move, batch.userId);
        const Task *task = state.task(move.taskId);
        if (why)
            refused.append(u"%1: %2"_s.arg(
                task ? taskNumber(*task) : QString::number(move.taskId), why->message.in(state.isEnglish)));
    }
    const QString counts = (state.isEnglish ? u"Moved: %1 of %2"_s : u"Изменено: %1 из %2"_s)
                               .arg(batch.moves.size() - refused.size())
                               .arg(batch.moves.size());
    state.notify(batch.userId, state.now(),
        state.isEnglish ? u"The mass move of stages is done"_s : u"Массовая смена стадий завершена"_s,
        (QStringList{counts} + refused).join(u'\n'));
}

http::Response result(const QString &batchId, const QString &error)
{
    return jsonAnswer(202,
        Object().text("batchID", batchId).text("error", error).flag("isSuccessed", error.isEmpty()).bytes());
}

/// One target stage with its tasks; false when there is nothing in it.
bool addMoves(QList<Move> &moves, const QJsonValue &item, qint64 when)
{
    const QJsonArray tasks = memberOf(item, u"tasks").toArray();
    for (const auto &id : tasks)
        moves.append({idIn(id).value_or(0), idIn(item, u"taskStageID"), when, idIn(item, u"criticalityID"),
            memberOf(item, u"notes").toString(), flagIn(item, u"revertClosed")});
    return !tasks.isEmpty() && idIn(item, u"taskStageID");
}

http::Response accept(Call &call, const QList<Move> &moves, const QString &batchId)
{
    Batch batch{call.engine.now() + delay, call.userId, moves};
    call.state->batches.append(std::make_shared<const Batch>(std::move(batch)));
    return result(batchId, {});
}

/// Groups of tasks per target stage; accepted at once, done in the background (contract 3.4).
Reply batch(Call &call, const QJsonObject &body)
{
    const Stamp stamp
        = stampOf(*call.state, "batch", memberOf(body, u"concurrencyStamp").toString().toUtf8());
    if (stamp.isBroken)
        return brokenStamp(call);
    if (stamp.earlier)
        return repeatedStamp(call, stamp);
    const std::optional<qint64> when = timeIn(body, u"completed");
    if (!when)
        return invalidData(call, u"completed"_s);
    QList<Move> moves;
    for (const auto &item : memberOf(body, u"data").toArray()) {
        if (!addMoves(moves, item, *when))
            return invalidData(call, u"data"_s);
    }
    if (moves.isEmpty())
        return invalidData(call, u"data"_s);
    const http::Response answer = accept(call, moves, stamp.guid);
    remember(*call.state, "batch", stamp, answer.body);
    return answer;
}

/// The older form: an array of single moves, without a stamp.
Reply multiple(Call &call, const QJsonArray &rows)
{
    QList<Move> moves;
    for (const auto &row : rows)
        moves.append({idIn(row, u"taskID"), idIn(row, u"taskStageID"), timeIn(row, u"completed").value_or(0),
            idIn(row, u"criticalityID"), memberOf(row, u"notes").toString(), flagIn(row, u"revertClosed")});
    return accept(call, moves, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

bool runDueBatches(State &state)
{
    bool isAnyDone = false;
    while (!state.batches.isEmpty() && state.batches.constFirst()->due <= state.now()) {
        run(state, *state.batches.takeFirst());
        isAnyDone = true;
    }
    return isAnyDone;
}

QList<Route> batchRoutes()
{
    return {
        {"POST", "WORK/TaskStagingHistory/batch", ofObject<batch>, {}, Access::Tenant,
            "TaskStagingHistoryAdd"},
        {"POST", "WORK/TaskStagingHistory/multiple", ofRows<multiple>, {}, Access::Tenant,
            "TaskStagingHistoryAdd"},
    };
}

} // namespace dd::demo::hubex
