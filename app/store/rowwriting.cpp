// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriting.h"

#include "store/rowtables.h"

#include <QDateTime>

namespace dd::store {

namespace {

/// A value of the wrong sort is no value.
void bindField(Statement &statement, int at, FieldKind kind, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *number = std::get_if<qint64>(&value);
    if (text && !text->isEmpty() && isKeptAsText(kind))
        statement.bind(at, *text);
    else if (number && !isKeptAsText(kind))
        statement.bind(at, *number);
    else
        statement.bindNothing(at);
}

void bindKey(Statement &statement, Kind kind, qint64 id, const QString &login)
{
    if (hasLogins(kind))
        statement.bind(0, login);
    else
        statement.bind(0, id);
}

} // namespace

RowWriting::RowWriting(Database &database)
    : m_database(database)
{
}

std::optional<Fault> RowWriting::prepare(Statement &statement, const QByteArray &sql)
{
    if (statement.isReady())
        return std::nullopt;
    auto fault = m_database.prepare(statement, sql, true);
    // We do not mistype: a table or column is missing.
    if (fault && fault->trouble == Trouble::Refused)
        fault->trouble = Trouble::Damaged;
    return fault;
}

std::optional<Fault> RowWriting::prepare(Table &table, Kind kind)
{
    auto fault = prepare(table.put, putSql(kind));
    if (!fault)
        fault = prepare(table.putJson, putJsonSql(kind));
    if (!fault)
        fault = prepare(table.gone, goneSql(kind));
    if (!fault)
        fault = prepare(table.goneJson, goneJsonSql(kind));
    return fault;
}

std::optional<Fault> RowWriting::write(const RowChange &change, bool withMarks)
{
    return m_database.transaction([&] { return writeAll(change, withMarks); });
}

std::optional<Fault> RowWriting::writeAll(const RowChange &change, bool withMarks)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    Table &table = m_tables.at(size_t(change.kind) - 1);
    auto fault = prepare(table, change.kind);
    for (auto id = change.gone.begin(); !fault && id != change.gone.end() && !hasLogins(change.kind); ++id)
        fault = takeRow(table, change.kind, *id, {});
    for (auto login = change.goneLogins.begin();
         !fault && login != change.goneLogins.end() && hasLogins(change.kind); ++login)
        fault = takeRow(table, change.kind, 0, *login);
    for (auto row = change.put.begin(); !fault && row != change.put.end(); ++row)
        fault = putRow(table, change.kind, *row, now);
    for (auto mark = change.marks.begin(); !fault && withMarks && mark != change.marks.end(); ++mark)
        fault = setMark(mark.key(), mark.value());
    return fault;
}

std::optional<Fault> RowWriting::putRow(Table &table, Kind kind, const StoredRow &row, qint64 now)
{
    if (hasLogins(kind) && row.login.isEmpty())
        return std::nullopt; // nobody could ask for it
    const QList<FieldInfo> &fields = fieldsOf(kind);
    bindKey(table.put, kind, row.id, row.login);
    int at = 1;
    if (hasLogins(kind))
        table.put.bind(at++, row.id);
    const qsizetype given = std::min(row.values.size(), fields.size());
    for (qsizetype i = 0; i < given; ++i)
        bindField(table.put, at++, fields.at(i).kind, row.values.at(i));
    if (auto fault = table.put.run())
        return fault;
    const QByteArray json = m_squeeze.packed(row.json);
    bindKey(table.putJson, kind, row.id, row.login);
    if (!json.isEmpty())
        table.putJson.bind(1, json);
    table.putJson.bind(2, now);
    return table.putJson.run();
}

std::optional<Fault> RowWriting::takeRow(Table &table, Kind kind, qint64 id, const QString &login)
{
    for (Statement *statement : {&table.goneJson, &table.gone}) {
        bindKey(*statement, kind, id, login);
        if (auto fault = statement->run())
            return fault;
    }
    return std::nullopt;
}

std::optional<Fault> RowWriting::setMark(const QString &name, const QString &value)
{
    Statement &statement = value.isEmpty() ? m_forgetMark : m_setMark;
    auto fault = prepare(statement,
        value.isEmpty() ? "DELETE FROM mark WHERE name=?"
                        : "INSERT OR REPLACE INTO mark(name,value) VALUES(?,?)");
    if (fault)
        return fault;
    statement.bind(0, name);
    if (!value.isEmpty())
        statement.bind(1, value);
    return statement.run();
}

std::optional<Fault> RowWriting::remember(const QString &key, const QByteArray &bytes)
{
    if (auto fault = prepare(m_remember, "INSERT OR REPLACE INTO answer(key,body,at) VALUES(?,?,?)"))
        return fault;
    const QByteArray body = m_squeeze.packed(bytes);
    m_remember.bind(0, key);
    m_remember.bind(1, body);
    m_remember.bind(2, QDateTime::currentSecsSinceEpoch());
    return m_remember.run();
}

} // namespace dd::store
