// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "ui/details/itemlist.h"

#include <QCoreApplication>

namespace dd::models {
class TicketWords;
}

namespace dd::ui {

/// What a ticket's card says, as facts (OTRS 4 getTicketList). Pure: values in, words out.
class TicketFacts {
    Q_DECLARE_TR_FUNCTIONS(dd::ui::TicketFacts)

public:
    /// Owner, customer, the clock that runs out first: what an agent wants without looking for it.
    static QList<Fact> head(
        const TicketCard &card, const models::TicketWords &words, const AccountId &account);
    static QList<FactSection> all(
        const TicketCard &card, const models::TicketWords &words, const AccountId &account);
    /// The dynamic fields that have a value: labels and choices as the server calls them.
    static FactSection fields(const QList<ExtraField> &values, const QList<ExtraField> &known);
    /// What the agent may do in this queue.
    static FactSection rights(qint64 queue, const QList<GroupRights> &rights);
    static QList<ItemLine> list(
        const QList<Ticket> &tickets, const models::TicketWords &words, const AccountId &account);

private:
    static FactSection ticket(const Ticket &ticket, const models::TicketWords &words);
    static FactSection people(
        const TicketCard &card, const models::TicketWords &words, const AccountId &account);
    static FactSection clocks(const Ticket &ticket);
    static FactSection links(const QList<TicketLink> &links, const AccountId &account);
    static Fact agent(const QString &label, const PersonRef &agent, const models::TicketWords &words,
        const AccountId &account);
    static Fact customer(const Ticket &ticket, const models::TicketWords &words, const AccountId &account);
};

} // namespace dd::ui
