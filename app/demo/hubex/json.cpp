// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/json.h"

#include "domain/utc.h"

#include <QDateTime>
#include <QLocale>

namespace dd::demo::hubex {

QByteArray quoted(const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size() + 2);
    result.append('"');
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            result.append('\\').append(c);
        else if (c == '\n')
            result.append("\\n");
        else if (uchar(c) < 0x20)
            result.append("\\u00").append(hex[uchar(c) >> 4]).append(hex[c & 15]);
        else
            result.append(c);
    }
    return result.append('"');
}

QString timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, utcZone).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

Object &Object::raw(QByteArrayView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members.append(',');
    m_members.append('"').append(name).append("\":").append(json);
    return *this;
}

Object &Object::member(const QByteArray &name, const QByteArray &json)
{
    return raw(name, json);
}

Object &Object::text(const char *name, const QString &value)
{
    return value.isEmpty() ? *this : raw(name, quoted(value));
}

Object &Object::number(const char *name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

Object &Object::real(const char *name, double value)
{
    return raw(name, QByteArray::number(value, 'f', QLocale::FloatingPointShortest));
}

Object &Object::flag(const char *name, bool value)
{
    return raw(name, value ? "true" : "false");
}

Object &Object::id(const char *name, qint64 value)
{
    return value == 0 ? *this : number(name, value);
}

Object &Object::time(const char *name, qint64 seconds)
{
    return seconds == 0 ? *this : raw(name, '"' + timeText(seconds).toLatin1() + '"');
}

Object &Object::put(const char *name, const Object &value)
{
    return value.isEmpty() ? *this : raw(name, value.bytes());
}

Object &Object::put(const char *name, const Array &value)
{
    return value.isEmpty() ? *this : raw(name, value.bytes());
}

Array::Array(const QStringList &texts)
{
    for (const QString &text : texts)
        add(text);
}

Array &Array::add(const QString &value)
{
    return raw(quoted(value));
}

Array &Array::raw(const QByteArray &json)
{
    if (!m_items.isEmpty())
        m_items.append(',');
    m_items.append(json);
    return *this;
}

Object idName(qint64 id, const QString &name, qint64 deleted)
{
    return id == 0 ? Object() : Object().number("id", id).text("name", name).time("deleted", deleted);
}

Object idNameColor(qint64 id, const QString &name, const QString &color, qint64 deleted)
{
    return idName(id, name, deleted).text("color", id == 0 ? QString() : color);
}

Object period(qint64 from, qint64 till)
{
    return Object().time("from", from).time("till", till);
}

} // namespace dd::demo::hubex
