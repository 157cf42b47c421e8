// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/rowtable.h"
#include "models/ticketwords.h"

#include <QFutureWatcher>
#include <QPointer>

namespace dd::session {
class Connection;
}
namespace dd::store {
class Rows;
}

namespace dd::models {

/// Reads every row of a kind. Any thread.
Result<RowColumns> readRows(const QString &file, Kind kind);

/// Fills one table from its account's file and keeps it as the file is. What changes while the file is being
/// read is brought in after it. Owned by RowTables.
class TableFeed : public QObject {
    Q_OBJECT

public:
    TableFeed(store::Rows &rows, Kind kind);
    ~TableFeed() override;

    /// Tells names and colours that rows only point at. May die first.
    void setConnection(session::Connection &connection);

    RowTable &table() { return *m_table; }
    bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void loaded();

private:
    void load();
    void onLoaded();
    void onChanged(const store::RowChange &change);
    void readWords();

    QPointer<store::Rows> m_rows;
    QPointer<session::Connection> m_connection;
    Kind m_kind;
    std::shared_ptr<TicketWords> m_words;
    std::unique_ptr<RowTable> m_table;
    QFutureWatcher<Result<RowColumns>> m_reading;
    QList<store::RowChange> m_early;
    bool m_isLoaded = false;
};

} // namespace dd::models
