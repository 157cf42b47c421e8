// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/query.h"
#include "domain/result.h"
#include "models/column.h"
#include "net/load.h"

#include <memory>

namespace dd::session {
class Connection;
}

namespace dd::cli {

/// A row as the table would show it, with its identity.
struct Row {
    ItemKey key;
    QList<models::Cell> cells;
};

/// How many rows a list has.
struct Count {
    qint64 rows = 0;
    bool more = false; ///< there are more than these, and nobody tells how many (OTRS customers)
};

/// One list of a connection, page by page, whatever its rows are made of: the sources the window's tables
/// have. The connection must outlive it.
class Rows {
public:
    virtual ~Rows() = default;

    virtual QList<models::ColumnInfo> columns() const = 0;
    /// How many to ask for at once.
    virtual int pageSize() const = 0;
    /// The server hands out no more rows than these; -1 = all.
    virtual qint64 reach() const = 0;
    /// Reads what cells need beside their row; a failure there is no failure of the list.
    virtual void prepare(QObject *context, std::function<void()> ready) = 0;
    virtual net::Load page(const Query &query, Span span, QObject *context, Then<Page<Row>> then) = 0;
    virtual net::Load total(const Query &query, QObject *context, Then<Count> then) = 0;
};

/// Null where this system has no such list.
std::unique_ptr<Rows> rowsOf(session::Connection &connection, Kind kind);

} // namespace dd::cli
