// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/server.h"
#include "demo/hubex/engine.h"
#include "demo/options.h"

#include <QJsonObject>

namespace dd::demo {

/// The HubEx side of the demo: its cloud on 127.0.0.1, as contract hubex.md describes it (section 11). Owner:
/// DemoServers, or a test. One thread: the one it is made on. Not a QObject; the sockets live in the server
/// inside.
class HubexServer {
public:
    /// A @p clock of its own lets a test age tokens and addresses; by default the real one.
    explicit HubexServer(const DemoOptions &options, const std::function<qint64()> &clock = {});

    bool listen();
    /// What a user would paste: http://127.0.0.1:<port>/fsm
    QUrl url() const;
    /// login, password and serviceToken of a dispatcher; tenantsLogin of a person with several tenants,
    /// noRightsLogin of one whose membership may not read, webOnlyLogin of one who may as application 3 only.
    /// All have the same password.
    QJsonObject credentials() const;

    hubex::Engine &engine() { return m_engine; }
    http::Server &server() { return m_server; }

private:
    hubex::Engine m_engine;
    http::Server m_server;
};

} // namespace dd::demo
