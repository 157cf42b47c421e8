// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/ticketlistsection.h"

#include "session/connections.h"
#include "ui/details/itemlist.h"
#include "ui/details/ticketfacts.h"

namespace dd::ui {

namespace {

constexpr int shownAtFirst = 15;

} // namespace

TicketListSection::TicketListSection(
    const Context &context, AccountId account, const models::TicketWords &words, QWidget *parent)
    : Section(new ItemList, parent)
    , m_context(context)
    , m_account(std::move(account))
    , m_words(words)
    , m_list(findChild<ItemList *>())
{
    connect(m_list, &ItemList::followed, this, &TicketListSection::followed);
    setLoader([this] {
        session::OtrsConnection *connection = m_context.connections.otrs(m_account);
        // Without a question every ticket would be the answer.
        if (!connection || m_query.values.isEmpty())
            return net::Load();
        return connection->tickets().list(
            m_query, {0, shownAtFirst}, this, shows<Page<Ticket>>([this](const Page<Ticket> &page) {
                m_tickets = page.rows;
                m_total = page.total < 0 ? page.rows.size() : page.total;
                const qsizetype all = m_tickets.size();
                m_tickets.removeIf([this](const Ticket &ticket) { return ticket.id == m_except; });
                m_total -= all - m_tickets.size();
                fill();
            }));
    });
}

void TicketListSection::setQuery(const Query &query, qint64 except)
{
    if (m_query == query && m_except == except)
        return;
    m_query = query;
    m_except = except;
    forget();
}

void TicketListSection::fill()
{
    FactLine all;
    if (m_total > m_tickets.size())
        all = {.text = tr("All %n ticket(s)", nullptr, int(m_total)),
            .target = ListTarget{Kind::Ticket, m_query}};
    m_list->setItems(TicketFacts::list(m_tickets, m_words, m_account), all);
    if (m_tickets.isEmpty())
        showEmpty(tr("No tickets"));
}

void TicketListSection::retranslate()
{
    if (hasAnswer())
        fill();
}

} // namespace dd::ui
