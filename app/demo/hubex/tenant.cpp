// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/methods.h"
#include "demo/hubex/views.h"

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr int moscow = 3; // of the time zones

Reply permissionsUi(Call &)
{
    return permissionMap().bytes();
}

/// Here the keys are numbers and the codes stand in the values.
Reply permissionsExt(Call &)
{
    return Object().text("1", u"AllDistricts"_s).text("2", u"AllAssets"_s).bytes();
}

Reply tenant(Call &call)
{
    return tenantResult(*call.tenant).bytes();
}

Reply member(Call &call)
{
    return Object()
        .number("accountID", call.claims.accountId)
        .number("id", call.claims.memberId)
        .number("userID", call.userId)
        .bytes();
}

Reply featureFlags(Call &)
{
    return tenantFeatures().bytes();
}

Reply settings(Call &)
{
    return Object()
        .put("defaultCurrency", currency())
        .number("defaultTimezoneID", moscow)
        .number("geoDataRetentionMonths", 6)
        .text("supportEmail", u"support@demo.test"_s)
        .text("supportPhone", u"+7 812 000-00-00"_s)
        .bytes();
}

struct Zone {
    int id;
    const char *name;
    int minutes;
};

constexpr Zone zones[] = {{1, "UTC", 0}, {2, "Europe/Kaliningrad", 120}, {moscow, "Europe/Moscow", 180},
    {4, "Europe/Samara", 240}, {5, "Asia/Yekaterinburg", 300}};

Reply timezones(Call &)
{
    return listOf(List::Shape::Map, std::span<const Zone>(zones), [](const Zone &zone, int) {
        const QString offset = u"+%1:00"_s.arg(zone.minutes / 60, 2, 10, QLatin1Char('0'));
        return Row{
            zone.id, Object().text("name", QLatin1String(zone.name)).text("utcTimeOffset", offset).bytes()};
    });
}

Reply timezone(Call &call)
{
    const qint64 id = call.params.number("timezoneId").value_or(moscow);
    for (const Zone &zone : zones) {
        if (zone.id == id)
            return Object()
                .text("name", QLatin1String(zone.name))
                .number("utcTimeOffsetMinutes", zone.minutes)
                .bytes();
    }
    return notFound(call);
}

} // namespace

QList<Route> tenantRoutes()
{
    const QList<Parameter> paged{{"offset", Type::Int32}, {"fetch", Type::Int32}};
    const auto get = [](const char *path, Handler handler, const QList<Parameter> &declared = {}) {
        return Route{"GET", path, handler, declared, Access::Tenant, "TENANT_VIEW"};
    };
    return {
        get("ADM/Users/this/permissions/ui", permissionsUi),
        get("ADM/Users/this/permissions/ext", permissionsExt),
        get("ADM/Tenants/this", tenant),
        get("ADM/Tenants/this/featureFlags", featureFlags),
        get("ADM/TenantMembers/this", member),
        get("ADM/TenantSettings", settings, {{"tenantMemberId", Type::Int32}}),
        get("COMMON/Timezones", timezones, paged),
        get("COMMON/Timezones/info", timezone, {{"timezoneId", Type::Int32}}),
    };
}

} // namespace dd::demo::hubex
