// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "models/ticketwords.h"
#include "ui/details/tabbedcard.h"

namespace dd::ui {

class ArticleFeed;
class FactGrid;
class FileList;
class SeenMarks;
class TicketHead;
class TicketListSection;

/// The card of an OTRS ticket: articles, all fields, the customer with his other tickets, files (OTRS 4).
/// What is read here is marked seen on the server, and nothing else is written.
class TicketCardView final : public TabbedCard {
    Q_OBJECT

public:
    TicketCardView(const Context &context, const AccountId &account, QWidget *parent);
    ~TicketCardView() override;

    QString title() const override;
    QString number() const override { return m_card.ticket.number; }
    bool hasMessages() const override { return m_card.ticket.id != 0; }
    void nextMessage(int step) override;
    ArticleFeed &feed() { return *m_feed; }

protected:
    void clear() override;
    void loadHead() override;
    void retranslate() override;

private:
    void makeTabs();
    net::Load loadTicket();
    net::Load loadArticles();
    net::Load loadCustomer();
    /// Why the list of tickets does not know it: gone, not for this agent, or archived.
    void askWhy(const Then<TicketCard> &then);
    void take(const TicketCard &card);
    void showFacts();
    void showArticles(const QList<Article> &articles);
    bool nameWriters();
    void giveArticles();
    void showCustomer();
    void showFiles();
    void updateCounts();

    models::TicketWords m_words;
    TicketCard m_card;
    QList<Article> m_articles;
    CustomerCard m_customer;
    QList<ExtraField> m_fields; ///< what the server's dynamic fields are called
    QList<GroupRights> m_rights;
    TicketHead *m_head;
    ArticleFeed *m_feed;
    FactGrid *m_facts;
    FactGrid *m_customerFacts;
    FileList *m_files;
    Section *m_articlesSection;
    Section *m_customerSection;
    Section *m_filesSection;
    TicketListSection *m_otherTickets;
    SeenMarks *m_marks;
    net::Load m_why;
    net::Load m_loadingFields;
    net::Load m_loadingRights;
};

} // namespace dd::ui
