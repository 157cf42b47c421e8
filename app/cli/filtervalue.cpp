// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filtervalue.h"

#include "cli/words.h"

#include <QRegularExpression>
#include <cmath>

namespace dd::cli {

namespace {

std::optional<QString> flagOf(const QString &typed)
{
    const QString word = typed.toLower();
    for (const char *yes : {"true", "yes", "1", "on"}) {
        if (word == QLatin1String(yes))
            return QStringLiteral("true");
    }
    for (const char *no : {"false", "no", "0", "off"}) {
        if (word == QLatin1String(no))
            return QStringLiteral("false");
    }
    if (word == QLatin1String("any"))
        return word;
    return std::nullopt;
}

std::optional<QString> instantOf(const QString &typed, const QDateTime &now)
{
    static const QRegularExpression distance(QStringLiteral("^([+-]\\d{1,6})(d|h|min)$"));
    QDateTime instant;
    const auto match = distance.match(typed);
    if (match.hasMatch()) {
        const qint64 number = match.captured(1).toLongLong();
        const QString unit = match.captured(2);
        const qint64 seconds = unit == QLatin1String("d") ? 86'400 : unit == QLatin1String("h") ? 3'600 : 60;
        instant = now.addSecs(number * seconds);
    } else if (typed == QLatin1String("now")) {
        instant = now;
    } else if (typed == QLatin1String("today")) {
        instant = now.date().startOfDay();
    } else if (typed.size() == 10) {
        instant = QDate::fromString(typed, Qt::ISODate).startOfDay();
    } else {
        instant = QDateTime::fromString(typed, Qt::ISODate);
    }
    if (!instant.isValid())
        return std::nullopt;
    instant = instant.toUTC();
    instant.setTime(QTime(instant.time().hour(), instant.time().minute(), instant.time().second()));
    return instant.toString(Qt::ISODate);
}

std::optional<QString> coordinateOf(const QString &typed)
{
    const QStringList parts = typed.split(QLatin1Char(':'));
    bool north = false;
    bool east = false;
    const double latitude = parts.value(0).toDouble(&north);
    const double longitude = parts.value(1).toDouble(&east);
    const bool good
        = parts.size() == 2 && north && east && std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
    return good ? std::optional(typed) : std::nullopt;
}

} // namespace

std::optional<QString> filterValue(const FilterField &field, const QString &typed, const QDateTime &now)
{
    bool isNumber = false;
    switch (field.type) {
    case FilterType::Text:
        return typed;
    case FilterType::Flag:
        return flagOf(typed);
    case FilterType::Number:
    case FilterType::Id:
        typed.toLongLong(&isNumber);
        return isNumber ? std::optional(typed) : std::nullopt;
    case FilterType::Decimal:
        return std::isfinite(typed.toDouble(&isNumber)) && isNumber ? std::optional(typed) : std::nullopt;
    case FilterType::Instant:
        return instantOf(typed, now);
    case FilterType::Coordinate:
        return coordinateOf(typed);
    }
    return std::nullopt;
}

QString filterValueWords(const FilterField &field)
{
    switch (field.type) {
    case FilterType::Text:
        return Words::tr("a text");
    case FilterType::Flag:
        return Words::tr("yes, no or any");
    case FilterType::Number:
        return Words::tr("a whole number");
    case FilterType::Id:
        return field.choices == Choices::None ? Words::tr("a number") : Words::tr("a number or a name");
    case FilterType::Decimal:
        return Words::tr("a number");
    case FilterType::Instant:
        return Words::tr("a date or time, as 2026-11-23, 2026-11-23T14:05, today, -7d");
    case FilterType::Coordinate:
        return Words::tr("a place, as 59.93:30.31");
    }
    return {};
}

} // namespace dd::cli
