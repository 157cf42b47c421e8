// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querylinewords.h"

namespace dd {

/// What stands between the values of a line: "a..b", either end may be missing. Not for texts.
inline constexpr QLatin1String lineRange("..");

/// The number behind a field of Number or Decimal: of the latter thousandths, as rows keep it. `4.5`, `4,5`,
/// of minutes `2h`.
std::optional<qint64> lineNumberIn(QStringView typed, FieldKind kind, LineSense sense);

/// A value of an Instant, Number or Decimal field as LineTerm keeps it; nothing where it cannot be read.
std::optional<QString> lineValueIn(QStringView typed, FieldKind kind, LineSense sense);
/// And back into a line.
QString writtenLineValue(const QString &value, FieldKind kind, LineLanguage language);

/// Whether it stands in a line without quotes.
bool isBareInLine(const QString &text);
QString quotedForLine(const QString &text);
/// What opens a quotation there, and what may close it; nothing where it is a letter like any other.
QStringView closersOf(QChar opening);

} // namespace dd
