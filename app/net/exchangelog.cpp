// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchangelog.h"

#include <QLoggingCategory>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace dd::net {

namespace {

Q_LOGGING_CATEGORY(log, "dd.net", QtWarningMsg)

/// Part of a query key that makes its value a secret: tokens, signatures of storage links, sessions.
bool isSecret(const QString &key)
{
    static const QStringList parts{QStringLiteral("token"), QStringLiteral("jwt"), QStringLiteral("password"),
        QStringLiteral("pw"), QStringLiteral("session"), QStringLiteral("signature"),
        QStringLiteral("secret"), QStringLiteral("challenge"), QStringLiteral("otrsagentinterface"),
        QStringLiteral("code"), QStringLiteral("credential"), QStringLiteral("key")};
    // Not as parts: "isAssigned" and "userID" are filters, and worth reading.
    static const QStringList words{QStringLiteral("sig"), QStringLiteral("user"), QStringLiteral("login")};
    const QString lastWord = key.section(QLatin1Char('_'), -1);
    const bool hasPart = std::ranges::any_of(
        parts, [&key](const QString &part) { return key.contains(part, Qt::CaseInsensitive); });
    return hasPart || words.contains(lastWord, Qt::CaseInsensitive);
}

} // namespace

QString ExchangeLog::redacted(const QUrl &url)
{
    QUrl clean = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    QUrlQuery query;
    for (const auto &[key, value] : items)
        query.addQueryItem(key, isSecret(key) ? QStringLiteral("***") : value);
    clean.setQuery(query);
    return clean.toString(QUrl::FullyEncoded);
}

void ExchangeLog::add(const Exchange &exchange)
{
    if (m_exchanges.size() >= capacity)
        m_exchanges.removeFirst();
    m_exchanges.append(exchange);
    if (exchange.status == 0)
        qCWarning(log).noquote() << exchange.account << exchange.verb << exchange.url << exchange.outcome;
    else
        qCDebug(log).noquote() << exchange.account << exchange.verb << exchange.url << exchange.status
                               << exchange.outcome << exchange.milliseconds << "ms" << exchange.receivedBytes
                               << "B";
    Q_EMIT added(exchange);
}

void ExchangeLog::clear()
{
    m_exchanges.clear();
    Q_EMIT cleared();
}

} // namespace dd::net
