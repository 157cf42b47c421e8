// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/asset.h"
#include "domain/page.h"
#include "domain/query.h"
#include "domain/task.h"

#include <memory>

namespace dd::hubex {

enum class RootsWay;

/// Reading assets (contract 4). Owned by the connection; copies share what was found out about its server.
/// Rows marked deleted are dropped here too unless asked for: the server may not filter them (4.1).
class Assets {
public:
    explicit Assets(const Wire &wire);

    static const QList<FilterField> &filters();

    net::Load list(const Query &query, Span span, QObject *context, Then<Page<Asset>> then,
        net::Priority priority = net::Priority::Visible) const;
    net::Load total(const Query &query, QObject *context, Then<qint64> then,
        net::Priority priority = net::Priority::Visible) const;
    /// Direct children; `parent` 0 = the roots: assets without a visible parent, whatever the server takes
    /// parentID=-1 for (contract 4.1, open question 3; see assetroots.h).
    net::Load children(qint64 parent, Span span, QObject *context, Then<Page<Asset>> then) const;
    net::Load card(qint64 id, QObject *context, Then<AssetCard> then) const;
    net::Load fields(qint64 id, QObject *context, Then<QList<ExtraField>> then) const;
    net::Load files(qint64 id, QObject *context, Then<QList<Attachment>> then) const;
    net::Load contacts(qint64 id, QObject *context, Then<QList<Contact>> then) const;

private:
    Wire m_wire;
    std::shared_ptr<RootsWay> m_rootsWay;
};

} // namespace dd::hubex
