// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/value.h"

namespace dd::cli {

namespace {

Value textOf(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// A window writes an id like a name, without signs between its digits; for programs it is a number.
Value idOf(const models::Cell &cell)
{
    bool isNumber = false;
    const qlonglong number = cell.text.toLongLong(&isNumber);
    return isNumber ? Value(double(number)) : textOf(cell.text);
}

} // namespace

Value valueOf(const models::ColumnInfo &column, const models::Cell &cell)
{
    switch (column.look) {
    case models::Look::Number:
        return cell.number ? Value(*cell.number) : textOf(cell.text);
    case models::Look::Flag:
        return cell.flag;
    case models::Look::Instant:
    case models::Look::Remaining:
        return cell.instant.isValid() ? Value(cell.instant.toUTC()) : Value();
    case models::Look::Text:
        if (column.id == QLatin1String("id"))
            return idOf(cell);
        return textOf(cell.tip.isEmpty() ? cell.text : cell.tip);
    case models::Look::Status:
    case models::Look::Person:
        break;
    }
    return textOf(cell.text);
}

} // namespace dd::cli
