// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What stands in the JSON body of a write. Member names are compared in any case (contract 1.1).
namespace dd::demo::hubex {

QJsonValue memberOf(const QJsonObject &object, QStringView name);
QJsonValue memberOf(const QJsonValue &object, QStringView name); // undefined when it is no object

/// A number, or a text that is one; nothing else.
std::optional<qint64> idIn(const QJsonValue &value);
/// The same, 0 where there is none.
qint64 idIn(const QJsonValue &object, QStringView name);
/// Seconds since 1970: 0 where it is missing or null, nothing when it is no date.
std::optional<qint64> timeIn(const QJsonValue &object, QStringView name);
bool flagIn(const QJsonValue &object, QStringView name);

/// The 400 for a body that is missing or is not what was asked for.
http::Response unreadable(const Call &call);
/// The 409 for a value that cannot be taken; `arguments` names its member.
http::Response invalidData(const Call &call, const QString &member);

/// The body as an array, or the 400.
template <auto Answer> Reply ofRows(Call &call)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    return body.isArray() ? Reply(Answer(call, body.array())) : Reply(unreadable(call));
}

/// The body as an object, or the 400.
template <auto Answer> Reply ofObject(Call &call)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    return body.isObject() ? Reply(Answer(call, body.object())) : Reply(unreadable(call));
}

} // namespace dd::demo::hubex
