// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querylinefilter.h"

#include <optional>

namespace dd {

/// From what the conditions of a LineFilter are built. Part of it.

/// All must hold, each by one of its tests.
using LineConditions = QList<LineFilter::Condition>;

LineConditions noneOf(const LineConditions &conditions); ///< the opposite
LineConditions oneOf(const LineConditions &these, const LineConditions &or_those);

LineFilter::Test emptyTest(int field);
LineFilter::Test oppositeOf(const LineFilter::Test &test);

/// A part of the numbers: from the first on, up to the last without it.
struct LineBounds {
    std::optional<qint64> from;
    std::optional<qint64> till;
};
LineFilter::Test numberTest(int field, const QList<LineBounds> &bounds, bool emptyIsZero);
/// Of a term on an Instant.
QList<LineBounds> boundsOfTimes(const LineTerm &term, bool ahead, const QDateTime &now);
bool isTimedTerm(const LineTerm &term);
/// Of a term on a Number or a Decimal.
QList<LineBounds> boundsOfNumbers(const LineTerm &term, FieldKind kind);

/// Of a term on a field that is kept as text.
LineFilter::Test textTest(const LineTerm &term, int field, Kind kind, const LineContext &context);
LineFilter::Test phoneTest(int field, const QString &digits);

/// What `is:` asks for.
LineConditions flagConditions(const QString &flag, Kind kind, const LineContext &context);

} // namespace dd
