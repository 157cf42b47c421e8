// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/call.h"

namespace dd::demo::otrs {

/// Sorts in place by SortBy and OrderBy of the call; false when the server would find nothing because of
/// them.
bool sortTickets(const Call &call, QList<const Ticket *> &tickets);

/// SmartSort: three groups (overdue, to come, none), each sorted by the time of the
/// solution and capped by itself.
void smartSort(const Call &call, QList<const Ticket *> &tickets);

} // namespace dd::demo::otrs
