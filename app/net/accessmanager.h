// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace dd::net {

class NetworkPolicy;

/// Qt's access manager with the house's policy on it: proxy, trust, no cookies, no cache. One a channel.
class AccessManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    AccessManager(NetworkPolicy &policy, QObject *parent);

    const QSslConfiguration &tls() const { return m_tls; }
    const NetworkPolicy &policy() const { return m_policy; }
    const QByteArray &language() const { return m_language; }
    /// For plain http, where the proxy reads the request itself: asked for it afterwards, Qt would have to
    /// send a body twice. Empty where there is no login, and for https.
    QByteArray proxyLogin(const QUrl &url) const;
    void setLanguage(const QByteArray &acceptLanguage) { m_language = acceptLanguage; }
    /// Why the server's certificate was refused last, None where it was not, as told by noteRefusal():
    /// requests that shared the connection hear only of a failed handshake.
    ErrorKind refusal(const QUrl &server) const;
    void noteRefusal(const QUrl &server, ErrorKind kind);

private:
    void applyPolicy();
    void answerProxy(const QNetworkProxy &proxy, QAuthenticator *answer);

    NetworkPolicy &m_policy;
    QSslConfiguration m_tls;
    QByteArray m_language;
    QHash<QString, ErrorKind> m_refusals; ///< by pin key
    bool m_proxyWasAnswered = false;
    bool m_proxyRefuses = false;
};

} // namespace dd::net
