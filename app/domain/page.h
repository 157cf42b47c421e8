// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace dd {

/// A window of a list that stands on a server: rows `first`… (0-based), at most `count`.
struct Span {
    qint64 first = 0;
    int count = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// What came for a Span. `total` is the server's, -1 where it told none; `first` is where the server really
/// began (HubEx 1.5: follow the answer, never our own arithmetic), next() where the next page begins.
template <class Row> struct Page {
    QList<Row> rows;
    qint64 first = 0;
    qint64 total = -1;
    qint64 till = -1; ///< behind the last row the server gave; -1 where `rows` lacks none of them
    QList<Row> all{}; ///< every row it gives, where it took no notice of the Span and came with more

    qint64 next() const { return till >= 0 ? till : first + rows.size(); }
};

} // namespace dd
