// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablelayout.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

namespace dd::ui {

namespace {

constexpr auto version = "columns 1";
constexpr int narrowest = 24;
constexpr int widest = 2000;

QByteArray coded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QString decoded(const QByteArray &bytes)
{
    return QUrl::fromPercentEncoding(bytes);
}

} // namespace

TableLayout TableLayout::starting(const QList<models::ColumnInfo> &columns, int letter)
{
    TableLayout layout;
    for (const models::ColumnInfo &column : columns) {
        // A heading keeps its place beside the arrow of the order.
        const int letters = qMax(column.width, int(column.title().size()) + 4) + 2;
        layout.columns << ColumnPlace{column.id, qMax(narrowest, letters * letter), column.shown};
    }
    return layout;
}

TableLayout TableLayout::remembered(
    const QByteArray &bytes, const QList<models::ColumnInfo> &columns, int letter)
{
    const TableLayout fresh = starting(columns, letter);
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.takeFirst() != version)
        return fresh;
    TableLayout layout;
    QSet<QString> placed;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 4 && words.at(0) == "sort")
            layout.orders.insert(decoded(words.at(1)), {decoded(words.at(2)), words.at(3) == "up"});
        if (words.size() != 3)
            continue;
        const QString id = decoded(words.at(1));
        const bool known = std::any_of(
            columns.cbegin(), columns.cend(), [&id](const auto &column) { return column.id == id; });
        if (!known || placed.contains(id))
            continue;
        placed.insert(id);
        layout.columns << ColumnPlace{
            id, std::clamp(words.at(2).toInt(), narrowest, widest), words.at(0) == "show"};
    }
    // New columns, each after the one it follows in the program.
    for (qsizetype i = 0; i < fresh.columns.size(); ++i) {
        if (placed.contains(fresh.columns.at(i).id))
            continue;
        const QString before = i > 0 ? fresh.columns.at(i - 1).id : QString();
        const auto neighbour = std::find_if(layout.columns.cbegin(), layout.columns.cend(),
            [&before](const ColumnPlace &place) { return place.id == before; });
        layout.columns.insert(
            neighbour == layout.columns.cend() ? 0 : neighbour - layout.columns.cbegin() + 1,
            fresh.columns.at(i));
    }
    // A table without a column could not be given one again by its header.
    if (std::none_of(layout.columns.cbegin(), layout.columns.cend(), [](const auto &c) { return c.shown; }))
        layout.columns = fresh.columns;
    return layout;
}

QByteArray TableLayout::toBytes() const
{
    QByteArray bytes = version;
    for (const ColumnPlace &column : columns)
        bytes += (column.shown ? "\nshow " : "\nhide ") + coded(column.id) + ' '
            + QByteArray::number(column.width);
    for (auto order = orders.cbegin(); order != orders.cend(); ++order)
        bytes += "\nsort " + coded(order.key()) + ' ' + coded(order->key)
            + (order->ascending ? " up" : " down");
    return bytes;
}

} // namespace dd::ui
