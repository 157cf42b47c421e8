// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/json/instant.h"

#include <QTimeZone>

namespace dd::json {

namespace {

/// Reads exactly `count` digits at `at`; -1 when they are not there.
int digits(std::string_view text, size_t at, size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Seconds east of Greenwich; nothing when it is no zone.
std::optional<int> offset(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z")
        return 0;
    const int sign = zone.front() == '+' ? 1 : zone.front() == '-' ? -1 : 0;
    const int hours = digits(zone, 1, 2);
    const size_t minutesAt = zone.size() > 3 && zone[3] == ':' ? 4 : 3;
    const int minutes = zone.size() > minutesAt ? digits(zone, minutesAt, 2) : 0;
    if (sign == 0 || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<QDateTime> readInstant(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty())
        return QDateTime();
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    if (year <= 1 || year >= 9999 || month == 0 || day == 0)
        return QDateTime();
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return QDateTime(date, QTime(0, 0), QTimeZone::utc()).toUTC();
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if ((text[10] != 'T' && text[10] != 't' && text[10] != ' ') || hour < 0 || minute < 0 || text[13] != ':')
        return std::nullopt;
    size_t at = 16;
    int second = 0;
    int millisecond = 0;
    if (at < text.size() && text[at] == ':') {
        second = digits(text, at + 1, 2);
        at += 3;
        if (second < 0)
            return std::nullopt;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            int scale = 100;
            for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
                millisecond += (text[at] - '0') * scale;
        }
    }
    const std::optional<int> east = offset(text.substr(at));
    const QTime time(hour, minute, std::min(second, 59), millisecond);
    if (!east || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::utc()).addSecs(-*east).toUTC();
}

} // namespace dd::json
