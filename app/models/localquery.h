// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/querylinefilter.h"
#include "models/fieldcolumn.h"

#include <QDateTime>
#include <optional>

namespace dd::models {

/// A list's query as conditions on the fields of rows that are kept here.
struct LocalQuery {
    QList<LineFilter::Condition> conditions;
    QList<LineFilter::Word> words;
    bool hasTime = false; ///< what it answers changes while nothing happens
};

/// Nothing where a filter asks for what rows do not tell: only the server knows (HubEx 3.1, OTRS
/// getTicketList). The text of the query is a query line.
std::optional<LocalQuery> localQuery(Kind kind, const Query &query, const LineContext &context);

/// The text has terms that only rows kept here can be asked for.
bool hasTerms(Kind kind, const QString &line);

/// Every row the query means is among those that are kept: what is open, and what changed since `since`.
bool isKeptWhole(Kind kind, const Query &query, const QDateTime &since);

/// The column of the query's order: by the server's key, or by the key that localSortKey() gives. -1 where it
/// is none of these.
int localSortColumn(Kind kind, const QList<FieldColumn> &columns, const QString &sortKey);
/// For columns that the server cannot sort by.
QString localSortKey(const QString &columnId);

} // namespace dd::models
