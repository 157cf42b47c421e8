// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/seenmarks.h"

#include "session/connections.h"

namespace dd::ui {

SeenMarks::SeenMarks(const Context &context, AccountId account, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_account(std::move(account))
{
}

void SeenMarks::setTicket(qint64 ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_told.clear();
    m_ticketTold = false;
}

void SeenMarks::tellArticles(const QList<qint64> &articles)
{
    session::OtrsConnection *connection = m_context.connections.otrs(m_account);
    for (const qint64 article : articles) {
        if (!connection || m_ticket == 0 || m_told.contains(article))
            continue;
        m_told.insert(article);
        connection->markArticleSeen(m_ticket, article, this, [this, article](const Result<Done> &done) {
            if (done)
                Q_EMIT articleSeen(article);
            else
                m_told.remove(article); // told again when it is looked at again
        });
    }
}

void SeenMarks::tellTicket()
{
    session::OtrsConnection *connection = m_context.connections.otrs(m_account);
    if (!connection || m_ticket == 0 || m_ticketTold)
        return;
    m_ticketTold = true;
    connection->markTicketSeen(m_ticket);
}

} // namespace dd::ui
