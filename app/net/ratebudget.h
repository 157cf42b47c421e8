// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace dd::net {

/// How fast one account may ask (HubEx 1.9: about 60 a minute, small burst). 0 a minute = no limit.
struct RateBudget {
    int perMinute = 0;
    int burst = 10;
    int parallel = 6; ///< requests on the wire at once
};

/// A bucket of tokens: `burst` at once, then one after another. Time is handed in, so that tests need no
/// clock.
class TokenBucket {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit TokenBucket(const RateBudget &budget)
        : m_perMinute(budget.perMinute)
        , m_burst(std::max(1, budget.burst))
        , m_tokens(m_burst)
    {
    }

    /// Takes a token if there is one.
    bool take(Time now);
    /// How long until the next token; zero when there is one.
    std::chrono::milliseconds wait(Time now);

private:
    void refill(Time now);

    int m_perMinute;
    double m_burst;
    double m_tokens;
    Time m_last{};
};

} // namespace dd::net
