// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/person.h"

#include <QDateTime>
#include <QMap>

namespace dd::hubex {

/// A tenant the signed-in person may choose (contract 2.4 TenantAuthorizationProjection).
struct Tenant {
    qint64 tenantId = 0;
    qint64 memberId = 0;
    QString name;
    QString fullName;
    QString uriName;
    bool archived = false;
    bool deleted = false;
    bool banned = false;

    bool isOpen() const { return !archived && !deleted && !banned; }
};

/// What keeps a session alive. Secret: lives in memory and in the keychain only.
struct Tokens {
    QByteArray access;
    QDateTime accessTill; ///< UTC; from expires_in, jwtValidTill or the JWT's exp, else 30 minutes
    QByteArray refresh;
};

/// The person behind the tokens and the tenant he is in.
struct Profile {
    PersonRef person;
    qint64 tenantId = 0;
    qint64 memberId = 0;
    QString tenantName;
    QMap<QString, QString> permissions;
};

/// An answer of login: the account-level token and the tenants to choose from.
struct LoginAnswer {
    Tokens account;
    QList<Tenant> tenants;
};

/// The anonymous and the token calls of contract 2, one function a call. Used by the sign-in flow and by the
/// authenticator. Errors: SignInRefused, NoAccess, WrongAddress beside the transport's.
class SignIn {
public:
    explicit SignIn(const Wire &wire)
        : m_wire(wire)
    {
    }

    net::Load login(
        const QString &login, const QString &password, QObject *context, Then<LoginAnswer> then) const;
    /// `memberId` as listed, or 1 for a cross-tenant admin (contract 2.3).
    net::Load authorize(const Tokens &account, qint64 tenantId, qint64 memberId, QObject *context,
        Then<std::pair<Tokens, Profile>> then) const;
    net::Load byServiceToken(const QByteArray &serviceToken, QObject *context, Then<Tokens> then) const;
    /// A refresh token while the access token is alive (contract 2.2).
    net::Load refreshToken(const Tokens &tokens, QObject *context, Then<Tokens> then) const;
    net::Load byRefreshToken(const QByteArray &refresh, QObject *context, Then<Tokens> then) const;
    /// Who these tokens belong to; NoAccess when every read is refused (contract 1.3), BadAnswer when nobody
    /// is told.
    net::Load whoAmI(const Tokens &tokens, QObject *context, Then<Profile> then) const;
    /// The same through the session's own authenticator, renewed first where it must be.
    net::Load profile(QObject *context, Then<Profile> then) const;
    /// The tenant these tokens lead into (contract 5.2); with empty ones, that of the session's own.
    net::Load tenant(const Tokens &tokens, QObject *context, Then<Tenant> then) const;
    /// What the session's person may do in the window: permission code and mode (contract 5.2).
    net::Load permissions(QObject *context, Then<QMap<QString, QString>> then) const;

private:
    net::Request readWith(const Tokens &tokens, const QString &path) const;

    Wire m_wire;
};

} // namespace dd::hubex
