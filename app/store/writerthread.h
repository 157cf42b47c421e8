// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>
#include <functional>
#include <memory>

namespace dd::store {

/// What is to be done on the writer thread, in order. Outlives the thread for those who still hold it.
class WriterQueue {
public:
    using Job = std::function<void()>;

    /// From any thread. False when the writer has ended: the job will not run.
    bool put(Job job);
    /// Waits for the next; an empty one means that there will be no more.
    Job take();
    /// Nothing more is accepted; what is in it is still handed out.
    void end();

private:
    QMutex m_mutex;
    QWaitCondition m_filled;
    QQueue<Job> m_jobs;
    bool m_isOver = false;
};

/// The one thread of the program that writes to the store's files. Owned by the composition root; on its end
/// everything that was queued is written first. Those who write hold its queue, so they may live longer.
class WriterThread : public QThread {
public:
    WriterThread();
    ~WriterThread() override;

    const std::shared_ptr<WriterQueue> &queue() const { return m_queue; }

protected:
    void run() override;

private:
    std::shared_ptr<WriterQueue> m_queue;
};

} // namespace dd::store
