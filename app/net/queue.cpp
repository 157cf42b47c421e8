// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queue.h"

#include <algorithm>

namespace dd::net {

Queue::Choice Queue::next(Job::Time now, bool blocked) const
{
    Choice choice;
    for (Job *job : m_jobs) {
        if (blocked && !job->request().anonymous)
            continue;
        if (job->notBefore() > now) {
            choice.wait = std::min(
                choice.wait, std::chrono::duration_cast<std::chrono::milliseconds>(job->notBefore() - now));
            continue;
        }
        if (!choice.job || job->request().priority < choice.job->request().priority)
            choice.job = job;
    }
    return choice;
}

bool Queue::hasSigned() const
{
    return std::ranges::any_of(m_jobs, [](const Job *job) { return !job->request().anonymous; });
}

QList<Job *> Queue::takeSigned()
{
    QList<Job *> taken;
    m_jobs.removeIf([&taken](Job *job) {
        if (job->request().anonymous)
            return false;
        taken << job;
        return true;
    });
    return taken;
}

} // namespace dd::net
