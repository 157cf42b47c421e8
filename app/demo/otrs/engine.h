// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/sessions.h"
#include "demo/otrs/state.h"

namespace dd::demo::http {
struct Request;
struct Response;
} // namespace dd::demo::http

namespace dd::demo::otrs {

struct Call;
struct Method;

/// A Znuny with RS4OTRS_API without the network: one request in, its answer out. Follows the contract
/// otrs.md, sections 1 and 2 here, section 4 in the methods. Owner: OtrsServer, or a test. One thread.
class Engine {
public:
    explicit Engine(State state, quint32 seed = 1);

    /// @p address is the client's: a session dies when it is used from another one.
    http::Response handle(const http::Request &request, const QString &address);

    State &state() { return m_state; }
    Sessions &sessions() { return m_sessions; }

private:
    http::Response run(const Method &method, Call &call);
    bool takeSession(const http::Request &request, Call &call, QString *error);

    State m_state;
    Sessions m_sessions;
};

} // namespace dd::demo::otrs
