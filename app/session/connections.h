// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/accounts.h"
#include "session/hubexconnection.h"
#include "session/otrsconnection.h"

namespace dd::session {

/// The live side of Accounts: one connection an account, made when the account appears and gone with it.
/// Owned by the composition root.
class Connections : public QObject {
    Q_OBJECT

public:
    Connections(Accounts &accounts, const Services &services, QObject *parent = nullptr);
    ~Connections() override;

    QList<Connection *> all() const;
    Connection *find(const AccountId &id) const;
    HubexConnection *hubex(const AccountId &id) const;
    OtrsConnection *otrs(const AccountId &id) const;

    /// Opens every account with what the keychain holds.
    void openAll();
    /// A finished sign-in: adds the account or refreshes the one of the same server and user, and goes
    /// online.
    AccountId signedIn(const HubexSignedIn &result);
    AccountId signedIn(const OtrsSignedIn &result);
    /// Signs out and forgets the account with all its secrets; secretsRemain() where the keychain kept them.
    void remove(const AccountId &id);

Q_SIGNALS:
    /// Already online, with the channel that stays: who asks it at once is answered.
    void added(dd::session::Connection *connection);
    /// Emitted before the connection dies: views let go now.
    void removed(const dd::AccountId &id);
    void stateChanged(dd::session::Connection *connection);
    /// Of an account that is gone: what it was called, and why the keychain still holds something of it.
    void secretsRemain(const QString &title, const dd::Error &error);

private:
    /// Those that the keychain had left without an answer.
    void openSilenced();
    Connection *make(const Account &account);
    Connection *connectionFor(Account &account);
    template <class Made, class SignedIn> AccountId adopt(const SignedIn &result);

    Accounts &m_accounts;
    Services m_services;
    QHash<AccountId, Connection *> m_connections;
};

} // namespace dd::session
