// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell.h"

#include <functional>

namespace dd::models {

/// One column of a table. `id` is kept in settings: never rename.
struct ColumnInfo {
    QString id;
    const char *heading = ""; ///< untranslated; context "dd::Column"
    Look look = Look::Text;
    int width = 12; ///< at first, in average characters
    bool shown = true; ///< at first
    QString sortKey{}; ///< the server's key; empty = the server cannot sort by it, and the header says so

    QString title() const; ///< in the user's language
};

/// A column and how it reads a row.
template <class Row> struct Column : ColumnInfo {
    std::function<Cell(const Row &)> cell{};
    QStringList sortNames{}; ///< under which names a server may list this order (HubEx 1.7: keys are its own)
};

} // namespace dd::models
