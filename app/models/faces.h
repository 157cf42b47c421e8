// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldcolumn.h"
#include "models/pagedlist.h"

#include <memory>

namespace dd::models {

class TicketWords;

/// How each kind of list shows its rows, wherever they are kept.

ListFace taskFace();
ListFace ticketFace(const std::shared_ptr<TicketWords> &known);
ListFace userFace(); ///< people of HubEx
ListFace agentFace(); ///< people of OTRS
ListFace customerFace();

/// A source of rows from the server that shows them with this face; where they come from is still to be said.
template <class Row> Source<Row> sourceOver(const ListFace &face, const QList<Field<Row>> &fields)
{
    Source<Row> source;
    source.kind = face.kind;
    source.columns = columnsOver(face.columns, fields);
    if (face.bar)
        source.bar = [bar = face.bar, &fields](const Row &row) { return bar(fieldsOver(row, fields)); };
    if (face.unread)
        source.unread
            = [unread = face.unread, &fields](const Row &row) { return unread(fieldsOver(row, fields)); };
    if (face.dimmed)
        source.dimmed
            = [dimmed = face.dimmed, &fields](const Row &row) { return dimmed(fieldsOver(row, fields)); };
    return source;
}

} // namespace dd::models
