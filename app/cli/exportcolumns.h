// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "models/column.h"

#include <variant>

namespace dd::cli {

/// Places of the wanted columns; their ids in any case, or "all", or none for those shown at first.
std::variant<QList<int>, Failure> chosenColumns(
    const QList<models::ColumnInfo> &columns, const QStringList &wanted);

} // namespace dd::cli
