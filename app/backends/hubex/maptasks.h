// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"
#include "domain/task.h"

namespace dd::hubex {

/// Answers about tasks, bytes to domain (contract 3.1-3.13). Pure.
Task mapTask(qint64 id, const json::Value &value);
TaskCard mapTaskCard(qint64 id, const json::Value &value);
NextStage mapNextStage(qint64 id, const json::Value &value);
Message mapMessage(qint64 id, const json::Value &value);
CheckList mapCheckList(qint64 id, const json::Value &value);
CheckItem mapCheckItem(qint64 id, const json::Value &value);
CompletedWork mapCompletedWork(qint64 id, const json::Value &value);
WorkMaterial mapWorkMaterial(const json::Value &value);
Watcher mapWatcher(const json::Value &value);
HistoryEntry mapHistoryEntry(const json::Value &value);

} // namespace dd::hubex
