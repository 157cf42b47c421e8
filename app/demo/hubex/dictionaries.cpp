// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/kinds.h"
#include "demo/hubex/like.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/tasksort.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

Object colouredRow(const Coloured &item, int sortOrder)
{
    return Object().text("color", item.color).text("name", item.name).number("sortOrder", sortOrder);
}

Reply stages(Call &call)
{
    // Declared an array: the id stands inside (contract 6.1).
    return listOf(List::Shape::Array, call.state->stages, [](const Coloured &item, int) {
        return Row{item.id,
            Object()
                .text("color", item.color)
                .time("deleted", item.deleted)
                .text("description", item.description)
                .number("id", item.id)
                .flag("isShowTechnicianOnMap", item.id == 4 || item.id == 5)
                .text("name", item.name)
                .bytes()};
    });
}

Reply statuses(Call &call)
{
    return listOf(List::Shape::Map, call.state->statuses, [](const Coloured &item, int sortOrder) {
        return Row{item.id, colouredRow(item, sortOrder).bytes()};
    });
}

Reply criticalities(Call &call)
{
    return listOf(List::Shape::Map, call.state->criticalities, [](const Coloured &item, int sortOrder) {
        return Row{item.id, colouredRow(item, sortOrder).flag("isDefault", item.id == 3).bytes()};
    });
}

Reply branches(Call &call)
{
    return listOf(List::Shape::Map, call.state->branches, [](const Coloured &item, int) {
        return Row{item.id,
            Object()
                .text("color", item.color)
                .flag("isExclusiveMode", item.id == 2)
                .text("nameRu", item.name)
                .bytes()};
    });
}

Reply actualities(Call &call)
{
    return listOf(List::Shape::Map, call.state->actualities, [](const Actuality &item, int sortOrder) {
        return Row{item.id,
            colouredRow(item, sortOrder)
                .flag("isTillNextDay", item.isTillNextDay)
                .number("toBeExpiredAfterMinutes", item.minutes)
                .bytes()};
    });
}

Reply taskTypes(Call &call)
{
    return listOf(List::Shape::Map, call.state->taskTypes, [](const TaskType &item, int) {
        return Row{item.id,
            Object()
                .number("closeMinutes", item.closeMinutes)
                .flag("isDefault", item.id == 1)
                .text("name", item.name)
                .text("numberMask", item.numberMask)
                .bytes()};
    });
}

Reply workTypes(Call &call)
{
    const Like like(call.params.text("searchText"));
    const QList<qint64> wanted = call.params.numbers("workTypeID");
    QList<WorkType> found;
    for (const WorkType &item : call.state->workTypes) {
        if ((!call.params.has("searchText") || like.in(item.name))
            && (wanted.isEmpty() || wanted.contains(item.id)))
            found.append(item);
    }
    return listOf(List::Shape::Map, found, [](const WorkType &item, int) {
        Object object;
        object.id("closeMinutes", item.parentId ? 1440 : 0);
        if (item.cost > 0)
            object.real("cost", item.cost).put("costCurrency", currency());
        return Row{item.id,
            object.flag("hasChildren", item.parentId == 0)
                .flag("isDefault", false)
                .text("name", item.name)
                .id("normalWorkingHours", item.hours)
                .id("normalWorkingMinutes", item.minutes)
                .id("parentID", item.parentId)
                .bytes()};
    });
}

Reply requestMethods(Call &call)
{
    return listOf(List::Shape::Map, call.state->requestMethods, [](const Named &item, int) {
        return Row{item.id, Object().text("name", item.name).bytes()};
    });
}

Reply taskOrderBy(Call &call)
{
    return listOf(
        List::Shape::Map, taskOrders(), [isEnglish = call.state->isEnglish](const Order &order, int) {
            return Row{order.id,
                Object()
                    .text("code", QLatin1String(order.code))
                    .text("name", order.name.in(isEnglish))
                    .bytes()};
        });
}

/// The keys are texts here, so the page is written by hand (contract 3.14).
Reply taskTemplates(Call &call)
{
    const State &state = *call.state;
    const Like like(call.params.text("searchText"));
    Object map;
    int sortOrder = 0;
    for (const TaskTemplate &item : state.templates) {
        if (call.params.has("searchText") && !like.in(item.name))
            continue;
        map.put(item.id.toLatin1().constData(),
            Object()
                .text("id", item.id)
                .flag("isVisible", true)
                .text("name", item.name)
                .time("published", state.start - 86400LL * 100)
                .number("sortOrder", ++sortOrder)
                .put("taskType", idName(item.taskTypeId, State::nameIn(state.taskTypes, item.taskTypeId)))
                .put("workType", idName(item.workTypeId, State::nameIn(state.workTypes, item.workTypeId))));
    }
    return map.bytes();
}

Reply checkLists(Call &call)
{
    const Like like(call.params.text("searchText"));
    QList<CheckListTemplate> found;
    for (const CheckListTemplate &item : call.state->checkLists) {
        if (!call.params.has("searchText") || like.in(item.name))
            found.append(item);
    }
    return listOf(List::Shape::Map, found, [](const CheckListTemplate &item, int sortOrder) {
        return Row{item.id,
            Object().number("id", item.id).text("name", item.name).number("sortOrder", sortOrder).bytes()};
    });
}

Reply assetTypes(Call &call)
{
    QList<int> ids;
    for (int i = 0; i < int(kinds().size()); ++i)
        ids.append(i + 1);
    return listOf(List::Shape::Map, ids, [isEnglish = call.state->isEnglish](int id, int) {
        const Kind &kind = kinds()[std::size_t(id - 1)];
        return Row{id,
            Object()
                .flag("isDefault", id == 1)
                .flag("isHostable", kind.isHostable)
                .text("name", kind.name.in(isEnglish))
                .bytes()};
    });
}

Reply assetClasses(Call &call)
{
    return listOf(List::Shape::Map, call.state->assetClasses, [](const Named &item, int) {
        return Row{item.id,
            Object().number("id", item.id).flag("isDefault", item.id == 1).text("name", item.name).bytes()};
    });
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
        return Row{item.id,
            Object()
                .text("code", item.code)
                .time("deleted", item.deleted)
                .number("id", item.id)
                .flag("isContractorHolder", item.isOurs)
                .flag("isEmployer", !item.isOurs)
                .flag("isOurCompany", item.isOurs)
                .text("name", item.name)
                .number("sortOrder", sortOrder)
                .text("tin", item.tin)
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
        return Row{item.id,
            Object()
                .time("deleted", item.deleted)
                .text("email", item.email)
                .text("fullName", item.name)
                .number("id", item.id)
                .flag("isUsed", true)
                .text("phone", item.phone)
                .text("position", item.position)
                .bytes()};
    });
    list.emptyIsNoContent = true;
    return list;
}

Reply skills(Call &call)
{
    return listOf(List::Shape::Map, call.state->skills, [](const Named &item, int) {
        return Row{item.id,
            Object().number("id", item.id).flag("isOptional", item.id > 8).text("name", item.name).bytes()};
    });
}

/// Declared a map, sent as an array (contract 1.4.4).
Reply roles(Call &call)
{
    return listOf(List::Shape::Array, call.state->roles, [](const Role &item, int) {
        return Row{item.id,
            Object()
                .text("description", item.description)
                .number("id", item.id)
                .text("name", item.name)
                .bytes()};
    });
}

} // namespace

QList<Route> dictionaryRoutes()
{
    const Parameter offset{"offset", Type::Int32};
    const Parameter fetch{"fetch", Type::Int32};
    const Parameter search{"searchText"};
    const QList<Parameter> paged{offset, fetch};
    const QList<Parameter> searched{search, offset, fetch};
    const QList<Parameter> works{search, {"workTypeID", Type::Int16}, offset, fetch};
    const QList<Parameter> people{
        search, {"isDeleted", Type::Flag}, {"contactID", Type::Int32}, offset, fetch};
    const QList<Parameter> deals{search, {"companyID", Type::Int16}, offset, fetch};
    const auto whole = [](const char *path, Handler handler, const char *permission) {
        return Route{"GET", path, handler, {}, Access::Tenant, permission, false};
    };
    return {
        {"GET", "TSTG/TaskStages", stages, paged, Access::Tenant, "TaskStagesList"},
        {"GET", "TSTG/Branches", branches, paged, Access::Tenant, "BranchesList"},
        {"GET", "WORK/TaskStatuses", statuses, paged, Access::Tenant, "TaskStatusesList"},
        {"GET", "WORK/TaskTypes", taskTypes, paged, Access::Tenant, "TaskTypesList"},
        {"GET", "WORK/WorkTypes", workTypes, works, Access::Tenant, "WorkTypeList"},
        {"GET", "WORK/RequestMethods", requestMethods, paged, Access::Tenant, "RequestMethodsList"},
        {"GET", "WORK/TaskActualities", actualities, paged, Access::Tenant, "TaskActualitiesList"},
        {"GET", "WORK/TaskOrderBy", taskOrderBy, paged, Access::Tenant, "TaskOrderByList"},
        {"GET", "WORK/TaskTemplates", taskTemplates, searched, Access::Tenant, "TaskTemlatesList"},
        {"GET", "WORK/CheckLists", checkLists, searched, Access::Tenant, "CheckListsList"},
        whole("SLA/Criticalities", criticalities, "CriticalitiesList"),
        whole("ES/AssetTypes", assetTypes, "AssetTypesList"),
        whole("ES/AssetClasses", assetClasses, "AssetClassesList"),
        whole("ES/Districts", districts, "DistrictsList"),
        whole("ES/OrgUnits", orgUnits, "OrgUnitsList"),
        {"GET", "ES/Companies", companies, searched, Access::Tenant, "CompaniesList"},
        {"HEAD", "ES/Companies", companies, {search}, Access::Tenant, "CompaniesList"},
        {"GET", "SC/ServiceContract", contracts, deals, Access::Tenant, "ContractList"},
        {"HEAD", "SC/ServiceContract", contracts, deals, Access::Tenant, "ContractList"},
        {"GET", "COMMON/Contacts", contacts, people, Access::Tenant, "ContactsList"},
        {"GET", "PA/Skills", skills, paged, Access::Tenant, "SkillList"},
        {"GET", "ADM/Roles", roles, paged, Access::Tenant, "ROLE_LIST"},
    };
}

} // namespace dd::demo::hubex
