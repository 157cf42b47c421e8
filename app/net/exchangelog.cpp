// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchangelog.h"

#include <QLoggingCategory>
#include <QUrl>
#include <QUrlQuery>

namespace dd::net {

namespace {

Q_LOGGING_CATEGORY(log, "dd.net", QtWarningMsg)

/// Part of a query key that makes its value a secret: tokens, signatures of storage links, sessions.
bool isSecret(const QString &key)
{
    static const QStringList parts{QStringLiteral("token"), QStringLiteral("jwt"), QStringLiteral("password"),
        QStringLiteral("pw"), QStringLiteral("session"), QStringLiteral("sig"), QStringLiteral("secret"),
        QStringLiteral("challenge"), QStringLiteral("otrsagentinterface"), QStringLiteral("code"),
        QStringLiteral("user"), QStringLiteral("credential"), QStringLiteral("key")};
    for (const QString &part : parts) {
        if (key.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
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
    qCDebug(log).noquote() << exchange.account << exchange.verb << exchange.url << exchange.status
                           << exchange.outcome << exchange.milliseconds << "ms" << exchange.receivedBytes
                           << "B";
    if (exchange.status == 0)
        qCWarning(log).noquote() << exchange.account << exchange.verb << exchange.url << exchange.outcome;
    Q_EMIT added(exchange);
}

void ExchangeLog::clear()
{
    m_exchanges.clear();
    Q_EMIT cleared();
}

} // namespace dd::net
