// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/// The dates of the server. Contract section 3: no zone in the text, the agent's or the server's wall clock.
namespace dd::demo::otrs {

/// "YYYY-MM-DD HH:MM:SS" in the zone (IANA name; empty or unknown = the server's, UTC).
QString wallClock(qint64 seconds, const QString &zone);

/// Seconds since 1970 of a wall clock time; 0 when it is no time.
qint64 fromWallClock(int year, int month, int day, int hour, int minute, const QString &zone);

/// Working seconds between two moments, negative when @p to is the earlier one. The calendar is Znuny's
/// default: Monday to Friday, 8:00 to 21:00, server zone.
qint64 workingSeconds(qint64 from, qint64 to);

/// The moment after @p minutes of working time.
qint64 addWorkingMinutes(qint64 from, int minutes);

/// "115h 4m", "15m": never signed.
QString durationText(qint64 seconds);

} // namespace dd::demo::otrs
