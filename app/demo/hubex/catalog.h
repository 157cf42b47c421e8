// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"

namespace dd::demo::hubex {

/// Fills what an administrator sets up once: stages and moves, statuses, types, works, skills, roles,
/// districts, check lists, extra fields.
void addDictionaries(State &state);

namespace stage {
inline constexpr int fresh = 1, assigned = 2, accepted = 3, onTheWay = 4, inWork = 5, paused = 6,
                     approval = 7, parts = 8, done = 9, closed = 10, rejected = 11, cancelled = 12;
} // namespace stage

} // namespace dd::demo::hubex
