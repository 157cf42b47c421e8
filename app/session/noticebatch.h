// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QHash>
#include <chrono>
#include <optional>

namespace dd::session {

/// Events of one kind that come close together become one notice: it waits a moment for others, and the next
/// of its kind waits longer. A value of Notices; times are NoticeClock::steady().
class NoticeBatch {
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time settle = std::chrono::seconds(2);
    static constexpr Time rest = std::chrono::seconds(20);

    struct Entry {
        NoticeKind kind = NoticeKind::Breach;
        ItemKey key;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// Twice the same is once.
    void add(const Entry &entry, Time now);
    /// Those of this kind, once it is time for them; counts as told.
    QList<ItemKey> takeReady(NoticeKind kind, Time now);
    /// Everything that waits.
    QList<Entry> takeAll();
    void forget(const AccountId &account);
    /// How long until something is ready; nothing while nothing waits.
    std::optional<Time> pause(Time now) const;

private:
    struct Queue {
        QList<ItemKey> keys{};
        Time ready{}; ///< of these keys
        std::optional<Time> told{};
    };
    QHash<NoticeKind, Queue> m_queues;
};

} // namespace dd::session
