// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/multipart.h"
#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

/// The members of an upload, wherever they stood: in the query (as swagger says), in the form (as the guide
/// does) or in the JSON body.
struct Upload {
    QJsonObject values;
    QByteArray bytes;
    QString fileName;
    QByteArray contentType;

    QString text(QStringView name) const { return memberOf(values, name).toVariant().toString(); }
    bool flag(QStringView name) const { return text(name).compare("true"_L1, Qt::CaseInsensitive) == 0; }
};

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

std::optional<Upload> fromForm(const Call &call)
{
    Upload upload;
    for (const auto &[name, value] : call.request.query)
        upload.values.insert(name, value);
    bool hasFile = false;
    for (const http::FormPart &part :
        http::formParts(call.request.headers.value("Content-Type"), call.request.body)) {
        if (part.fileName.isEmpty()) {
            upload.values.insert(part.name, QString::fromUtf8(part.content));
            continue;
        }
        upload.fileName = part.fileName;
        upload.contentType = part.contentType;
        upload.bytes = part.content;
        hasFile = true;
    }
    return hasFile ? std::optional(upload) : std::nullopt;
}

std::optional<Upload> fromBody(const Call &call)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    Upload upload;
    upload.values = body.object();
    const auto bytes = QByteArray::fromBase64Encoding(upload.text(u"file").toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    upload.bytes = bytes.decoded;
    return body.isObject() && bytes ? std::optional(upload) : std::nullopt;
}

/// Puts the file into the tenant's store, or says why not.
std::variant<File, http::Response> keep(Call &call, Upload upload, const QList<File> &neighbours)
{
    if (const QString name = upload.text(u"FileName"); !name.isEmpty())
        upload.fileName = name;
    if (const QString type = upload.text(u"ContentType"); !type.isEmpty())
        upload.contentType = type.toUtf8();
    const QString hash = upload.text(u"Md5Hash");
    if (upload.bytes.isEmpty() || upload.fileName.isEmpty())
        return failure(call, 400, "NoDataFound", {"Нет файла", "There is no file"});
    if (!hash.isEmpty() && hash.compare(QLatin1String(md5(upload.bytes)), Qt::CaseInsensitive) != 0)
        return failure(call, 400, "InvalidDataFormat@Md5Hash",
            {"Контрольная сумма не совпадает", "The checksum does not match"});
    const bool isDuplicate = std::ranges::any_of(
        neighbours, [&upload](const File &file) { return contentOf(file) == upload.bytes; });
    if (isDuplicate && !upload.flag(u"IsIgnorePossibleDuplication"))
        return failure(
            call, 409, "PossibleDuplication", {"Такой файл уже есть", "There is such a file already"});
    File file;
    file.id = firstUploadId + qint64(call.state->uploads.size());
    file.name = upload.fileName;
    file.contentType = upload.contentType.isEmpty() ? "application/octet-stream" : upload.contentType;
    file.description = upload.text(u"Description");
    file.created = call.engine.now();
    file.bytes = upload.bytes;
    file.isProtected
        = !upload.text(u"Roles[]").isEmpty() || !memberOf(upload.values, u"roles").toArray().isEmpty();
    call.state->uploads.insert({file.id, file});
    return file;
}

Object told(const File &file)
{
    return Object()
        .number("attachmentID", file.id)
        .text("fileName", file.name)
        .flag("isProtected", file.isProtected);
}

void link(Call &call, const Task &task, const File &file)
{
    Task draft = State::draftOf(task);
    draft.edits->unlinked.remove(file.id);
    const auto isSame = [&file](const File &one) { return one.id == file.id; };
    if (std::ranges::none_of(taskFiles(draft), isSame))
        draft.edits->files.append(file);
    call.state->log(draft, call.userId, "TaskAttachmentUpload", "Attachments",
        Object().put("Attachment", Object().text("fileName", file.name)).bytes());
    call.state->store(std::move(draft));
}

template <auto Read> Reply toTask(Call &call)
{
    const std::optional<Upload> upload = Read(call);
    if (!upload)
        return unreadable(call);
    const Task *task = call.state->task(upload->text(u"TaskID").toLongLong());
    if (!task || task->deleted)
        return taskNotFound(call);
    const auto kept = keep(call, *upload, taskFiles(*task));
    if (const auto *refused = std::get_if<http::Response>(&kept))
        return *refused;
    const File &file = std::get<File>(kept);
    link(call, *task, file);
    const QByteArray answer
        = told(file).text("md5Hash", QLatin1String(md5(file.bytes))).number("taskID", task->id).bytes();
    return jsonAnswer(201, answer);
}

/// To be linked later.
template <auto Read> Reply toStore(Call &call)
{
    const std::optional<Upload> upload = Read(call);
    if (!upload)
        return unreadable(call);
    const auto kept = keep(call, *upload, {});
    if (const auto *refused = std::get_if<http::Response>(&kept))
        return *refused;
    const File &file = std::get<File>(kept);
    return jsonAnswer(201, told(file).text("checkSum", QLatin1String(md5(file.bytes))).bytes());
}

/// [{taskID, data: [attachmentID]}], all or nothing: what is not there is refused before anything is done.
std::optional<http::Response> unknownIn(const Call &call, const QJsonArray &rows)
{
    for (const auto &row : rows) {
        if (!call.state->task(idIn(row, u"taskID")))
            return taskNotFound(call);
        for (const auto &id : memberOf(row, u"data").toArray()) {
            if (!fileById(*call.state, idIn(id).value_or(0)))
                return failure(call, 404, "AttachmentNotFound", {"Файл не найден", "The file was not found"});
        }
    }
    return std::nullopt;
}

Reply linkAll(Call &call, const QJsonArray &rows)
{
    if (const auto refused = unknownIn(call, rows))
        return *refused;
    Array linked;
    for (const auto &row : rows) {
        for (const auto &id : memberOf(row, u"data").toArray()) {
            const Task &task = *call.state->task(idIn(row, u"taskID"));
            link(call, task, *fileById(*call.state, *idIn(id)));
            linked.add(Object().number("taskID", task.id).number("attachmentID", *idIn(id)));
        }
    }
    return jsonAnswer(201, linked.bytes());
}

Reply unlinkAll(Call &call, const QJsonArray &rows)
{
    if (const auto refused = unknownIn(call, rows))
        return *refused;
    for (const auto &row : rows) {
        Task draft = State::draftOf(*call.state->task(idIn(row, u"taskID")));
        for (const File &file : taskFiles(draft)) {
            if (!memberOf(row, u"data").toArray().contains(file.id))
                continue;
            draft.edits->unlinked.insert(file.id);
            call.state->log(draft, call.userId, "TaskAttachmentDelete", "Attachments",
                oldAndNew("Attachment", file.name, {}));
        }
        call.state->store(std::move(draft));
    }
    return http::Response::empty(202);
}

} // namespace

QList<Route> uploadRoutes()
{
    const auto post = [](const char *path, Handler handler, const char *permission) {
        return Route{"POST", path, handler, {}, Access::Tenant, permission};
    };
    return {
        post("WORK/TaskAttachments/upload/fromForm", toTask<fromForm>, "TaskAttachmentUpload"),
        post("WORK/TaskAttachments/upload/fromBody", toTask<fromBody>, "TaskAttachmentUpload"),
        post("WORK/TaskAttachments", ofRows<linkAll>, "TaskAttachmentAdd"),
        {"DELETE", "WORK/TaskAttachments", ofRows<unlinkAll>, {}, Access::Tenant, "TaskAttachmentDelete"},
        post("COMMON/Attachments/upload/fromForm", toStore<fromForm>, "AttachmentUpload"),
        post("COMMON/Attachments/upload/fromBody", toStore<fromBody>, "AttachmentUpload"),
    };
}

} // namespace dd::demo::hubex
