// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/params.h"

#include "demo/http/multipart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

QString decoded(const QByteArray &bytes)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

QString perlText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::Array:
        return u"ARRAY(0x55d0)"_s;
    case QJsonValue::Object:
        return u"HASH(0x55d0)"_s;
    default:
        return {};
    }
}

bool perlTrue(const QJsonValue &value)
{
    const QString text = perlText(value);
    return !text.isEmpty() && text != "0"_L1;
}

Params Params::of(const QJsonObject &values)
{
    Params params;
    params.m_all = values;
    params.m_body = values;
    return params;
}

Params Params::read(const http::Request &request)
{
    Params params;
    params.m_rawQuery = request.rawQuery;
    params.readQuery(request.rawQuery);
    if (request.method != "POST")
        return params;
    const QByteArray type = request.headers.value("Content-Type");
    if (type.startsWith("application/json"))
        params.readBody(request.body);
    else
        params.readForm(request);
    return params;
}

void Params::readQuery(const QByteArray &query)
{
    QByteArray even = query;
    even.replace(';', '&');
    for (const QByteArray &item : even.split('&')) {
        const QList<QByteArray> halves = item.split('='); // what follows a second '=' is lost
        if (halves.first().isEmpty())
            continue;
        const QString value = halves.size() > 1 ? decoded(halves.at(1)) : QString();
        m_all.insert(decoded(halves.first()), value);
        m_outside.insert(decoded(halves.first()), value);
    }
}

void Params::readBody(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty() || text == "null")
        return;
    if (text.startsWith("\xEF\xBB\xBF") || !isUtf8(text)) {
        m_fault = Fault::NotJson;
        return;
    }
    QJsonParseError error;
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text + ']', &error).array();
    if (error.error != QJsonParseError::NoError || wrapped.size() != 1) {
        m_fault = Fault::NotJson;
        return;
    }
    if (!wrapped.first().isObject()) {
        m_fault = Fault::NotAnObject;
        return;
    }
    m_body = wrapped.first().toObject();
    for (auto it = m_body.constBegin(); it != m_body.constEnd(); ++it)
        m_all.insert(it.key(), it.value());
}

void Params::readForm(const http::Request &request)
{
    const QByteArray type = request.headers.value("Content-Type");
    if (type.startsWith("multipart/form-data")) {
        readMultipart(type, request.body);
        return;
    }
    if (!type.startsWith("application/x-www-form-urlencoded"))
        return;
    QByteArray body = request.body;
    body.replace('+', ' ');
    for (const QByteArray &item : body.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0)
            takeFormField(decoded(item.left(equals)), decoded(item.mid(equals + 1)));
    }
}

void Params::takeFormField(const QString &name, const QString &value)
{
    m_outside.insert(name, value);
    if (name == QLatin1String(sessionName) || name == "TicketID"_L1 || name == "QueueID"_L1)
        m_all.insert(name, value);
}

void Params::readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    for (const http::FormPart &part : http::formParts(contentType, body)) {
        if (!part.fileName.isEmpty())
            m_file = UploadedFile{part.fileName, part.contentType, part.content};
        else if (!part.name.isEmpty())
            takeFormField(part.name, QString::fromUtf8(part.content));
    }
}

QString Params::text(const QString &key) const
{
    return perlText(m_all.value(key));
}

int Params::number(const QString &key) const
{
    const QJsonValue item = m_all.value(key);
    if (item.isDouble())
        return item.toInt(int(std::clamp(item.toDouble(), -2e9, 2e9)));
    return perlText(item).toInt();
}

bool Params::isTrue(const QString &key) const
{
    return perlTrue(m_all.value(key));
}

bool Params::isGiven(const QString &key) const
{
    const QJsonValue item = m_all.value(key);
    return !item.isNull() && !item.isUndefined();
}

std::optional<QStringList> Params::list(const QString &key) const
{
    const QString joined = text(key);
    if (joined.isEmpty())
        return std::nullopt;
    return joined.split(u',');
}

QString Params::fromBody(const QString &key) const
{
    return perlText(m_body.value(key));
}

QString Params::outsideBody(const QString &key) const
{
    return perlText(m_outside.value(key));
}

} // namespace dd::demo::otrs
