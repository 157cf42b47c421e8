// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace dd {

/// A row of the asset list or a node of the tree (HubEx 4.1 AssetItem).
struct Asset {
    qint64 id = 0;
    qint64 parentId = 0;
    QString name;
    QString serialNumber;
    QString erpId;
    Named company;
    Named host;
    Location location;
    QList<Named> path; ///< from the root, only with includePath
    bool hasChildren = false;
    QDateTime published; ///< invalid = no tasks may be filed
    QDateTime warrantyTill;
    QDateTime deleted;
    int openTasks = 0; ///< of itself, only with includeTaskActuality
    int openTasksNested = 0; ///< of its descendants
    friend bool operator==(const Asset &, const Asset &) = default;
};

/// The passport of an asset (HubEx 4.2 AssetDetail).
struct AssetCard {
    Asset asset;
    Named assetClass;
    Named assetType;
    Named parent;
    QString notes;
    PersonRef responsible;
    Named scheduleRule;
    bool mobile = false;
    bool locationFromHost = false;
    bool inheritsDistricts = false;
    friend bool operator==(const AssetCard &, const AssetCard &) = default;
};

} // namespace dd
