// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"

namespace dd::demo::hubex {

/// The list family of contract 3.1: not every filter is declared on every one of them.
enum class TaskList : char { List = 'L', Head = 'H', Short = 'S', Count = 'C', Clusters = 'G' };

/// What this one declares, paging and sorting included.
QList<Parameter> taskParameters(TaskList which);
/// Ids of the tasks that pass, in the asked order (contract 1.7); remembered for the next page.
Results::Ids findTasks(Call &call);

} // namespace dd::demo::hubex
