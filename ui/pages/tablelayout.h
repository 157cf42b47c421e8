// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/column.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace dd::ui {

/// Where one column stands in a table.
struct ColumnPlace {
    QString id;
    int width = 0; ///< logical pixels
    bool shown = true;
    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// How the user arranged a table; what store::setting::tables keeps for it. Columns are known by id, so that
/// an update which adds or drops columns leaves the others where they were.
struct TableLayout {
    struct Order {
        QString key; ///< the server's
        bool ascending = false;
        friend bool operator==(const Order &, const Order &) = default;
    };

    QList<ColumnPlace> columns; ///< from left to right
    /// What the user sorted by last, by account: a key of HubEx is its tenant's own (contract 1.7).
    QMap<AccountId, Order> orders;

    /// As the program lays it out; `letter` is the width of an average character.
    static TableLayout starting(const QList<models::ColumnInfo> &columns, int letter);
    /// The remembered one, brought up to the columns there are now: strangers are dropped, new ones stand
    /// after the neighbour they have in `columns`. Anything unreadable yields the starting layout.
    static TableLayout remembered(
        const QByteArray &bytes, const QList<models::ColumnInfo> &columns, int letter);
    QByteArray toBytes() const;

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

} // namespace dd::ui
