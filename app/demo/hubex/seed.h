// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"
#include "demo/options.h"

namespace dd::demo::hubex {

/// A field service company in Saint Petersburg, relative to now: the same options give the same data. 100,000
/// tasks and 580,000 assets take seconds and some 100 MiB, for texts and details are made when asked for.
/// @p isEnglish: the language of its dictionaries and of most of its customers.
State seededState(const DemoOptions &options, bool isEnglish, std::function<qint64()> clock);

/// Its steps, in this order; each needs what the ones before made.
void addCompanies(State &state, int count);
void addPeople(State &state, int count);
void addAssets(State &state, int count);
void addTasks(State &state, int count);

} // namespace dd::demo::hubex
