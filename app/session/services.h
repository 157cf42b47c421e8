// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratebudget.h"

namespace dd::net {
class NetworkPolicy;
class ExchangeLog;
} // namespace dd::net
namespace dd::secrets {
class Secrets;
}
namespace dd::store {
class Settings;
}

namespace dd::session {

/// "Usually 60 requests per minute" (hubex contract 1.9): one a second, and a burst for the first screen.
inline constexpr net::RateBudget usualHubexBudget{60, 20, 6};

/// What every connection and every sign-in needs, owned by the composition root and outliving both.
struct Services {
    net::NetworkPolicy &policy;
    net::ExchangeLog &log;
    secrets::Secrets &secrets;
    store::Settings &settings;
    net::RateBudget hubexBudget = usualHubexBudget;
};

} // namespace dd::session
