// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/params.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

bool isWholeWithin(const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= least && number <= most;
}

bool isOfType(const QString &text, Type type)
{
    bool ok = false;
    switch (type) {
    case Type::Text:
        return true;
    case Type::Flag:
        return text.compare("true"_L1, Qt::CaseInsensitive) == 0
            || text.compare("false"_L1, Qt::CaseInsensitive) == 0;
    case Type::Byte:
        return isWholeWithin(text, 0, 255);
    case Type::Int16:
        return isWholeWithin(text, -32768, 32767);
    case Type::Int32:
        return isWholeWithin(text, -2147483648LL, 2147483647LL);
    case Type::Real:
        text.toDouble(&ok);
        return ok;
    case Type::Time:
        return readTime(text).has_value();
    case Type::Point:
        return readPoint(text).has_value();
    }
    return false;
}

bool isNumeric(Type type)
{
    return type == Type::Byte || type == Type::Int16 || type == Type::Int32;
}

} // namespace

std::optional<qint64> readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.toSecsSinceEpoch();
}

std::optional<Point> readPoint(const QString &text)
{
    const QStringList parts = text.split(text.contains(u':') ? u':' : u',');
    bool isLatitude = false;
    bool isLongitude = false;
    if (parts.size() != 2)
        return std::nullopt;
    const Point point{
        parts.at(0).trimmed().toDouble(&isLatitude), parts.at(1).trimmed().toDouble(&isLongitude)};
    return isLatitude && isLongitude ? std::optional(point) : std::nullopt;
}

Params::Params(const http::Request &request, const QList<Parameter> &declared)
{
    for (const Parameter &parameter : declared) {
        const QString name = QLatin1String(parameter.name);
        QStringList values;
        for (const QString &value : request.parameters(name)) {
            if (isNumeric(parameter.type))
                values += value.split(u',', Qt::SkipEmptyParts);
            else if (!value.isEmpty())
                values.append(value);
        }
        if (values.isEmpty())
            continue;
        m_wellTyped = m_wellTyped && std::all_of(values.cbegin(), values.cend(), [&](const QString &value) {
            return isOfType(value.trimmed(), parameter.type);
        });
        m_values.insert(name, values);
    }
}

QString Params::text(const char *name) const
{
    return m_values.value(QLatin1String(name)).value(0);
}

std::optional<bool> Params::flag(const char *name) const
{
    return has(name) ? std::optional(text(name).compare("true"_L1, Qt::CaseInsensitive) == 0) : std::nullopt;
}

std::optional<qint64> Params::number(const char *name) const
{
    return has(name) ? std::optional(text(name).toLongLong()) : std::nullopt;
}

QList<qint64> Params::numbers(const char *name) const
{
    QList<qint64> numbers;
    for (const QString &value : texts(name))
        numbers.append(value.toLongLong());
    return numbers;
}

std::optional<double> Params::real(const char *name) const
{
    return has(name) ? std::optional(text(name).toDouble()) : std::nullopt;
}

std::optional<qint64> Params::time(const char *name) const
{
    return has(name) ? readTime(text(name)) : std::nullopt;
}

std::optional<Point> Params::point(const char *name) const
{
    return has(name) ? readPoint(text(name)) : std::nullopt;
}

QString Params::fingerprint() const
{
    QStringList parts;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (it.key() != "offset"_L1 && it.key() != "fetch"_L1)
            parts.append(it.key() + u'=' + it.value().join(u'\x1f'));
    }
    parts.sort();
    return parts.join(u'\x1e');
}

} // namespace dd::demo::hubex
