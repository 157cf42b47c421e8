// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"

#include <limits>

namespace dd::demo::hubex {

QJsonValue memberOf(const QJsonObject &object, QStringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (name.compare(it.key(), Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

QJsonValue memberOf(const QJsonValue &object, QStringView name)
{
    return memberOf(object.toObject(), name);
}

std::optional<qint64> idIn(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    bool ok = false;
    const qint64 number = value.isString() ? value.toString().toLongLong(&ok) : value.toInteger(none);
    return (value.isString() ? ok : number != none) ? std::optional(number) : std::nullopt;
}

qint64 idIn(const QJsonValue &object, QStringView name)
{
    return idIn(memberOf(object, name)).value_or(0);
}

std::optional<qint64> timeIn(const QJsonValue &object, QStringView name)
{
    const QJsonValue value = memberOf(object, name);
    if (value.isUndefined() || value.isNull())
        return 0;
    return readTime(value.toString());
}

bool flagIn(const QJsonValue &object, QStringView name)
{
    return memberOf(object, name).toBool();
}

http::Response unreadable(const Call &call)
{
    if (call.request.body.trimmed().isEmpty())
        return failure(call, 400, "EmptyJson", {"Тело запроса пусто", "The body is empty"});
    return failure(call, 400, "InvalidDataFormat", {"Тело запроса не прочитано", "The body was not read"});
}

http::Response invalidData(const Call &call, const QString &member)
{
    return failure(
        call, 409, "InvalidData", {"Неверные данные", "Invalid data"}, Object().text("member", member));
}

} // namespace dd::demo::hubex
