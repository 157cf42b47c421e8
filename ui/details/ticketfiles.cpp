// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/ticketfiles.h"

#include "session/connections.h"
#include "ui/details/filekinds.h"

namespace dd::ui {

namespace {

/// A photograph of a telephone is worth fetching for a thumbnail, a scan of a book is not.
constexpr qint64 largestThumbnail = 2 * 1024 * 1024;

} // namespace

TicketFiles::TicketFiles(const Context &context, AccountId account, qint64 ticket)
    : m_context(context)
    , m_account(std::move(account))
    , m_ticket(ticket)
{
}

net::Load TicketFiles::content(
    const Attachment &file, QObject *context, Then<QByteArray> then, net::Progress progress)
{
    if (session::OtrsConnection *connection = m_context.connections.otrs(m_account))
        return connection->tickets().file(m_ticket, file, context, std::move(then), std::move(progress));
    QMetaObject::invokeMethod(
        context, [then] { then(Error{.kind = ErrorKind::SessionClosed}); }, Qt::QueuedConnection);
    return {};
}

net::Load TicketFiles::thumbnail(const Attachment &file, int, QObject *context, Then<QByteArray> then)
{
    // Reading the list again for each small picture would cost more than a wrong one where positions moved.
    if (session::OtrsConnection *connection = m_context.connections.otrs(m_account))
        return connection->tickets().content(file, context, std::move(then), largestThumbnail);
    return {};
}

bool TicketFiles::hasThumbnail(const Attachment &file) const
{
    return kindOf(file) == FileKind::Picture && file.size > 0 && file.size <= largestThumbnail;
}

QString TicketFiles::cacheKey(const Attachment &file) const
{
    return QStringLiteral("otrs/%1/%2/%3/%4")
        .arg(m_account)
        .arg(file.ownerId)
        .arg(file.size)
        .arg(file.fileName);
}

} // namespace dd::ui
