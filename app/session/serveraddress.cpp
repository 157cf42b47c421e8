// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serveraddress.h"

#include <QHostAddress>

namespace dd::session {

QUrl hubexServerFrom(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty() || typed.contains(QLatin1Char(' ')))
        return {};
    if (!typed.contains(QLatin1String("://")))
        typed.prepend(QLatin1String("https://"));
    QUrl url(typed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty()
        || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return {};
    const bool nameOnly = !url.host().contains(QLatin1Char('.')) && !url.host().contains(QLatin1Char(':'));
    if (nameOnly && url.host() != QLatin1String("localhost") && url.port() < 0
        && !text.contains(QLatin1String("://")))
        return {}; // "hello" is a word, not a server
    QString path = url.path();
    // A page or a call of it was pasted: everything starts below /fsm.
    if (const qsizetype inside = path.indexOf(QLatin1String("/fsm/"), 0, Qt::CaseInsensitive); inside >= 0)
        path.truncate(inside + 4);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path.isEmpty() ? QStringLiteral("/fsm") : path);
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        url.setPort(-1); // the same server as without it
    return url;
}

bool isPlainToPublicHost(const QUrl &server)
{
    if (server.scheme().compare(QLatin1String("http"), Qt::CaseInsensitive) != 0)
        return false;
    const QString host = server.host().toLower();
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return false;
    const QHostAddress address(host);
    if (address.isNull())
        return true; // a name: where it leads is decided by somebody else's name server
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return false;
    for (const QString &network :
        {QStringLiteral("10.0.0.0/8"), QStringLiteral("172.16.0.0/12"), QStringLiteral("192.168.0.0/16")}) {
        if (address.isInSubnet(QHostAddress::parseSubnet(network)))
            return false;
    }
    return true;
}

} // namespace dd::session
