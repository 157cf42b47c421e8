// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rowchange.h"

namespace dd::store {

/// Takes what an account's limits leave no room for, the oldest first: by age, then by size, answers before
/// closed rows before assets that were seen once. What is open stays, whatever its size. Gives room back to
/// the disk. `gone`: the rows that were taken.
std::optional<Fault> trimmed(Database &database, const Limits &limits, QList<RowChange> &gone);

} // namespace dd::store
