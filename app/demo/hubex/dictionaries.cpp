// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/kinds.h"
#include "demo/hubex/like.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/stagemoves.h"
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
    const bool isEnglish = call.state->isEnglish;
    return listOf(List::Shape::Array, call.state->stages, [isEnglish](const Coloured &item, int) {
        return Row{item.id,
            Object()
                .put("action", actionName(actionOf(item.id), isEnglish))
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

/// The keys are texts here (contract 1.8).
Reply taskTemplates(Call &call)
{
    const State &state = *call.state;
    const Like like(call.params.text("searchText"));
    const QList<qint64> types = call.params.numbers("taskTypeID");
    const QList<qint64> works = call.params.numbers("workTypeID");
    QList<TaskTemplate> found;
    for (const TaskTemplate &item : state.templates) {
        if ((!call.params.has("searchText") || like.in(item.name))
            && (types.isEmpty() || types.contains(item.taskTypeId))
            && (works.isEmpty() || works.contains(item.workTypeId)))
            found.append(item);
    }
    return listOf(List::Shape::Map, found, [&state](const TaskTemplate &item, int sortOrder) {
        const QString type = State::nameIn(state.taskTypes, item.taskTypeId);
        const QString work = State::nameIn(state.workTypes, item.workTypeId);
        return Row{item.id.toLatin1(),
            Object()
                .text("id", item.id)
                .flag("isVisible", true)
                .text("name", item.name)
                .time("published", state.start - 86400LL * 100)
                .number("sortOrder", sortOrder)
                .put("taskType", idName(item.taskTypeId, type))
                .put("workType", idName(item.workTypeId, work))
                .bytes()};
    });
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
    const QList<Parameter> templates{
        search, {"taskTypeID", Type::Int16}, {"workTypeID", Type::Int16}, offset, fetch};
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
        {"GET", "WORK/TaskTemplates", taskTemplates, templates, Access::Tenant, "TaskTemlatesList"},
        {"HEAD", "WORK/TaskTemplates", taskTemplates, templates, Access::Tenant, "TaskTemlatesList"},
        {"GET", "WORK/CheckLists", checkLists, searched, Access::Tenant, "CheckListsList"},
        whole("SLA/Criticalities", criticalities, "CriticalitiesList"),
        whole("ES/AssetTypes", assetTypes, "AssetTypesList"),
        whole("ES/AssetClasses", assetClasses, "AssetClassesList"),
        {"GET", "PA/Skills", skills, paged, Access::Tenant, "SkillList"},
        {"GET", "ADM/Roles", roles, paged, Access::Tenant, "ROLE_LIST"},
    };
}

} // namespace dd::demo::hubex
