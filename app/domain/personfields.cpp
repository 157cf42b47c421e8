// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/packed.h"

namespace dd {

namespace {

PersonRef named(const Person &person)
{
    PersonRef ref;
    ref.id = person.id;
    ref.login = person.login;
    ref.firstName = person.firstName;
    ref.middleName = person.middleName;
    ref.lastName = person.lastName;
    ref.email = person.email;
    ref.phone = person.mobilePhone;
    return ref;
}

Employment work(const Person &person)
{
    return person.employments.isEmpty() ? Employment() : person.employments.first();
}

QString districts(const Person &person)
{
    QStringList names;
    for (const dd::Named &district : person.districts)
        names << district.name;
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString phone(const Person &person)
{
    for (const QString &number : {person.mobilePhone, person.workPhone, person.otherPhone}) {
        if (!number.isEmpty())
            return number;
    }
    return {};
}

} // namespace

/// HubEx 5.1 User; OTRS 4 getUserList, getCustomerUserList.
const QList<Field<Person>> &personFields()
{
    using enum FieldKind;
    using P = const Person &;
    static const QList<Field<Person>> fields{
        {{"name", People}, [](P p) { return packed(named(p)); }},
        {{"login", Text}, [](P p) { return packed(p.login); }},
        {{"position", Text}, [](P p) { return packed(work(p).position); }},
        {{"company", Named}, [](P p) { return packed(work(p).company); }},
        {{"department", Named}, [](P p) { return packed(work(p).orgUnit); }},
        {{"phone", Text}, [](P p) { return packed(phone(p)); }},
        {{"work.phone", Text}, [](P p) { return packed(p.workPhone); }},
        {{"other.phone", Text}, [](P p) { return packed(p.otherPhone); }},
        {{"email", Text}, [](P p) { return packed(p.email); }},
        {{"districts", Text}, [](P p) { return packed(districts(p)); }},
        {{"tasks.assigned", Number}, [](P p) { return packedNumber(p.tasksAssigned); }},
        {{"tasks.requested", Number}, [](P p) { return packedNumber(p.tasksRequested); }},
        {{"rating", Decimal}, [](P p) { return packedDecimal(p.rating); }},
        {{"rate", Decimal}, [](P p) { return packedDecimal(p.hourlyRate); }},
        {{"seen", Instant}, [](P p) { return packed(p.lastSeen); }},
        {{"position.time", Instant}, [](P p) { return packed(p.positionTime); }},
        {{"banned", Instant}, [](P p) { return packed(p.banTill); }},
        {{"deleted", Instant}, [](P p) { return packed(p.deleted); }},
        {{"is.technician", Flag}, [](P p) { return packedFlag(p.technician); }},
        {{"is.customer", Flag}, [](P p) { return packedFlag(p.customer); }},
        {{"is.team", Flag}, [](P p) { return packedFlag(p.team); }},
        {{"invalid", Flag}, [](P p) { return packedFlag(!p.valid); }},
        {{"customer.id", Text}, [](P p) { return packed(p.customerId); }},
        {{"away", Text}, [](P p) { return packed(p.outOfOffice); }},
        {{"zone", Text}, [](P p) { return packed(p.timeZone); }},
        {{"language", Text}, [](P p) { return packed(p.language); }},
    };
    return fields;
}

} // namespace dd
