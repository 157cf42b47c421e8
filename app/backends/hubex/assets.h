// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/asset.h"
#include "domain/page.h"
#include "domain/query.h"
#include "domain/task.h"

namespace dd::hubex {

/// Reading assets (contract 4). Owned by the connection. Rows marked deleted are dropped here too unless
/// asked for: the server may not filter them (4.1).
class Assets {
public:
    explicit Assets(const Wire &wire)
        : m_wire(wire)
    {
    }

    static const QList<FilterField> &filters();

    net::Load list(const Query &query, Span span, QObject *context, Then<Page<Asset>> then,
        net::Priority priority = net::Priority::Visible) const;
    net::Load total(const Query &query, QObject *context, Then<qint64> then,
        net::Priority priority = net::Priority::Visible) const;
    /// Direct children; `parent` 0 = the roots. A server that takes parentID=-1 as "all" is noticed and the
    /// roots are then found by their missing parent (contract 4.1, open question 3).
    net::Load children(qint64 parent, Span span, QObject *context, Then<Page<Asset>> then) const;
    net::Load card(qint64 id, QObject *context, Then<AssetCard> then) const;
    net::Load fields(qint64 id, QObject *context, Then<QList<ExtraField>> then) const;
    net::Load files(qint64 id, QObject *context, Then<QList<Attachment>> then) const;
    net::Load contacts(qint64 id, QObject *context, Then<QList<Contact>> then) const;

private:
    Wire m_wire;
};

} // namespace dd::hubex
