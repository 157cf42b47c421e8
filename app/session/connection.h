// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "net/channel.h"
#include "session/account.h"
#include "session/services.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QTimer>
#include <memory>

namespace dd::session {

/// The life of one signed-in account.
///
///   SignedOut ──open──▶ Opening ──▶ Online ◀──▶ Offline
///                          │           │
///                          └──▶ NeedsSignIn (session dead, not renewable) ──signed in──▶ Online
///   Stopped: a pinned certificate changed; nothing is sent until the user has looked at it.
enum class ConnectionState { SignedOut, Opening, Online, Offline, NeedsSignIn, Stopped };

/// One account and its channel, whatever the system. Owned by Connections. While offline it knocks by itself,
/// at growing distances.
class Connection : public QObject {
    Q_OBJECT

public:
    Connection(Account account, const Services &services, net::RateBudget budget, QObject *parent = nullptr);
    ~Connection() override;

    const Account &account() const { return m_account; }
    void setAccount(const Account &account);
    ConnectionState state() const { return m_state; }
    const Error &lastError() const { return m_lastError; }
    QDateTime lastReached() const { return m_lastReached; }
    net::Channel &channel() { return *m_channel; }

    /// Takes the secrets from the keychain and goes online, or asks for a sign-in. Ends with stateChanged().
    /// Also "reconnect now".
    virtual void open() = 0;
    /// Forgets the secrets, ends what runs, tells the server where it has a call for it. Ends with
    /// signedOut().
    void signOut();
    /// The same of an account whose secrets are somebody else's to forget.
    virtual void endSession() = 0;

Q_SIGNALS:
    void stateChanged();
    /// Another title, colour, zone …
    void accountChanged();
    void untrustedCertificate(
        const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);
    /// The server has heard of the sign-out, or does not answer. From the event loop.
    void signedOut();
    /// The keychain did not take a secret: the session is for now only.
    void secretsNotKept(const dd::Error &error);
    /// The keychain did not give up the secrets at the sign-out.
    void secretsRemain(const dd::Error &error);
    /// After a sign-in: when its session ends for good because the server gave nothing to renew it with;
    /// invalid where it is renewed. From the event loop.
    void endKnown(const QDateTime &till);
    /// The server counts this item as read from now on, because the user has read it here: who shows or
    /// counts what is unread follows without asking for everything anew.
    void itemRead(const dd::ItemKey &item);

protected:
    void setState(ConnectionState state, const Error &error = {});
    /// The state that an error of open() or of a renewal leads to.
    void fail(const Error &error);
    /// Whoever waits is told SessionClosed; what comes next goes through a fresh channel.
    void renewChannel();
    /// After the channel was made anew: backends bound to the old one must be dropped in the override.
    virtual void dropBackends() = 0;

    /// Writes `<account>/<what>` into the keychain. An empty value, and any value of an account for this
    /// session only, erases what an earlier sign-in left there.
    void keepSecret(const QString &what, const QByteArray &value);
    void forgetSecret(const QString &what);
    QString secretKey(const QString &what) const;
    const Services &services() const { return m_services; }

private:
    void eraseSecrets();
    void makeChannel();
    void onReached();
    void onUnreachable(const Error &error);

    Account m_account;
    Services m_services;
    net::RateBudget m_budget;
    std::unique_ptr<net::Channel> m_channel;
    ConnectionState m_state = ConnectionState::SignedOut;
    Error m_lastError;
    QDateTime m_lastReached;
    QTimer m_knock;
    int m_knocks = 0;
};

} // namespace dd::session
