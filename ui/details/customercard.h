// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "models/ticketwords.h"
#include "ui/details/tabbedcard.h"

namespace dd::ui {

class FactGrid;
class PeopleList;
class PersonHead;
class PlainLabel;
class TicketListSection;

/// The card of a customer user of OTRS: how to reach him, where he works, his tickets, his colleagues (OTRS 4
/// getCustomerUser).
class CustomerCardView final : public TabbedCard {
    Q_OBJECT

public:
    CustomerCardView(const Context &context, const AccountId &account, QWidget *parent);
    ~CustomerCardView() override;

    QString title() const override;
    QString number() const override { return m_card.person.login; }

protected:
    void clear() override;
    void retranslate() override;

private:
    net::Load loadCustomer();
    net::Load loadColleagues();
    void take(const CustomerCard &card);
    void showFacts();
    void showColleagues();

    models::TicketWords m_words;
    CustomerCard m_card;
    QList<Person> m_colleagues;
    PersonHead *m_head;
    PlainLabel *m_warning;
    FactGrid *m_facts;
    PeopleList *m_colleagueList;
    TicketListSection *m_tickets;
    Section *m_colleaguesSection;
};

} // namespace dd::ui
