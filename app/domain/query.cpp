// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include <QCoreApplication>

namespace dd {

QString FilterField::title() const
{
    return QCoreApplication::translate("dd::Filter", label);
}

QString FilterField::hintText() const
{
    return QLatin1String(hint).isEmpty() ? QString() : QCoreApplication::translate("dd::Filter", hint);
}

QString FilterField::groupTitle() const
{
    return QCoreApplication::translate("dd::Filter", group);
}

} // namespace dd
