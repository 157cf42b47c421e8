// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <string_view>
#include <vector>

namespace dd::models {

/// The distinct texts of one column of a RowTable, each kept once as UTF-8 and known by a number from 1 (0 is
/// no text). Texts are counted by their users; what nobody uses stays until compacted(). A value inside of a
/// table; one thread at a time.
class TextPool {
public:
    using Id = quint32;

    /// The number of this text, which has one user more from now on.
    Id hold(std::string_view text);
    void release(Id id);
    std::string_view text(Id id) const
    {
        const Entry &entry = m_entries[id];
        return {m_bytes.data() + entry.at, entry.length};
    }
    bool isUsed(Id id) const { return m_entries[id].users > 0; }
    /// Behind the last number.
    Id end() const { return Id(m_entries.size()); }

    /// More is kept for nobody than for somebody.
    bool isWasteful() const;
    /// Drops what nobody uses. Numbers change: answers the new one for each old one, 0 where there is none.
    std::vector<Id> compacted();

    /// Bytes of memory.
    size_t size() const;

private:
    struct Entry {
        quint32 at = 0;
        quint32 length = 0;
        quint32 users = 0;
    };
    static constexpr size_t fewest = 16;
    size_t slotOf(std::string_view text) const;
    void grow();

    std::vector<char> m_bytes;
    std::vector<Entry> m_entries{Entry()};
    size_t m_used = 0; ///< entries with users
    std::vector<Id> m_slots; ///< hash table, a power of two in size; at most three quarters full
};

} // namespace dd::models
