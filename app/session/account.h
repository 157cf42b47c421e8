// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/ids.h"

#include <QUrl>

namespace dd::session {

/// How a HubEx account gets its tokens (contract 2).
enum class HubexWay { Password, ServiceToken };

/// What is remembered of one account: everything but secrets. A value; kept by Accounts.
struct Account {
    AccountId id;
    System system = System::HubEx;
    QString title; ///< tenant or host, editable
    Rgb colour;
    QUrl server;
    QString user; ///< login, or the profile's name where a token was used

    int applicationId = 5; ///< HubEx
    HubexWay way = HubexWay::Password; ///< HubEx
    qint64 tenantId = 0; ///< HubEx
    qint64 memberId = 0; ///< HubEx

    bool jsonPl = false; ///< OTRS: no rewrite rule
    bool keepPassword = false; ///< OTRS: sign in again by itself
    QString zone; ///< OTRS: the agent's time zone

    bool keepSecrets = true; ///< false: signed in for this session only
    bool demo = false; ///< one of the embedded servers; never stored

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace dd::session
