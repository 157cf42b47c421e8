// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/signin.h"
#include "net/authenticator.h"

namespace dd::otrs {

/// The session cookie of one agent. Renewal signs in again with the password where the user allowed it to be
/// kept (contract 2: 2 h idle, 16 h in all, or called from another address), else renewed() answers
/// NotSignedIn.
class Authenticator : public net::Authenticator {
    Q_OBJECT

public:
    Authenticator(
        const Wire &wire, Session session, QString user, QString keptPassword, QObject *parent = nullptr);

    void sign(QNetworkRequest &request) const override;
    bool meansSessionDead(const net::Response &response) const override;
    bool shouldRenew() const override { return false; }
    void renew(Why why) override;

    const Session &session() const { return m_session; }

Q_SIGNALS:
    void sessionChanged(const dd::otrs::Session &session);

private:
    SignIn m_signIn;
    Session m_session;
    QString m_user;
    QString m_password;
    net::Load m_renewal;
};

} // namespace dd::otrs
