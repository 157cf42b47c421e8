// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column.h"

#include <QCoreApplication>

namespace dd::models {

QString ColumnInfo::title() const
{
    return QCoreApplication::translate("dd::Column", heading);
}

bool ColumnInfo::isOrderedBy(const SortKey &order) const
{
    return sortNames.contains(order.title.trimmed(), Qt::CaseInsensitive);
}

} // namespace dd::models
