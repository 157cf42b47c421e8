// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/worktime.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 opens = 8 * 60 * 60;
constexpr qint64 closes = 21 * 60 * 60;

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::utc() : QTimeZone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

// 1970-01-01 was a Thursday: Monday = 0.
bool isWorkday(qint64 dayNumber)
{
    return (dayNumber + 3) % 7 < 5;
}

qint64 workedUntil(qint64 moment)
{
    const qint64 number = moment / day;
    const qint64 shifted = number + 3;
    const qint64 workdays = (shifted / 7) * 5 + std::min<qint64>(shifted % 7, 5);
    const qint64 today
        = isWorkday(number) ? std::clamp<qint64>(moment % day - opens, 0, closes - opens) : qint64(0);
    return workdays * (closes - opens) + today;
}

} // namespace

QString wallClock(qint64 seconds, const QString &zone)
{
    return QDateTime::fromSecsSinceEpoch(seconds, zoneOf(zone)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

qint64 fromWallClock(int year, int month, int dayOfMonth, int hour, int minute, const QString &zone)
{
    const QDate date(year, month, dayOfMonth);
    const QTime time(hour, minute);
    return date.isValid() && time.isValid() ? QDateTime(date, time, zoneOf(zone)).toSecsSinceEpoch() : 0;
}

qint64 workingSeconds(qint64 from, qint64 to)
{
    return workedUntil(to) - workedUntil(from);
}

qint64 addWorkingMinutes(qint64 from, int minutes)
{
    qint64 left = qint64(minutes) * 60;
    qint64 moment = from;
    while (left > 0) {
        const qint64 number = moment / day;
        const qint64 start = std::max(moment, number * day + opens);
        const qint64 room = isWorkday(number) ? std::max<qint64>(0, number * day + closes - start) : 0;
        if (left <= room)
            return start + left;
        left -= room;
        moment = (number + 1) * day;
    }
    return moment;
}

QString durationText(qint64 seconds)
{
    const qint64 minutes = std::abs(seconds) / 60;
    if (minutes < 60)
        return QString::number(minutes) + u'm';
    return QString::number(minutes / 60) + u"h "_s + QString::number(minutes % 60) + u'm';
}

} // namespace dd::demo::otrs
