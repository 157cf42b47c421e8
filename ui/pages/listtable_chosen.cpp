// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listtable.h"
#include "ui/pages/tableheader.h"

#include <QScrollBar>
#include <algorithm>
#include <vector>

// Which rows are chosen, and how that and the place on the screen outlive what happens to the list.

namespace dd::ui {

void ListTable::select(const ItemKey &key)
{
    const int row = m_model.rowOf(key);
    m_wanted = row < 0 ? key : ItemKey{};
    if (row >= 0)
        goTo(row);
}

void ListTable::goTo(int row)
{
    const QModelIndex index = m_model.index(row, m_header->firstShownColumn());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListTable::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = currentIndex();
    int to = by > 0 ? rowAt(0) : rowAt(viewport()->height() - 1);
    if (current.isValid() && selectionModel()->isSelected(current))
        to = current.row() + by;
    else if (viewport()->rect().intersects(visualRect(current)))
        to = by > 0 ? current.row() : current.row() - 1; // beside a row that has left
    else if (to < 0)
        to = by > 0 ? 0 : rows - 1;
    goTo(qBound(0, to, rows - 1));
}

void ListTable::scrollToRow(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        goTo(row);
        scrollTo(m_model.index(row, 0), PositionAtTop);
    }
}

qint64 ListTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() == 0)
            count += range.height();
    }
    return count;
}

QList<QModelIndex> ListTable::chosenRows() const
{
    QList<QModelIndex> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << m_model.index(row, 0);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().siblingAtColumn(0);
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// The detail follows what is chosen and under the cursor; a row that leaves the list by itself does not take
/// the detail away from who reads it.
void ListTable::follow()
{
    if (m_removing)
        return;
    const QModelIndex current = currentIndex();
    const bool chosen = current.isValid() && selectionModel()->isSelected(current);
    if (!chosen && selectionModel()->hasSelection())
        return;
    tell(chosen ? m_model.keyAt(current.row()) : ItemKey{}, chosen);
}

void ListTable::tell(const ItemKey &key, bool chosen)
{
    if (chosen && isNull(key))
        return; // not arrived; dataChanged() tells
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentKeyChanged(key);
}

void ListTable::onReset()
{
    m_removing = false;
    m_onScreen.clear();
    hover(-1);
    verticalScrollBar()->setValue(0);
    lookSoon();
    Q_EMIT selectedCountChanged(); // what was chosen comes back with its row: restoreCurrent()
}

/// Chooses what is waited for once its row is there; gives up when the first rows are and it is not.
void ListTable::restoreCurrent()
{
    if (isNull(m_wanted)) {
        const QModelIndex current = currentIndex();
        if (current.isValid() && selectionModel()->isSelected(current))
            tell(m_model.keyAt(current.row()), true);
        return;
    }
    if (const int row = m_model.rowOf(m_wanted); row >= 0) {
        m_wanted = {};
        goTo(row);
    } else if (m_model.state() == models::ListModel::State::Ready && !isNull(m_current)
        && m_wanted == m_current) {
        m_wanted = {};
        tell({}, false);
    }
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged();
    if (!selected.isEmpty())
        m_wanted = {};
    follow();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The outline of the current row is as wide as the row.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(
                0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
    }
    follow();
}

/// Remembers the rows on the screen (those that have arrived) while rows come, go and move, unless the list
/// stands at its beginning: there new rows are to be seen.
void ListTable::anchor()
{
    if (!m_onScreen.isEmpty() || verticalScrollBar()->value() == 0)
        return;
    m_top = rowAt(0);
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    for (int row = m_top; row >= 0 && row <= last; ++row)
        m_onScreen << (isNull(m_model.keyAt(row)) ? QModelIndex() : m_model.index(row, 0));
}

/// By how many rows most of them stand further down now: one that left, or went to the top of the list, does
/// not take the others along.
int ListTable::drift() const
{
    std::vector<int> moved;
    for (qsizetype i = 0; i < m_onScreen.size(); ++i) {
        if (m_onScreen.at(i).isValid())
            moved.push_back(m_onScreen.at(i).row() - m_top - int(i));
    }
    if (moved.empty())
        return 0;
    const auto middle = moved.begin() + std::ptrdiff_t(moved.size() / 2);
    std::ranges::nth_element(moved, middle);
    return *middle;
}

void ListTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_onScreen.isEmpty() || m_removing)
        return;
    const int rows = drift();
    m_onScreen.clear();
    if (rows != 0)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rows * verticalHeader()->defaultSectionSize());
}

void ListTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Rows are chosen, not cells: moving among them leaves the columns where they are.
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
}

} // namespace dd::ui
