// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace dd::conformance {

namespace {

QByteArray queryOf(const QJsonValue &query)
{
    if (!query.isObject())
        return query.toString().toUtf8();
    QByteArrayList items;
    const QJsonObject pairs = query.toObject();
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        items << QUrl::toPercentEncoding(it.key()) + '='
                + QUrl::toPercentEncoding(it->toVariant().toString());
    return items.join('&');
}

void readRequest(const QJsonObject &sent, Recording &recording)
{
    demo::http::Request &request = recording.request;
    request.method = sent.value("method"_L1).toString().toLatin1();
    QByteArray target = sent.value("path"_L1).toString().toUtf8();
    if (const QByteArray query = queryOf(sent.value("query"_L1)); !query.isEmpty())
        target += (target.contains('?') ? '&' : '?') + query;
    request.setTarget(target);
    const QJsonObject headers = sent.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.append(it.key().toLatin1(), it->toString().toUtf8());
    if (sent.contains("body_base64"_L1))
        request.body = QByteArray::fromBase64(sent.value("body_base64"_L1).toString().toLatin1());
    else if (sent.contains("body_raw"_L1))
        request.body = sent.value("body_raw"_L1).toString().toUtf8();
    else if (sent.value("body"_L1).isObject())
        request.body = QJsonDocument(sent.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    recording.parameters = sent.value("body"_L1).toObject();
    recording.isWhole = !sent.contains("body_cut"_L1);
}

QString sessionIn(const QJsonObject &sent)
{
    const QJsonObject body = sent.value("body"_L1).toObject();
    for (const QString &key : {u"SessionID"_s, u"OTRSAgentInterface"_s}) {
        if (body.contains(key))
            return body.value(key).toVariant().toString();
    }
    static const QRegularExpression elsewhere(
        u"(?:OTRSAgentInterface|SessionID)(?:=|\\\\?\": *\\\\?\"|\"\\s+)([A-Za-z0-9]*)"_s);
    const QByteArray form = QByteArray::fromBase64(sent.value("body_base64"_L1).toString().toLatin1());
    return elsewhere.match(QString::fromUtf8(QJsonDocument(sent).toJson() + form)).captured(1);
}

QByteArray unzipped(const QByteArray &zipped)
{
    QByteArray plain(1024 * 1024, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(zipped.constData()));
    stream.avail_in = uInt(zipped.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    inflateInit2(&stream, 16 + MAX_WBITS); // with a gzip head
    inflate(&stream, Z_FINISH);
    plain.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return plain;
}

void readAnswer(const QJsonObject &answer, Recording &recording)
{
    recording.status = answer.value("status"_L1).toInt();
    const QJsonObject headers = answer.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        recording.headers.insert(it.key().toLatin1().toLower(), it->toString().toUtf8());
    const bool hasBytes = answer.contains("body_base64"_L1);
    if (answer.value("body"_L1).isObject() && !hasBytes)
        recording.json = answer.value("body"_L1);
    else
        recording.json = QJsonValue(QJsonValue::Undefined);
    recording.bytes = hasBytes ? QByteArray::fromBase64(answer.value("body_base64"_L1).toString().toLatin1())
                               : answer.value("body"_L1).toString().toUtf8();
    if (recording.bytes.startsWith("\x1f\x8b")) {
        recording.bytes = unzipped(recording.bytes);
        recording.json = QJsonDocument::fromJson(recording.bytes).object();
    }
    if (recording.json.isUndefined() && recording.bytes.size() != answer.value("bytes"_L1).toInteger())
        recording.isWhole = false;
}

} // namespace

Recording readRecording(const QString &path)
{
    Recording recording;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    recording.name = all.value("case"_L1).toString();
    const QJsonObject sent = all.value("request"_L1).toObject();
    readRequest(sent, recording);
    recording.session = sessionIn(sent);
    readAnswer(all.value("response"_L1).toObject(), recording);
    for (const auto &one : all.value("cut"_L1).toArray())
        recording.cut.insert(one["path"_L1].toString().mid(2), one["rows"_L1].toInt());
    return recording;
}

QList<Recording> readRecordings(const QString &folder)
{
    QList<Recording> all;
    const QDir place(folder);
    for (const QString &name : place.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        all << readRecording(place.filePath(name));
    return all;
}

} // namespace dd::conformance
