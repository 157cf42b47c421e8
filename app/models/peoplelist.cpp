// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"
#include "models/sources.h"
#include "session/hubexconnection.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

QString firstOf(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString roles(const Person &person)
{
    QStringList roles;
    if (person.technician)
        roles << QCoreApplication::translate("dd::Column", "Technician");
    if (person.customer)
        roles << QCoreApplication::translate("dd::Column", "Customer");
    if (person.team)
        roles << QCoreApplication::translate("dd::Column", "Crew");
    return roles.join(QStringLiteral(", "));
}

QString company(const Person &person)
{
    return person.employments.isEmpty() ? QString() : person.employments.first().company.name;
}

QString position(const Person &person)
{
    return person.employments.isEmpty() ? QString() : person.employments.first().position;
}

QString department(const Person &person)
{
    return person.employments.isEmpty() ? QString() : person.employments.first().orgUnit.name;
}

/// The order by full name is always there; the others are known by name only (UserOrderBy, contract 1.7).
QList<Column<Person>> columns()
{
    const auto c = column<Person>;
    using P = const Person &;
    return {
        c("name", QT_TRANSLATE_NOOP("dd::Column", "Name"), Look::Person, 30, true,
            [](P p) { return personCell(p); }, hubex::People::nameOrder,
            {QStringLiteral("Full name"), QStringLiteral("Name"), QStringLiteral("ФИО"),
                QStringLiteral("Имя")}),
        c("role", QT_TRANSLATE_NOOP("dd::Column", "Role"), Look::Text, 18, true,
            [](P p) { return textCell(roles(p)); }, "", {}),
        c("position", QT_TRANSLATE_NOOP("dd::Column", "Position"), Look::Text, 22, true,
            [](P p) { return textCell(position(p)); }, "",
            {QStringLiteral("Position"), QStringLiteral("Должность")}),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Company"), Look::Text, 22, true,
            [](P p) { return textCell(company(p)); }, "",
            {QStringLiteral("Company"), QStringLiteral("Компания")}),
        c("phone", QT_TRANSLATE_NOOP("dd::Column", "Phone"), Look::Text, 17, true,
            [](P p) {
                return textCell(firstOf({p.mobilePhone, p.workPhone, p.otherPhone}));
            },
            "", {}),
        c("email", QT_TRANSLATE_NOOP("dd::Column", "E-mail"), Look::Text, 24, true,
            [](P p) { return textCell(p.email); }, "", {}),
        c("tasks.assigned", QT_TRANSLATE_NOOP("dd::Column", "Tasks assigned"), Look::Number, 10, true,
            [](P p) { return numberCell(p.tasksAssigned); }, "", {}),
        c("seen", QT_TRANSLATE_NOOP("dd::Column", "Last seen"), Look::Instant, 13, true,
            [](P p) { return instantCell(p.lastSeen); }, "",
            {QStringLiteral("Last seen"), QStringLiteral("Последняя активность")}),
        c("districts", QT_TRANSLATE_NOOP("dd::Column", "Districts"), Look::Text, 22, false,
            [](P p) { return namesCell(p.districts); }, "", {}),
        c("department", QT_TRANSLATE_NOOP("dd::Column", "Department"), Look::Text, 20, false,
            [](P p) { return textCell(department(p)); }, "", {}),
        c("tasks.requested", QT_TRANSLATE_NOOP("dd::Column", "Tasks submitted"), Look::Number, 10, false,
            [](P p) { return numberCell(p.tasksRequested); }, "", {}),
        c("rating", QT_TRANSLATE_NOOP("dd::Column", "Rating"), Look::Number, 8, false,
            [](P p) { return decimalCell(p.rating, 1); }, "",
            {QStringLiteral("Rating"), QStringLiteral("Рейтинг")}),
        c("rate", QT_TRANSLATE_NOOP("dd::Column", "Hourly rate"), Look::Number, 10, false,
            [](P p) { return decimalCell(p.hourlyRate, 2); }, "", {}),
        c("position.time", QT_TRANSLATE_NOOP("dd::Column", "Position known"), Look::Instant, 13, false,
            [](P p) { return instantCell(p.positionTime); }, "", {}),
        c("work.phone", QT_TRANSLATE_NOOP("dd::Column", "Work phone"), Look::Text, 17, false,
            [](P p) { return textCell(p.workPhone); }, "", {}),
        c("other.phone", QT_TRANSLATE_NOOP("dd::Column", "Other phone"), Look::Text, 17, false,
            [](P p) { return textCell(p.otherPhone); }, "", {}),
        c("banned", QT_TRANSLATE_NOOP("dd::Column", "Banned until"), Look::Instant, 13, false,
            [](P p) { return instantCell(p.banTill); }, "", {}),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false,
            [](P p) { return textCell(QString::number(p.id)); }, "", {}),
        c("deleted", QT_TRANSLATE_NOOP("dd::Column", "Deleted"), Look::Instant, 13, false,
            [](P p) { return instantCell(p.deleted); }, "", {}),
    };
}

} // namespace

Source<Person> peopleSource(session::HubexConnection *connection)
{
    Source<Person> source;
    source.kind = Kind::Person;
    source.columns = columns();
    source.dimmed = [](const Person &person) { return person.deleted.isValid() || person.banTill.isValid(); };
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
