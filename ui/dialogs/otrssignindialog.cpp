// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/otrssignindialog.h"

#include "backends/otrs/address.h"
#include "ui/common/passwordfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dd::ui {

OtrsSignInDialog::OtrsSignInDialog(const Context &context, const session::Account *again, QWidget *parent)
    : SignInFrame(context, again, parent)
    , m_signIn(context.services)
    , m_addressLabel(new QLabel)
    , m_address(new QLineEdit)
    , m_userLabel(new QLabel)
    , m_user(new QLineEdit)
    , m_passwordLabel(new QLabel)
    , m_password(new PasswordField)
    , m_codeLabel(new QLabel)
    , m_code(new QLineEdit)
    , m_keep(new QCheckBox)
    , m_lost(new QPushButton)
{
    auto *fields = new QWidget;
    auto *form = newForm(fields);
    addField(*form, m_addressLabel, m_address);
    addField(*form, m_userLabel, m_user);
    addField(*form, m_passwordLabel, m_password);
    addField(*form, m_codeLabel, m_code);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_code->setMaxLength(64);
    m_codeLabel->hide();
    m_code->hide();
    m_lost->setFlat(true);
    m_lost->setAutoDefault(false);
    body().addWidget(fields);
    body().addWidget(m_keep);
    body().addWidget(m_lost, 0, Qt::AlignLeft);

    if (again) {
        fix(m_address, again->server.toString());
        fix(m_user, again->user);
        m_keep->setChecked(again->keepPassword);
    }
    connectSteps();
    OtrsSignInDialog::retranslate();
}

void OtrsSignInDialog::connectSteps()
{
    using session::OtrsSignIn;
    for (const QLineEdit *field : {m_address, m_user, m_password->edit()})
        connect(field, &QLineEdit::textEdited, this, &OtrsSignInDialog::onEdited);
    connect(m_lost, &QPushButton::clicked, this, &OtrsSignInDialog::askForPasswordHelp);
    connect(&m_signIn, &OtrsSignIn::doing, this, [this](const QString &step) { doing(step); });
    connect(&m_signIn, &OtrsSignIn::plainHttpFound, this, &OtrsSignInDialog::warnOfPlainHttp);
    connect(&m_signIn, &OtrsSignIn::failed, this, &OtrsSignInDialog::onFailed);
    connect(&m_signIn, &OtrsSignIn::finished, this, &OtrsSignInDialog::onFinished);
    connect(&m_signIn, &OtrsSignIn::untrustedCertificate, this, &OtrsSignInDialog::onUntrusted);
    connect(&m_signIn, &OtrsSignIn::passwordHelpSent, this, [this](const QString &serverText) {
        endWork();
        message().say(MessageLine::Sort::Ok, [serverText] {
            return serverText.isEmpty() ? tr("The server accepted the request.")
                                        : tr("The server said: “%1”").arg(serverText);
        });
    });
}

bool OtrsSignInDialog::checkAddressAndUser()
{
    if (m_address->text().trimmed().isEmpty()) {
        refuse(m_address, [] { return tr("Enter the address of the server, as it stands in the browser."); });
        return false;
    }
    if (otrs::candidateBases(m_address->text()).isEmpty()) {
        refuse(
            m_address, [] { return tr("This is not a web address. Paste it as it stands in the browser."); });
        return false;
    }
    if (m_user->text().isEmpty()) {
        refuse(m_user, [] { return tr("Enter your user name."); });
        return false;
    }
    return true;
}

void OtrsSignInDialog::start()
{
    if (!checkAddressAndUser())
        return;
    if (m_password->edit()->text().isEmpty()) {
        refuse(m_password, [] { return tr("Enter the password."); });
        return;
    }
    m_warned = false;
    run([this] {
        m_signIn.start(
            m_address->text(), m_user->text(), m_password->edit()->text(), m_code->text().trimmed());
    });
}

void OtrsSignInDialog::askForPasswordHelp()
{
    if (!checkAddressAndUser())
        return;
    m_warned = false;
    run([this] { m_signIn.lostPassword(m_address->text(), m_user->text()); });
}

void OtrsSignInDialog::warnOfPlainHttp(const QUrl &server)
{
    endWork();
    m_warned = true;
    message().say(MessageLine::Sort::Warning, [host = server.host()] {
        return tr("%1 answers only without encryption: on the way to it anybody could read your password and "
                  "everything else. Nothing secret was sent yet. Ask the administrator for an https address.")
            .arg(host);
    });
    offer([] { return tr("Sign in without encryption"); }, [this] { run([this] { m_signIn.goOn(); }); });
    mainButton().setFocus();
}

void OtrsSignInDialog::onEdited()
{
    // The word "go on" was asked for another address or another password.
    if (!std::exchange(m_warned, false))
        return;
    m_signIn.stop();
    message().clear();
}

void OtrsSignInDialog::onFailed(const Error &error)
{
    if (error.kind != ErrorKind::SignInRefused && error.kind != ErrorKind::CodeRequired) {
        fail(error);
        return;
    }
    m_codeLabel->show();
    m_code->show();
    if (error.kind == ErrorKind::CodeRequired) {
        fail(error);
        return;
    }
    fail(error, [] {
        return tr("Check the user name and the password, and enter the two-factor code if you have one. The "
                  "server says the same when you are signed in at 20 places: sign out somewhere, or wait two "
                  "hours.");
    });
}

QWidget *OtrsSignInDialog::fieldOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SignInRefused:
        return m_password;
    case ErrorKind::CodeRequired:
        return m_code;
    case ErrorKind::WrongAddress:
    case ErrorKind::Unreachable:
    case ErrorKind::TlsFailed:
        return again() ? nullptr : m_address;
    default:
        return nullptr;
    }
}

QUrl OtrsSignInDialog::server() const
{
    return otrs::candidateBases(m_address->text()).value(0);
}

void OtrsSignInDialog::onFinished(session::OtrsSignedIn result)
{
    result.account.keepPassword = m_keep->isChecked();
    if (!m_keep->isChecked())
        result.password.clear();
    finish(result);
}

void OtrsSignInDialog::retranslate()
{
    SignInFrame::retranslate();
    setHeading(again() ? tr("Sign in again to %1").arg(again()->title) : tr("Sign in to OTRS / Znuny"),
        again() ? tr("The session has ended. What is on the screen stays.")
                : tr("The server needs the RS4OTRS_API add-on."));
    m_addressLabel->setText(tr("Address"));
    m_address->setPlaceholderText(tr("https://help.example.com/otrs, or any page of it"));
    m_userLabel->setText(tr("User name"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setName(m_passwordLabel->text());
    m_codeLabel->setText(tr("Two-factor code, if you have one"));
    m_keep->setText(keychainAnswers()
            ? tr("Keep the password in the keychain, so that the session renews itself")
            : tr("Keep the password till the program is closed, so that the session renews itself"));
    m_lost->setText(tr("Forgot the password?"));
    mainButton().setText(tr("Sign in"));
}

SignInDialog *makeOtrsSignIn(const Context &context, const session::Account *again, QWidget *parent)
{
    return new OtrsSignInDialog(context, again, parent);
}

} // namespace dd::ui
