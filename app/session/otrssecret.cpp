// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otrssecret.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dd::session {

QByteArray sessionToSecret(const otrs::Session &session)
{
    const QJsonObject object{
        {QStringLiteral("name"), QString::fromLatin1(session.name)},
        {QStringLiteral("value"), QString::fromLatin1(session.value)},
        {QStringLiteral("challenge"), QString::fromLatin1(session.challenge)},
        {QStringLiteral("id"), session.me.id},
        {QStringLiteral("login"), session.me.login},
        {QStringLiteral("first"), session.me.firstName},
        {QStringLiteral("last"), session.me.lastName},
        {QStringLiteral("mail"), session.me.email},
        {QStringLiteral("language"), session.language},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<otrs::Session> sessionFromSecret(const QByteArray &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    otrs::Session session;
    session.name = text(QLatin1String("name")).toLatin1();
    session.value = text(QLatin1String("value")).toLatin1();
    session.challenge = text(QLatin1String("challenge")).toLatin1();
    session.me.id = object.value(QLatin1String("id")).toInteger();
    session.me.login = text(QLatin1String("login"));
    session.me.firstName = text(QLatin1String("first"));
    session.me.lastName = text(QLatin1String("last"));
    session.me.email = text(QLatin1String("mail"));
    session.language = text(QLatin1String("language"));
    if (session.name.isEmpty() || session.value.isEmpty())
        return std::nullopt;
    return session;
}

} // namespace dd::session
