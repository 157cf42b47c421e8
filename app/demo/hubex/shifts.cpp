// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/shifts.h"

namespace dd::demo::hubex {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 zone = 3 * hour;
constexpr qint64 length = 12 * hour;

} // namespace

qint64 dayOf(qint64 time)
{
    return (time + zone) / day;
}

qint64 startOfDay(qint64 date)
{
    return date * day - zone;
}

bool isNightShift(const Person &person)
{
    return person.shiftStart >= 18;
}

Shift shiftOn(const State &state, const Person &person, qint64 date)
{
    if (!person.isTechnician() || person.deleted || person.bannedTill || (date + person.id) % 3 == 0)
        return {};
    const qint64 from = startOfDay(date) + person.shiftStart * hour;
    const qint64 now = state.now();
    return {from <= now && now < from + length, from, from + length};
}

Shift shiftOf(const State &state, const Person &person)
{
    const qint64 now = state.now();
    const qint64 today = dayOf(now);
    for (qint64 date = today - 1; date <= today + 2; ++date) {
        if (const Shift shift = shiftOn(state, person, date); shift.till > now)
            return shift;
    }
    return {};
}

} // namespace dd::demo::hubex
