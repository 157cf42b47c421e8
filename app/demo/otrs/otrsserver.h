// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/server.h"
#include "demo/options.h"
#include "demo/otrs/engine.h"

#include <QJsonObject>

namespace dd::demo {

/// The OTRS side of the demo: Znuny with RS4OTRS_API on 127.0.0.1, as contract otrs.md describes it. Owner:
/// DemoServers, or a test. One thread: the one it is made on. Not a QObject; the sockets live in the server
/// inside.
class OtrsServer {
public:
    explicit OtrsServer(const DemoOptions &options); // the generated help desk
    explicit OtrsServer(otrs::State state, quint32 seed = 1); // any other

    bool listen();
    /// What a user would paste: http://127.0.0.1:<port>/otrs
    QUrl url() const;
    /// login, password; twoFactorLogin, twoFactorPassword, twoFactorCode for the agent with a second step.
    QJsonObject credentials() const;

    otrs::Engine &engine() { return m_engine; }
    http::Server &server() { return m_server; }

private:
    void answerWithEngine();

    otrs::Engine m_engine;
    http::Server m_server;
};

} // namespace dd::demo
