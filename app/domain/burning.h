// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burningfacts.h"

#include <QTimeZone>
#include <chrono>

namespace dd {

/// How near it is, nearest first. A pending row waits until its time is near; what needs a look but has no
/// time of its own (unread, unassigned) is for today.
enum class BurningGroup { Overdue, NextHour, Today, Waiting, Later };

/// The instant at which rows are looked at; the same for all of them. Seconds since 1970 UTC by the server's
/// clock.
struct BurningMoment {
    qint64 now = 0;
    qint64 soon = 0; ///< due up to this second is "within the next hour"
    qint64 tomorrow = 0; ///< the first second of the user's next day

    /// Days begin and end in `zone`, the user's.
    static BurningMoment at(qint64 now, const QTimeZone &zone, std::chrono::minutes soon);
    friend bool operator==(const BurningMoment &, const BurningMoment &) = default;
};

/// Why and when a row burns.
struct Burning {
    BurningGroup group = BurningGroup::Later;
    BurningClock clock = BurningClock::None;
    qint64 due = 0; ///< seconds since 1970 UTC; 0 where there is no time
    qint64 since = 0; ///< when the row was made, or last changed while unread

    friend bool operator==(const Burning &, const Burning &) = default;
};

/// Nothing for rows that are over, and for those that no clock runs for and nobody has to look at.
std::optional<Burning> burningAt(const BurningFacts &facts, const BurningMoment &moment);

/// What burns first stands first: group, time, clock, then who waits longest. Total over different keys.
bool burnsBefore(const Burning &a, const ItemKey &keyOfA, const Burning &b, const ItemKey &keyOfB);

/// In the user's language. `soon` is what the user counts as near.
QString nameOf(BurningGroup group, std::chrono::minutes soon = std::chrono::hours(1));
QString nameOf(BurningClock clock);

} // namespace dd
