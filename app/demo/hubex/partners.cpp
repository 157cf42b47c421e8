// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/like.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

Object companyObject(const Company &item)
{
    return Object()
        .text("code", item.code)
        .time("deleted", item.deleted)
        .number("id", item.id)
        .flag("isContractorHolder", item.isOurs)
        .flag("isEmployer", !item.isOurs)
        .flag("isOurCompany", item.isOurs)
        .flag("isVATTaxpayer", item.id % 3 != 0)
        .text("name", item.name)
        .text("tin", item.tin);
}

Reply companies(Call &call)
{
    const Like like(call.params.text("searchText"));
    QList<Company> found;
    for (const Company &item : call.state->companies) {
        if (!call.params.has("searchText") || like.in(item.name) || like.in(item.tin) || like.in(item.code))
            found.append(item);
    }
    return listOf(List::Shape::Map, found, [](const Company &item, int sortOrder) {
        return Row{item.id, companyObject(item).number("sortOrder", sortOrder).bytes()};
    });
}

Reply company(Call &call)
{
    const Company *found = State::byId(call.state->companies, call.ids.constFirst());
    if (!found)
        return notFound(call);
    return companyObject(*found)
        .text("email", found->email)
        .text("fullName", found->fullName)
        .text("phone", found->phone)
        .text("registeredOffice", found->address)
        .bytes();
}

Object contactObject(const Contact &item, const char *ended)
{
    return Object()
        .time(ended, item.deleted)
        .text("email", item.email)
        .text("fullName", item.name)
        .text("phone", item.phone)
        .text("position", item.position);
}

Reply companyContacts(Call &call)
{
    QList<Contact> found;
    for (const Contact &item : call.state->contacts) {
        if (item.companyId == call.ids.constFirst())
            found.append(item);
    }
    return listOf(List::Shape::Map, found, [](const Contact &item, int) {
        return Row{item.id,
            contactObject(item, "archived")
                .number("companyID", item.companyId)
                .number("contactID", item.id)
                .bytes()};
    });
}

/// By ascending id, 204 when nothing is found (contract 6.3).
Reply contacts(Call &call)
{
    const Like like(call.params.text("searchText"));
    const QList<qint64> wanted = call.params.numbers("contactID");
    const auto isDeleted = call.params.flag("isDeleted");
    QList<Contact> found;
    for (const Contact &item : call.state->contacts) {
        if ((!call.params.has("searchText") || like.in(item.name) || like.in(item.phone)
                || like.in(item.email))
            && (wanted.isEmpty() || wanted.contains(item.id))
            && (!isDeleted || *isDeleted == (item.deleted != 0)))
            found.append(item);
    }
    List list = listOf(List::Shape::Map, found, [](const Contact &item, int) {
        return Row{
            item.id, contactObject(item, "deleted").number("id", item.id).flag("isUsed", true).bytes()};
    });
    list.emptyIsNoContent = true;
    return list;
}

Reply contracts(Call &call)
{
    const Like like(call.params.text("searchText"));
    const QList<qint64> wanted = call.params.numbers("companyID");
    const State &state = *call.state;
    QList<Contract> found;
    for (const Contract &item : state.contracts) {
        if ((!call.params.has("searchText") || like.in(item.name) || like.in(item.number)
                || like.in(State::nameIn(state.companies, item.companyId)))
            && (wanted.isEmpty() || wanted.contains(item.companyId)))
            found.append(item);
    }
    return listOf(List::Shape::Map, found, [&state](const Contract &item, int) {
        return Row{item.id,
            Object()
                .number("companyID", item.companyId)
                .text("companyName", State::nameIn(state.companies, item.companyId))
                .number("contractID", item.id)
                .time("dateFrom", item.from)
                .time("dateTill", item.till)
                .text("name", item.name)
                .text("number", item.number)
                .bytes()};
    });
}

Reply districts(Call &call)
{
    const QList<Node> &all = call.state->districts;
    return listOf(List::Shape::Array, all, [all](const Node &item, int sortOrder) {
        const bool hasChildren = std::any_of(
            all.begin(), all.end(), [&item](const Node &other) { return other.parentId == item.id; });
        return Row{item.id,
            Object()
                .flag("hasChildren", hasChildren)
                .number("id", item.id)
                .flag("isDefault", false)
                .text("name", item.name)
                .id("parentID", item.parentId)
                .number("sortOrder", sortOrder)
                .bytes()};
    });
}

Reply orgUnits(Call &call)
{
    return listOf(List::Shape::Array, call.state->units, [](const Node &item, int) {
        return Row{item.id,
            Object().number("id", item.id).text("name", item.name).id("parentID", item.parentId).bytes()};
    });
}

/// One a site: everything else takes its place from there.
Reply locations(Call &call)
{
    const State &state = *call.state;
    const Like like(call.params.text("searchText"));
    QList<int> sites;
    for (const Asset &asset : state.assets) {
        if (asset.parentId == 0 && (!call.params.has("searchText") || like.in(placeOf(state, asset).address)))
            sites.append(asset.id);
    }
    return listOf(List::Shape::Map, sites, [&state](int site, int) {
        return Row{locationIdOf(site), locationOf(state, site).bytes()};
    });
}

} // namespace

QList<Route> partnerRoutes()
{
    const Parameter offset{"offset", Type::Int32};
    const Parameter fetch{"fetch", Type::Int32};
    const Parameter search{"searchText"};
    const QList<Parameter> searched{search, offset, fetch};
    const QList<Parameter> people{
        search, {"isDeleted", Type::Flag}, {"contactID", Type::Int32}, offset, fetch};
    const QList<Parameter> deals{search, {"companyID", Type::Int16}, offset, fetch};
    return {
        {"GET", "ES/Companies", companies, searched, Access::Tenant, "CompaniesList"},
        {"HEAD", "ES/Companies", companies, {search}, Access::Tenant, "CompaniesList"},
        {"GET", "ES/Companies/{}", company, {}, Access::Tenant, "CompanyGet"},
        {"GET", "ES/Companies/{}/contacts", companyContacts, {}, Access::Tenant, "CompanyContactList", false},
        {"GET", "COMMON/Contacts", contacts, people, Access::Tenant, "ContactsList"},
        {"GET", "SC/ServiceContract", contracts, deals, Access::Tenant, "ContractList"},
        {"HEAD", "SC/ServiceContract", contracts, deals, Access::Tenant, "ContractList"},
        {"GET", "ES/Districts", districts, {}, Access::Tenant, "DistrictsList", false},
        {"GET", "ES/OrgUnits", orgUnits, {}, Access::Tenant, "OrgUnitsList", false},
        {"GET", "ES/Locations", locations, searched, Access::Tenant, "LocationsList"},
        {"HEAD", "ES/Locations", locations, {}, Access::Tenant, "LocationsList"},
    };
}

} // namespace dd::demo::hubex
