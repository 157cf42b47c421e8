// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pagemap.h"

#include <algorithm>

namespace dd::models {

int PageMap::pageOf(int row) const
{
    const auto after = std::ranges::upper_bound(m_pages, row, {}, &Page::start);
    return std::max(int(after - m_pages.begin()) - 1, 0);
}

ItemKey PageMap::keyAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const Page &page = m_pages[size_t(pageOf(row))];
    return page.keys.value(row - page.start);
}

int PageMap::rowOf(const ItemKey &key) const
{
    const int page = pageWith(key);
    if (page < 0)
        return -1;
    const Page &found = m_pages[size_t(page)];
    return found.start + int(found.keys.indexOf(key));
}

QList<int> PageMap::loadedPages() const
{
    QList<int> loaded;
    for (int page = 0; page < pages(); ++page) {
        if (isLoaded(page))
            loaded << page;
    }
    return loaded;
}

int PageMap::expected(int page, qint64 extent) const
{
    return int(std::clamp<qint64>(extent - qint64(page) * m_pageSize, 0, m_pageSize));
}

std::vector<int> PageMap::lengths() const
{
    std::vector<int> lengths;
    lengths.reserve(m_pages.size());
    for (const Page &page : m_pages)
        lengths.push_back(page.length);
    return lengths;
}

void PageMap::setLengths(const std::vector<int> &lengths)
{
    for (size_t page = 0; page < m_pages.size(); ++page)
        m_pages[page].length = lengths[page];
    place(0);
}

void PageMap::setLength(int page, int length)
{
    m_pages[size_t(page)].length = length;
    place(page);
}

void PageMap::setKeys(int page, const QList<ItemKey> &keys)
{
    dropKeys(page);
    Page &changed = m_pages[size_t(page)];
    changed.keys = keys;
    changed.loaded = true;
    changed.stale = false;
    for (const ItemKey &key : keys)
        m_pageOfKey.insert(key, page);
}

void PageMap::forget(int page)
{
    dropKeys(page);
    Page &changed = m_pages[size_t(page)];
    changed.keys.clear();
    changed.loaded = changed.stale = false;
}

void PageMap::resize(int pages)
{
    for (int page = pages; page < this->pages(); ++page)
        dropKeys(page);
    const int before = this->pages();
    m_pages.resize(size_t(pages));
    place(std::min(before, pages));
}

void PageMap::place(int from)
{
    int start = from > 0 ? startOf(from - 1) + lengthOf(from - 1) : 0;
    for (size_t page = size_t(from); page < m_pages.size(); ++page) {
        m_pages[page].start = start;
        start += m_pages[page].length;
    }
    m_rows = start;
}

void PageMap::dropKeys(int page)
{
    for (const ItemKey &key : m_pages[size_t(page)].keys) {
        const auto known = m_pageOfKey.constFind(key);
        // It may have moved to another page already.
        if (known != m_pageOfKey.constEnd() && *known == page)
            m_pageOfKey.erase(known);
    }
}

} // namespace dd::models
