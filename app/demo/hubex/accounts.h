// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"

namespace dd::demo::hubex {

/// A company that rents the system, with all its data.
struct Tenant {
    int id = 0;
    QString name;
    QString fullName;
    QString uriName;
    bool isArchived = false;
    std::shared_ptr<State> state; // null: nothing to see there
};

/// A person's place in a tenant.
struct Member {
    int id = 0;
    int tenantId = 0;
    int userId = 0; // in the tenant's people; 0 = none
    bool hasRights = true; // false: 403 to everything, although sign-in worked (contract 1.3)
    bool isBanned = false;
    QList<int> applications; // X-Application-ID its roles are bound to; empty = any
};

/// Who may sign in.
struct Account {
    int id = 0;
    QString login;
    QString password;
    QList<Member> members;
    bool isCrossTenantAdmin = false; // enters any tenant as member 1 (contract 2.3)
};

/// The membership number of a cross-tenant admin, whatever is listed.
inline constexpr int adminMember = 1;

inline constexpr auto demoLogin = "dispatcher@demo.test";
inline constexpr auto demoTenantsLogin = "chief@demo.test";
inline constexpr auto demoNoRightsLogin = "guest@demo.test";
inline constexpr auto demoWebOnlyLogin = "web@demo.test"; // its role is bound to application 3
inline constexpr auto demoPassword = "demo";
inline constexpr auto demoServiceToken = "demo-service-token";

/// The accounts behind the four logins above, and the integration user behind the service token, who comes
/// last.
QList<Account> demoAccounts();

} // namespace dd::demo::hubex
