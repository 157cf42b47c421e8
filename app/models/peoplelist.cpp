// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"
#include "models/cells.h"
#include "models/faces.h"
#include "models/sources.h"
#include "session/hubexconnection.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

Cell rolesCell(const RowFields &row)
{
    QStringList roles;
    const auto add = [&](const char *field, const char *word) {
        if (!row(fieldIndex(Kind::Person, QLatin1String(field))).empty)
            roles << QCoreApplication::translate("dd::Column", word);
    };
    add("is.technician", QT_TRANSLATE_NOOP("dd::Column", "Technician"));
    add("is.customer", QT_TRANSLATE_NOOP("dd::Column", "Customer"));
    add("is.team", QT_TRANSLATE_NOOP("dd::Column", "Crew"));
    return textCell(roles.join(QStringLiteral(", ")));
}

/// The order by full name is always there; the others are known by name only (UserOrderBy, contract 1.7).
QList<FieldColumn> columns()
{
    const FieldColumns c(Kind::Person);
    return {
        c("name", QT_TRANSLATE_NOOP("dd::Column", "Name"), Look::Person, 30, true,
            {.sortKey = hubex::People::nameOrder,
                .sortNames = {QStringLiteral("Full name"), QStringLiteral("Name"), QStringLiteral("ФИО"),
                    QStringLiteral("Имя")}}),
        c("role", QT_TRANSLATE_NOOP("dd::Column", "Role"), Look::Text, 18, true,
            {.field = "is.technician", .readRow = rolesCell}),
        c("position", QT_TRANSLATE_NOOP("dd::Column", "Position"), Look::Text, 22, true,
            {.sortNames = {QStringLiteral("Position"), QStringLiteral("Должность")}}),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Company"), Look::Text, 22, true,
            {.sortNames = {QStringLiteral("Company"), QStringLiteral("Компания")}}),
        c("phone", QT_TRANSLATE_NOOP("dd::Column", "Phone"), Look::Text, 17, true),
        c("email", QT_TRANSLATE_NOOP("dd::Column", "E-mail"), Look::Text, 24, true),
        c("tasks.assigned", QT_TRANSLATE_NOOP("dd::Column", "Tasks assigned"), Look::Number, 10, true),
        c("seen", QT_TRANSLATE_NOOP("dd::Column", "Last seen"), Look::Instant, 13, true,
            {.sortNames = {QStringLiteral("Last seen"), QStringLiteral("Последняя активность")}}),
        c("districts", QT_TRANSLATE_NOOP("dd::Column", "Districts"), Look::Text, 22, false),
        c("department", QT_TRANSLATE_NOOP("dd::Column", "Department"), Look::Text, 20, false),
        c("tasks.requested", QT_TRANSLATE_NOOP("dd::Column", "Tasks submitted"), Look::Number, 10, false),
        c("rating", QT_TRANSLATE_NOOP("dd::Column", "Rating"), Look::Number, 8, false,
            {.sortNames = {QStringLiteral("Rating"), QStringLiteral("Рейтинг")}}),
        c("rate", QT_TRANSLATE_NOOP("dd::Column", "Hourly rate"), Look::Number, 10, false,
            {.read = [](const FieldView &v) { return decimalCell(decimalIn(v.number), 2); }}),
        c("position.time", QT_TRANSLATE_NOOP("dd::Column", "Position known"), Look::Instant, 13, false),
        c("work.phone", QT_TRANSLATE_NOOP("dd::Column", "Work phone"), Look::Text, 17, false),
        c("other.phone", QT_TRANSLATE_NOOP("dd::Column", "Other phone"), Look::Text, 17, false),
        c("banned", QT_TRANSLATE_NOOP("dd::Column", "Banned until"), Look::Instant, 13, false),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false),
        c("deleted", QT_TRANSLATE_NOOP("dd::Column", "Deleted"), Look::Instant, 13, false),
    };
}

} // namespace

ListFace userFace()
{
    ListFace face;
    face.kind = Kind::Person;
    face.columns = columns();
    face.dimmed = [deleted = fieldIndex(Kind::Person, QLatin1String("deleted")),
                      banned = fieldIndex(Kind::Person, QLatin1String("banned"))](
                      const RowFields &row) { return !row(deleted).empty || !row(banned).empty; };
    return face;
}

Source<Person> peopleSource(session::HubexConnection *connection)
{
    Source<Person> source = sourceOver(userFace(), personFields());
    if (!connection)
        return source;
    source.connection = connection;
    source.account = connection->account().id;
    source.key = [account = source.account](const Person &person) {
        return ItemKey{account, Kind::Person, person.id, {}};
    };
    source.list = [connection](const Query &query, Span span, net::Priority priority, QObject *context,
                      Then<Page<Person>> then) {
        return connection->people().list(query, span, context, std::move(then), priority);
    };
    source.total = [connection](const Query &query, QObject *context, Then<qint64> then) {
        return connection->people().total(query, context, std::move(then));
    };
    source.orders = [connection](QObject *context, Then<QList<SortKey>> then) {
        return connection->dictionaries().personOrders(context, std::move(then));
    };
    return source;
}

} // namespace dd::models
