// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noticeclock.h"

namespace dd::session {

SystemNoticeClock::SystemNoticeClock(QObject *parent)
    : NoticeClock(parent)
{
    m_since.start();
    m_asked.setSingleShot(true);
    connect(&m_regular, &QTimer::timeout, this, &NoticeClock::woke);
    connect(&m_asked, &QTimer::timeout, this, &NoticeClock::woke);
    m_regular.start(std::chrono::seconds(15));
}

std::chrono::milliseconds SystemNoticeClock::steady() const
{
    return std::chrono::milliseconds(m_since.elapsed());
}

void SystemNoticeClock::wakeIn(std::chrono::milliseconds pause)
{
    // Who is woken earlier than he asked for asks again.
    if (!m_asked.isActive() || m_asked.remainingTimeAsDuration() > pause)
        m_asked.start(pause);
}

} // namespace dd::session
