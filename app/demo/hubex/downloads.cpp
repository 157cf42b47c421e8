// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/files.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

/// The file by its temporary address: as a redirect, or in the body with noRedirect=true (contract 3.7).
Reply addressOf(const Call &call, const QList<File> &files, qint64 id, int redirect)
{
    const auto file
        = std::find_if(files.begin(), files.end(), [id](const File &one) { return one.id == id; });
    if (file == files.end())
        return failure(call, 404, "AttachmentNotFound", {"Файл не найден", "The file was not found"});
    const int pixels = int(call.params.number("thumbnailSize").value_or(0));
    if (pixels && !file->isPicture())
        return failure(call, 404, "NoDataFound", {"Нет предпросмотра", "There is no preview"});
    const QString url = call.engine.storage()
                            .temporaryUrl(call.tenant->id, id, file->name, pixels)
                            .toString(QUrl::FullyEncoded);
    if (call.params.flag("noRedirect").value_or(false))
        return quoted(url);
    http::Response response = http::Response::empty(redirect);
    response.headers.append("Location", url.toLatin1());
    return response;
}

Reply taskFile(Call &call, const Task &task)
{
    return addressOf(call, taskFiles(task), call.ids.at(1), 303);
}

Reply messageFile(Call &call, const Task &task)
{
    QList<File> files;
    for (const Message &message : messagesOf(*call.state, task)) {
        if (message.id == call.ids.at(1))
            files = messageFiles(task, message);
    }
    return addressOf(call, files, call.ids.at(2), 303);
}

Reply workFile(Call &call, const Task &task)
{
    QList<File> files;
    for (const Work &work : worksOf(*call.state, task)) {
        if (work.id == call.ids.at(1))
            files = workFiles(task, work);
    }
    return addressOf(call, files, call.ids.at(2), 303);
}

Reply assetFile(Call &call)
{
    const Asset *asset = call.state->asset(call.ids.at(0));
    return addressOf(call, asset ? assetFiles(*call.state, *asset) : QList<File>(), call.ids.at(1), 307);
}

Reply commonFile(Call &call)
{
    QList<File> files;
    if (const auto file = fileById(*call.state, call.ids.constFirst()))
        files.append(*file);
    return addressOf(call, files, call.ids.constFirst(), 307);
}

QByteArray disposition(const QString &name)
{
    return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
}

/// The storage host: not the API, knows no token, and takes a sent one for a mistake.
Reply storedFile(Call &call)
{
    if (call.request.headers.contains("Authorization"))
        return http::Response::of(400, "text/plain", "Only one way to authorize is allowed");
    const QUrlQuery query(QString::fromLatin1(call.request.rawQuery));
    const qint64 expires = query.queryItemValue(u"temp_url_expires"_s).toLongLong();
    if (!call.engine.storage().isValid(call.request.path, query.queryItemValue(u"temp_url_sig"_s), expires))
        return http::Response::of(401, "text/plain", "401 Unauthorized: Temp URL invalid");
    const QString name = call.request.path.section(u'/', -1);
    const qint64 id = name.section(u'_', 0, 0).toLongLong();
    const int pixels = name.section(u'_', 1).section(u'x', 0, 0).toInt();
    // The container is the tenant's number.
    const Tenant *owner = call.engine.tenant(call.request.path.section(u'/', -2, -2).toInt());
    const auto file = owner && owner->state ? fileById(*owner->state, id) : std::nullopt;
    if (!file)
        return http::Response::of(404, "text/plain", "404 Not Found");
    const QByteArray bytes = pixels ? previewOf(*file, pixels) : contentOf(*file);
    http::Response response = http::Response::of(200, pixels ? "image/png" : file->contentType, bytes);
    response.headers.append("Content-Disposition", disposition(file->name));
    return response;
}

} // namespace

Preview previewFor(const Call &call)
{
    const int pixels = int(call.params.number("thumbnailSize").value_or(0));
    return {call.engine.storage(), call.tenant->id, pixels > 0 ? pixels : 128};
}

QList<Route> fileRoutes()
{
    const QList<Parameter> declared{{"thumbnailSize", Type::Int32}, {"noRedirect", Type::Flag}};
    const auto get = [&declared](const char *path, Handler handler, const char *permission) {
        return Route{"GET", path, handler, declared, Access::Tenant, permission};
    };
    return {
        get("WORK/Tasks/{}/attachments/{}", ofTask<taskFile>, "TaskAttachmentDownload"),
        get("WORK/Tasks/{}/conversations/{}/attachments/{}", ofTask<messageFile>,
            "TaskConversationAttachmentDownload"),
        get("WORK/Tasks/{}/completedWorks/{}/attachments/{}", ofTask<workFile>,
            "CompletedWorkAttachmentDownload"),
        get("ES/Assets/{}/attachments/{}", assetFile, "AssetAttachmentDownload"),
        get("COMMON/Attachments/{}", commonFile, "AttachmentDownload"),
        {"GET", "COMMON/Attachments/content/{}/{*}", storedFile, {}, Access::Storage},
    };
}

} // namespace dd::demo::hubex
