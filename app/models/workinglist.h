// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listmodel.h"
#include "models/rowfilter.h"
#include "models/rowtable.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace dd::models {

/// A list over rows that this machine keeps: every column sorts, every filter answers at once, offline too.
/// What changes in the table comes as a difference by key: only another query resets the model. Owned by its
/// page; empty once the table has died.
class WorkingList : public ListModel {
    Q_OBJECT

public:
    explicit WorkingList(RowTable &table, QObject *parent = nullptr);
    ~WorkingList() override;

    AccountId account() const override { return m_account; }
    Kind kind() const override { return m_kind; }

    /// Filters that only the server can tell are none here: ask localConditions() before.
    void setQuery(const Query &query) override;
    void refresh() override { Q_EMIT refreshWanted(); }
    void stopRefresh() override { }
    int rowsAtATime() const override { return 0; }
    void setRowsAtATime(int) override { }
    void look(int, int) override { }
    qint64 reach() const override;
    ItemKey keyAt(int row) const override;
    int rowOf(const ItemKey &key) const override;
    const ColumnInfo &column(int column) const override { return m_columns.at(column); }

    /// How fresh the rows are, and whether they are being brought up to date.
    void setFreshness(const QDateTime &confirmedAt, bool refreshing, const Error &error);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The user wants what is new now.
    void refreshWanted();

private:
    using Slot = RowTable::Slot;
    void makeFilter();
    void fill();
    void setOrder();
    void sortRows(std::vector<Slot> &rows) const;
    bool before(Slot a, Slot b) const;
    quint32 keyOf(Slot slot) const;
    void place(size_t from = 0);
    int placeOf(Slot slot) const { return slot < m_places.size() ? m_places[slot] : -1; }

    void onChanged(const TableChange &change);
    void leave(std::vector<int> rows);
    void move(std::vector<Slot> slots);
    void enter(std::vector<Slot> slots);
    void reorder(std::vector<Slot> rows);
    void touch(std::vector<Slot> slots);
    void onReadAnew();
    void onRenumbered(int field);
    void onTime();
    void countRows();

    QPointer<RowTable> m_table;
    AccountId m_account;
    Kind m_kind;
    QList<FieldColumn> m_columns; ///< every one sorts
    std::unique_ptr<RowFilter> m_filter;
    int m_sortColumn = -1; ///< -1 = as the rows came
    std::vector<Slot> m_rows;
    std::vector<int> m_places; ///< by slot; -1 where it is not shown
    QTimer m_minute; ///< runs where the filter's answers change by themselves
    struct Ranked {
        int column = -1;
        TextOrder order;
    };
    QFutureWatcher<Ranked> m_ranking;
};

} // namespace dd::models
