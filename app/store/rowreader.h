// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"
#include "store/rowchange.h"

#include <QDateTime>

namespace dd::store {

/// An answer of a server as it was remembered.
struct Answer {
    QByteArray bytes;
    QDateTime at; ///< UTC
};

/// The row a walk stands at; what it hands out is good until the walk goes on. Fields are counted in the
/// order the walk was asked for them.
class RowCursor {
public:
    RowCursor(const Statement &statement, bool hasLogins)
        : m_statement(statement)
        , m_first(hasLogins ? 2 : 1)
    {
    }

    qint64 id() const { return m_statement.integer(0); }
    /// UTF-8; empty but for customers.
    std::string_view login() const { return m_first == 2 ? m_statement.text(1) : std::string_view(); }
    bool isNull(int field) const { return m_statement.isNull(m_first + field); }
    qint64 integer(int field) const { return m_statement.integer(m_first + field); }
    std::string_view text(int field) const { return m_statement.text(m_first + field); }

private:
    const Statement &m_statement;
    int m_first;
};

/// A read-only look into Rows::file(), for any one thread at a time. Never waits for the writer. Each call
/// sees one moment of the file: changes that were told by Rows::changed() meanwhile may be in it or not, so a
/// table in memory keeps what it was told over what it has read. Errors are StorageFailed; where troubleOf()
/// one is Damaged, Rows::check() wants to know.
class RowReader {
public:
    static Result<RowReader> open(const QString &file);

    /// Every row of a kind in the order of ids. `fields`: indexes into fieldsOf(kind).
    Result<Done> walk(
        Kind kind, const QList<int> &fields, const std::function<void(const RowCursor &)> &visit) const;
    /// 0 also where it cannot be told.
    qint64 count(Kind kind) const;
    /// What the server sent. NotFound where nothing is kept.
    Result<QByteArray> json(Kind kind, qint64 id) const;
    Result<QByteArray> json(Kind kind, const QString &login) const;
    /// NotFound where none is remembered.
    Result<Answer> answer(const QString &key) const;
    /// How far syncs have come, by name.
    QMap<QString, QString> marks() const;

private:
    Result<QByteArray> bytesOf(Statement &statement) const;

    Database m_database;
};

} // namespace dd::store
