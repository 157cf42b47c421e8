// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"

namespace dd::demo::hubex {

struct Shift {
    bool isOn = false;
    qint64 from = 0; // the present or the next one; 0 = none
    qint64 till = 0;
};

/// Technicians work twelve hours from their hour on, two days of three, in the tenant's zone (UTC+3).
Shift shiftOf(const State &state, const Person &person);

} // namespace dd::demo::hubex
