// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/kinds.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

/// The nearest one above that holds a location.
const Asset *hostOf(const State &state, const Asset &asset)
{
    const Asset *host = &asset;
    while (host && !kinds()[host->kind].isHostable)
        host = state.asset(host->parentId);
    return host && host->id != asset.id ? host : nullptr;
}

Array pathOf(const State &state, const Asset &asset)
{
    QList<const Asset *> way;
    for (const Asset *step = state.asset(asset.parentId); step; step = state.asset(step->parentId))
        way.prepend(step);
    Array path;
    for (const Asset *step : way)
        path.add(idName(step->id, assetName(state, *step)));
    return path;
}

/// Open tasks by urgency, of the asset and of everything below it.
Object taskCounts(const State &state, const Asset &asset)
{
    struct Counts {
        int nested = 0;
        int self = 0;
    };
    std::map<int, Counts> counts;
    auto open = std::lower_bound(state.openTasks.begin(), state.openTasks.end(), std::pair(asset.id, 0));
    for (; open != state.openTasks.end() && open->first <= asset.last; ++open) {
        const Actuality *label = actualityOf(state, *state.task(open->second));
        Counts &count = counts[label ? label->id : state.actualities.constLast().id];
        ++(open->first == asset.id ? count.self : count.nested);
    }
    Object map;
    for (const auto &[id, count] : counts)
        map.put(QByteArray::number(id).constData(),
            Object().number("nested", count.nested).number("self", count.self));
    return map;
}

void putHost(Object &object, const State &state, const Asset &asset)
{
    const Asset *host = hostOf(state, asset);
    if (!host)
        return;
    const QString name = assetName(state, *host);
    object
        .put("host",
            Object()
                .number("id", host->id)
                .put("location", Object().number("id", locationIdOf(host->siteId)))
                .text("name", name))
        .put("hostAsset", idName(host->id, name));
}

Object assetType(const State &state, const Asset &asset)
{
    const Kind &kind = kinds()[asset.kind];
    return Object()
        .number("id", asset.kind + 1)
        .flag("isHostable", kind.isHostable)
        .text("name", kind.name.in(state.isEnglish));
}

} // namespace

Object assetItem(const State &state, const Asset &asset, const AssetExtras &extras, int sortOrder)
{
    Object item;
    item.put("company", idName(asset.companyId, State::nameIn(state.companies, asset.companyId)))
        .time("deleted", asset.deleted)
        .text("erpID", assetErpId(asset))
        .flag("hasChildren", asset.last != asset.id);
    putHost(item, state, asset);
    item.number("id", asset.id)
        .flag("isHostLocation", !kinds()[asset.kind].isHostable)
        .put("location", locationOf(state, asset.siteId))
        .text("name", assetName(state, asset))
        .id("parentID", asset.parentId);
    if (extras.path)
        item.put("path", pathOf(state, asset));
    item.time("published", asset.published)
        .text("serialNumber", assetSerial(asset))
        .number("sortOrder", sortOrder);
    if (extras.taskActuality)
        item.put("tasksActualities", taskCounts(state, asset));
    return item.flag("useAllWorkTypes", false).time("warrantyTill", asset.warrantyTill);
}

Object assetDetail(const State &state, const Asset &asset)
{
    Object card;
    const int classId = kinds()[asset.kind].classId;
    card.put("assetClass", idName(classId, State::nameIn(state.assetClasses, classId)))
        .put("assetType", assetType(state, asset))
        .put("company", idName(asset.companyId, State::nameIn(state.companies, asset.companyId)))
        .time("deleted", asset.deleted)
        .text("erpID", assetErpId(asset));
    putHost(card, state, asset);
    card.number("id", asset.id)
        .flag("isHostLocation", !kinds()[asset.kind].isHostable)
        .flag("isInheritParentDistricts", asset.parentId != 0)
        .flag("isMobileAsset", false)
        .put("location", locationOf(state, asset.siteId))
        .text("name", assetName(state, asset))
        .text("notes", assetNotes(state, asset));
    if (const Asset *parent = state.asset(asset.parentId))
        card.put("parent",
            Object()
                .put("assetType", assetType(state, *parent))
                .number("id", parent->id)
                .text("name", assetName(state, *parent)));
    card.id("parentID", asset.parentId)
        .put("path", pathOf(state, asset))
        .time("published", asset.published)
        .id("publishedBy", asset.published ? 41 : 0);
    if (const Person *person = state.person(asset.responsibleId))
        card.put("responsiblePerson",
            Object()
                .text("email", person->email)
                .text("firstName", person->first)
                .flag("isEmailVerified", true)
                .text("lastName", person->last)
                .text("middleName", person->middle)
                .text("phone1", person->mobile)
                .text("phone2", person->workPhone)
                .number("userID", person->id));
    card.put("scheduleRule",
        idName(1 + int(asset.dice % 2),
            asset.dice % 2 ? (state.isEnglish ? u"Round the clock"_s : u"Круглосуточно"_s)
                           : (state.isEnglish ? u"Weekdays 9–18"_s : u"Будни 9–18"_s)));
    return card.text("serialNumber", assetSerial(asset))
        .flag("useAllWorkTypes", false)
        .time("warrantyTill", asset.warrantyTill);
}

} // namespace dd::demo::hubex
