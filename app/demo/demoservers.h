// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/hubexserver.h"
#include "demo/otrs/otrsserver.h"

namespace dd::demo {

/// Both servers' side. Owner: main, or a test; lives as long as anybody asks.
class DemoServers {
public:
    explicit DemoServers(const DemoOptions &options);

    /// False when this machine has no port to give.
    bool start();
    /// What --demo-servers prints: {"hubex": {"url", "login", ...}, "otrs": {"url", "login", ...}}.
    QJsonObject toJson() const;

    HubexServer &hubex() { return m_hubex; }
    OtrsServer &otrs() { return m_otrs; }

private:
    HubexServer m_hubex;
    OtrsServer m_otrs;
};

} // namespace dd::demo
