// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/seed.h"

#include "demo/hubex/catalog.h"

#include <algorithm>

namespace dd::demo::hubex {

State seededState(const DemoOptions &options, bool isEnglish, std::function<qint64()> clock)
{
    State state;
    state.seed = options.seed;
    state.isEnglish = isEnglish;
    state.clock = std::move(clock);
    state.start = state.now();
    addDictionaries(state);
    addCompanies(state, std::clamp(options.assets / 500, 12, 400));
    addPeople(state, std::clamp(options.people, 12, 30000));
    addAssets(state, std::max(options.assets, 1));
    addTasks(state, std::max(options.tasks, 0));
    return state;
}

} // namespace dd::demo::hubex
