// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column.h"

#include <QCoreApplication>

namespace dd::models {

QString ColumnInfo::title() const
{
    return QCoreApplication::translate("dd::Column", heading);
}

} // namespace dd::models
