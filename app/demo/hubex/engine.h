// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/accounts.h"
#include "demo/hubex/results.h"
#include "demo/hubex/storage.h"
#include "demo/hubex/tokens.h"

#include <map>

namespace dd::demo::http {
struct Request;
struct Response;
} // namespace dd::demo::http

namespace dd::demo::hubex {

struct Call;
struct Route;

/// A HubEx without the network: one request in, its answer out. Follows the contract hubex.md, section 1
/// here, the others in the endpoints. Owner: HubexServer, or a test. One thread.
class Engine {
public:
    /// All tenants share the @p clock.
    Engine(QList<Tenant> tenants, QList<Account> accounts, quint32 seed, std::function<qint64()> clock);

    http::Response handle(const http::Request &request);

    State &state(int tenantId = 1);
    Storage &storage() { return m_storage; }
    Tokens &tokens() { return m_tokens; }
    qint64 now() const { return m_clock(); }
    const QList<Tenant> &tenants() const { return m_tenants; }
    const QList<Account> &accounts() const { return m_accounts; }
    const Tenant *tenant(int id) const;
    const Account *account(int id) const;

private:
    http::Response run(const Route &route, Call &call);
    /// Nothing, or why the caller may not go on.
    std::optional<http::Response> takeCaller(const Route &route, Call &call);
    std::optional<http::Response> takeMember(const Route &route, Call &call, int application);

    QList<Tenant> m_tenants;
    QList<Account> m_accounts;
    std::function<qint64()> m_clock;
    Tokens m_tokens;
    Storage m_storage;
    std::map<int, Results> m_results; // by tenant
};

} // namespace dd::demo::hubex
