// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
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
    QStringList sortNames{}; ///< under which names a server may list this order (HubEx 1.7: keys are its own)

    QString title() const; ///< in the user's language
    bool isOrderedBy(const SortKey &order) const; ///< the server lists it under a name we know
};

/// A column and how it reads a row.
template <class Row> struct Column : ColumnInfo {
    std::function<Cell(const Row &)> cell{};
};

} // namespace dd::models
