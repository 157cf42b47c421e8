// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/files.h"

#include "backends/hubex/errors.h"
#include "net/ask.h"
#include "net/origin.h"

namespace dd::hubex {

namespace {

constexpr qint64 largestFile = 200LL * 1024 * 1024;
constexpr qint64 largestThumbnail = 4LL * 1024 * 1024;

QString pathOf(FileOf of, qint64 owner, const Attachment &file)
{
    switch (of) {
    case FileOf::Task:
        return QStringLiteral("WORK/Tasks/%1/attachments/%2").arg(owner).arg(file.id);
    case FileOf::Message:
        return QStringLiteral("WORK/Tasks/%1/conversations/%2/attachments/%3")
            .arg(owner)
            .arg(file.ownerId)
            .arg(file.id);
    case FileOf::CheckList:
        return QStringLiteral("COMMON/Attachments/%1").arg(file.id);
    case FileOf::CompletedWork:
        return QStringLiteral("WORK/Tasks/%1/completedWorks/%2/attachments/%3")
            .arg(owner)
            .arg(file.ownerId)
            .arg(file.id);
    case FileOf::Asset:
        return QStringLiteral("ES/Assets/%1/attachments/%2").arg(owner).arg(file.id);
    }
    return {};
}

/// What is missing is told by HubEx, or by the storage host it leads to (contract 3.7): that one speaks of
/// its link, which may have run out, or of its file, in pages; of our session and address it knows nothing.
net::Decode<QByteArray> bytesFor(const Wire &wire)
{
    return [base = wire.server.base](const net::Response &response) -> Result<QByteArray> {
        Error refusal = refusalIn(response);
        if (!refusal)
            return response.body;
        if (net::sameOrigin(response.url, base))
            return refusal;
        if (refusal.kind == ErrorKind::NotSignedIn)
            refusal.kind = ErrorKind::Forbidden;
        else if (refusal.kind == ErrorKind::WrongAddress)
            refusal.kind = ErrorKind::NotFound;
        return refusal;
    };
}

} // namespace

net::Load Files::content(FileOf of, qint64 task, const Attachment &file, QObject *context,
    Then<QByteArray> then, net::Progress progress) const
{
    net::Request request = m_wire.get(pathOf(of, task, file));
    request.progress = std::move(progress);
    request.priority = net::Priority::Looking;
    request.sizeLimit = largestFile;
    request.totalTimeout = std::chrono::minutes(15);
    return net::ask<QByteArray>(m_wire.channel, request, bytesFor(m_wire), context, std::move(then));
}

net::Load Files::thumbnail(
    FileOf of, qint64 task, const Attachment &file, int pixels, QObject *context, Then<QByteArray> then) const
{
    net::Request request = m_wire.get(
        pathOf(of, task, file), QUrlQuery{{QStringLiteral("thumbnailSize"), QString::number(pixels)}});
    request.priority = net::Priority::Background;
    request.sizeLimit = largestThumbnail;
    return net::ask<QByteArray>(m_wire.channel, request, bytesFor(m_wire), context, std::move(then));
}

} // namespace dd::hubex
