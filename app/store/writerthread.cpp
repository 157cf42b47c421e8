// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writerthread.h"

namespace dd::store {

bool WriterQueue::put(Job job)
{
    const QMutexLocker lock(&m_mutex);
    if (m_isOver)
        return false;
    m_jobs.enqueue(std::move(job));
    m_filled.wakeOne();
    return true;
}

WriterQueue::Job WriterQueue::take()
{
    const QMutexLocker lock(&m_mutex);
    while (m_jobs.isEmpty() && !m_isOver)
        m_filled.wait(&m_mutex);
    return m_jobs.isEmpty() ? Job() : m_jobs.dequeue();
}

void WriterQueue::end()
{
    const QMutexLocker lock(&m_mutex);
    m_isOver = true;
    m_filled.wakeAll();
}

WriterThread::WriterThread()
    : m_queue(std::make_shared<WriterQueue>())
{
    setObjectName(QStringLiteral("store"));
    start(LowPriority);
}

WriterThread::~WriterThread()
{
    m_queue->end();
    wait();
}

void WriterThread::run()
{
    while (const WriterQueue::Job job = m_queue->take())
        job();
}

} // namespace dd::store
