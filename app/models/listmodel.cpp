// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listmodel.h"

namespace dd::models {

int ListModel::columnOf(const QString &id) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).id == id)
            return i;
    }
    return -1;
}

int ListModel::sortColumn() const
{
    if (m_query.sortKey.isEmpty())
        return -1;
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).sortKey == m_query.sortKey)
            return i;
    }
    return -1;
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || !canSort(column))
        return;
    Query query = m_query;
    query.sortKey = this->column(column).sortKey;
    query.ascending = order == Qt::AscendingOrder;
    // Headers repeat themselves; what is shown is already in this order.
    if (query == m_query && m_state != State::Idle)
        return;
    setQuery(query);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column(section).title();
    case Qt::ToolTipRole:
        return canSort(section)
            ? column(section).title()
            : tr("%1. The server cannot sort by this column.").arg(column(section).title());
    case LookRole:
        return int(column(section).look);
    default:
        return {};
    }
}

} // namespace dd::models
