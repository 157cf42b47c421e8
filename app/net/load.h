// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <utility>

namespace dd::net {

/// A running piece of asynchronous work that can be cancelled. Owned by whoever runs it (a channel), never by
/// the asker.
class Work : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends it without delivery. Harmless when it is over.
    virtual void cancel() = 0;
};

/// The asker's grip on one piece of work: a view holds its current load as a member; a new load put into it
/// drops the old one, and the view's death drops the last. Move-only. Empty once the work is over.
class [[nodiscard]] Load {
public:
    Load() = default;
    explicit Load(Work *work)
        : m_work(work)
    {
    }
    Load(Load &&other) noexcept
        : m_work(std::exchange(other.m_work, nullptr))
    {
    }
    Load &operator=(Load &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_work = std::exchange(other.m_work, nullptr);
        }
        return *this;
    }
    ~Load() { cancel(); }

    bool running() const { return !m_work.isNull(); }
    void cancel()
    {
        if (Work *work = m_work.data()) {
            m_work.clear();
            work->cancel();
        }
    }
    /// Lets the work end by itself; its context still guards the delivery.
    void release() { m_work.clear(); }

private:
    QPointer<Work> m_work;
};

} // namespace dd::net
