// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/records.h"

#include <QRandomGenerator>
#include <QSet>
#include <functional>
#include <memory>

namespace dd::demo::otrs {

/// Makes the text of an article when somebody reads it: twenty thousand tickets need no memory for letters
/// nobody opens. The same article always gets the same text.
class TextSource {
public:
    virtual ~TextSource() = default;
    virtual ArticleText textOf(const Ticket &ticket, const Article &article) const = 0;
};

/// The whole Znuny system in memory. Owner: the engine (a copy of its own); copies are cheap until written.
/// Two makers: fixtureState() and seededState(). Unknown ids and names give null pointers.
class State {
public:
    QList<Named> groups;
    QList<Queue> queues; // sorted by full name
    QList<Named> types;
    QList<TicketState> states; // sorted by name
    QList<Named> priorities;
    QList<Service> services;
    QList<Sla> slas;
    QList<Company> companies;
    QList<Customer> customers;
    QList<DynamicField> fields;
    QList<Agent> agents;
    QList<Ticket> tickets; // sorted by id
    QHash<int, QList<Article>> articles; // by ticket, oldest first
    QHash<int, int> ticketOfArticle;
    QHash<int, QStringList> fullText; ///< by article: what a search reads of it, until it is changed
    bool hasMobile = false; ///< RS4OTRS_Mobile is installed: colours, screens, push tokens
    std::shared_ptr<const TextSource> texts;
    std::function<qint64()> clock; // seconds since 1970
    QRandomGenerator random;

    qint64 now() const { return clock(); }

    const Queue *queue(int id) const;
    const Agent *agent(int id) const;
    const Agent *agentByLogin(QStringView login) const;
    const Customer *customer(QStringView login) const;
    const Service *service(int id) const;
    const Sla *sla(int id) const;
    const TicketState *ticketState(int id) const;
    const Ticket *ticket(int id) const;
    Ticket *ticketToChange(int id);
    Agent *agentToChange(int id);
    const Article *article(int id) const;
    Article *articleToChange(int id);

    ArticleText textOf(const Article &article) const;
    QString nameOf(const QList<Named> &list, int id) const;

    /// True when the agent has the right (ro, rw, create, move_into, note, owner, priority) on the queue's
    /// group; rw stands for all.
    bool may(const Agent &agent, int queueId, const QString &right) const;
    QSet<int> queuesWith(const Agent &agent, const QString &right) const;

    void addTicket(const Ticket &ticket);
    void addArticle(const Article &article);
    int nextTicketId() const;
    int nextArticleId() const;
    QString nextTicketNumber();

private:
    qsizetype placeOf(int ticketId) const;
    int m_lastArticle = 0;
    int m_numberCounter = 0;
};

QString lockName(int lockId);

} // namespace dd::demo::otrs
