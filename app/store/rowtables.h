// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QByteArray>

namespace dd::store {

/// The tables of a rows file by kind: `task` with a column a field, and `task_json` beside it, so that
/// walking the fields does not read what the server sent. Customers are known by login, so theirs have a
/// number of our own, `row`.
QByteArray tableOf(Kind kind);
inline bool hasLogins(Kind kind)
{
    return kind == Kind::Customer;
}
/// "work.type" in quotation marks.
QByteArray columnOf(const FieldInfo &field);

/// Statements, with their parameters in order.
QByteArray putSql(Kind kind); ///< id, or login and id; then fields
QByteArray putJsonSql(Kind kind); ///< id or login, squeezed JSON, now in seconds
QByteArray goneSql(Kind kind); ///< id or login
QByteArray goneJsonSql(Kind kind); ///< the same; to be run first
/// Of rows that need no more attention; empty where a kind has no such.
QByteArray closedCondition(Kind kind);

} // namespace dd::store
