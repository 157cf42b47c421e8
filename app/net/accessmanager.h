// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void setLanguage(const QByteArray &acceptLanguage) { m_language = acceptLanguage; }

private:
    void applyPolicy();

    NetworkPolicy &m_policy;
    QSslConfiguration m_tls;
    QByteArray m_language;
};

} // namespace dd::net
