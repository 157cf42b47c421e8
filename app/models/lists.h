// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/result.h"
#include "models/listmodel.h"
#include "net/load.h"

namespace dd::session {
class Connection;
}

namespace dd::models {

/// Which lists a system has, in the order of the side bar.
QList<Kind> kindsOf(System system);
/// In the user's language: "Tasks", "Tickets", "Assets", "People" (agents of OTRS too), "Customers".
QString titleOf(Kind kind);

/// The list of this kind in this account; null where the system has none. The model lets go of the connection
/// by itself when it dies.
ListModel *makeList(session::Connection &connection, Kind kind, QObject *parent);
/// The columns of that list, for the command line and the column chooser.
QList<ColumnInfo> columnsOf(System system, Kind kind);

/// Every filter of the list, in the panel's order (HubEx 3.1, 4.1, 5.1; OTRS getTicketList).
const QList<FilterField> &filtersOf(System system, Kind kind);
/// What an Id filter may be set to, as the server knows it; `text` searches where there are many.
net::Load choicesFor(session::Connection &connection, Choices choices, const QString &text, QObject *context,
    Then<QList<Coloured>> then);
/// The orders the server has for this list.
net::Load ordersFor(session::Connection &connection, Kind kind, QObject *context, Then<QList<SortKey>> then);
/// The query of the list when nothing was chosen: open, not deleted, most urgent or newest first.
Query startingQuery(System system, Kind kind);

} // namespace dd::models
