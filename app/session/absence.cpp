// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/absence.h"

namespace dd::session {

void Absence::setIdle(std::chrono::seconds idle, qint64 now)
{
    m_idleSince = idle.count() > 0 ? now - idle.count() : 0;
}

void Absence::setLocked(bool locked, qint64 now)
{
    if (locked && m_lockedSince == 0)
        m_lockedSince = now;
    if (!locked)
        m_lockedSince = 0;
}

void Absence::expect(const QSet<AccountId> &accounts, Steady steady)
{
    m_expected += accounts;
    m_till = steady + patience;
}

qint64 Absence::since(qint64 now, std::chrono::minutes enough) const
{
    const qint64 least = std::chrono::seconds(enough).count();
    const bool isIdle = m_idleSince != 0 && now - m_idleSince >= least;
    if (isIdle && m_lockedSince != 0)
        return qMin(m_idleSince, m_lockedSince);
    return isIdle ? m_idleSince : m_lockedSince;
}

} // namespace dd::session
