// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/mapcatalog.h"

namespace dd::otrs {

namespace {

Named named(const json::Value &value)
{
    return {value["ID"].integer(), value["Name"].text(), false};
}

/// "#rrggbb"; "#ffffff" is what a server without the Mobile package says for everything: no colour.
std::optional<Rgb> colour(const QString &text)
{
    bool ok = false;
    const uint value = text.mid(1).toUInt(&ok, 16);
    if (text.size() != 7 || !text.startsWith(QLatin1Char('#')) || !ok || value == 0xffffff)
        return std::nullopt;
    return Rgb{quint8(value >> 16 & 0xff), quint8(value >> 8 & 0xff), quint8(value & 0xff)};
}

QList<Coloured> colouredItems(const json::Value &group)
{
    QList<Coloured> list;
    for (const json::Row &item : group["Items"].rows()) {
        Coloured one;
        static_cast<Named &>(one) = named(item.value);
        one.colour = colour(item.value["Color"].text());
        list << one;
    }
    return list;
}

/// The server uses these words for people it has no name for (contract 4).
QString realName(const QString &text)
{
    return text == QLatin1String("Not defined") ? QString() : text;
}

} // namespace

Person mapAgent(const json::Value &value)
{
    Person agent;
    agent.id = value["UserID"].integer();
    agent.login = value["UserLogin"].text();
    agent.firstName = value["UserFirstname"].text();
    agent.lastName = value["UserLastname"].text();
    agent.email = value["UserEmail"].text();
    agent.mobilePhone = value["UserMobile"].text();
    agent.language = value["UserLanguage"].text();
    agent.timeZone = value["UserTimeZone"].text();
    agent.lastSeen = Clocks::unixTime(value["UserLastLogin"]);
    agent.valid = value["ValidID"].integer(1) == 1;
    QString away = value["OutOfOfficeMessage"].text();
    agent.outOfOffice = away.remove(QStringLiteral("***")).trimmed();
    return agent;
}

Person mapCompany(const json::Value &value)
{
    Person company;
    company.login = value["CustomerID"].text();
    company.customerId = company.login;
    // With the default configuration the name begins with the id (contract 4).
    company.lastName = value["Name"].text();
    if (company.lastName.startsWith(company.login + QLatin1Char(' ')))
        company.lastName = company.lastName.mid(company.login.size() + 1);
    company.customer = true;
    return company;
}

Person mapCustomer(const json::Value &value)
{
    Person customer;
    customer.login = value["Login"].text();
    customer.firstName = realName(value["Firstname"].text());
    customer.lastName = realName(value["Lastname"].text());
    customer.email = value["Email"].text();
    customer.customerId = value["CustomerID"].text();
    customer.customer = true;
    return customer;
}

CustomerCard mapCustomerCard(const json::Value &root)
{
    CustomerCard card;
    card.person.login = root["UserLogin"].text();
    card.person.firstName = realName(root["UserFirstname"].text());
    card.person.lastName = realName(root["UserLastname"].text());
    card.person.email = root["UserEmail"].text();
    card.person.workPhone = root["UserPhone"].text();
    card.person.mobilePhone = root["UserMobile"].text();
    card.person.customerId = root["UserCustomerID"].text();
    card.person.customer = true;
    card.person.valid = root["ValidID"].integer(1) == 1;
    card.title = root["UserTitle"].text();
    card.country = root["UserCountry"].text();
    card.city = root["UserCity"].text();
    card.street = root["UserStreet"].text();
    card.zip = root["UserZip"].text();
    card.fax = root["UserFax"].text();
    card.comment = root["UserComment"].text();
    return card;
}

Queue mapQueue(const json::Value &value)
{
    return {value["ID"].integer(), value["FullName"].text(), value["Accessible"].flag(true)};
}

GroupRights mapRights(const json::Value &value)
{
    GroupRights rights{named(value), value["Permissions"].texts(), {}};
    for (const json::Row &queue : value["Queues"].rows())
        rights.queues << named(queue.value);
    return rights;
}

ExtraField mapDynamicField(const json::Value &value)
{
    ExtraField field;
    field.id = value["ID"].integer();
    field.name = value["Name"].text();
    field.label = value["Label"].text();
    field.type = value["FieldType"].text();
    const json::Value choices = value["Config"]["PossibleValues"];
    if (choices.isObject()) {
        for (const json::Member &choice : choices.members())
            field.values << choice.name + QLatin1Char('=') + choice.value.text();
    }
    return field;
}

Views mapViews(const json::Value &root)
{
    Views views;
    for (const json::Row &group : root["Groups"].rows()) {
        const QString name = group.value["Name"].text();
        if (name == QLatin1String("View")) {
            for (const json::Row &item : group.value["Items"].rows())
                views.views << View{item.value["ID"].integer(), item.value["Name"].text()};
        } else if (name == QLatin1String("Priority")) {
            views.priorities = colouredItems(group.value);
        } else if (name == QLatin1String("Type")) {
            views.types = colouredItems(group.value);
        } else if (name == QLatin1String("State")) {
            views.states = colouredItems(group.value);
        }
    }
    return views;
}

} // namespace dd::otrs
