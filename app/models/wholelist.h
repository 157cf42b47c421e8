// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "models/column.h"

#include <QCollator>
#include <algorithm>

namespace dd::models {

/// For lists that a server only gives whole (OTRS agents and customers): one page takes all of it, and text
/// and order are applied here. Sort keys are the columns' own ids.
constexpr int wholePageSize = 1'000'000;

/// Every word of `text` stands somewhere in the row's cells.
template <class Row> bool rowContains(const Row &row, const QList<Column<Row>> &columns, const QString &text)
{
    QString all;
    for (const Column<Row> &column : columns)
        all += column.cell(row).text + QLatin1Char('\n');
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

template <class Row>
void sortRows(QList<Row> &rows, const QList<Column<Row>> &columns, const QString &columnId, bool ascending)
{
    const auto column = std::ranges::find(columns, columnId, &Column<Row>::id);
    if (column == columns.end())
        return;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto before = [&](const Row &left, const Row &right) {
        const Cell a = column->cell(left);
        const Cell b = column->cell(right);
        const bool times = a.instant.isValid() || b.instant.isValid();
        const auto order = [&](const Cell &x, const Cell &y) {
            return times ? x.instant < y.instant : collator.compare(x.text, y.text) < 0;
        };
        // What has no value comes last in both directions.
        if (a.text.isEmpty() != b.text.isEmpty())
            return b.text.isEmpty();
        return ascending ? order(a, b) : order(b, a);
    };
    std::ranges::stable_sort(rows, before);
}

template <class Row> Page<Row> wholePage(QList<Row> rows)
{
    Page<Row> page;
    page.total = rows.size();
    page.rows = std::move(rows);
    return page;
}

} // namespace dd::models
