// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workinglist.h"

#include <algorithm>

// How a change of the table is brought into a list: rows leave, move and enter, nothing is reset.
namespace dd::models {

namespace {

/// Views take each run of rows apart; beyond these it is cheaper to put the rows in order once.
constexpr size_t fewRuns = 32;

size_t runsIn(const std::vector<int> &rows)
{
    size_t runs = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        runs += i == 0 || rows[i] != rows[i - 1] + 1 ? 1 : 0;
    return runs;
}

} // namespace

void WorkingList::onChanged(const TableChange &change)
{
    if (m_state != State::Ready || !m_filter)
        return;
    m_places.resize(m_table->rows().end(), -1);
    const int sortField = m_sortColumn < 0 ? FieldColumn::ofKey : m_columns.at(m_sortColumn).field;
    std::vector<int> leaving;
    std::vector<Slot> entering;
    std::vector<Slot> touched;
    std::vector<Slot> moving;
    for (const Slot slot : change.removed) {
        if (placeOf(slot) >= 0)
            leaving.push_back(placeOf(slot));
    }
    const auto isRemoved
        = [&change](Slot slot) { return std::ranges::find(change.removed, slot) != change.removed.end(); };
    for (const Slot slot : change.added) {
        if (m_filter->passes(slot) && !isRemoved(slot))
            entering.push_back(slot);
    }
    for (const auto &[slot, fields] : change.updated) {
        if (isRemoved(slot))
            continue;
        const bool was = placeOf(slot) >= 0;
        const bool is = m_filter->passes(slot);
        if (was && !is)
            leaving.push_back(placeOf(slot));
        else if (!was && is)
            entering.push_back(slot);
        if (was && is) {
            touched.push_back(slot);
            if (sortField >= 0 && (fields >> sortField & 1) != 0)
                moving.push_back(slot);
        }
    }
    leave(std::move(leaving));
    move(std::move(moving));
    enter(std::move(entering));
    touch(std::move(touched));
    countRows();
}

void WorkingList::leave(std::vector<int> rows)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return;
    if (runsIn(rows) > fewRuns) {
        // All who leave go to the end, and from there at once.
        std::vector<bool> leaves(m_rows.size(), false);
        for (const int row : rows)
            leaves[size_t(row)] = true;
        std::vector<Slot> ordered;
        ordered.reserve(m_rows.size());
        for (const bool gone : {false, true}) {
            for (size_t row = 0; row < m_rows.size(); ++row) {
                if (leaves[row] == gone)
                    ordered.push_back(m_rows[row]);
            }
        }
        reorder(std::move(ordered));
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = int(m_rows.size() - rows.size() + i);
    }
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        const int first = rows[begin];
        const int final = rows[end - 1];
        beginRemoveRows({}, first, final);
        for (int row = first; row <= final; ++row)
            m_places[m_rows[size_t(row)]] = -1;
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + final + 1);
        place(size_t(first));
        endRemoveRows();
        end = begin;
    }
}

void WorkingList::enter(std::vector<Slot> slots)
{
    const auto earlier = [this](Slot a, Slot b) { return before(a, b); };
    std::ranges::sort(slots, earlier);
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    if (slots.empty())
        return;
    std::vector<int> rows; // where each will stand
    rows.reserve(slots.size());
    for (size_t i = 0; i < slots.size(); ++i) {
        const auto at = std::ranges::upper_bound(m_rows, slots[i], earlier);
        rows.push_back(int(at - m_rows.begin()) + int(i));
    }
    if (runsIn(rows) > fewRuns) {
        const auto before = ptrdiff_t(m_rows.size());
        beginInsertRows({}, int(before), int(before) + int(slots.size()) - 1);
        m_rows.insert(m_rows.end(), slots.begin(), slots.end());
        place(size_t(before));
        endInsertRows();
        std::vector<Slot> ordered = m_rows;
        std::inplace_merge(ordered.begin(), ordered.begin() + before, ordered.end(), earlier);
        reorder(std::move(ordered));
        return;
    }
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        beginInsertRows({}, rows[begin], rows[end - 1]);
        m_rows.insert(
            m_rows.begin() + rows[begin], slots.begin() + ptrdiff_t(begin), slots.begin() + ptrdiff_t(end));
        place(size_t(rows[begin]));
        endInsertRows();
        begin = end;
    }
}

/// Those that did not move are in order already.
void WorkingList::move(std::vector<Slot> slots)
{
    if (slots.empty())
        return;
    const auto earlier = [this](Slot a, Slot b) { return before(a, b); };
    std::vector<bool> moves(m_table->rows().end(), false);
    for (const Slot slot : slots)
        moves[slot] = true;
    std::vector<Slot> rows = m_rows;
    const auto movers = std::ranges::stable_partition(rows, [&](Slot slot) { return !moves[slot]; });
    std::ranges::sort(movers, earlier);
    std::ranges::inplace_merge(rows, movers.begin(), earlier);
    reorder(std::move(rows));
}

/// The same rows in another order; who holds an index keeps his row.
void WorkingList::reorder(std::vector<Slot> rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<Slot> held;
    held.reserve(size_t(from.size()));
    for (const QModelIndex &index : from)
        held.push_back(m_rows[size_t(index.row())]);
    m_rows = std::move(rows);
    place();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to << index(placeOf(held[size_t(i)]), from.at(i).column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void WorkingList::touch(std::vector<Slot> slots)
{
    std::vector<int> rows;
    for (const Slot slot : slots) {
        if (placeOf(slot) >= 0)
            rows.push_back(placeOf(slot));
    }
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    if (runsIn(rows) > fewRuns) {
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), columnCount() - 1));
        return;
    }
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[begin], 0), index(rows[end - 1], columnCount() - 1));
        begin = end;
    }
}

void WorkingList::onReadAnew()
{
    if (m_state != State::Ready)
        return;
    // What is read differently may be looked for and sorted by.
    if (!m_query.text.isEmpty()) {
        setQuery(Query(m_query));
        return;
    }
    setOrder();
    std::vector<Slot> rows = m_rows;
    sortRows(rows);
    reorder(std::move(rows));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

void WorkingList::onRenumbered(int field)
{
    if (m_filter)
        m_filter->forget(field);
    if (m_state == State::Ready && m_sortColumn >= 0 && m_columns.at(m_sortColumn).field == field)
        setOrder();
}

/// What is overdue by now comes, what is not any more goes.
void WorkingList::onTime()
{
    if (!m_table)
        return;
    makeFilter();
    const std::vector<Slot> wanted = m_filter->passing();
    std::vector<bool> stays(m_table->rows().end(), false);
    std::vector<Slot> entering;
    for (const Slot slot : wanted) {
        stays[slot] = true;
        if (placeOf(slot) < 0)
            entering.push_back(slot);
    }
    std::vector<int> leaving;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!stays[m_rows[row]])
            leaving.push_back(int(row));
    }
    leave(std::move(leaving));
    enter(std::move(entering));
    countRows();
}

} // namespace dd::models
