// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace dd::session {

namespace {

QJsonObject toJson(const Account &account)
{
    const bool hubex = account.system == System::HubEx;
    QJsonObject object{
        {QStringLiteral("id"), account.id},
        {QStringLiteral("system"), hubex ? QStringLiteral("hubex") : QStringLiteral("otrs")},
        {QStringLiteral("title"), account.title},
        {QStringLiteral("colour"),
            int(account.colour.red << 16 | account.colour.green << 8 | account.colour.blue)},
        {QStringLiteral("server"), account.server.toString()},
        {QStringLiteral("user"), account.user},
        {QStringLiteral("keepSecrets"), account.keepSecrets},
    };
    if (hubex) {
        object.insert(QStringLiteral("application"), account.applicationId);
        object.insert(QStringLiteral("way"),
            account.way == HubexWay::ServiceToken ? QStringLiteral("token") : QStringLiteral("password"));
        object.insert(QStringLiteral("tenant"), account.tenantId);
        object.insert(QStringLiteral("member"), account.memberId);
    } else {
        object.insert(QStringLiteral("jsonPl"), account.jsonPl);
        object.insert(QStringLiteral("keepPassword"), account.keepPassword);
        object.insert(QStringLiteral("zone"), account.zone);
    }
    return object;
}

/// The account written here; without an id where it is of no system known to this version.
Account fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    Account account;
    const QString system = text(QLatin1String("system"));
    if (system != QLatin1String("otrs") && system != QLatin1String("hubex"))
        return account;
    account.id = text(QLatin1String("id"));
    account.system = system == QLatin1String("otrs") ? System::Otrs : System::HubEx;
    account.title = text(QLatin1String("title"));
    const int colour = object.value(QLatin1String("colour")).toInt();
    account.colour = {quint8(colour >> 16 & 0xff), quint8(colour >> 8 & 0xff), quint8(colour & 0xff)};
    account.server = QUrl(text(QLatin1String("server")), QUrl::StrictMode);
    account.user = text(QLatin1String("user"));
    account.keepSecrets = object.value(QLatin1String("keepSecrets")).toBool(true);
    account.applicationId = object.value(QLatin1String("application")).toInt(5);
    account.way
        = text(QLatin1String("way")) == QLatin1String("token") ? HubexWay::ServiceToken : HubexWay::Password;
    account.tenantId = object.value(QLatin1String("tenant")).toInteger();
    account.memberId = object.value(QLatin1String("member")).toInteger();
    account.jsonPl = object.value(QLatin1String("jsonPl")).toBool();
    account.keepPassword = object.value(QLatin1String("keepPassword")).toBool();
    account.zone = text(QLatin1String("zone"));
    return account;
}

} // namespace

QString accountsToText(const QList<Account> &accounts)
{
    QJsonArray array;
    for (const Account &account : accounts) {
        if (!account.demo)
            array.append(toJson(account));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Account> accountsFromText(const QString &text)
{
    QList<Account> accounts;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &entry : array) {
        const Account account = fromJson(entry.toObject());
        const bool isDouble = std::ranges::find(accounts, account.id, &Account::id) != accounts.cend();
        if (!account.id.isEmpty() && !isDouble && account.server.isValid()
            && !account.server.host().isEmpty())
            accounts << account;
    }
    return accounts;
}

} // namespace dd::session
