// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/engine.h"

#include "demo/hubex/batches.h"
#include "demo/hubex/call.h"
#include "demo/hubex/paging.h"
#include "demo/hubex/router.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr auto prefix = "/fsm/"_L1;

/// 0 when the header is missing or names nothing known (contract 1.2).
int applicationOf(const http::Request &request)
{
    bool ok = false;
    const int id = request.headers.value("X-Application-ID").trimmed().toInt(&ok);
    return ok && id >= 1 && id <= 6 ? id : 0;
}

QByteArray bearerOf(const http::Request &request)
{
    const QByteArray value = request.headers.value("Authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

std::optional<Member> memberOf(const Account *account, const Claims &claims)
{
    if (!account)
        return std::nullopt;
    if (account->isCrossTenantAdmin && claims.memberId == adminMember)
        return Member{adminMember, claims.tenantId, 1, true, false, {}};
    for (const Member &member : account->members) {
        if (member.id == claims.memberId && member.tenantId == claims.tenantId)
            return member;
    }
    return std::nullopt;
}

bool isReading(const http::Request &request)
{
    return request.method == "GET" || request.isHead();
}

http::Response withHeader(http::Response response)
{
    response.headers.append("Access-Control-Allow-Origin", "*");
    return response;
}

} // namespace

Engine::Engine(QList<Tenant> tenants, QList<Account> accounts, quint32 seed, std::function<qint64()> clock)
    : m_tenants(std::move(tenants))
    , m_accounts(std::move(accounts))
    , m_clock(std::move(clock))
    , m_tokens(seed)
    , m_storage(seed, m_clock)
{
}

const Tenant *Engine::tenant(int id) const
{
    const auto found = std::find_if(
        m_tenants.cbegin(), m_tenants.cend(), [id](const Tenant &tenant) { return tenant.id == id; });
    return found == m_tenants.cend() ? nullptr : &*found;
}

const Account *Engine::account(int id) const
{
    const auto found = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

State &Engine::state(int tenantId)
{
    return *tenant(tenantId)->state;
}

http::Response Engine::handle(const http::Request &request)
{
    if (!request.path.startsWith(prefix, Qt::CaseInsensitive))
        return http::Response::empty(404);
    const Match match = findRoute(request.method, request.path.mid(prefix.size()));
    Call call{request, *this, Params(request, match.route ? match.route->parameters : QList<Parameter>()),
        match.ids};
    // Nobody is told what exists before he says which application he is.
    const bool isStorage = match.route && match.route->access == Access::Storage;
    if (!isStorage && applicationOf(request) == 0)
        return withHeader(failure(call, 403, "ApplicationNotSpecified",
            {"Не указан заголовок X-Application-ID", "Header X-Application-ID is missing"}));
    if (!match.route)
        return withHeader(http::Response::empty(match.isKnownPath ? 405 : 404));
    return withHeader(run(*match.route, call));
}

http::Response Engine::run(const Route &route, Call &call)
{
    if (const auto refusal = takeCaller(route, call))
        return *refusal;
    if (!call.params.areWellTyped())
        return failure(call, 409, "InvalidData", {"Неверные данные", "Invalid data"});
    const Reply reply = route.handler(call);
    if (call.results && !isReading(call.request))
        call.results->forget();
    if (const auto *json = std::get_if<QByteArray>(&reply))
        return jsonAnswer(200, *json);
    if (const auto *list = std::get_if<List>(&reply))
        return pageOf(*list, call, route.isPaged);
    return std::get<http::Response>(reply);
}

std::optional<http::Response> Engine::takeCaller(const Route &route, Call &call)
{
    if (route.access == Access::Anonymous || route.access == Access::Storage)
        return std::nullopt;
    const QByteArray token = bearerOf(call.request);
    auto claims = m_tokens.read(token, Claims::Use::Access, now());
    if (!claims && route.access == Access::Account)
        claims = m_tokens.read(token, Claims::Use::Account, now());
    if (!claims) {
        // An account's token is alive, but opens no tenant.
        if (m_tokens.read(token, Claims::Use::Account, now()))
            return failure(call, 403, "TenantNotSpecified", {"Не выбрана компания", "No tenant was chosen"});
        http::Response response = http::Response::empty(401);
        response.headers.append("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return response;
    }
    call.claims = *claims;
    if (route.access == Access::Account)
        return std::nullopt;
    return takeMember(route, call, applicationOf(call.request));
}

std::optional<http::Response> Engine::takeMember(const Route &route, Call &call, int application)
{
    call.tenant = tenant(call.claims.tenantId);
    const auto member = memberOf(account(call.claims.accountId), call.claims);
    const bool mayRead = call.tenant && call.tenant->state && member && member->hasRights && !member->isBanned
        && (member->applications.isEmpty() || member->applications.contains(application));
    if (!mayRead) {
        const QString permission = QLatin1String(route.permission);
        const QByteArray ru = (u"Нет разрешения "_s + permission).toUtf8();
        const QByteArray en = (u"Permission missing: "_s + permission).toUtf8();
        return failure(call, 403, "AccessDenied", {ru.constData(), en.constData()});
    }
    call.userId = member->userId;
    call.state = call.tenant->state.get();
    call.state->see(call.userId);
    call.results = &m_results[call.tenant->id];
    if (runDueBatches(*call.state))
        call.results->forget();
    return std::nullopt;
}

} // namespace dd::demo::hubex
