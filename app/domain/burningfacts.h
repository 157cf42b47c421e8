// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <functional>
#include <optional>

namespace dd {

/// What can burn: times the server names itself (HubEx 3.1 timesheet.deadline; OTRS 4 …DestinationTime,
/// UntilTimeDateUnix), and what waits for somebody to look. Calendars are never recomputed here.
enum class BurningClock {
    None,
    Deadline, ///< HubEx
    FirstResponse, ///< OTRS
    Update, ///< OTRS
    Solution, ///< OTRS
    Escalation, ///< OTRS tells the nearest of the three, and not which
    Pending, ///< OTRS
    Unread,
    Unassigned,
};

/// What of a row has to do with burning, whatever the hour. Made when the row changes, looked at as time goes
/// by.
struct BurningFacts {
    bool over = true; ///< closed, completed, merged, removed, archived or deleted: never burns
    bool waits = false; ///< pending
    bool unread = false; ///< and his to read: nobody's, or the user's own
    bool unassigned = false;
    bool mine = false; ///< the user works on it, owns it or answers for it
    BurningClock clock = BurningClock::None; ///< the earliest that runs
    qint64 due = 0; ///< of `clock`; seconds since 1970 UTC, 0 = none runs
    qint64 waitsTill = 0; ///< 0 = not told
    qint64 since = 0;

    friend bool operator==(const BurningFacts &, const BurningFacts &) = default;
};

/// The value of one field of a row, by fieldIndex().
using FieldReader = std::function<FieldValue(int)>;

/// Of a Task or Ticket; rows of other kinds are over. `me` is the user's number on that server; 0: not known,
/// then everything unread is his to read.
BurningFacts burningFactsOf(Kind kind, const FieldReader &read, qint64 me = 0);
BurningFacts burningFactsOf(Kind kind, const QList<FieldValue> &values, qint64 me = 0);

} // namespace dd
