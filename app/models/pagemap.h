// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <vector>

namespace dd::models {

/// Where the pages of a sparse list stand: a page that has not arrived takes the rows it should have, one
/// that has takes the rows it brought (servers leave rows out). Costs a few bytes a page, nothing a row. A
/// value inside PagedModel.
class PageMap {
public:
    explicit PageMap(int pageSize)
        : m_pageSize(pageSize)
    {
    }

    int pageSize() const { return m_pageSize; }
    int pages() const { return int(m_pages.size()); }
    int rows() const { return m_rows; }
    int startOf(int page) const { return page < pages() ? m_pages[size_t(page)].start : m_rows; }
    int lengthOf(int page) const { return m_pages[size_t(page)].length; }
    /// The page a row stands in; the last one for a row behind the end.
    int pageOf(int row) const;

    bool isLoaded(int page) const { return m_pages[size_t(page)].loaded; }
    bool isStale(int page) const { return m_pages[size_t(page)].stale; }
    const QList<ItemKey> &keys(int page) const { return m_pages[size_t(page)].keys; }
    /// Null where nothing has arrived.
    ItemKey keyAt(int row) const;
    int rowOf(const ItemKey &key) const;
    int pageWith(const ItemKey &key) const { return m_pageOfKey.value(key, -1); }
    QList<int> loadedPages() const;

    /// What a page should hold in a list of `extent` rows.
    int expected(int page, qint64 extent) const;
    std::vector<int> lengths() const;
    void setLengths(const std::vector<int> &lengths); ///< one a page
    void setLength(int page, int length);
    void setKeys(int page, const QList<ItemKey> &keys);
    void setStale(int page, bool stale) { m_pages[size_t(page)].stale = stale; }
    void forget(int page);
    /// More or fewer pages; new ones are empty of rows until setLength().
    void resize(int pages);
    void clear() { resize(0); }

private:
    struct Page {
        int start = 0;
        int length = 0;
        bool loaded = false;
        bool stale = false; ///< arrived, but a refresh has passed it by
        QList<ItemKey> keys;
    };
    void place(int from);
    void dropKeys(int page);

    int m_pageSize;
    int m_rows = 0;
    std::vector<Page> m_pages;
    QHash<ItemKey, int> m_pageOfKey;
};

} // namespace dd::models
