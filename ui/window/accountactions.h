// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include "domain/ids.h"

#include <QHash>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

class QMenu;

namespace dd::ui {

/// Everything that can be done with an account, by the ids of the command table ("account.…"); opens the
/// dialogs. Owned by the main window, whose dialogs they are.
class AccountActions : public QObject {
    Q_OBJECT

public:
    AccountActions(const Desk &desk, QWidget *window);

    static bool isOurs(const QString &command) { return command.startsWith(QLatin1String("account.")); }
    bool canPerform(const QString &command, const AccountId &account) const;
    void perform(const QString &command, const AccountId &account);
    /// What an account's menu offers now.
    void fill(QMenu &menu, const AccountId &account);
    /// The certificate that keeps this account from its server, if hasCertificate(): one nobody vouches for,
    /// or another than the accepted one.
    void showCertificate(const AccountId &account);
    bool hasCertificate(const AccountId &account) const;

Q_SIGNALS:
    /// Signed in for the first time; its places are there.
    void added(const dd::AccountId &account);

private:
    struct Seen {
        QUrl server;
        QSslCertificate certificate;
        QStringList reasons;
    };
    void watch(const AccountId &account);
    void signIn(System system, const AccountId &again);

    Desk m_desk;
    QWidget *m_window;
    QHash<AccountId, Seen> m_seen;
};

} // namespace dd::ui
