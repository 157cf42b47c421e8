// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listmodel.h"

namespace dd::bench {

/// What another list shows, written down once: the least a model can do for a view.
class StaticTexts : public models::ListModel {
public:
    explicit StaticTexts(const models::ListModel &list);

    AccountId account() const override { return {}; }
    Kind kind() const override { return Kind::Task; }
    void setQuery(const Query &) override { }
    void refresh() override { }
    void stopRefresh() override { }
    int rowsAtATime() const override { return 0; }
    void setRowsAtATime(int) override { }
    void look(int, int) override { }
    qint64 reach() const override { return -1; }
    ItemKey keyAt(int) const override { return {}; }
    int rowOf(const ItemKey &) const override { return -1; }
    const models::ColumnInfo &column(int column) const override { return m_columns.at(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        std::vector<QVariant> cells;
        QVariant bar, unread, dimmed;
    };
    QList<models::ColumnInfo> m_columns;
    std::vector<QVariant> m_looks; ///< by column
    std::vector<Row> m_rows;
};

} // namespace dd::bench
