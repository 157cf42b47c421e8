// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/message.h"

#include <QUrl>
#include <boost/beast/http/status.hpp>

namespace dd::demo::http {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

// '+' stands for a space in a query, as every web server reads it.
QString decoded(QByteArray bytes)
{
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf([&name](const auto &field) { return sameName(field.first, name); });
    append(name, value);
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [name](const auto &field) { return sameName(field.first, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const auto &field : m_fields) {
        if (sameName(field.first, name))
            return field.second;
    }
    return {};
}

bool Request::hasParameter(QStringView name) const
{
    return std::any_of(query.begin(), query.end(), [name](const auto &item) { return item.first == name; });
}

QString Request::parameter(QStringView name) const
{
    for (const auto &item : query) {
        if (item.first == name)
            return item.second;
    }
    return {};
}

QList<QString> Request::parameters(QStringView name) const
{
    QList<QString> values;
    for (const auto &item : query) {
        if (item.first == name)
            values.append(item.second);
    }
    return values;
}

void Request::setTarget(const QByteArray &bytes)
{
    target = bytes;
    const qsizetype mark = bytes.indexOf('?');
    path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? bytes : bytes.left(mark)));
    rawQuery = mark < 0 ? QByteArray() : bytes.mid(mark + 1);
    query.clear();
    for (const QByteArray &item : rawQuery.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        query.append({decoded(equals < 0 ? item : item.left(equals)),
            equals < 0 ? QString() : decoded(item.mid(equals + 1))});
    }
}

Response Response::of(int status, const QByteArray &contentType, const QByteArray &body)
{
    Response response;
    response.status = status;
    response.headers.append("Content-Type", contentType);
    response.body = body;
    return response;
}

QByteArray reasonPhrase(int status)
{
    const auto text = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status));
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace dd::demo::http
