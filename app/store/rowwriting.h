// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rowchange.h"
#include "store/squeeze.h"

#include <array>

namespace dd::store {

/// Writes rows, marks and answers through one connection, with statements that are prepared once. Ends before
/// the connection. Damaged where the tables are not ours.
class RowWriting {
public:
    explicit RowWriting(Database &database);

    /// One transaction.
    std::optional<Fault> write(const RowChange &change, bool withMarks);
    std::optional<Fault> remember(const QString &key, const QByteArray &bytes);

private:
    struct Table {
        Statement put;
        Statement putJson;
        Statement gone;
        Statement goneJson;
    };
    std::optional<Fault> writeAll(const RowChange &change, bool withMarks);
    std::optional<Fault> prepare(Table &table, Kind kind);
    std::optional<Fault> prepare(Statement &statement, const QByteArray &sql);
    std::optional<Fault> putRow(Table &table, Kind kind, const StoredRow &row, qint64 now);
    std::optional<Fault> takeRow(Table &table, Kind kind, qint64 id, const QString &login);
    std::optional<Fault> setMark(const QString &name, const QString &value);

    Database &m_database;
    Squeeze m_squeeze;
    std::array<Table, 5> m_tables;
    Statement m_setMark;
    Statement m_forgetMark;
    Statement m_remember;
};

} // namespace dd::store
