// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/accessmanager.h"

#include "net/networkpolicy.h"

#include <QAuthenticator>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>

namespace dd::net {

namespace {

/// Sessions travel as their authenticator says; a server cannot plant anything here.
class NoCookies : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
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
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &proxy, QAuthenticator *answer) {
            // Qt asks again when it was refused; the same answer twice would go round for ever.
            const QNetworkProxy ours = m_policy.proxyFor({});
            const bool refused = answer->user() == ours.user() && answer->password() == ours.password();
            if (m_policy.proxyMode() != ProxyMode::Manual || ours.user().isEmpty() || refused
                || proxy.hostName() != ours.hostName())
                return;
            answer->setUser(ours.user());
            answer->setPassword(ours.password());
        });
}

void AccessManager::applyPolicy()
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.addCaCertificates(m_policy.extraAuthorities());
    switch (m_policy.proxyMode()) {
    case ProxyMode::None:
        setProxyFactory(nullptr);
        setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        break;
    case ProxyMode::System:
        setProxyFactory(new SystemProxies);
        break;
    case ProxyMode::Manual: {
        // Without the login: Qt would send it unasked to whatever answers there; it is given when asked for.
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
