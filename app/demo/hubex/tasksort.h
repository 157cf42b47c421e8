// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/params.h"
#include "demo/hubex/state.h"
#include "demo/hubex/words.h"

#include <span>

namespace dd::demo::hubex {

/// A row of WORK/TaskOrderBy or ADM/UserOrderBy: the id is only the key, and the ids have holes (contract
/// 1.7).
struct Order {
    int id;
    const char *code;
    Words name;
};

std::span<const Order> taskOrders();

/// By orderBy and sortDirection with all their quirks: unknown orderBy = by creation, unknown direction = not
/// at all.
void sortTasks(std::vector<int> &ids, const State &state, const Params &params);

} // namespace dd::demo::hubex
