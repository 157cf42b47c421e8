// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/authenticator.h"
#include "net/channel.h"
#include "session/services.h"

namespace dd::session {

/// What a sign-in asks an OTRS server, up to the session it yields. An agent has twenty sessions and a
/// forgotten one counts for hours (contract 2): one that nobody took is signed out, also where the answer to
/// the login was still on its way.
class OtrsVisit : public QObject {
    Q_OBJECT

public:
    explicit OtrsVisit(const Services &services);

    net::Channel &channel() { return m_channel; }

    /// `then` is called once, unless the visit is left first. From then on the channel is the agent's.
    void logIn(const otrs::Server &server, const QString &user, const QString &password, const QString &code,
        Then<otrs::Session> then);
    /// The session is somebody else's from now on.
    void handOver() { m_session = {}; }
    /// Nobody waits any more. It lives on, owned by the log, until the server was told; then it is destroyed.
    static void leave(std::unique_ptr<OtrsVisit> visit);

private:
    void loggedIn(const Result<otrs::Session> &answer);
    void signOut();

    net::ExchangeLog &m_log;
    net::Channel m_channel;
    std::unique_ptr<otrs::Wire> m_wire;
    std::unique_ptr<otrs::Authenticator> m_authenticator;
    otrs::Session m_session; ///< nobody's yet
    QString m_user;
    Then<otrs::Session> m_then; ///< null: left
    net::Load m_step;
};

} // namespace dd::session
