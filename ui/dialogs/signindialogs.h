// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account.h"
#include "ui/common/context.h"

#include <QDialog>

class QSslCertificate;

namespace dd::ui {

/// Sign-in to a new account, or again to a known one (its address and login stand there, what was typed
/// before a refusal stays). Signs in by itself through Connections, then emits signedIn() and closes. Modal
/// to its window by open(), deletes itself.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

Q_SIGNALS:
    void signedIn(const dd::AccountId &account);
};

/// `again` may be null.
SignInDialog *makeHubexSignIn(const Context &context, const session::Account *again, QWidget *parent);
SignInDialog *makeOtrsSignIn(const Context &context, const session::Account *again, QWidget *parent);

/// An untrusted or changed certificate: who it is for, who made it, till when, its fingerprint, why it is not
/// trusted. Trusting it pins it in the policy and the settings, after a tick that it was compared. With
/// `changed` it explains the hard stop and can remove the pin after a second question. Deletes itself.
QDialog *makeCertificateDialog(const Context &context, const QUrl &server, const QSslCertificate &certificate,
    const QStringList &reasons, bool changed, QWidget *parent);

/// Small dialogs about one account; they change Accounts or Connections when accepted and delete themselves.
QDialog *makeRenameDialog(const Context &context, const AccountId &account, QWidget *parent);
QDialog *makeColourDialog(const Context &context, const AccountId &account, QWidget *parent);
QDialog *makeRemoveDialog(const Context &context, const AccountId &account, QWidget *parent);

} // namespace dd::ui
