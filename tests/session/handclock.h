// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/noticeclock.h"

#include <optional>

namespace dd {

/// A clock that goes only when a test turns it.
class HandClock : public session::NoticeClock {
public:
    using Time = std::chrono::milliseconds;

    explicit HandClock(const QDateTime &local)
        : m_local(local)
    {
    }

    QDateTime local() const override { return m_local; }
    Time steady() const override { return m_steady; }
    void wakeIn(Time pause) override
    {
        const Time at = m_steady + pause;
        m_asked = m_asked ? std::min(*m_asked, at) : at;
    }

    /// Time goes by as it does, wakes every quarter of a minute and when it was asked to.
    void pass(Time length)
    {
        const Time end = m_steady + length;
        settle();
        while (m_steady < end) {
            Time next = std::min(end, m_regular);
            if (m_asked)
                next = std::min(next, std::max(*m_asked, m_steady));
            m_local = m_local.addMSecs((next - m_steady).count());
            m_steady = next;
            if (m_steady >= m_regular)
                m_regular = m_steady + std::chrono::seconds(15);
            wakeNow();
            settle();
        }
    }
    /// The machine sleeps: nothing wakes, the wall goes on; then one wake.
    void sleep(std::chrono::seconds length)
    {
        set(m_local.addSecs(length.count()));
        wakeNow();
        settle();
    }
    /// Somebody sets the clock.
    void set(const QDateTime &local) { m_local = local; }
    /// What was asked for at once.
    void settle()
    {
        for (int turns = 0; m_asked && *m_asked <= m_steady && turns < 100; ++turns)
            wakeNow();
    }

private:
    void wakeNow()
    {
        if (m_asked && *m_asked <= m_steady)
            m_asked.reset();
        Q_EMIT woke();
    }

    QDateTime m_local;
    Time m_steady{std::chrono::hours(1)};
    Time m_regular{std::chrono::hours(1) + std::chrono::seconds(15)};
    std::optional<Time> m_asked;
};

} // namespace dd
