// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textpool.h"

#include <algorithm>
#include <cstring>

namespace dd::models {

namespace {

/// Eight bytes a step: texts are short, and there are a million of them at the start.
quint64 hashOf(std::string_view text)
{
    constexpr quint64 mix = 0x9e3779b97f4a7c15ULL;
    quint64 hash = text.size() * mix;
    const char *at = text.data();
    size_t left = text.size();
    for (; left >= sizeof(quint64); left -= sizeof(quint64), at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        hash = (hash ^ word) * mix;
        hash ^= hash >> 32;
    }
    quint64 rest = 0;
    std::memcpy(&rest, at, left);
    hash = (hash ^ rest) * mix;
    return hash ^ (hash >> 29);
}

} // namespace

/// Where the text stands, or where it belongs.
size_t TextPool::slotOf(std::string_view wanted) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hashOf(wanted)) & mask;
    while (m_slots[slot] != 0 && text(m_slots[slot]) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow()
{
    m_slots.assign(std::max(fewest, m_slots.size() * 2), 0);
    for (Id id = 1; id < end(); ++id)
        m_slots[slotOf(text(id))] = id;
}

TextPool::Id TextPool::hold(std::string_view wanted)
{
    if (wanted.empty())
        return 0;
    if (m_entries.size() * 4 >= m_slots.size() * 3)
        grow();
    const size_t slot = slotOf(wanted);
    if (m_slots[slot] == 0) {
        m_slots[slot] = end();
        m_entries.push_back({quint32(m_bytes.size()), quint32(wanted.size()), 0});
        m_bytes.insert(m_bytes.end(), wanted.begin(), wanted.end());
    }
    const Id id = m_slots[slot];
    m_used += m_entries[id].users++ == 0 ? 1 : 0;
    return id;
}

void TextPool::release(Id id)
{
    m_used -= id != 0 && --m_entries[id].users == 0 ? 1 : 0;
}

bool TextPool::isWasteful() const
{
    constexpr size_t notWorthIt = 1024;
    return m_entries.size() > notWorthIt && m_used * 2 < m_entries.size();
}

std::vector<TextPool::Id> TextPool::compacted()
{
    TextPool fresh;
    std::vector<Id> numbers(m_entries.size(), 0);
    for (Id id = 1; id < end(); ++id) {
        if (!isUsed(id))
            continue;
        numbers[id] = fresh.hold(text(id));
        fresh.m_entries[numbers[id]].users = m_entries[id].users;
    }
    *this = std::move(fresh);
    return numbers;
}

size_t TextPool::size() const
{
    return m_bytes.capacity() + m_entries.capacity() * sizeof(Entry) + m_slots.capacity() * sizeof(Id);
}

} // namespace dd::models
