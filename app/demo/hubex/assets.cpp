// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/files.h"
#include "demo/hubex/filters.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/like.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

using Test = RowTest<Asset>;
using Filter = RowFilter<Asset>; // where, contract 4.1: L the list, H HEAD

template <auto Read> Test idIn(const char *name, const Call &call)
{
    return numberIn<Asset, Read>(name, call);
}

template <auto Read> Test is(const char *name, const Call &call)
{
    return flagIs<Asset, Read>(name, call);
}

/// -1 = the roots, as EXPORT describes the same filter (contract 4.1).
Test parent(const char *name, const Call &call)
{
    const qint64 id = *call.params.number(name);
    return [id = id == -1 ? 0 : id](const Asset &asset) { return asset.parentId == id; };
}

Test startWith(const char *name, const Call &call)
{
    const Asset *top = call.state->asset(*call.params.number(name));
    const int first = top ? top->id : 0;
    const int last = top ? top->last : -1;
    return [first, last](const Asset &asset) { return asset.id >= first && asset.id <= last; };
}

Test contact(const char *name, const Call &call)
{
    const Contact *known = State::byId(call.state->contacts, *call.params.number(name));
    const int companyId = known ? known->companyId : -1;
    return [companyId](const Asset &asset) { return asset.companyId == companyId; };
}

/// Name, serial and inventory number: the fields ticked in AssetSearchSettings.
Test search(const char *name, const Call &call)
{
    const State &state = *call.state;
    return [like = Like(call.params.text(name)), &state](const Asset &asset) {
        return like.in(assetName(state, asset)) || like.in(assetSerial(asset)) || like.in(assetErpId(asset));
    };
}

Test named(const char *name, const Call &call)
{
    const State &state = *call.state;
    return [like = Like(call.params.text(name)), &state](
               const Asset &asset) { return like.in(assetName(state, asset)); };
}

Test external(const char *name, const Call &call)
{
    const QStringList wanted = call.params.texts(name);
    return [wanted](const Asset &asset) { return wanted.contains(assetErpId(asset)); };
}

Test warrantyFrom(const char *name, const Call &call)
{
    const qint64 time = *call.params.time(name);
    return [time](const Asset &asset) { return asset.warrantyTill && asset.warrantyTill >= time; };
}

Test warrantyTill(const char *name, const Call &call)
{
    const qint64 time = *call.params.time(name);
    return [time](const Asset &asset) { return asset.warrantyTill && asset.warrantyTill <= time; };
}

int groupOf(const Asset &asset)
{
    return kinds()[asset.kind].workGroup;
}

/// Work of its group, by the group itself or by one of its kinds.
Test work(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Asset &asset) {
        return groupOf(asset) && std::any_of(wanted.begin(), wanted.end(), [&asset](qint64 id) {
            return (id < 100 ? id : id / 100) == groupOf(asset);
        });
    };
}

Test tagged(const char *name, const Call &call)
{
    const QStringList wanted = call.params.texts(name);
    const State &state = *call.state;
    return [wanted, &state](const Asset &asset) {
        const QStringList tags = assetTags(state, asset);
        return std::any_of(
            wanted.begin(), wanted.end(), [&tags](const QString &tag) { return tags.contains(tag); });
    };
}

Test checkList(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Asset &asset) { return groupOf(asset) && wanted.contains(2); };
}

Test taskType(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    // Scheduled service (3) is for what has a group of works; anything else may be filed on anything.
    return [wanted](const Asset &asset) {
        return std::any_of(
            wanted.begin(), wanted.end(), [&asset](qint64 id) { return id != 3 || groupOf(asset); });
    };
}

constexpr auto idOf = [](const Asset &asset) { return asset.id; };
constexpr auto companyOf = [](const Asset &asset) { return asset.companyId; };
constexpr auto districtOfAsset = [](const Asset &asset) { return asset.districtId; };
constexpr auto responsibleOf = [](const Asset &asset) { return asset.responsibleId; };
constexpr auto isGone = [](const State &, const Asset &asset) { return asset.deleted != 0; };
constexpr auto isPublished = [](const State &, const Asset &asset) { return asset.published != 0; };
constexpr auto isAssigned = [](const State &, const Asset &asset) { return asset.responsibleId != 0; };
constexpr auto isMobile = [](const State &, const Asset &) { return false; };
constexpr auto takesTasks = [](const Asset &asset) { return asset.published && !asset.deleted; };

Test allowedOnly(const char *name, const Call &call)
{
    const bool isAsked = *call.params.flag(name);
    return [isAsked](const Asset &asset) { return !isAsked || takesTasks(asset); };
}

constexpr Filter filters[] = {
    {"searchText", Type::Text, "L", search},
    {"isDeleted", Type::Flag, "L", is<isGone>},
    {"parentID", Type::Int32, "L", parent},
    {"warrantyFrom", Type::Time, "L", warrantyFrom},
    {"warrantyTill", Type::Time, "L", warrantyTill},
    {"contactID", Type::Int32, "LH", contact},
    {"assetID", Type::Int32, "L", idIn<idOf>},
    {"responsiblePerson", Type::Int32, "L", idIn<responsibleOf>},
    {"districtID", Type::Int16, "L", idIn<districtOfAsset>},
    {"workTypeID", Type::Int16, "L", work},
    {"skillID", Type::Int32, "L", work},
    {"companyID", Type::Int16, "L", idIn<companyOf>},
    {"taskTypeID", Type::Int16, "L", taskType},
    {"tag", Type::Text, "L", tagged},
    {"name", Type::Text, "L", named},
    {"isMobile", Type::Flag, "L", is<isMobile>},
    {"isAssigned", Type::Flag, "L", is<isAssigned>},
    {"isPublished", Type::Flag, "L", is<isPublished>},
    {"checkListID", Type::Int16, "L", checkList},
    {"startWithAssetID", Type::Int32, "L", startWith},
    {"erpID", Type::Text, "L", external},
    {"needForAllowedTasks", Type::Flag, "L", allowedOnly},
    {"includePath", Type::Flag, "L", nullptr},
    {"includeTaskActuality", Type::Flag, "L", nullptr},
    {"offset", Type::Int32, "L", nullptr},
    {"fetch", Type::Int32, "L", nullptr},
};

/// By ascending id: nothing in ES is sortable (contract 1.7).
Results::Ids findAssets(Call &call)
{
    const State &state = *call.state;
    const auto find = [&] { return passing(filters, state.assets, call); };
    return call.results->of(u"assets?"_s + call.params.fingerprint(), state.now(), find);
}

Reply assets(Call &call)
{
    const State &state = *call.state;
    const Results::Ids ids = findAssets(call);
    const AssetExtras extras{call.params.flag("includePath").value_or(false),
        call.params.flag("includeTaskActuality").value_or(false)};
    return List{
        List::Shape::Map, qsizetype(ids->size()), [&state, ids, extras](qsizetype place, int sortOrder) {
            const Asset &asset = *state.asset((*ids)[std::size_t(place)]);
            return Row{asset.id, assetItem(state, asset, extras, sortOrder).bytes()};
        }};
}

/// The asset of the path, or the 404.
template <auto Answer> Reply ofAsset(Call &call)
{
    const Asset *asset = call.state->asset(call.ids.constFirst());
    return asset ? Answer(call, *asset) : Reply(notFound(call));
}

Reply card(Call &call, const Asset &asset)
{
    return assetDetail(*call.state, asset).bytes();
}

Reply attributes(Call &call, const Asset &asset)
{
    return assetFields(*call.state, asset).bytes();
}

Reply contacts(Call &call, const Asset &asset)
{
    Array rows;
    for (const Contact &one : call.state->contacts) {
        if (one.companyId != asset.companyId || one.id % 3 == 0)
            continue;
        rows.add(Object()
                     .time("archived", one.deleted)
                     .number("assetID", asset.id)
                     .number("contactID", one.id)
                     .text("email", one.email)
                     .text("fullName", one.name)
                     .number("id", asset.id * 10LL + one.id)
                     .text("phone", one.phone)
                     .text("position", one.position));
    }
    return rows.bytes();
}

Reply attachments(Call &call, const Asset &asset)
{
    const Preview preview = previewFor(call);
    Object map;
    for (const File &file : assetFiles(*call.state, asset))
        map.member(QByteArray::number(file.id), fileInfo(file, preview).bytes());
    return map.bytes();
}

Reply tags(Call &call, const Asset &asset)
{
    return Array(assetTags(*call.state, asset)).bytes();
}

} // namespace

QList<Route> assetRoutes()
{
    const QList<Parameter> pictures{{"thumbnailSize", Type::Int32}};
    return {
        {"GET", "ES/Assets", assets, declaredOf(filters, 'L'), Access::Tenant, "AssetsList"},
        {"HEAD", "ES/Assets", assets, declaredOf(filters, 'H'), Access::Tenant, "AssetsList"},
        {"GET", "ES/Assets/{}", ofAsset<card>, {}, Access::Tenant, "AssetGet"},
        {"GET", "ES/Assets/{}/attributes", ofAsset<attributes>, {}, Access::Tenant, "AssetAttributeList"},
        {"GET", "ES/Assets/{}/contacts", ofAsset<contacts>, {}, Access::Tenant, "AssetContactList"},
        {"GET", "ES/Assets/{}/attachments", ofAsset<attachments>, pictures, Access::Tenant,
            "AssetAttachmentsList"},
        {"GET", "ES/Assets/{}/tags", ofAsset<tags>, {}, Access::Tenant, "AssetTagsList"},
    };
}

} // namespace dd::demo::hubex
