// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/wire.h"
#include "domain/person.h"

namespace dd::otrs {

/// A session as login gives it (contract 2, 4 auth/login). Secret: memory and keychain only.
struct Session {
    QByteArray name; ///< the server's setting, also the cookie's name
    QByteArray value;
    QByteArray challenge; ///< for logout
    PersonRef me;
    QString language;
};

/// auth/login, auth/logout, auth/lostPassword (contract 4). A refused login is SignInRefused whatever the
/// cause; CodeRequired cannot be told from it, so the dialog offers the code after a first refusal.
class SignIn {
public:
    explicit SignIn(const Wire &wire)
        : m_wire(wire)
    {
    }

    net::Load login(const QString &user, const QString &password, const QString &code, QObject *context,
        Then<Session> then) const;
    net::Load logout(const Session &session, QObject *context, Then<Done> then) const;
    /// As a query parameter: in a JSON body the server does not read it (contract 4).
    net::Load lostPassword(const QString &user, QObject *context, Then<QString> then) const;
    /// Whether something that speaks RS4OTRS_API stands at this base, and by which route (contract 1).
    net::Load probe(const QUrl &base, QObject *context, Then<Server> then) const;

private:
    Wire m_wire;
};

} // namespace dd::otrs
