// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/otrspersonfacts.h"

#include <QLocale>

namespace dd::ui {

PersonRef refTo(const Person &person)
{
    PersonRef ref;
    ref.id = person.id;
    ref.login = person.login;
    ref.firstName = person.firstName;
    ref.lastName = person.lastName;
    ref.email = person.email;
    ref.customer = person.customer;
    return ref;
}

QList<FactSection> OtrsPersonFacts::agent(const Person &agent, const QString &language)
{
    return {{tr("Contact"),
                {mailFact(tr("E-mail"), agent.email), phoneFact(tr("Mobile phone"), agent.mobilePhone)}},
        {tr("At work"),
            {textFact(tr("Out of office"), agent.outOfOffice), timeFact(tr("Last sign-in"), agent.lastSeen),
                textFact(tr("Language"), language.isEmpty() ? agent.language : language),
                textFact(tr("Time zone"), agent.timeZone)}},
        {tr("In OTRS"),
            {textFact(tr("Login"), agent.login),
                textFact(tr("Number"), agent.id > 0 ? QString::number(agent.id) : QString())}}};
}

QList<FactSection> OtrsPersonFacts::customer(
    const CustomerCard &card, const QString &company, const AccountId &account, bool asLink)
{
    const Person &person = card.person;
    QList<Fact> who;
    if (asLink) {
        FactLine name = personLine(refTo(person), {});
        name.target = ItemKey{account, Kind::Customer, 0, person.login};
        who << Fact{tr("Name"), {name}};
    }
    who << mailFact(tr("E-mail"), person.email) << phoneFact(tr("Phone"), person.workPhone)
        << phoneFact(tr("Mobile phone"), person.mobilePhone) << textFact(tr("Fax"), card.fax);
    Query ofCompany;
    ofCompany.values.insert(QStringLiteral("CustomerID"), {person.customerId});
    Fact works{tr("Company"), {}};
    if (!person.customerId.isEmpty())
        works.lines << FactLine{.text = company.isEmpty() ? person.customerId : company,
            .target = ListTarget{Kind::Ticket, ofCompany},
            .hint = tr("Tickets of this company")}
                    << FactLine{.text = company.isEmpty() || company == person.customerId ? QString()
                                                                                          : person.customerId,
                           .quiet = true};
    const QString town = QStringList{card.zip, card.city}.join(QLatin1Char(' ')).trimmed();
    Fact address{
        tr("Address"), {{.text = card.street.trimmed()}, {.text = town}, {.text = card.country.trimmed()}}};
    return {{tr("Contact"), who}, {tr("Work"), {works, address}},
        {tr("In OTRS"),
            {textFact(tr("Title"), card.title), textFact(tr("Login"), person.login),
                textFact(tr("Comment"), card.comment),
                textFact(tr("State"), person.valid ? QString() : tr("not valid any more"))}}};
}

QList<PersonItem> OtrsPersonFacts::colleagues(
    const QList<Person> &people, const QString &exceptLogin, const AccountId &account)
{
    QList<PersonItem> items;
    for (const Person &person : people) {
        const PersonRef ref = refTo(person);
        if (person.login != exceptLogin)
            items << PersonItem{.name = ref.fullName(),
                .initials = ref.initials(),
                .target = ItemKey{account, Kind::Customer, 0, person.login},
                .lines = {mailLine(person.email)}};
    }
    return items;
}

} // namespace dd::ui
