// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/signin.h"
#include "net/authenticator.h"

namespace dd::hubex {

/// Keeps one HubEx session alive: Bearer header, renewal when under five minutes are left (of a short-lived
/// token: half its life) or on 401, by the refresh token or the service token (contract 2.1, 2.2). Where the
/// early renewal meets trouble, the old token goes on while it lives. Owned by the connection.
class Authenticator : public net::Authenticator {
    Q_OBJECT

public:
    /// `serviceToken` may be empty; with it a dead refresh token is not the end.
    Authenticator(const Wire &wire, Tokens tokens, QByteArray serviceToken, QObject *parent = nullptr);

    void sign(QNetworkRequest &request) const override;
    bool meansSessionDead(const net::Response &response) const override;
    bool shouldRenew() const override;
    void renew(Why why) override;

    const Tokens &tokens() const { return m_tokens; }

Q_SIGNALS:
    /// New tokens to keep in the keychain.
    void tokensChanged(const dd::hubex::Tokens &tokens);

private:
    void renewByServiceToken();
    void take(const Result<Tokens> &answer);
    void planRenewal();

    SignIn m_signIn;
    Tokens m_tokens;
    QDateTime m_renewAt;
    QByteArray m_serviceToken;
    Why m_why = Why::Ahead; ///< of the renewal under way
    net::Load m_renewal;
};

} // namespace dd::hubex
