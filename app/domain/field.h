// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/ids.h"
#include "domain/person.h"
#include "domain/task.h"
#include "domain/ticket.h"

#include <variant>

namespace dd {

/// How the value of a field is kept on disk and in memory, compared, filtered and searched.
enum class FieldKind {
    Text, ///< as the server sent it
    Named, ///< packed Coloured: number, name, colour
    People, ///< packed people, the main one first
    Instant, ///< seconds since 1970 UTC
    Number,
    Decimal, ///< thousandths
    Flag, ///< 1, or no value
};

/// Text, Named and People are kept as text, everything else as a number.
constexpr bool isKeptAsText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Named || kind == FieldKind::People;
}

/// What one field of one row holds: the same in every language, theme and minute. Empty, false and a count of
/// zero are no value.
using FieldValue = std::variant<std::monostate, qint64, QString>;

struct FieldInfo {
    const char *id = ""; ///< a column of the store, a word of the query line: never rename
    FieldKind kind = FieldKind::Text;
};

template <class Row> struct Field : FieldInfo {
    FieldValue (*of)(const Row &) = nullptr;
};

/// What a row says, field by field: the store's columns, the cells of tables and what filters, orders and
/// searches go by are all made of these lists. Fields are added at the end.
const QList<Field<Task>> &taskFields();
const QList<Field<Ticket>> &ticketFields();
const QList<Field<Person>> &personFields(); ///< HubEx users, OTRS agents and customers
const QList<Field<Asset>> &assetFields();
/// The same by kind.
const QList<FieldInfo> &fieldsOf(Kind kind);
/// -1 where there is none.
int fieldIndex(Kind kind, QLatin1String id);

/// Every field of a row, in the order of its list.
QList<FieldValue> valuesOf(const Task &task);
QList<FieldValue> valuesOf(const Ticket &ticket);
QList<FieldValue> valuesOf(const Person &person);
QList<FieldValue> valuesOf(const Asset &asset);

} // namespace dd
