// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "session/account.h"
#include "ui/common/messageline.h"
#include "ui/dialogs/signindialogs.h"

#include <QPointer>
#include <QSslCertificate>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dd::session {
struct HubexSignedIn;
struct OtrsSignedIn;
} // namespace dd::session

namespace dd::ui {

/// What both sign-ins share: heading, message, progress, buttons, and what happens when. While the server is
/// asked the form is locked and Cancel stops the asking; after a refusal everything typed is still there.
class SignInFrame : public SignInDialog {
    Q_OBJECT

public:
    SignInFrame(const Context &context, const session::Account *again, QWidget *parent);

    /// Cancel and Escape: stops what runs, else closes.
    void reject() override;

protected:
    using Words = MessageLine::Words;

    /// The button was pressed: look at what was typed, then begin.
    virtual void start() = 0;
    virtual void stopWork() = 0;
    /// Where the eye should go after this error; null for the button.
    virtual QWidget *fieldOf(const Error &error) = 0;
    /// The server as typed, for the certificate dialog.
    virtual QUrl server() const = 0;
    virtual void retranslate();

    const Context &context() const { return m_context; }
    const std::optional<session::Account> &again() const { return m_again; }
    /// Where the subclass puts its form.
    QVBoxLayout &body() const { return *m_body; }
    MessageLine &message() const { return *m_message; }
    QPushButton &mainButton() const { return *m_main; }
    void setHeading(const QString &heading, const QString &lead);
    bool keychainAnswers() const { return m_keychain; }

    /// Labels above their fields.
    static QFormLayout *newForm(QWidget *parent);
    /// The label names the field, for the eye, for its access key and for a screen reader.
    static void addField(QFormLayout &form, QLabel *label, QWidget *field);
    /// Shown and copied, but not to be changed.
    static void fix(QLineEdit *field, const QString &text);

    /// Locks the form and asks the server; the same again once a certificate was accepted.
    void run(std::function<void()> work);
    void doing(const QString &step);
    void endWork();
    void fail(const Error &error, const Words &advice = {});
    /// A value that is wrong before anything is sent.
    void refuse(QWidget *field, const Words &why);
    /// A button in the message.
    void offer(const Words &action, std::function<void()> then);
    void onUntrusted(const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);
    /// Hands the result to Connections, says signedIn() and closes. Where another account came back than the
    /// one to be signed in again, asks first.
    void finish(const session::HubexSignedIn &result);
    void finish(const session::OtrsSignedIn &result);

    /// In the first empty field that is shown.
    void beginTyping();

    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void askTheKeychain();
    template <class SignedIn> void complete(SignedIn result);
    template <class SignedIn> void hand(const SignedIn &result);
    bool isSameAccount(const session::Account &account) const;
    void lookAtCertificate(bool changed);

    struct Stranger {
        QUrl server;
        QSslCertificate certificate;
        QStringList reasons;
    };

    Context m_context;
    std::optional<session::Account> m_again;
    bool m_keychain = true;
    bool m_working = false;
    Stranger m_stranger;
    std::function<void()> m_work;
    std::function<void()> m_offered;
    QPointer<QWidget> m_focusBefore;
    QLabel *m_heading;
    QLabel *m_lead;
    QWidget *m_form;
    QVBoxLayout *m_body;
    MessageLine *m_keychainNote;
    MessageLine *m_message;
    QWidget *m_progress;
    QLabel *m_step;
    QPushButton *m_main;
    QPushButton *m_cancel;
};

} // namespace dd::ui
