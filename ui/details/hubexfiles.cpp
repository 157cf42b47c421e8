// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/hubexfiles.h"

#include "session/connections.h"
#include "ui/details/filekinds.h"

namespace dd::ui {

namespace {

/// As every answer: from the event loop, and only while the context lives.
net::Load gone(QObject *context, const Then<QByteArray> &then)
{
    QMetaObject::invokeMethod(
        context, [then] { then(Error{.kind = ErrorKind::SessionClosed}); }, Qt::QueuedConnection);
    return {};
}

} // namespace

HubexFiles::HubexFiles(const Context &context, const AccountId &account, hubex::FileOf of, qint64 owner)
    : m_context(context)
    , m_account(account)
    , m_of(of)
    , m_owner(owner)
{
}

net::Load HubexFiles::content(
    const Attachment &file, QObject *context, Then<QByteArray> then, net::Progress progress)
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    return connection
        ? connection->files().content(m_of, m_owner, file, context, std::move(then), std::move(progress))
        : gone(context, then);
}

net::Load HubexFiles::thumbnail(const Attachment &file, int pixels, QObject *context, Then<QByteArray> then)
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    return connection ? connection->files().thumbnail(m_of, m_owner, file, pixels, context, std::move(then))
                      : gone(context, then);
}

bool HubexFiles::hasThumbnail(const Attachment &file) const
{
    return file.isUploaded && (file.thumbnailUrl.isValid() || kindOf(file) == FileKind::Picture)
        && kindOf(file) != FileKind::Program;
}

QString HubexFiles::cacheKey(const Attachment &file) const
{
    return QStringLiteral("dd/%1/%2").arg(m_account).arg(file.id); // ids of files are the tenant's
}

} // namespace dd::ui
