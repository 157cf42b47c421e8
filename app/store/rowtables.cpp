// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowtables.h"

#include <QList>

namespace dd::store {

namespace {

QByteArrayList columnsOf(Kind kind)
{
    QByteArrayList columns;
    for (const FieldInfo &field : fieldsOf(kind))
        columns << columnOf(field);
    return columns;
}

} // namespace

QByteArray tableOf(Kind kind)
{
    switch (kind) {
    case Kind::Task:
        return "task";
    case Kind::Ticket:
        return "ticket";
    case Kind::Person:
        return "person";
    case Kind::Customer:
        return "customer";
    case Kind::Asset:
        break;
    }
    return "asset";
}

QByteArray columnOf(const FieldInfo &field)
{
    return '"' + QByteArray(field.id) + '"';
}

QByteArray putSql(Kind kind)
{
    const QByteArray key = hasLogins(kind) ? "key" : "id";
    QByteArrayList columns = columnsOf(kind);
    if (hasLogins(kind))
        columns.prepend("id");
    QByteArrayList updates;
    for (const QByteArray &column : columns)
        updates << column + "=excluded." + column;
    // Not REPLACE: an index whose columns stay the same is not touched.
    return "INSERT INTO " + tableOf(kind) + '(' + key + ',' + columns.join(',') + ") VALUES(?,"
        + QByteArrayList(columns.size(), "?").join(',') + ") ON CONFLICT(" + key + ") DO UPDATE SET "
        + updates.join(',');
}

QByteArray putJsonSql(Kind kind)
{
    return "INSERT OR REPLACE INTO " + tableOf(kind) + "_json(row,body,at) VALUES("
        + (hasLogins(kind) ? "(SELECT row FROM customer WHERE key=?)" : "?") + ",?,?)";
}

QByteArray goneSql(Kind kind)
{
    return "DELETE FROM " + tableOf(kind) + (hasLogins(kind) ? " WHERE key=?" : " WHERE id=?");
}

QByteArray goneJsonSql(Kind kind)
{
    const QByteArray table = tableOf(kind);
    return "DELETE FROM " + table + "_json WHERE row"
        + (hasLogins(kind) ? " IN (SELECT row FROM customer WHERE key=?)" : "=?");
}

QByteArray closedCondition(Kind kind)
{
    switch (kind) {
    case Kind::Task:
        return R"((closed IS NOT NULL OR completed IS NOT NULL))";
    case Kind::Ticket:
        return R"("state.type" IN ('closed','merged'))";
    default:
        return {};
    }
}

} // namespace dd::store
