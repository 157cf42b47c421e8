// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "models/ticketwords.h"
#include "ui/details/tabbedcard.h"

namespace dd::ui {

class FactGrid;
class PersonHead;
class PlainLabel;
class TicketListSection;

/// The card of an OTRS agent: how to reach him, whether he is in the office, what he owns (OTRS 4
/// getUserList).
class AgentCardView final : public TabbedCard {
    Q_OBJECT

public:
    AgentCardView(const Context &context, const AccountId &account, QWidget *parent);
    ~AgentCardView() override;

    QString title() const override;
    QString number() const override { return m_agent.login; }

protected:
    void clear() override;
    void retranslate() override;

private:
    net::Load loadAgent();
    void take(const QList<Person> &agents);
    void showFacts();

    models::TicketWords m_words;
    Person m_agent;
    QList<SortKey> m_languages;
    PersonHead *m_head;
    PlainLabel *m_warning;
    FactGrid *m_facts;
    TicketListSection *m_tickets;
    net::Load m_loadingLanguages;
};

} // namespace dd::ui
