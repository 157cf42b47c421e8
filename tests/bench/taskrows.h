// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "models/pagedlist.h"

namespace dd::bench {

/// So many tasks of the demo, newest change first, as the client reads them.
QList<Task> demoTasks(int count);

/// The task list over these rows, answered from memory: nothing of a network, all of the model.
std::unique_ptr<models::PagedList<Task>> taskList(const QList<Task> &rows);

} // namespace dd::bench
