// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What every connection and every sign-in needs, owned by the composition root and outliving both.
struct Services {
    net::NetworkPolicy &policy;
    net::ExchangeLog &log;
    secrets::Secrets &secrets;
    store::Settings &settings;
    /// Servers of our own set no rate: whoever plays with them alone need not wait for it.
    bool paced = true;
};

} // namespace dd::session
