// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

namespace dd {

namespace {

template <class Row> QList<FieldInfo> infosOf(const QList<Field<Row>> &fields)
{
    return {fields.begin(), fields.end()};
}

template <class Row> QList<FieldValue> read(const Row &row, const QList<Field<Row>> &fields)
{
    QList<FieldValue> values;
    values.reserve(fields.size());
    for (const Field<Row> &field : fields)
        values << field.of(row);
    return values;
}

} // namespace

const QList<FieldInfo> &fieldsOf(Kind kind)
{
    static const QList<FieldInfo> tasks = infosOf(taskFields());
    static const QList<FieldInfo> tickets = infosOf(ticketFields());
    static const QList<FieldInfo> people = infosOf(personFields());
    static const QList<FieldInfo> assets = infosOf(assetFields());
    switch (kind) {
    case Kind::Task:
        return tasks;
    case Kind::Ticket:
        return tickets;
    case Kind::Person:
    case Kind::Customer:
        return people;
    case Kind::Asset:
        break;
    }
    return assets;
}

int fieldIndex(Kind kind, QLatin1String id)
{
    const QList<FieldInfo> &fields = fieldsOf(kind);
    for (int i = 0; i < fields.size(); ++i) {
        if (id == QLatin1String(fields.at(i).id))
            return i;
    }
    return -1;
}

QList<FieldValue> valuesOf(const Task &task)
{
    return read(task, taskFields());
}

QList<FieldValue> valuesOf(const Ticket &ticket)
{
    return read(ticket, ticketFields());
}

QList<FieldValue> valuesOf(const Person &person)
{
    return read(person, personFields());
}

QList<FieldValue> valuesOf(const Asset &asset)
{
    return read(asset, assetFields());
}

} // namespace dd
