// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pagedmodel.h"

#include <algorithm>
#include <numeric>

// How an answer is brought in: PagedModel's rows, page by page, without a reset.
namespace dd::models {

/// First what is missing at the ends is added, then keys move inside what is there, then what is too much
/// goes: so a selected row that moves up into a shorter list is moved, not removed.
void PagedModel::apply(const Pages &arrived, qint64 extent)
{
    const Pages pages = withoutMoved(arrived);
    if (m_map.pages() == 0) {
        fill(pages, arrived, extent);
        return;
    }
    grow(extent);
    lengthen(pages);
    replace(pages, arrived);
    shorten(pages);
    shrink(extent);
}

/// What each page will hold: a key that arrives stands once, where it arrived first, and leaves the page that
/// showed it so far.
PagedModel::Pages PagedModel::withoutMoved(const Pages &arrived) const
{
    Pages pages;
    QSet<ItemKey> claimed;
    for (auto it = arrived.begin(); it != arrived.end(); ++it) {
        QList<ItemKey> &keys = pages[it.key()];
        for (const ItemKey &key : it.value()) {
            if (!claimed.contains(key)) {
                claimed.insert(key);
                keys << key;
            }
        }
    }
    QSet<int> robbed;
    for (const ItemKey &key : std::as_const(claimed)) {
        const int page = m_map.pageWith(key);
        if (page >= 0 && !arrived.contains(page))
            robbed.insert(page);
    }
    for (const int page : std::as_const(robbed)) {
        QList<ItemKey> left = m_map.keys(page);
        left.removeIf([&claimed](const ItemKey &key) { return claimed.contains(key); });
        pages.insert(page, left);
    }
    return pages;
}

void PagedModel::fill(const Pages &pages, const Pages &arrived, qint64 extent)
{
    m_extent = extent;
    const int needed = int((extent + m_map.pageSize() - 1) / m_map.pageSize());
    std::vector<int> lengths;
    for (int page = 0; page < std::max(needed, pages.lastKey() + 1); ++page)
        lengths.push_back(
            pages.contains(page) ? int(pages.value(page).size()) : m_map.expected(page, extent));
    const int rows = std::accumulate(lengths.begin(), lengths.end(), 0);
    if (rows > 0)
        beginInsertRows({}, 0, rows - 1);
    m_map.resize(int(lengths.size()));
    resizeRows(int(lengths.size()));
    commit(pages, arrived);
    m_map.setLengths(lengths);
    if (rows > 0)
        endInsertRows();
}

void PagedModel::grow(qint64 extent)
{
    if (extent <= m_extent)
        return;
    const int before = m_map.pages();
    const int needed = int((extent + m_map.pageSize() - 1) / m_map.pageSize());
    std::vector<int> lengths = m_map.lengths();
    if (before > 0 && m_map.isLoaded(before - 1)) {
        // More rows of a page that is here: they come when it is asked for again.
        if (m_map.expected(before - 1, extent) > m_map.lengthOf(before - 1))
            m_map.setStale(before - 1, true);
    } else if (before > 0) {
        lengths.back() = m_map.expected(before - 1, extent);
    }
    for (int page = before; page < needed; ++page)
        lengths.push_back(m_map.expected(page, extent));
    m_extent = extent;
    const int rows = std::accumulate(lengths.begin(), lengths.end(), 0);
    const int had = m_map.rows();
    if (rows > had)
        beginInsertRows({}, had, rows - 1);
    m_map.resize(int(lengths.size()));
    resizeRows(int(lengths.size()));
    m_map.setLengths(lengths);
    if (rows > had)
        endInsertRows();
}

void PagedModel::shrink(qint64 extent)
{
    if (extent >= m_extent)
        return;
    const int needed = int((extent + m_map.pageSize() - 1) / m_map.pageSize());
    m_extent = extent;
    std::vector<int> lengths = m_map.lengths();
    if (needed < int(lengths.size()))
        lengths.resize(size_t(needed));
    if (!lengths.empty()) {
        const int last = int(lengths.size()) - 1;
        const int wanted = m_map.expected(last, extent);
        if (!m_map.isLoaded(last))
            lengths.back() = std::min(lengths.back(), wanted); // it may have been here with fewer
        else if (lengths.back() > wanted)
            m_map.setStale(last, true);
    }
    const int rows = std::accumulate(lengths.begin(), lengths.end(), 0);
    const int had = m_map.rows();
    if (rows < had)
        beginRemoveRows({}, rows, had - 1);
    m_map.resize(int(lengths.size()));
    resizeRows(int(lengths.size()));
    m_map.setLengths(lengths);
    m_failedPages.removeIf([needed](int page) { return page >= needed; });
    if (rows < had)
        endRemoveRows();
}

void PagedModel::lengthen(const Pages &pages)
{
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (it.key() >= m_map.pages())
            continue;
        const int length = m_map.lengthOf(it.key());
        const int wanted = int(it.value().size());
        if (wanted <= length)
            continue;
        const int end = m_map.startOf(it.key()) + length;
        beginInsertRows({}, end, end + wanted - length - 1);
        m_map.setLength(it.key(), wanted);
        endInsertRows();
    }
}

void PagedModel::shorten(const Pages &pages)
{
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (it.key() >= m_map.pages())
            continue;
        const int length = m_map.lengthOf(it.key());
        const int wanted = int(it.value().size());
        if (wanted >= length)
            continue;
        const int end = m_map.startOf(it.key()) + length;
        beginRemoveRows({}, end - (length - wanted), end - 1);
        m_map.setLength(it.key(), wanted);
        endRemoveRows();
    }
}

void PagedModel::replace(const Pages &pages, const Pages &arrived)
{
    bool moves = false;
    QList<QPair<int, int>> changed; // rows, both ends included
    const auto touch = [&changed](int row) {
        if (!changed.isEmpty() && changed.last().second == row - 1)
            changed.last().second = row;
        else
            changed << qMakePair(row, row);
    };
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (it.key() >= m_map.pages())
            continue;
        const QList<ItemKey> &before = m_map.keys(it.key());
        const bool whole = arrived.contains(it.key()) && arrived.value(it.key()).size() == it.value().size();
        for (qsizetype i = 0; i < std::max(before.size(), it.value().size()); ++i) {
            const bool stays = i < before.size() && i < it.value().size() && before.at(i) == it.value().at(i);
            moves = moves || (i < before.size() && !stays);
            // Only where nothing was left out do the places of both sides agree.
            if (i < it.value().size() && !(stays && whole && isSame(it.key(), int(i))))
                touch(m_map.startOf(it.key()) + int(i));
        }
    }
    QModelIndexList from;
    QList<ItemKey> keys;
    if (moves) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        from = persistentIndexList();
        for (const QModelIndex &index : std::as_const(from))
            keys << m_map.keyAt(index.row());
    }
    commit(pages, arrived);
    if (moves) {
        QModelIndexList to;
        for (qsizetype i = 0; i < from.size(); ++i) {
            const int row = m_map.rowOf(keys.at(i));
            to << (row < 0 ? QModelIndex() : index(row, from.at(i).column()));
        }
        // A row that has not arrived stays where it is, unless a known one takes its place: Qt does not bear
        // two persistent indexes on one cell.
        const QSet<QModelIndex> taken(to.begin(), to.end());
        for (qsizetype i = 0; i < from.size(); ++i) {
            if (keys.at(i) == ItemKey() && !taken.contains(from.at(i)))
                to[i] = from.at(i);
        }
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (const auto &rows : std::as_const(changed))
        Q_EMIT dataChanged(index(rows.first, 0), index(rows.second, columnCount() - 1));
}

void PagedModel::commit(const Pages &pages, const Pages &arrived)
{
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        if (it.key() >= m_map.pages())
            continue;
        QList<ItemKey> has = m_map.keys(it.key());
        if (arrived.contains(it.key())) {
            takeArrived(it.key());
            has = arrived.value(it.key());
        }
        // The rows follow the keys that were left out.
        QSet<ItemKey> wanted(it.value().begin(), it.value().end());
        QSet<ItemKey> seen;
        QList<int> leaving;
        for (int i = 0; i < has.size(); ++i) {
            if (!wanted.contains(has.at(i)) || seen.contains(has.at(i)))
                leaving.prepend(i);
            seen.insert(has.at(i));
        }
        for (const int i : std::as_const(leaving))
            dropRow(it.key(), i);
        m_map.setKeys(it.key(), it.value());
    }
}

void PagedModel::evict()
{
    QList<int> loaded = m_map.loadedPages();
    const qsizetype keep = std::max(m_limits.keptRows / m_map.pageSize(), 1);
    if (loaded.size() <= keep)
        return;
    const int middle = m_map.pageOf(m_first + (m_last - m_first) / 2);
    std::ranges::stable_sort(loaded, {}, [middle](int page) { return std::abs(page - middle); });
    for (qsizetype i = keep; i < loaded.size(); ++i) {
        const int page = loaded.at(i);
        if (isNear(page) || m_map.lengthOf(page) == 0)
            continue;
        m_map.forget(page);
        dropRows(page);
        const int start = m_map.startOf(page);
        Q_EMIT dataChanged(index(start, 0), index(start + m_map.lengthOf(page) - 1, columnCount() - 1));
    }
}

} // namespace dd::models
