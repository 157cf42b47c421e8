// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/stagemoves.h"

namespace dd::demo::hubex {

struct Batch {
    qint64 due = 0;
    int userId = 0;
    QList<Move> moves;
};

/// Does the mass moves whose time has come and tells whoever asked for each. There is no thread behind it:
/// the engine calls this before it answers anything. True when something was done.
bool runDueBatches(State &state);

} // namespace dd::demo::hubex
