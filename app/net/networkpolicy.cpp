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

bool NetworkPolicy::setCaFile(const QString &path)
{
    QList<QSslCertificate> found;
    m_caProblem = path.isEmpty() ? CaProblem::None : readCaFile(path, found);
    // What was in use goes on being used while the new one is no good.
    if (m_caProblem != CaProblem::None)
        return false;
    m_authorities = found;
    Q_EMIT changed();
    return true;
}

NetworkPolicy::CaProblem NetworkPolicy::readCaFile(const QString &path, QList<QSslCertificate> &found)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_caDetail = file.errorString();
        return CaProblem::Unreadable;
    }
    if (file.size() > largestCaFile)
        return CaProblem::TooLarge;
    const QByteArray bytes = file.readAll();
    found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    return found.isEmpty() ? CaProblem::NoCertificate : CaProblem::None;
}

QString NetworkPolicy::caProblem() const
{
    switch (m_caProblem) {
    case CaProblem::Unreadable:
        return tr("The certificate file cannot be read: %1").arg(m_caDetail);
    case CaProblem::TooLarge:
        return tr("The certificate file is too large.");
    case CaProblem::NoCertificate:
        return tr("There is no certificate in this file.");
    case CaProblem::None:
        break;
    }
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
