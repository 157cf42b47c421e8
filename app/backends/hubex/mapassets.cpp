// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/mapassets.h"

#include "backends/hubex/values.h"

namespace dd::hubex {

Asset mapAsset(qint64 id, const json::Value &value)
{
    Asset asset;
    asset.id = value["id"].integer(id);
    asset.parentId = value["parentID"].integer();
    asset.name = value["name"].text();
    asset.serialNumber = value["serialNumber"].text();
    asset.erpId = value["erpID"].text();
    asset.company = named(value["company"]);
    asset.host = named(value["hostAsset"].isEmpty() ? value["host"] : value["hostAsset"]);
    asset.location = location(value["location"]);
    for (const json::Row &step : value["path"].rows())
        asset.path << named(step.value);
    asset.hasChildren = value["hasChildren"].flag();
    asset.published = value["published"].instant();
    asset.warrantyTill = value["warrantyTill"].instant();
    asset.deleted = value["deleted"].instant();
    asset.openTasks = sum(value["tasksActualities"], "self");
    asset.openTasksNested = sum(value["tasksActualities"], "nested");
    return asset;
}

AssetCard mapAssetCard(qint64 id, const json::Value &value)
{
    AssetCard card;
    card.asset = mapAsset(id, value);
    card.assetClass = named(value["assetClass"]);
    card.assetType = named(value["assetType"]);
    card.parent = named(value["parent"]);
    card.notes = value["notes"].text();
    card.responsible = personRef(value["responsiblePerson"]);
    card.scheduleRule = named(value["scheduleRule"]);
    card.mobile = value["isMobileAsset"].flag();
    card.locationFromHost = value["isHostLocation"].flag();
    card.inheritsDistricts = value["isInheritParentDistricts"].flag();
    return card;
}

} // namespace dd::hubex
