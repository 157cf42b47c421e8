// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace dd {

/// Where a ticket stands against one escalation clock (OTRS 4). Seconds are negative when overdue.
struct Escalation {
    QDateTime due; ///< UTC
    std::optional<qint64> secondsLeft;
    bool escalated = false;
    friend bool operator==(const Escalation &, const Escalation &) = default;
};

/// A link to another ticket (OTRS 4, one ticket only).
struct TicketLink {
    qint64 id = 0;
    QString number;
    QString title;
    QString type; ///< in the agent's words
    friend bool operator==(const TicketLink &, const TicketLink &) = default;
};

/// A row of the ticket list (OTRS 4 getTicketList). Times are UTC, made from the `…Server` twins (OTRS 3).
struct Ticket {
    enum class Lock { Unlocked, Locked, TemporarilyLocked };

    qint64 id = 0;
    QString number; ///< always text
    QString title;
    Named queue; ///< full name A::B
    Named state;
    QString stateType; ///< new, open, pending reminder, pending auto, closed, merged, removed
    Coloured priority;
    Named type;
    Named service;
    Named sla;
    Lock lock = Lock::Unlocked;
    qint64 groupId = 0;
    PersonRef owner; ///< login and id; names only in the card
    PersonRef responsible; ///< login and id
    QString customerId; ///< company
    PersonRef customer; ///< login and names
    QDateTime created, changed;
    qint64 ageSeconds = 0;
    QDateTime pendingUntil;
    Escalation firstResponse, update, solution;
    QDateTime nextEscalation; ///< the nearest of the three; invalid = none
    bool seen = true;
    bool archived = false;
    bool watchedByMe = false;
    int watcherCount = 0;
    int linkCount = 0;
    QList<ExtraField> fields;

    static bool isClosed(QStringView type)
    {
        return type == QLatin1String("closed") || type == QLatin1String("merged");
    }
    bool isClosed() const { return isClosed(stateType); }
    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// The card of a ticket: the row and what only a request with one TicketID tells.
struct TicketCard {
    Ticket ticket;
    int articleCount = 0;
    QList<TicketLink> links;
    QList<PersonRef> watchers;
    QList<Attachment> files; ///< of all articles
    friend bool operator==(const TicketCard &, const TicketCard &) = default;
};

/// A queue (OTRS 4 getQueueList); the tree is built from the full name, never from the server's QueueTree.
struct Queue {
    qint64 id = 0;
    QString fullName;
    bool accessible = true;
    friend bool operator==(const Queue &, const Queue &) = default;
};

/// A customer's card (OTRS 4 getCustomerUser).
struct CustomerCard {
    Person person;
    QString title, country, city, street, zip, fax, comment;
    friend bool operator==(const CustomerCard &, const CustomerCard &) = default;
};

/// What the agent may do in one group and the queues it covers (OTRS 4 getUserPermissions).
struct GroupRights {
    Named group;
    QStringList permissions; ///< ["rw"] alone means everything
    QList<Named> queues;
    friend bool operator==(const GroupRights &, const GroupRights &) = default;
};

} // namespace dd
