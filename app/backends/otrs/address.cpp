// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/address.h"

#include <QRegularExpression>

namespace dd::otrs {

namespace {

/// The path in front of index.pl, customer.pl, api, json.pl …
QString prefixOf(QString path)
{
    static const QRegularExpression script(
        QStringLiteral("/(?:[a-z]+\\.pl|api|nph-genericinterface\\.pl)(?:/.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    path.remove(script);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

} // namespace

QList<QUrl> candidateBases(const QString &pasted)
{
    QString text = pasted.trimmed();
    if (text.isEmpty() || text.contains(QRegularExpression(QStringLiteral("\\s"))))
        return {};
    const bool schemeGiven = text.contains(QLatin1String("://"));
    if (!schemeGiven)
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty()
        || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return {};
    QUrl base;
    base.setScheme(scheme);
    base.setHost(url.host());
    QStringList prefixes;
    const QString given = prefixOf(url.path());
    // The usual places, what was pasted first.
    for (const QString &prefix : {given, QStringLiteral("/otrs"), QStringLiteral("/znuny"), QString()}) {
        if (!prefixes.contains(prefix) && (!prefix.isEmpty() || given.isEmpty()))
            prefixes << prefix;
    }
    if (given.isEmpty())
        prefixes.move(prefixes.indexOf(QString()), int(prefixes.size()) - 1);
    QList<QUrl> bases;
    const QStringList schemes
        = schemeGiven ? QStringList{scheme} : QStringList{QStringLiteral("https"), QStringLiteral("http")};
    for (const QString &one : schemes) {
        for (const QString &prefix : std::as_const(prefixes)) {
            base.setScheme(one);
            base.setPort(url.port() == (one == QLatin1String("https") ? 443 : 80) ? -1 : url.port());
            base.setPath(prefix);
            bases << base;
        }
    }
    return bases;
}

} // namespace dd::otrs
