// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QMetaType>
#include <Qt>
#include <optional>

namespace dd::models {

/// How a cell is drawn; the models know no colours of a theme, no icons, no fonts.
enum class Look {
    Text,
    Number, ///< tabular figures, right-aligned
    Status, ///< a dot in the server's colour and its word
    Person, ///< initials in a disc and the name
    Instant, ///< a point in time: relative up to a day, then absolute
    Remaining, ///< time left till `instant`; red when negative
    Flag, ///< a mark or nothing
};

/// What one cell shows. `text` is what a person reads, copies and hears; the rest is for drawing and sorting.
struct Cell {
    QString text{};
    QString tip{}; ///< tool tip, where it says more than `text`
    std::optional<Rgb> colour{}; ///< Status
    QString initials{}; ///< Person
    QDateTime instant{}; ///< Instant, Remaining; UTC
    bool flag = false; ///< Flag
    std::optional<double> number{}; ///< Number, as it is; a length of time in minutes
};

/// What every model of ours answers beside Qt::DisplayRole (the cell's text), Qt::ToolTipRole and
/// Qt::AccessibleTextRole. Row roles answer the same in every column.
enum Role {
    KeyRole = Qt::UserRole + 1, ///< row: dd::ItemKey
    CellRole, ///< dd::models::Cell
    LookRole, ///< int(Look)
    BarRole, ///< row: dd::Rgb of criticality or priority, invalid where there is none
    UnreadRole, ///< row: bool, drawn bold
    DimmedRole, ///< row: bool: deleted, closed, not accessible
    PlaceholderRole, ///< row: bool: not arrived yet, drawn as a skeleton
};

} // namespace dd::models

Q_DECLARE_METATYPE(dd::models::Cell)
