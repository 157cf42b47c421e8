// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace dd::models {

/// How values read, in the user's language and the default QLocale. `now` is a parameter so that tests and
/// pictures are the same every day.

/// "just now", "5 min ago", "in 3 h" up to a day; beyond it "23 Nov 14:05", with the year if another.
QString relativeTime(const QDateTime &instant, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Always date and time, for tool tips and copying: "23 Nov 2026 14:05"; local zone.
QString exactTime(const QDateTime &instant);
/// "14:05".
QString timeOfDay(const QTime &time);
/// "23 Nov 2026".
QString exactDay(const QDate &day);
/// Over what happened that day: "Monday, 23 November 2026".
QString dayHeading(const QDate &day);
/// How old something is: "14:05" today, else exactTime().
QString asOf(const QDateTime &instant, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Time left as tabular figures: "1:20", "−0:15", "3 d 4 h"; empty for an invalid instant.
QString timeLeft(const QDateTime &due, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "1 h 30 min", "2 d 4 h".
QString duration(qint64 seconds);
/// "12 KB", "3.4 MB"; empty for a negative size.
QString fileSize(qint64 bytes);
QString period(const Period &period);
QString yesNo(bool value);
/// "Иванов Пётр · ivanov@example.test": the name and what else tells him apart.
QString personLine(const PersonRef &person);

} // namespace dd::models
