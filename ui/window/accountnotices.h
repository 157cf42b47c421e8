// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include "domain/error.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

namespace dd::session {
class Connection;
}

namespace dd::ui {

class AccountActions;
class NoticeBar;

/// Tells of accounts that need the user: a session that ended, a certificate, a proxy, a keychain. Each is
/// told once and stays until it is settled or closed; the screen stays as it is. Owned by the main window.
class AccountNotices : public QObject {
    Q_OBJECT

public:
    AccountNotices(const Desk &desk, AccountActions &actions, NoticeBar &bar);

    void retranslate();
    /// Tells of a server whose clock differs from this computer's by minutes, once; now and then.
    void lookAtClocks();

Q_SIGNALS:
    void networkSettingsRequested();

private:
    void watch(session::Connection *connection);
    void tell(session::Connection *connection);
    void tellNeedsSignIn(session::Connection *connection);
    void tellProxyPassword();
    void tellCaFile();
    void tellNotKept(const AccountId &account);
    void tellEnd(const AccountId &account);
    void tellClock(session::Connection &connection);
    void tellRemaining(const QString &title, const Error &error);
    void forgetNotKept(const AccountId &account);
    void forgetRemaining(const QString &title);
    void forgetSilent();

    Desk m_desk;
    AccountActions &m_actions;
    NoticeBar &m_bar;
    QSet<AccountId> m_wasOnline;
    QHash<AccountId, Error> m_notKept;
    QHash<AccountId, QDateTime> m_ends; ///< sessions that nothing renews
    QSet<AccountId> m_skewed; ///< told of
    QMap<QString, Error> m_remaining; ///< by title: accounts whose secrets the keychain has not given up
    Error m_proxyPassword;
};

} // namespace dd::ui
