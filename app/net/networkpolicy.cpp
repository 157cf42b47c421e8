// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkpolicy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace dd::net {

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;

/// What "localhost" means to a proxy is the proxy's own machine.
bool isThisMachine(const QString &host)
{
    const QString name = host.toLower();
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"))
        || QHostAddress(name).isLoopback();
}

} // namespace

NetworkPolicy::NetworkPolicy(QObject *parent)
    : QObject(parent)
{
}

void NetworkPolicy::setProxy(ProxyMode mode, const QNetworkProxy &manual)
{
    m_mode = mode;
    m_manual = manual;
    Q_EMIT changed();
}

QNetworkProxy NetworkPolicy::proxyFor(const QUrl &url) const
{
    if (m_mode == ProxyMode::Manual)
        return m_manual;
    if (m_mode == ProxyMode::System && url.isValid()) {
        const QList<QNetworkProxy> proxies = systemProxies(QNetworkProxyQuery(url));
        if (!proxies.isEmpty())
            return proxies.first();
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QList<QNetworkProxy> NetworkPolicy::systemProxies(const QNetworkProxyQuery &query)
{
    if (isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

QString NetworkPolicy::setCaFile(const QString &path)
{
    QList<QSslCertificate> found;
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tr("The certificate file cannot be read: %1").arg(file.errorString());
        if (file.size() > largestCaFile)
            return tr("The certificate file is too large.");
        const QByteArray bytes = file.readAll();
        found = QSslCertificate::fromData(bytes, QSsl::Pem);
        if (found.isEmpty())
            found = QSslCertificate::fromData(bytes, QSsl::Der);
        if (found.isEmpty())
            return tr("There is no certificate in this file.");
    }
    m_authorities = found;
    Q_EMIT changed();
    return {};
}

void NetworkPolicy::setPins(const QHash<QString, QByteArray> &pins)
{
    if (m_pins == pins)
        return;
    m_pins = pins;
    Q_EMIT changed();
}

void NetworkPolicy::pin(const QUrl &server, const QSslCertificate &certificate)
{
    m_pins.insert(pinKey(server), certificate.digest(QCryptographicHash::Sha256));
    Q_EMIT changed();
}

void NetworkPolicy::unpin(const QUrl &server)
{
    if (m_pins.remove(pinKey(server)) > 0)
        Q_EMIT changed();
}

QString NetworkPolicy::pinKey(const QUrl &server)
{
    return server.host().toLower() + QLatin1Char(':') + QString::number(server.port(443));
}

} // namespace dd::net
