// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/state.h"

namespace dd::demo::otrs {

/// The tickets and articles (without their texts) of the last two months; agents and customers must be there.
void addTickets(State &state, int count, quint32 seed);

} // namespace dd::demo::otrs
