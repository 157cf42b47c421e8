// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/page.h"
#include "domain/task.h"
#include "ui/details/facts.h"
#include "ui/details/itemlist.h"

#include <QCoreApplication>

namespace dd::ui {

/// What an asset's card says (contract 4.2). Pure: values in, words out.
class AssetFacts {
    Q_DECLARE_TR_FUNCTIONS(dd::ui::AssetFacts)

public:
    static QList<Fact> head(const AssetCard &card);
    static QList<FactSection> passport(const AssetCard &card, const AccountId &account);
    /// From the root down to its parent; each step leads to the asset.
    static QList<FactLine> path(const AssetCard &card, const AccountId &account);
    static QList<ItemLine> tasks(const QList<Task> &tasks, const AccountId &account);
    static QList<ItemLine> children(const QList<Asset> &assets, const AccountId &account);

    /// The lists behind "Show all".
    static Query tasksOf(qint64 asset);
    static Query childrenOf(qint64 asset);
};

} // namespace dd::ui
