// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/files.h"

#include "backends/hubex/errors.h"
#include "net/ask.h"

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

Result<QByteArray> bytesOf(const net::Response &response)
{
    if (const Error refusal = refusalIn(response))
        return refusal;
    return response.body;
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
    return net::ask<QByteArray>(m_wire.channel, request, bytesOf, context, std::move(then));
}

net::Load Files::thumbnail(
    FileOf of, qint64 task, const Attachment &file, int pixels, QObject *context, Then<QByteArray> then) const
{
    net::Request request = m_wire.get(
        pathOf(of, task, file), QUrlQuery{{QStringLiteral("thumbnailSize"), QString::number(pixels)}});
    request.priority = net::Priority::Background;
    request.sizeLimit = largestThumbnail;
    return net::ask<QByteArray>(m_wire.channel, request, bytesOf, context, std::move(then));
}

} // namespace dd::hubex
