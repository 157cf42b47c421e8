// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QSet>
#include <chrono>

namespace dd::session {

/// Whether the user is here: what is known of input, of the lock, and of accounts that still fetch what came
/// while the machine slept or the program did not run. A value of Notices; `now` is seconds since 1970.
class Absence {
public:
    using Steady = std::chrono::milliseconds;
    /// So long the summary waits for the servers, then it is made of what is known.
    static constexpr Steady patience = std::chrono::minutes(2);

    /// Without input for so long, by the system's account; zero also where the system does not tell.
    void setIdle(std::chrono::seconds idle, qint64 now);
    void setLocked(bool locked, qint64 now);

    /// These accounts have to catch up first.
    void expect(const QSet<AccountId> &accounts, Steady steady);
    void caughtUp(const AccountId &account) { m_expected.remove(account); }
    bool isExpecting(Steady steady) const { return !m_expected.isEmpty() && steady < m_till; }

    /// Since when he is not here; 0 = he is. Idle for less than `enough` is no absence.
    qint64 since(qint64 now, std::chrono::minutes enough) const;

private:
    qint64 m_idleSince = 0;
    qint64 m_lockedSince = 0;
    QSet<AccountId> m_expected;
    Steady m_till{};
};

} // namespace dd::session
