// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"

#include <algorithm>
#include <cmath>

namespace dd::net {

void TokenBucket::refill(Time now)
{
    if (m_last != Time{}) {
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_tokens = std::min(m_burst, m_tokens + std::max(0.0, seconds) * m_perMinute / 60.0);
    }
    m_last = now;
}

bool TokenBucket::take(Time now)
{
    if (m_perMinute <= 0)
        return true;
    refill(now);
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

std::chrono::milliseconds TokenBucket::wait(Time now)
{
    if (m_perMinute <= 0)
        return {};
    refill(now);
    if (m_tokens >= 1)
        return {};
    return std::chrono::milliseconds(
        static_cast<long long>(std::ceil((1 - m_tokens) * 60'000.0 / m_perMinute)));
}

} // namespace dd::net
