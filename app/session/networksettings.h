// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>

namespace dd::net {
class NetworkPolicy;
}
namespace dd::secrets {
class Secrets;
}
namespace dd::store {
class Settings;
}

namespace dd::session {

/// Puts what the user chose about the network into the policy and keeps it there: the proxy with its
/// password from the keychain, the company's CA file, the certificates he accepted. Owned by the composition
/// root of the window and of the command line; start() before the first request.
class NetworkSettings : public QObject {
    Q_OBJECT

public:
    NetworkSettings(store::Settings &settings, secrets::Secrets &secrets, net::NetworkPolicy &policy,
        QObject *parent = nullptr);

    /// Applies everything; ready() follows from the event loop, once the keychain has answered.
    void start();

    /// Used at once and kept in the keychain; an empty one is erased there.
    void setProxyPassword(const QString &password);
    const QString &proxyPassword() const { return m_password; }
    /// Why the CA file is not used: NetworkPolicy::caProblem().
    QString caProblem() const;

    /// Pins as the setting `network.pins` writes them, and back; what makes no sense is left out.
    static QStringList pinsToText(const QHash<QString, QByteArray> &pins);
    static QHash<QString, QByteArray> pinsFromText(const QStringList &lines);

Q_SIGNALS:
    void ready();
    void caProblemChanged();
    /// The keychain did not take or give the proxy's password.
    void passwordNotKept(const dd::Error &error);
    /// The keychain has taken or given it: what passwordNotKept() told is over.
    void passwordKept();

private:
    void onChanged(const QString &name);
    void readPassword(const std::function<void()> &then);
    void tellNotKept(const Error &error);
    void applyProxy();
    void applyCaFile();
    void applyPins();

    store::Settings &m_settings;
    secrets::Secrets &m_secrets;
    net::NetworkPolicy &m_policy;
    QString m_password;
    bool m_passwordTyped = false; ///< in this start: what the keychain answers late is older
    bool m_passwordLate = false; ///< the keychain was silent: it is asked again once it answers
};

} // namespace dd::session
