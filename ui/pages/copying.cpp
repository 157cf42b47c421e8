// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copying.h"

#include "models/cell.h"
#include "models/words.h"

#include <QMimeData>

namespace dd::ui {

namespace {

QString words(const QModelIndex &row, int column)
{
    const QModelIndex index = row.siblingAtColumn(column);
    const auto cell = index.data(models::CellRole).value<models::Cell>();
    const bool isInstant = models::Look(index.data(models::LookRole).toInt()) == models::Look::Instant;
    return (isInstant ? models::exactTime(cell.instant) : cell.text).simplified();
}

bool hasArrived(const QModelIndex &row)
{
    return !row.data(models::PlaceholderRole).toBool();
}

QString heading(const QModelIndex &row, int column)
{
    return row.model()->headerData(column, Qt::Horizontal).toString();
}

/// Spreadsheets run what begins like a formula.
QString harmless(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@");
    return !text.isEmpty() && starts.contains(text.at(0)) ? QLatin1Char('\'') + text : text;
}

} // namespace

QMimeData *rowsAsText(const QList<QModelIndex> &rows, const QList<int> &columns)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        if (!hasArrived(row))
            continue;
        QStringList parts;
        for (const int column : columns) {
            if (const QString text = words(row, column); !text.isEmpty())
                parts << text;
        }
        lines << parts.join(QStringLiteral(" \u00b7 "));
    }
    auto *data = new QMimeData;
    data->setText(lines.join(QLatin1Char('\n')));
    return data;
}

QMimeData *rowsAsTable(const QList<QModelIndex> &rows, const QList<int> &columns)
{
    QString plain;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto addRow = [&](const QStringList &cells, const QString &tag, const QString &style) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1%2>%3</%1>").arg(tag, style, cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    };
    QStringList headings;
    for (const int column : columns)
        headings << (rows.isEmpty() ? QString() : heading(rows.first(), column));
    plain += headings.join(QLatin1Char('\t')) + QLatin1Char('\n');
    addRow(headings, QStringLiteral("th"), {});
    for (const QModelIndex &row : rows) {
        if (!hasArrived(row))
            continue;
        QStringList cells;
        QStringList safe;
        for (const int column : columns) {
            cells << words(row, column);
            safe << harmless(cells.last());
        }
        plain += safe.join(QLatin1Char('\t')) + QLatin1Char('\n');
        // The first is understood by Excel, the second by LibreOffice.
        addRow(cells, QStringLiteral("td"),
            QStringLiteral(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\""));
    }
    auto *data = new QMimeData;
    data->setText(plain);
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

} // namespace dd::ui
