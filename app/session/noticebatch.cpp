// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noticebatch.h"

#include <algorithm>

namespace dd::session {

void NoticeBatch::add(const Entry &entry, Time now)
{
    Queue &queue = m_queues[entry.kind];
    if (queue.keys.contains(entry.key))
        return;
    if (queue.keys.isEmpty())
        queue.ready = std::max(now + settle, queue.told ? *queue.told + rest : now);
    queue.keys << entry.key;
}

QList<ItemKey> NoticeBatch::takeReady(NoticeKind kind, Time now)
{
    const auto queue = m_queues.find(kind);
    if (queue == m_queues.end() || queue->keys.isEmpty() || now < queue->ready)
        return {};
    queue->told = now;
    return std::exchange(queue->keys, {});
}

QList<NoticeBatch::Entry> NoticeBatch::takeAll()
{
    QList<Entry> all;
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        const QList<ItemKey> keys = std::exchange(queue->keys, {});
        for (const ItemKey &key : keys)
            all << Entry{queue.key(), key};
    }
    return all;
}

void NoticeBatch::forget(const AccountId &account)
{
    for (Queue &queue : m_queues)
        queue.keys.removeIf([&account](const ItemKey &key) { return key.account == account; });
}

std::optional<NoticeBatch::Time> NoticeBatch::pause(Time now) const
{
    std::optional<Time> least;
    for (const Queue &queue : m_queues) {
        if (queue.keys.isEmpty())
            continue;
        const Time left = std::max(queue.ready - now, Time::zero());
        least = least ? std::min(*least, left) : left;
    }
    return least;
}

} // namespace dd::session
