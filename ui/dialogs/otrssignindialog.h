// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/otrssignin.h"
#include "ui/dialogs/signinframe.h"

class QCheckBox;
class QLineEdit;

namespace dd::ui {

class PasswordField;

/// Sign-in to OTRS/Znuny (contract 1, 2): an address in any form, user, password; the two-factor code is
/// asked for after a first refusal, since the server says the same for everything that is wrong.
class OtrsSignInDialog final : public SignInFrame {
    Q_OBJECT

public:
    OtrsSignInDialog(const Context &context, const session::Account *again, QWidget *parent);

protected:
    void start() override;
    void stopWork() override { m_signIn.stop(); }
    QWidget *fieldOf(const Error &error) override;
    QUrl server() const override;
    void retranslate() override;

private:
    void connectSteps();
    bool checkAddressAndUser();
    void askForPasswordHelp();
    void warnOfPlainHttp(const QUrl &server);
    void onEdited();
    void onFailed(const Error &error);
    void onFinished(session::OtrsSignedIn result);

    session::OtrsSignIn m_signIn;
    bool m_warned = false; ///< of plain http; what was typed waits for a word
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QCheckBox *m_keep;
    QPushButton *m_lost;
};

} // namespace dd::ui
