// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queryline.h"

#include <QDate>
#include <optional>

namespace dd {

/// A time as a query line names it. Its text in no language is what LineTerm::values hold:
/// "now" "today" "yesterday" "tomorrow" "week" "month" "year" (the present ones), "1h30min" "-2d" "1.5h"
/// (min h d w mo y), "2026-11-01" "2026-11" "2026" "2026-11-01T10:30", "18:00" (today).
struct LineTime {
    enum class Kind { Named, Length, Day, Month, Year, Minute, Clock };
    struct Piece {
        double amount = 0;
        int unit = 0;
    };
    /// Seconds since 1970, the last not in it. Of a length: the one second it points at.
    struct Span {
        qint64 from = 0;
        qint64 till = 0;
    };

    Kind kind = Kind::Named;
    int name = 0; ///< Named
    QList<Piece> pieces; ///< Length
    bool isNegative = false; ///< Length
    QDate day; ///< Day, Minute; Month and Year: their first
    QTime time; ///< Minute, Clock

    /// Reads both languages, and dates as ISO, "1.11.2026", "1.11" (the nearest to today) and the default
    /// locale's order of "11/1/2026".
    static std::optional<LineTime> read(QStringView typed, const QDate &today = QDate::currentDate());

    QString text() const;
    QString written(LineLanguage language) const;
    bool isLength() const { return kind == Kind::Length; }
    /// Days are those of the local zone. A length counts ahead from now, or back.
    Span span(const QDateTime &now, bool ahead) const;
    /// Of a length; months have 30 days, years 365.
    double minutes() const;
};

/// Words for what is worth offering: the named times and some lengths.
QStringList lineTimesOffered(bool ahead, LineLanguage language);

} // namespace dd
