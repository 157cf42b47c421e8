// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/catalog.h"
#include "backends/otrs/time.h"

namespace dd::otrs {

/// What changes rarely, bytes to domain (contract 4). Pure. Only the members named here are read: password
/// hashes and reset tokens of getUserList never leave the parser.
Person mapAgent(const json::Value &value);
Person mapCompany(const json::Value &value);
Person mapCustomer(const json::Value &value);
CustomerCard mapCustomerCard(const json::Value &root);
Queue mapQueue(const json::Value &value);
GroupRights mapRights(const json::Value &value);
ExtraField mapDynamicField(const json::Value &value);
Views mapViews(const json::Value &root);

} // namespace dd::otrs
