// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/views.h"

#include "demo/hubex/kinds.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/texts.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

QString coordinate(double latitude, double longitude)
{
    return u"%1:%2"_s.arg(latitude, 0, 'f', 6).arg(longitude, 0, 'f', 6);
}

} // namespace

Object userRef(const State &state, int userId)
{
    const Person *person = state.person(userId);
    if (!person)
        return {};
    Object ref;
    if (person->latitude != 0)
        ref.text("coordinate", coordinate(person->latitude, person->longitude))
            .time("coordinateActuality", person->positionTime);
    ref.time("deleted", person->deleted)
        .text("email", person->email)
        .text("firstName", person->first)
        .number("id", userId)
        .flag("isCustomer", person->isCustomer())
        .flag("isEmailVerified", true)
        .flag("isMobilePhoneVerified", userId % 3 != 0)
        .flag("isTechnician", person->isTechnician())
        .text("lastName", person->last)
        .text("middleName", person->middle)
        .text("mobilePhone", person->mobile);
    if (person->rate > 0)
        ref.real("rate", person->rate).number("rateCurrencyID", 1);
    return ref.number("tenantMemberID", 40 + userId).text("workPhone", person->workPhone);
}

Object userRef(const State &state, int userId, const Task &task)
{
    Object ref = userRef(state, userId);
    const Plan plan = planOf(task, userId);
    if (plan.from && !ref.isEmpty())
        ref.put("appointments", Array().add(period(plan.from, plan.till)));
    return ref;
}

Object personRef(const State &state, int userId)
{
    const Person *person = state.person(userId);
    return !person ? Object()
                   : Object()
                         .time("deleted", person->deleted)
                         .text("firstName", person->first)
                         .number("id", userId)
                         .text("lastName", person->last)
                         .text("middleName", person->middle);
}

int locationIdOf(int siteId)
{
    return siteId * 2; // a number of its own, so that nobody mistakes one for the other
}

Object locationOf(const State &state, int siteId, bool isShort)
{
    const Asset *site = state.asset(siteId);
    if (!site)
        return {};
    const Place place = placeOf(state, *site);
    Object location;
    location.text("address", place.address)
        .text("coordinate", coordinate(place.latitude, place.longitude))
        .number("id", locationIdOf(siteId));
    if (isShort)
        return location;
    const QString country = state.isEnglish ? u"Russia"_s : u"Россия"_s;
    return location
        .put("country", Object().number("id", 1).text("name", country).text("twoSymbolCode", u"RU"_s))
        .put("timeZone",
            Object().number("id", 3).text("name", u"Europe/Moscow"_s).number("utcOffsetMinutes", 180));
}

Object taskAsset(const State &state, int assetId)
{
    const Asset *asset = state.asset(assetId);
    if (!asset)
        return {};
    Object object;
    object.put("company", idName(asset->companyId, State::nameIn(state.companies, asset->companyId)))
        .time("deleted", asset->deleted);
    if (asset->siteId != asset->id) {
        const Asset *site = state.asset(asset->siteId);
        object.put("host",
            Object()
                .number("id", site->id)
                .put("location", Object().number("id", locationIdOf(site->id)))
                .text("name", assetName(state, *site)));
    }
    return object.number("id", assetId)
        .put("location", Object().number("id", locationIdOf(asset->siteId)))
        .text("name", assetName(state, *asset))
        .id("parentID", asset->parentId);
}

Object timesheet(const State &state, const Task &task)
{
    return Object()
        .time("accepted", task.accepted)
        .time("assigned", task.assigned)
        .time("closed", task.closed)
        .time("completed", task.completed)
        .time("created", task.created)
        .time("deadline", task.deadline)
        .time("escalated", task.escalated)
        .time("faultTimestamp", task.fault)
        .time("lastUpdated", task.lastModified)
        .time("nextTaskStageMovement", task.nextMove)
        .time("outdated", outdatedSince(task, state.now()))
        .time("requested", task.created)
        .time("requestedFinish", task.wishedFinish)
        .time("requestedStart", task.wishedStart)
        .time("signed", task.signedAt)
        .time("statusChanged", task.edits ? task.edits->statusChanged : task.lastModified);
}

Object unit(const QString &abbreviation)
{
    if (abbreviation.isEmpty())
        return {};
    static const QHash<QString, int> ids{{u"°C"_s, 1}, {u"А"_s, 2}, {u"кВт·ч"_s, 3}, {u"kWh"_s, 3},
        {u"кВт"_s, 4}, {u"kW"_s, 4}, {u"шт."_s, 5}, {u"pcs"_s, 5}, {u"м"_s, 6}, {u"m"_s, 6}, {u"кг"_s, 7},
        {u"kg"_s, 7}, {u"ч"_s, 8}, {u"h"_s, 8}};
    return Object()
        .text("abbreviation", abbreviation)
        .text("designation", abbreviation)
        .number("id", ids.value(abbreviation, 99))
        .text("name", abbreviation);
}

Object currency()
{
    return Object().text("asciiCode", u"%E2%82%BD"_s).number("id", 1).text("shortName", u"RUB"_s);
}

Object attributeType(const QString &code)
{
    static const QStringList codes{u"String"_s, u"Integer"_s, u"Decimal"_s, u"Date"_s, u"DateTime"_s,
        u"ListOfValues"_s, u"MultiListOfValues"_s, u"Text"_s, u"Boolean"_s, u"File"_s, u"Reference"_s};
    return Object().text("code", code).number("id", codes.indexOf(code) + 1).text("name", code);
}

Object tenantEntity(const Account &account, const Member &member, const Tenant &tenant)
{
    const Person *person = tenant.state ? tenant.state->person(member.userId) : nullptr;
    Object entity;
    entity.number("accountID", account.id)
        .text("email", account.login)
        .text("firstName", person ? person->first : QString())
        .text("fullName", tenant.fullName)
        .flag("hasUserProfile", person != nullptr)
        .flag("isTenantArchived", tenant.isArchived)
        .flag("isTenantDeleted", false)
        .flag("isUserBanned", member.isBanned)
        .text("lastName", person ? person->last : QString())
        .text("name", tenant.name)
        .number("tenantID", tenant.id)
        .number("tenantMemberID", member.id)
        .text("uriName", tenant.uriName)
        .id("userID", member.userId);
    return entity;
}

Object tenantResult(const Tenant &tenant)
{
    return Object()
        .text("fullName", tenant.fullName)
        .number("id", tenant.id)
        .text("name", tenant.name)
        .text("uriName", tenant.uriName);
}

Object permissionMap()
{
    static constexpr const char *codes[] = {"TASK_VIEW", "TASK_EDIT", "TASK_ASSIGN", "TASK_CHAT",
        "ASSET_VIEW", "USER_VIEW", "COMPANY_VIEW", "CHECKLIST_VIEW", "COMPLETED_WORK_VIEW"};
    Object map;
    for (const char *code : codes)
        map.text(code, QByteArrayView(code).endsWith("_VIEW") ? u"READ"_s : u"WRITE"_s);
    return map;
}

Array tenantFeatures()
{
    return Array(QStringList{u"CheckLists"_s, u"Contracts"_s, u"Shifts"_s});
}

} // namespace dd::demo::hubex
