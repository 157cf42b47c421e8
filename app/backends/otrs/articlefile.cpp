// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/tickets.h"

#include "net/stepwise.h"

#include <algorithm>

namespace dd::otrs {

namespace {

/// Where the file stands now. Of several that look the same the nearest to where it stood.
const Attachment *sameFile(const QList<Attachment> &files, const Attachment &known)
{
    const Attachment *best = nullptr;
    for (const Attachment &file : files) {
        const bool same = file.ownerId == known.ownerId && file.fileName == known.fileName
            && file.contentId == known.contentId && file.size == known.size;
        if (same && (!best || std::abs(file.id - known.id) < std::abs(best->id - known.id)))
            best = &file;
    }
    return best;
}

/// Two calls as one: the ticket's list of files, then the file.
class Fetching : public net::Stepwise<QByteArray> {
public:
    Fetching(const Tickets &tickets, QObject *context, Then<QByteArray> then, net::Progress progress)
        : Stepwise(context, std::move(then))
        , m_tickets(tickets)
        , m_progress(std::move(progress))
    {
    }

    void start(qint64 ticket, const Attachment &known)
    {
        go(m_tickets.card(ticket, this, [this, known](const Result<TicketCard> &card) {
            // The list of tickets knows no archived one; nobody adds a file to it either.
            if (!card && card.error().kind == ErrorKind::NotFound) {
                fetch(known);
                return;
            }
            if (!card) {
                deliver(card.error());
                return;
            }
            if (const Attachment *now = sameFile(card->files, known))
                fetch(*now);
            else
                deliver(Error{.kind = ErrorKind::NotFound});
        }));
    }

private:
    void fetch(const Attachment &file)
    {
        go(m_tickets.content(
            file, this, [this](const Result<QByteArray> &bytes) { deliver(bytes); }, Tickets::largestFile,
            m_progress));
    }

    Tickets m_tickets;
    net::Progress m_progress;
};

} // namespace

net::Load Tickets::file(qint64 ticket, const Attachment &known, QObject *context, Then<QByteArray> then,
    net::Progress progress) const
{
    auto *fetching = new Fetching(*this, context, std::move(then), std::move(progress));
    fetching->start(ticket, known);
    return net::Load(fetching);
}

} // namespace dd::otrs
