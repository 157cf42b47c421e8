// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/accounts.h"
#include "demo/hubex/json.h"

/// Records as the server writes them: the types of the contract, one function each.
namespace dd::demo::hubex {

// Section 2.4
Object tenantEntity(const Account &account, const Member &member, const Tenant &tenant);
Object tenantResult(const Tenant &tenant);
Object permissionMap();
Array tenantFeatures();
Object userProfile(const State &state, const Person &person);

// 3.1, 3.2: what stands inside others
Object userRef(const State &state, int userId);
/// With the planned events of the task in his calendar (includeSchedule).
Object userRef(const State &state, int userId, const Task &task);
Object personRef(const State &state, int userId); // the short Person
int locationIdOf(int siteId); // 0 for none
Object locationOf(const State &state, int siteId, bool isShort = false);
Object taskAsset(const State &state, int assetId);
Object timesheet(const State &state, const Task &task);
Object unit(const QString &abbreviation);
Object currency(); // roubles
Object attributeType(const QString &code);

Object taskListItem(const State &state, const Task &task, int sortOrder);
Object taskShort(const State &state, const Task &task, int sortOrder);
Object taskDetail(const State &state, const Task &task, bool withSchedule);

// 4.1, 4.2
struct AssetExtras {
    bool path = false;
    bool taskActuality = false;
};
Object assetItem(const State &state, const Asset &asset, const AssetExtras &extras, int sortOrder);
Object assetDetail(const State &state, const Asset &asset);

// 5.1
struct UserExtras {
    bool taskActuality = false;
    bool districts = false;
};
Object user(const State &state, const Person &person, const UserExtras &extras, int sortOrder);
Object userShort(const State &state, const Person &person, int sortOrder);
Object userDetail(const State &state, const Person &person);

} // namespace dd::demo::hubex
