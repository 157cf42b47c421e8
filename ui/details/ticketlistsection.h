// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "models/ticketwords.h"
#include "ui/common/context.h"
#include "ui/details/facts.h"
#include "ui/details/section.h"

namespace dd::ui {

class ItemList;

/// A few tickets out of a query, and the way to all of them: the customer's others, what an
/// agent owns. Owned by its card, whose account it asks.
class TicketListSection : public Section {
    Q_OBJECT

public:
    /// The words must outlive it.
    TicketListSection(const Context &context, AccountId account, const models::TicketWords &words,
        QWidget *parent = nullptr);

    /// Without `except`: the ticket the list stands beside.
    void setQuery(const Query &query, qint64 except = 0);
    /// Words and names changed.
    void retranslate();
    qint64 total() const { return m_total; }

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

private:
    void fill();

    Context m_context;
    AccountId m_account;
    const models::TicketWords &m_words;
    ItemList *m_list;
    Query m_query;
    qint64 m_except = 0;
    qint64 m_total = 0;
    QList<Ticket> m_tickets;
};

} // namespace dd::ui
