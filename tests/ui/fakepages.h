// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakerows.h"
#include "models/pagedlist.h"

#include <QTimer>

namespace dd::test {

/// The program's own model over a server that is a vector: it answers pages of 100 from the event loop.
inline models::Source<FakeRow> fakePages(const QList<FakeRow> &server)
{
    models::Source<FakeRow> source;
    source.account = QStringLiteral("fake");
    for (const models::ColumnInfo &info : fakeColumns()) {
        models::Column<FakeRow> column;
        static_cast<models::ColumnInfo &>(column) = info;
        column.cell = [id = info.id](const FakeRow &row) { return fakeCell(row, id); };
        source.columns << column;
    }
    source.key = [](const FakeRow &row) { return ItemKey{QStringLiteral("fake"), Kind::Task, row.id, {}}; };
    source.list = [&server](const Query &, Span span, net::Priority, QObject *context,
                      const Then<Page<FakeRow>> &then) {
        QTimer::singleShot(0, context, [&server, span, then] {
            Page<FakeRow> page;
            page.first = span.first;
            page.total = server.size();
            page.rows = server.mid(span.first, span.count);
            then(page);
        });
        return net::Load();
    };
    return source;
}

} // namespace dd::test
