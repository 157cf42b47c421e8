// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"

namespace dd::demo::hubex {

/// Closed, rejected or cancelled: nothing more will happen.
bool isOver(const Task &task);
/// "Completed" differs from "closed": the work is done (contract pitfall 13).
bool isCompleted(const Task &task);
/// Since when it is overdue; 0 = it is not. A task done in time stays so.
qint64 outdatedSince(const Task &task, qint64 now);
/// The urgency label; null once the work is done or without a deadline.
const Actuality *actualityOf(const State &state, const Task &task);

} // namespace dd::demo::hubex
