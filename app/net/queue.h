// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"

namespace dd::net {

/// What waits to go out: by priority, first come first served inside one. Does not own the jobs.
class Queue {
public:
    struct Choice {
        Job *job = nullptr;
        std::chrono::milliseconds wait = std::chrono::milliseconds::max(); ///< until the next one may go
    };

    void add(Job *job) { m_jobs.append(job); }
    /// Before its equals: it has waited once already.
    void addFirst(Job *job) { m_jobs.prepend(job); }
    void remove(Job *job) { m_jobs.removeOne(job); }
    /// The next to go. While the session is blocked only anonymous ones may.
    Choice next(Job::Time now, bool blocked) const;
    bool hasSigned() const;
    bool isEmpty() const { return m_jobs.isEmpty(); }
    int size() const { return int(m_jobs.size()); }
    QList<Job *> takeSigned();
    QList<Job *> takeAll() { return std::exchange(m_jobs, {}); }

private:
    QList<Job *> m_jobs;
};

} // namespace dd::net
