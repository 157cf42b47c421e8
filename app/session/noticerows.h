// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QHash>
#include <optional>

namespace dd::session {

/// The little of each task and ticket that notices compare and count by. A value of Notices.
class NoticeRows {
public:
    struct Row {
        qint64 due = 0; ///< 0 = no clock runs
        qint64 told = 0; ///< the due time he was told of last
        BurningClock clock = BurningClock::None;
        bool over = false;
        bool unread = false;
        bool unassigned = false;
        bool mine = false;

        /// Whether what he is to be told is still so.
        bool is(NoticeKind kind) const;
    };
    struct Table {
        AccountId account;
        Kind kind = Kind::Task;
        friend bool operator==(const Table &, const Table &) = default;
        friend size_t qHash(const Table &table, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, table.account, int(table.kind));
        }
    };

    /// What became of the row by this, if it is worth telling; the row and its new facts are remembered. Of
    /// clocks that run out till `told` he has heard.
    std::optional<NoticeKind> put(const Table &table, qint64 id, const BurningFacts &facts, qint64 told = 0);
    void remove(const Table &table, qint64 id);
    void forget(const AccountId &account);

    const Row *find(const ItemKey &key) const;
    void markUntold(const ItemKey &key);

    /// `see(table, id, row)` for every row; it may change `row.told`.
    template <class See> void each(See see)
    {
        for (auto table = m_tables.begin(); table != m_tables.end(); ++table) {
            for (auto row = table->begin(); row != table->end(); ++row)
                see(table.key(), row.key(), row.value());
        }
    }

private:
    QHash<Table, QHash<qint64, Row>> m_tables;
};

} // namespace dd::session
