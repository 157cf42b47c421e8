// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "net/load.h"

#include <functional>

namespace dd::session {
class OtrsConnection;
}

namespace dd::models {

/// What rows of tickets only point at: agents by login, colours of states and priorities (OTRS 4: the list
/// tells neither). Read once with the list and shared by its cells.
class TicketWords {
public:
    void read(session::OtrsConnection &connection, QObject *context, const std::function<void()> &ready);

    /// The person with his name, as far as it is known.
    PersonRef named(const PersonRef &agent) const;
    /// Whose name a mail bears ("First Last", "Last, First"), as the lists call him; any other name as it is.
    QString personName(const QString &display, const Ticket &ticket) const;
    std::optional<Rgb> colourOfPriority(qint64 id) const;
    /// With their colours, and in the user's language where every OTRS has them.
    Coloured state(const Named &state) const;
    Coloured priority(const Named &priority) const;
    QString company(const QString &customerId) const;

private:
    QHash<qint64, PersonRef> m_agents;
    QHash<QString, QString> m_names; ///< full ones of agents, by their words
    QHash<QString, QString> m_companies;
    QHash<qint64, Rgb> m_priorities;
    QHash<qint64, Rgb> m_states;
    net::Load m_readingAgents;
    net::Load m_readingViews;
    net::Load m_readingCompanies;
};

} // namespace dd::models
