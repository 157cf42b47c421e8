// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "session/accounts.h"
#include "session/connection.h"
#include "session/hubexsignin.h"
#include "session/otrssignin.h"

#include <memory>

namespace dd::cli {

/// Gets a live connection for one run: a known account with what the keychain holds, or a sign-in at an
/// address with secrets that are kept nowhere. Owned by the run; what it connects dies with it.
class Access : public QObject {
    Q_OBJECT

public:
    /// Asked only when a sign-in needs them.
    using Secrets = std::function<QStringList(System system)>;

    Access(const Options &options, const session::Accounts &accounts, const session::Services &services,
        Secrets secrets, QObject *parent = nullptr);
    ~Access() override;

    /// Ends with ready() or failed(), from the event loop.
    void start();
    /// Signs out what was signed in for this run: OTRS grants an agent twenty sessions. Ends with closed().
    void close();

    /// Null before ready().
    session::Connection *connection() const { return m_connection.get(); }
    /// The person, the tenant and the rights a HubEx sign-in told; empty for a known account.
    const std::optional<session::HubexSignedIn> &hubexAnswer() const { return m_hubexAnswer; }

Q_SIGNALS:
    void doing(const QString &step);
    void ready();
    void failed(const dd::cli::Failure &failure);
    void closed();

private:
    void openKnown(const session::Account &account);
    void signIn();
    void signInToHubex(const QUrl &server, const QStringList &secrets);
    void signInToOtrs(const QStringList &secrets);
    void chooseTenant(const QList<hubex::Tenant> &tenants);
    std::optional<System> systemOf(const QString &address) const;
    void refuse(const Failure &failure);
    void onUntrusted(const QUrl &server, const QSslCertificate &certificate);
    void onState();
    const session::Account *onlyAccount() const;
    QString accountNames() const;

    Options m_options;
    const session::Accounts &m_accounts;
    session::Services m_services;
    Secrets m_secrets;
    session::HubexSignIn m_hubex;
    session::OtrsSignIn m_otrs;
    std::optional<session::HubexSignedIn> m_hubexAnswer;
    std::unique_ptr<session::Connection> m_connection;
    QString m_certificate; ///< of a stranger, for the failure's words
    bool m_guest = false; ///< signed in for this run only
    bool m_over = false;
};

} // namespace dd::cli
