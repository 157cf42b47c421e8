// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/wire.h"
#include "domain/page.h"
#include "domain/query.h"
#include "domain/ticket.h"

namespace dd::otrs {

/// What the server answers to the mark of an article.
struct ArticleMark {
    bool ticketSeen = false; ///< no other article of the ticket is unseen
};

/// Reading tickets and articles, and the seen marks (contract 4). Owned by the connection.
class Tickets {
public:
    explicit Tickets(const Wire &wire)
        : m_wire(wire)
    {
    }

    /// Every parameter of getTicketList that works, in the form the real server takes it.
    static const QList<FilterField> &filters();
    /// The server's sort keys (contract 4); what people call them.
    static QList<SortKey> orders();

    net::Load list(const Query &query, Span span, QObject *context, Then<Page<Ticket>> then,
        net::Priority priority = net::Priority::Visible) const;
    /// Count:1, not capped.
    net::Load total(const Query &query, QObject *context, Then<qint64> then,
        net::Priority priority = net::Priority::Visible) const;
    net::Load card(qint64 id, QObject *context, Then<TicketCard> then) const;
    /// Oldest first, all of them: paging is broken on the server (contract 4). HTML parts are verified to be
    /// text/html.
    net::Load articles(qint64 id, QObject *context, Then<QList<Article>> then) const;
    static constexpr qint64 largestFile = 64LL * 1024 * 1024;
    /// The bytes of one part. An error answer is told from a JSON file by its Content-Disposition.
    net::Load content(const Attachment &file, QObject *context, Then<QByteArray> then,
        qint64 largest = largestFile, net::Progress progress = {}) const;
    /// The same for a file read of some time ago: a file's id is its position and moves when another is added
    /// (contract 6), so the ticket is asked again and the file found by its name. NotFound when it is gone.
    net::Load file(qint64 ticket, const Attachment &known, QObject *context, Then<QByteArray> then,
        net::Progress progress = {}) const;
    /// The HTML of an article, found by probing where the list did not give it; empty when there is none.
    net::Load html(const Article &article, QObject *context, Then<QByteArray> then) const;
    net::Load markSeen(qint64 ticket, bool seen, QObject *context, Then<Done> then) const;
    net::Load markArticleSeen(qint64 ticket, qint64 article, QObject *context, Then<ArticleMark> then) const;
    /// The query is for what the agent has not seen (view -5): its total follows the marks.
    static bool isOfUnseen(const Query &query);

private:
    Wire m_wire;
};

} // namespace dd::otrs
