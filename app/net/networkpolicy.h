// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>

namespace dd::net {

enum class ProxyMode { None, System, Manual };

/// How this machine reaches servers: proxy and trust. One object for the whole application, owned by the
/// composition root and used by every channel, the sign-in dialogs included. Channels follow changes at once.
class NetworkPolicy : public QObject {
    Q_OBJECT

public:
    explicit NetworkPolicy(QObject *parent = nullptr);

    ProxyMode proxyMode() const { return m_mode; }
    /// The password stays in memory; keeping it in the keychain is the caller's work.
    void setProxy(ProxyMode mode, const QNetworkProxy &manual = {});
    /// The proxy that would be used for this address, for the diagnostics window.
    QNetworkProxy proxyFor(const QUrl &url) const;
    /// What the system says for ProxyMode::System; this machine's own addresses never have a proxy.
    static QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query);

    /// Extra certificate authorities from a PEM or DER file (beside the system's). Empty path clears; false
    /// where the file cannot be used: caProblem() says why.
    bool setCaFile(const QString &path);
    /// A sentence in the language of now; empty where the file is used, or none is set.
    QString caProblem() const;
    const QList<QSslCertificate> &extraAuthorities() const { return m_authorities; }

    /// Pins by "host:port" (lower case): the SHA-256 of the one certificate accepted after an explicit look
    /// at it.
    const QHash<QString, QByteArray> &pins() const { return m_pins; }
    void setPins(const QHash<QString, QByteArray> &pins);
    void pin(const QUrl &server, const QSslCertificate &certificate);
    void unpin(const QUrl &server);
    static QString pinKey(const QUrl &server);

Q_SIGNALS:
    void changed();

private:
    enum class CaProblem { None, Unreadable, TooLarge, NoCertificate };
    CaProblem readCaFile(const QString &path, QList<QSslCertificate> &found);

    ProxyMode m_mode = ProxyMode::System;
    QNetworkProxy m_manual;
    CaProblem m_caProblem = CaProblem::None;
    QString m_caDetail; ///< what the system says of an unreadable file
    QList<QSslCertificate> m_authorities;
    QHash<QString, QByteArray> m_pins;
};

} // namespace dd::net
