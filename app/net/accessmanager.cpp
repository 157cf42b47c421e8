// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/accessmanager.h"

#include "net/networkpolicy.h"

#include <QAuthenticator>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace dd::net {

namespace {

/// Sessions travel as their authenticator says; a server cannot plant anything here.
class NoCookies : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

bool isProxyError(QNetworkReply::NetworkError code)
{
    return code > 100 && code < 200;
}

class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return NetworkPolicy::systemProxies(query);
    }
};

} // namespace

AccessManager::AccessManager(NetworkPolicy &policy, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_policy(policy)
{
    setCookieJar(new NoCookies(this));
    setAutoDeleteReplies(false);
    applyPolicy();
    connect(&policy, &NetworkPolicy::changed, this, &AccessManager::applyPolicy);
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this, &AccessManager::answerProxy);
    connect(this, &QNetworkAccessManager::finished, this, [this](const QNetworkReply *reply) {
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
            && !isProxyError(reply->error()))
            m_proxyWasAnswered = false;
    });
}

void AccessManager::answerProxy(const QNetworkProxy &proxy, QAuthenticator *answer)
{
    const QNetworkProxy ours = m_policy.proxyFor({});
    if (m_policy.proxyMode() != ProxyMode::Manual || ours.user().isEmpty() || m_proxyRefuses
        || proxy.hostName() != ours.hostName())
        return;
    // Qt remembers what was given once and asks again only when it was refused. Guessing on would go round
    // for ever and lock the account, so the login rests until the user changes it.
    if (m_proxyWasAnswered) {
        m_proxyRefuses = true;
        QMetaObject::invokeMethod(
            this, [this] { clearAccessCache(); }, Qt::QueuedConnection);
        return;
    }
    m_proxyWasAnswered = true;
    answer->setUser(ours.user());
    answer->setPassword(ours.password());
}

QByteArray AccessManager::proxyLogin(const QUrl &url) const
{
    if (url.scheme() != QLatin1String("http"))
        return {};
    const QNetworkProxy proxy = m_policy.proxyFor(url);
    if (proxy.type() != QNetworkProxy::HttpProxy || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + QLatin1Char(':') + proxy.password()).toUtf8().toBase64();
}

ErrorKind AccessManager::refusal(const QUrl &server) const
{
    return m_refusals.value(NetworkPolicy::pinKey(server), ErrorKind::None);
}

void AccessManager::noteRefusal(const QUrl &server, ErrorKind kind)
{
    m_refusals.insert(NetworkPolicy::pinKey(server), kind);
}

void AccessManager::applyPolicy()
{
    m_refusals.clear();
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.addCaCertificates(m_policy.extraAuthorities());
    m_proxyWasAnswered = m_proxyRefuses = false;
    switch (m_policy.proxyMode()) {
    case ProxyMode::None:
        setProxyFactory(nullptr);
        setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        break;
    case ProxyMode::System:
        setProxyFactory(new SystemProxies);
        break;
    case ProxyMode::Manual: {
        // Without the login: it is given when asked for, once.
        QNetworkProxy proxy = m_policy.proxyFor({});
        proxy.setUser({});
        proxy.setPassword({});
        setProxyFactory(nullptr);
        setProxy(proxy);
        break;
    }
    }
    // Connections made under the old policy must not live on.
    clearConnectionCache();
}

} // namespace dd::net
