// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statictexts.h"

namespace dd::bench {

StaticTexts::StaticTexts(const models::ListModel &list)
{
    for (int column = 0; column < list.columnCount(); ++column) {
        m_columns << list.column(column);
        m_looks.emplace_back(int(list.column(column).look));
    }
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex first = list.index(row, 0);
        Row made{
            {}, first.data(models::BarRole), first.data(models::UnreadRole), first.data(models::DimmedRole)};
        for (int column = 0; column < list.columnCount(); ++column)
            made.cells.push_back(list.index(row, column).data(models::CellRole));
        m_rows.push_back(std::move(made));
    }
}

int StaticTexts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StaticTexts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant StaticTexts::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case models::CellRole:
        return row.cells[size_t(index.column())];
    case models::LookRole:
        return m_looks[size_t(index.column())];
    case models::BarRole:
        return row.bar;
    case models::UnreadRole:
        return row.unread;
    case models::DimmedRole:
        return row.dimmed;
    default:
        return {};
    }
}

} // namespace dd::bench
