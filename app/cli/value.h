// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <QDateTime>
#include <variant>

namespace dd::cli {

/// What a cell holds, for machines: nothing, text, a number, yes or no, a point in time (UTC). A
/// length of time is a number of minutes.
using Value = std::variant<std::monostate, QString, double, bool, QDateTime>;

/// From the very cell the table shows; where the table shortens (a first line, the last part of a name), the
/// whole.
Value valueOf(const models::ColumnInfo &column, const models::Cell &cell);

} // namespace dd::cli
