// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/exchangefilter.h"

#include "models/exchanges.h"
#include "ui/common/tones.h"
#include "ui/palette/match.h"

#include <QApplication>

namespace dd::ui {

void ExchangeFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void ExchangeFilter::setOnlyFailed(bool only)
{
    m_onlyFailed = only;
    invalidateFilter();
}

QVariant ExchangeFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ForegroundRole && index.column() == models::Exchanges::Status
        && index.data(models::Exchanges::FailedRole).toBool())
        return toneColour(QApplication::palette(), Tone::Error);
    return QSortFilterProxyModel::data(index, role);
}

bool ExchangeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_onlyFailed && !first.data(models::Exchanges::FailedRole).toBool())
        return false;
    QString all;
    for (int column = 0; column < models::Exchanges::columns; ++column)
        all += first.siblingAtColumn(column).data().toString() + QLatin1Char(' ');
    return matchOf(m_text, all) > 0;
}

} // namespace dd::ui
