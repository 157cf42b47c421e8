// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

namespace dd::store {

/// How a worker thread reaches an object that may be gone by then. The object closes it at the begin of its
/// destructor; letters are delivered from the event loop of the object's thread, in order.
class Mailbox {
public:
    explicit Mailbox(QObject *owner)
        : m_owner(owner)
    {
    }

    template <class Letter> void post(Letter letter)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(m_owner, std::move(letter), Qt::QueuedConnection);
    }
    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_owner = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_owner;
};

} // namespace dd::store
