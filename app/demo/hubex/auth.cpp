// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/views.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

QJsonObject bodyOf(const Call &call)
{
    return QJsonDocument::fromJson(call.request.body).object();
}

http::Response refused(const Call &call)
{
    return failure(
        call, 401, "AuthenticationFailed", {"Неверный логин или пароль", "Wrong login or password"});
}

Claims claimsOf(Claims::Use use, int account, int tenant, int member, qint64 expires)
{
    return {use, account, tenant, member, expires};
}

Object accessToken(Call &call, int account, int tenant, int member)
{
    const auto use = tenant ? Claims::Use::Access : Claims::Use::Account;
    const qint64 expires = call.engine.now() + Tokens::accessSeconds;
    const QByteArray token = call.engine.tokens().issue(claimsOf(use, account, tenant, member, expires));
    return Object()
        .text("access_token", QString::fromLatin1(token))
        .number("expires_in", Tokens::accessSeconds)
        .time("jwtValidTill", expires);
}

Object refreshToken(Call &call, const Claims &claims)
{
    const qint64 expires = call.engine.now() + Tokens::refreshSeconds;
    const QByteArray token = call.engine.tokens().issue(
        claimsOf(Claims::Use::Refresh, claims.accountId, claims.tenantId, claims.memberId, expires));
    return Object()
        .text("refresh_token", QString::fromLatin1(token))
        .number("expires_in", Tokens::refreshSeconds);
}

/// Login and password may come percent-encoded (contract 2.3).
const Account *accountWith(const Call &call, const QByteArray &credentials)
{
    const qsizetype colon = credentials.indexOf(':');
    const QByteArray login = credentials.left(colon);
    const QByteArray password = credentials.mid(colon + 1);
    for (const Account &account : call.engine.accounts()) {
        const auto is = [](const QByteArray &sent, const QString &known) {
            return sent == known.toUtf8() || QUrl::fromPercentEncoding(sent) == known;
        };
        if (colon > 0 && is(login, account.login) && is(password, account.password))
            return &account;
    }
    return nullptr;
}

Reply login(Call &call)
{
    const QByteArray header = call.request.headers.value("Authorization");
    if (header.left(6).toLower() != "basic ")
        return failure(call, 409, "ParameterNull",
            {"Параметр не задан [authorization]", "Parameter is null [authorization]"});
    if (!QJsonDocument::fromJson(call.request.body).isObject())
        return failure(
            call, 400, "InvalidDataFormat", {"Тело запроса не прочитано", "The body was not read"});
    const Account *account = accountWith(call, QByteArray::fromBase64(header.mid(6).trimmed()));
    if (!account)
        return refused(call);
    Array entities;
    for (const Member &member : account->members)
        entities.add(tenantEntity(*account, member, *call.engine.tenant(member.tenantId)));
    return accessToken(call, account->id, 0, 0)
        .flag("accountHasUserProfile", true)
        .number("accountUserTypeID", 1)
        .flag("isAnonymous", false)
        // False although he is one: the list of tenants is what counts (contract 2.3).
        .flag("isCrossTenantAdmin", false)
        .put("tenantEntities", entities)
        .bytes();
}

Reply authorize(Call &call)
{
    const QJsonObject body = bodyOf(call);
    const int tenantId = memberOf(body, u"tenantID"_s).toVariant().toInt();
    const int memberId = memberOf(body, u"tenantMemberID"_s).toVariant().toInt();
    const Account *account = call.engine.account(call.claims.accountId);
    if (!account)
        return refused(call);
    const Tenant *tenant = call.engine.tenant(tenantId);
    const auto listed = std::find_if(account->members.cbegin(), account->members.cend(),
        [tenantId](const Member &member) { return member.tenantId == tenantId; });
    const bool isAdmin = account->isCrossTenantAdmin && memberId == adminMember;
    if (!tenant || listed == account->members.cend() || (memberId != listed->id && !isAdmin))
        return failure(call, 409, "TENANT_MEMBER_NOT_FOUND",
            {"Участник компании не найден", "Tenant member was not found"});
    if (tenant->isArchived || listed->isBanned)
        return failure(call, 403, "AccessDenied", {"Доступ закрыт", "Access is closed"});
    Object answer = accessToken(call, account->id, tenantId, memberId);
    const Claims claims{Claims::Use::Access, account->id, tenantId, memberId, 0};
    answer.put("refreshToken", refreshToken(call, claims));
    answer.put("tenant", tenantResult(*tenant));
    answer.put("tenantMember",
        Object().number("accountID", account->id).number("id", memberId).id("userID", listed->userId));
    const Person *person = tenant->state ? tenant->state->person(isAdmin ? 1 : listed->userId) : nullptr;
    if (person)
        answer.put("profile", userProfile(*tenant->state, *person));
    answer.put("permissions", isAdmin || listed->hasRights ? permissionMap() : Object());
    answer.put("featureFlags", tenantFeatures());
    return answer.bytes();
}

Reply accessTokens(Call &call)
{
    const QJsonObject body = bodyOf(call);
    const QString service = memberOf(body, u"serviceToken"_s).toString();
    if (!service.isEmpty()) {
        if (service != QLatin1String(demoServiceToken))
            return refused(call);
        const Account &robot = call.engine.accounts().constLast();
        const Member &member = robot.members.constFirst();
        const qint64 expires = call.engine.now() + Tokens::accessSeconds;
        const QByteArray token = call.engine.tokens().issue(
            claimsOf(Claims::Use::Access, robot.id, member.tenantId, member.id, expires));
        // Nothing but the token (contract 2.1): its end stands inside it.
        return Object().text("access_token", QString::fromLatin1(token)).bytes();
    }
    QString refresh = memberOf(body, u"refreshJwt"_s).toString();
    if (refresh.isEmpty())
        refresh = memberOf(body, u"jwt"_s).toString();
    if (refresh.isEmpty())
        return failure(call, 409, "ParameterNull", {"Не передан токен", "No token was given"});
    const auto claims
        = call.engine.tokens().read(refresh.toLatin1(), Claims::Use::Refresh, call.engine.now());
    if (!claims)
        return refused(call);
    return accessToken(call, claims->accountId, claims->tenantId, claims->memberId).bytes();
}

Reply refreshTokens(Call &call)
{
    return refreshToken(call, call.claims).bytes();
}

Reply renew(Call &call)
{
    return accessToken(call, call.claims.accountId, call.claims.tenantId, call.claims.memberId).bytes();
}

} // namespace

QList<Route> authRoutes()
{
    return {
        {"POST", "AUTHN/Accounts/login", login, {}, Access::Anonymous},
        {"POST", "AUTHZ/Accounts/authorize", authorize, {}, Access::Account},
        {"POST", "AUTHZ/AccessTokens", accessTokens, {}, Access::Anonymous},
        {"POST", "AUTHZ/RefreshTokens", refreshTokens, {}, Access::Account},
        {"GET", "AUTHZ/RefreshTokens", refreshTokens, {}, Access::Account},
        {"POST", "AUTHZ/Tokens/renew", renew, {}, Access::Account},
    };
}

} // namespace dd::demo::hubex
