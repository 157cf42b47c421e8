// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/basics.h"
#include "domain/page.h"
#include "domain/query.h"
#include "net/kept.h"

namespace dd::hubex {

/// What changes rarely and is asked for once a session (contract 3.14, 4.4, 4.5, 4.6, 5.2, 6.1, 6.2). Owned
/// by the connection. Small dictionaries are kept after the first answer; `choices` serves the filter panel.
class Dictionaries : public QObject {
    Q_OBJECT

public:
    explicit Dictionaries(const Wire &wire, QObject *parent = nullptr);

    /// The kept list, in the server's order; the first call asks the server. Large ones (users, assets,
    /// companies, contracts, contacts, work types, templates, check lists) are searched on the server by
    /// `text`, cut at choicesAtOnce and never kept. People, things and skills that were deleted are left out.
    net::Load choices(Choices of, const QString &text, QObject *context, Then<QList<Coloured>> then);
    /// Keys of WORK/TaskOrderBy or ADM/UserOrderBy with the server's names (contract 1.7).
    net::Load taskOrders(QObject *context, Then<QList<SortKey>> then);
    net::Load personOrders(QObject *context, Then<QList<SortKey>> then);
    /// Forgets what is kept; the next call asks again.
    void refresh();

private:
    net::Load orders(const QString &path, QObject *context, Then<QList<SortKey>> then);

    Wire m_wire;
    QHash<int, net::Kept<QList<Coloured>>> m_kept;
    QHash<QString, net::Kept<QList<SortKey>>> m_orders;
};

} // namespace dd::hubex
