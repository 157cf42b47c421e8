// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/shifts.h"

namespace dd::demo::hubex {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 zone = 3 * hour;

} // namespace

Shift shiftOf(const State &state, const Person &person)
{
    if (!person.isTechnician() || person.deleted || person.bannedTill)
        return {};
    const qint64 now = state.now();
    const qint64 today = (now + zone) / day;
    for (qint64 date = today - 1; date <= today + 2; ++date) {
        if ((date + person.id) % 3 == 0)
            continue;
        const qint64 from = date * day - zone + person.shiftStart * hour;
        const qint64 till = from + 12 * hour;
        if (till > now)
            return {from <= now, from, till};
    }
    return {};
}

} // namespace dd::demo::hubex
