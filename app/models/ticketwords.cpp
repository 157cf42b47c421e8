// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticketwords.h"

#include "session/otrsconnection.h"

namespace dd::models {

namespace {

/// What OTRS paints its five priorities with when nothing else is told (contract 4: without the Mobile
/// package every colour is "#ffffff").
std::optional<Rgb> usualColour(qint64 priority)
{
    switch (priority) {
    case 1:
        return Rgb{0x03, 0xc4, 0xf0};
    case 2:
        return Rgb{0x83, 0xbf, 0xc8};
    case 3:
        return Rgb{0xcd, 0xcd, 0xcd};
    case 4:
        return Rgb{0xff, 0xaa, 0xaa};
    case 5:
        return Rgb{0xff, 0x50, 0x5e};
    default:
        return std::nullopt;
    }
}

QHash<qint64, Rgb> coloursOf(const QList<Coloured> &items)
{
    QHash<qint64, Rgb> colours;
    for (const Coloured &item : items) {
        if (item.colour)
            colours.insert(item.id, *item.colour);
    }
    return colours;
}

/// The words of a name, in whatever order it is written.
QString nameWords(const QString &name)
{
    QString plain = name.toLower();
    QStringList words
        = plain.replace(QLatin1Char(','), QLatin1Char(' ')).simplified().split(QLatin1Char(' '));
    words.sort();
    return words.join(QLatin1Char(' '));
}

/// Nothing where half of the name is not known.
QString nameWords(const PersonRef &person)
{
    return person.firstName.isEmpty() || person.lastName.isEmpty() ? QString() : nameWords(person.fullName());
}

} // namespace

void TicketWords::read(
    session::OtrsConnection &connection, QObject *context, const std::function<void()> &ready)
{
    // Without them the list reads logins and numbers: a failure is no news for the user.
    m_readingAgents
        = connection.catalog().agents(context, [this, ready](const Result<QList<Person>> &agents) {
              if (!agents)
                  return;
              for (const Person &agent : agents.value()) {
                  PersonRef ref;
                  ref.id = agent.id;
                  ref.login = agent.login;
                  ref.firstName = agent.firstName;
                  ref.lastName = agent.lastName;
                  ref.email = agent.email;
                  m_agents.insert(agent.id, ref);
                  m_names.insert(nameWords(ref), ref.fullName());
              }
              ready();
          });
    m_readingViews = connection.catalog().views(context, [this, ready](const Result<otrs::Views> &views) {
        if (!views)
            return;
        m_priorities = coloursOf(views->priorities);
        m_states = coloursOf(views->states);
        ready();
    });
    m_readingCompanies
        = connection.catalog().companies(context, [this, ready](const Result<QList<Person>> &companies) {
              if (!companies)
                  return;
              for (const Person &company : companies.value())
                  m_companies.insert(company.customerId, company.lastName);
              ready();
          });
}

PersonRef TicketWords::named(const PersonRef &agent) const
{
    return agent.lastName.isEmpty() ? m_agents.value(agent.id, agent) : agent;
}

QString TicketWords::personName(const QString &display, const Ticket &ticket) const
{
    const QString wanted = nameWords(display);
    if (wanted.isEmpty())
        return display;
    return nameWords(ticket.customer) == wanted ? ticket.customer.fullName() : m_names.value(wanted, display);
}

std::optional<Rgb> TicketWords::colourOfPriority(qint64 id) const
{
    const auto known = m_priorities.constFind(id);
    return known != m_priorities.constEnd() ? *known : usualColour(id);
}

Coloured TicketWords::state(const Named &state) const
{
    Coloured read;
    static_cast<Named &>(read) = state;
    read.name = otrs::usualTitle(state.name);
    if (const auto known = m_states.constFind(state.id); known != m_states.constEnd())
        read.colour = *known;
    return read;
}

Coloured TicketWords::priority(const Named &priority) const
{
    Coloured read;
    static_cast<Named &>(read) = priority;
    read.name = otrs::usualTitle(priority.name);
    read.colour = colourOfPriority(priority.id);
    return read;
}

QString TicketWords::company(const QString &customerId) const
{
    const QString name = m_companies.value(customerId);
    return name.isEmpty() ? customerId : name;
}

} // namespace dd::models
