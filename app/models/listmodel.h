// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/page.h"
#include "domain/query.h"
#include "models/column.h"

#include <QAbstractTableModel>

namespace dd::models {

/// One list of one account as a window over what stands on the server: the total comes from the server, rows
/// arrive page by page as they are looked at (look.md "Window"), order and filter are the server's. Rows are
/// keyed; a refresh is a diff by key, so selection, scroll position and the current row survive it. Only a
/// new query resets the model. Owned by its page; lets go of the connection when that closes or dies.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing asked yet
        Loading, ///< the first rows of this query are on their way; rowCount() is 0
        Ready, ///< rows are here, or there are none
        Failed, ///< the first rows did not come: error()
    };

    using QAbstractTableModel::QAbstractTableModel;

    virtual AccountId account() const = 0;
    virtual Kind kind() const = 0;

    State state() const { return m_state; }
    /// Why it failed, or why the last refresh or page did not come although rows are shown.
    const Error &error() const { return m_error; }
    /// When what is shown was last confirmed by the server; UTC.
    QDateTime confirmedAt() const { return m_confirmedAt; }
    bool isRefreshing() const { return m_refreshing; }

    const Query &query() const { return m_query; }
    /// Starts anew with these filters, text and order, even if the query is the same.
    virtual void setQuery(const Query &query) = 0;
    /// Asks again for what is visible and brings rows up to date in place.
    virtual void refresh() = 0;
    /// The user does not want to wait for it: what is shown stays as old as it is.
    virtual void stopRefresh() = 0;
    /// Rows that one request asks for (HubEx `fetch`, OTRS `Limit`); 0 where the server gives all at once.
    virtual int rowsAtATime() const = 0;
    /// Starts anew where that is another number and the server takes one.
    virtual void setRowsAtATime(int rows) = 0;
    /// The view tells which rows are on the screen; missing pages are fetched, those furthest away dropped.
    virtual void look(int first, int last) = 0;

    /// All rows of the query on the server; -1 until known. More than rowCount() where the server hands out
    /// only so many (OTRS: 10,000).
    qint64 total() const { return m_total; }
    /// The server hands out no more rows than these, however many it counts.
    virtual qint64 reach() const = 0;
    /// Null key for a row that has not arrived.
    virtual ItemKey keyAt(int row) const = 0;
    /// -1 where it is not among the rows that have arrived.
    virtual int rowOf(const ItemKey &key) const = 0;

    virtual const ColumnInfo &column(int column) const = 0;
    int columnOf(const QString &id) const;
    bool canSort(int column) const { return !this->column(column).sortKey.isEmpty(); }
    /// The column of the query's order; -1 where it is none of ours.
    int sortColumn() const;
    /// A new query with this column's order.
    void sort(int column, Qt::SortOrder order) override;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged(); ///< state, error, confirmedAt or isRefreshing
    void totalChanged();
    void queryChanged();

protected:
    State m_state = State::Idle;
    Error m_error;
    QDateTime m_confirmedAt;
    Query m_query;
    qint64 m_total = -1;
    bool m_refreshing = false;
};

} // namespace dd::models
