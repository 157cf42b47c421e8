// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QSet>
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
    /// send a body twice. Empty where there is no login.
    const QByteArray &proxyLogin() const { return m_proxyLogin; }
    void setLanguage(const QByteArray &acceptLanguage) { m_language = acceptLanguage; }
    /// Whether the server has shown another certificate than the pinned one, as told by note…(): requests
    /// that shared the connection hear only of a failed handshake.
    bool showedAnother(const QUrl &server) const;
    void notePinned(const QUrl &server, bool isTheOne);

private:
    void applyPolicy();
    void answerProxy(const QNetworkProxy &proxy, QAuthenticator *answer);

    NetworkPolicy &m_policy;
    QSslConfiguration m_tls;
    QByteArray m_language;
    QByteArray m_proxyLogin;
    QSet<QString> m_otherCertificate; ///< pin keys
    bool m_proxyWasAnswered = false;
    bool m_proxyRefuses = false;
};

} // namespace dd::net
