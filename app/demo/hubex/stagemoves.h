// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/taskchanges.h"

namespace dd::demo::hubex {

/// The life cycle as it runs (contract 3.4): who may move what where, what has to be done before, and what a
/// stage does by itself.

/// What is open to this person now; customers move along their own branch only.
QList<StageLink> movesOpenTo(const State &state, const Task &task, int userId);

/// {"id": {code, name}} of what the move demands; empty = nothing.
Object requirementsOf(const StageLink &link, bool isEnglish);

/// One wish to move one task.
struct Move {
    qint64 taskId = 0;
    qint64 stageId = 0;
    qint64 when = 0; // told later by somebody who was offline; 0 = now
    qint64 criticalityId = 0; // 0 = as it is
    QString notes;
    bool revertClosed = false; // takes the marks of completion and closing away
};

/// Moves along one of the open links. Nothing has changed where it was refused.
std::optional<Refusal> moveTask(State &state, const Move &move, int userId);
/// The same by the link that ends the task, for a draft that says who accepted and signed.
std::optional<Refusal> finishTask(State &state, Task draft, qint64 when, int userId);

/// What a stage does to a task that enters it (contract 6.1 Stage.action).
enum class StageAction { None, ClearAssignment, Complete, Close };
StageAction actionOf(int stageId);
Object actionName(StageAction action, bool isEnglish); // empty for None

} // namespace dd::demo::hubex
