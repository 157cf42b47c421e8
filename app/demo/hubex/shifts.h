// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"

namespace dd::demo::hubex {

struct Shift {
    bool isOn = false;
    qint64 from = 0; // 0 = none
    qint64 till = 0;
};

/// Technicians work twelve hours from their hour on, two days of three, in the tenant's zone (UTC+3). The
/// present or the next one:
Shift shiftOf(const State &state, const Person &person);
/// The one that begins on this day; none on a day off.
Shift shiftOn(const State &state, const Person &person, qint64 date);
bool isNightShift(const Person &person);

/// Days of the tenant's zone, counted from 1970.
qint64 dayOf(qint64 time);
qint64 startOfDay(qint64 date);

} // namespace dd::demo::hubex
