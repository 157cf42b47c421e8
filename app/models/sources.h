// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/task.h"
#include "domain/ticket.h"
#include "models/pagedlist.h"

namespace dd::session {
class HubexConnection;
class OtrsConnection;
} // namespace dd::session

namespace dd::models {

/// The lists there are, one function each: columns and where rows come from. Without a connection only the
/// columns are of use.

Source<Task> taskSource(session::HubexConnection *connection); ///< HubEx 3.1
Source<Asset> assetSource(session::HubexConnection *connection); ///< HubEx 4.1
Source<Person> peopleSource(session::HubexConnection *connection); ///< HubEx 5.1
Source<Ticket> ticketSource(session::OtrsConnection *connection); ///< OTRS getTicketList
Source<Person> agentSource(session::OtrsConnection *connection); ///< OTRS getUserList
Source<Person> customerSource(session::OtrsConnection *connection); ///< OTRS getCustomerUserList

/// How many of all agents the query leaves.
qint64 agentCount(const QList<Person> &all, const Query &query);

const QList<FilterField> &agentFilters();
const QList<FilterField> &customerFilters();

/// A column of the tables; `sortKey` may be empty. Widths are average characters.
template <class Row>
Column<Row> column(const char *id, const char *heading, Look look, int width, bool shown,
    std::function<Cell(const Row &)> cell, const char *sortKey = "", const QStringList &sortNames = {})
{
    Column<Row> made;
    made.id = QLatin1String(id);
    made.heading = heading;
    made.look = look;
    made.width = width;
    made.shown = shown;
    made.sortKey = QLatin1String(sortKey);
    made.cell = std::move(cell);
    made.sortNames = sortNames;
    return made;
}

} // namespace dd::models
