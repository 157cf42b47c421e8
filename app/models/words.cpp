// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace dd::models {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString words(const char *text)
{
    return QCoreApplication::translate("dd::Words", text);
}

QString dateAndTime(const QDateTime &local, bool withYear)
{
    return QLocale().toString(
        local, withYear ? QStringLiteral("d MMM yyyy HH:mm") : QStringLiteral("d MMM HH:mm"));
}

QString clock(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / hour).arg(seconds % hour / minute, 2, 10, QLatin1Char('0'));
}

} // namespace

QString relativeTime(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid())
        return {};
    const qint64 ahead = now.secsTo(instant);
    const qint64 distance = qAbs(ahead);
    if (distance < minute)
        return words(QT_TRANSLATE_NOOP("dd::Words", "just now"));
    if (distance < hour) {
        const QString text = ahead > 0 ? words(QT_TRANSLATE_NOOP("dd::Words", "in %1 min"))
                                       : words(QT_TRANSLATE_NOOP("dd::Words", "%1 min ago"));
        return text.arg(distance / minute);
    }
    if (distance < day) {
        const QString text = ahead > 0 ? words(QT_TRANSLATE_NOOP("dd::Words", "in %1 h"))
                                       : words(QT_TRANSLATE_NOOP("dd::Words", "%1 h ago"));
        return text.arg(distance / hour);
    }
    const QDateTime local = instant.toLocalTime();
    return dateAndTime(local, local.date().year() != now.toLocalTime().date().year());
}

QString exactTime(const QDateTime &instant)
{
    return instant.isValid() ? dateAndTime(instant.toLocalTime(), true) : QString();
}

QString timeOfDay(const QTime &time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

QString exactDay(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString dayHeading(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("dddd, d MMMM yyyy"));
}

QString asOf(const QDateTime &instant, const QDateTime &now)
{
    const QDateTime local = instant.toLocalTime();
    return local.date() == now.toLocalTime().date() ? timeOfDay(local.time()) : exactTime(instant);
}

QString timeLeft(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const qint64 left = now.secsTo(due);
    const qint64 distance = qAbs(left);
    const QString sign = left < 0 && distance >= minute ? QStringLiteral("\u2212") : QString();
    if (distance < day)
        return sign + clock(distance);
    const qint64 hours = distance % day / hour;
    if (hours == 0 || distance >= 30 * day)
        return sign + words(QT_TRANSLATE_NOOP("dd::Words", "%1 d")).arg(distance / day);
    return sign + words(QT_TRANSLATE_NOOP("dd::Words", "%1 d %2 h")).arg(distance / day).arg(hours);
}

QString duration(qint64 seconds)
{
    const QString sign = seconds < 0 ? QStringLiteral("\u2212") : QString();
    const qint64 length = qAbs(seconds);
    if (length > 0 && length < minute)
        return sign + words(QT_TRANSLATE_NOOP("dd::Words", "%1 s")).arg(length);
    const qint64 days = length / day;
    const qint64 hours = length % day / hour;
    const qint64 minutes = length % hour / minute;
    QStringList parts;
    if (days > 0)
        parts << words(QT_TRANSLATE_NOOP("dd::Words", "%1 d")).arg(days);
    if (hours > 0)
        parts << words(QT_TRANSLATE_NOOP("dd::Words", "%1 h")).arg(hours);
    // Minutes say nothing beside days.
    if ((minutes > 0 && days == 0) || parts.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("dd::Words", "%1 min")).arg(minutes);
    return sign + parts.join(QLatin1Char(' '));
}

QString fileSize(qint64 bytes)
{
    if (bytes < 0)
        return {};
    static constexpr std::array units{QT_TRANSLATE_NOOP("dd::Words", "%1 B"),
        QT_TRANSLATE_NOOP("dd::Words", "%1 KB"), QT_TRANSLATE_NOOP("dd::Words", "%1 MB"),
        QT_TRANSLATE_NOOP("dd::Words", "%1 GB"), QT_TRANSLATE_NOOP("dd::Words", "%1 TB")};
    size_t unit = 0;
    double size = double(bytes);
    // From 999.5 on it would read "1000".
    while (size >= 999.5 && unit + 1 < units.size()) {
        size /= 1024;
        ++unit;
    }
    const int decimals = unit > 0 && size < 9.95 ? 1 : 0;
    return words(units.at(unit)).arg(QLocale().toString(size, 'f', decimals));
}

QString period(const Period &period)
{
    if (!period.from.isValid() && !period.till.isValid())
        return {};
    if (!period.till.isValid())
        return words(QT_TRANSLATE_NOOP("dd::Words", "from %1")).arg(exactTime(period.from));
    if (!period.from.isValid())
        return words(QT_TRANSLATE_NOOP("dd::Words", "until %1")).arg(exactTime(period.till));
    const QDateTime till = period.till.toLocalTime();
    const QString end
        = period.from.toLocalTime().date() == till.date() ? timeOfDay(till.time()) : exactTime(till);
    return QStringLiteral("%1 \u2013 %2").arg(exactTime(period.from), end);
}

QString yesNo(bool value)
{
    return value ? words(QT_TRANSLATE_NOOP("dd::Words", "Yes")) : words(QT_TRANSLATE_NOOP("dd::Words", "No"));
}

QString personLine(const PersonRef &person)
{
    const QString name = person.fullName();
    for (const QString &more : {person.email, person.phone, person.login}) {
        if (!more.isEmpty() && more != name)
            return name.isEmpty() ? more : QStringLiteral("%1 \u00b7 %2").arg(name, more);
    }
    return name;
}

} // namespace dd::models
