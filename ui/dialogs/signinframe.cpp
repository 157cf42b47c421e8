// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinframe.h"

#include "secrets/secrets.h"
#include "secrets/trouble.h"
#include "session/connections.h"
#include "session/services.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tones.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace dd::ui {

namespace {

/// Room for an address and for two lines of words; in average characters.
constexpr int formWidth = 68;

} // namespace

SignInFrame::SignInFrame(const Context &context, const session::Account *again, QWidget *parent)
    : SignInDialog(parent)
    , m_context(context)
    , m_heading(plainLabel(this))
    , m_lead(plainLabel(this))
    , m_form(new QWidget(this))
    , m_body(new QVBoxLayout(m_form))
    , m_keychainNote(new MessageLine(this))
    , m_message(new MessageLine(this))
    , m_progress(new QWidget(this))
    , m_step(plainLabel(m_progress))
{
    if (again)
        m_again = *again;
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setFont(titleFont(font()));
    m_heading->setMinimumWidth(fontMetrics().averageCharWidth() * formWidth);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metric::margin);

    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(metric::gap);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(metric::gap);
    progress->addWidget(m_step);
    progress->addWidget(bar);
    // The window must not jump each time the server is asked.
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_main = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_main->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_main, &QPushButton::clicked, this, [this] { start(); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInFrame::reject);
    connect(m_message, &MessageLine::actionTriggered, this, [this] {
        if (const auto then = m_offered)
            then();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::wide, metric::wide, metric::wide, metric::wide);
    layout->setSpacing(metric::margin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addWidget(m_form);
    layout->addWidget(m_keychainNote);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    askTheKeychain();
}

QFormLayout *SignInFrame::newForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(metric::space);
    form->setVerticalSpacing(metric::space);
    return form;
}

void SignInFrame::addField(QFormLayout &form, QLabel *label, QWidget *field)
{
    form.addRow(label, field);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
}

void SignInFrame::fix(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setReadOnly(true);
    field->setFrame(false);
    QPalette flat = field->palette();
    flat.setBrush(QPalette::Base, Qt::NoBrush);
    field->setPalette(flat);
    field->setFocusPolicy(Qt::ClickFocus);
}

void SignInFrame::setHeading(const QString &heading, const QString &lead)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void SignInFrame::askTheKeychain()
{
    if (m_again && m_again->demo)
        return; // nothing of the demo is ever kept
    m_context.services.secrets.available(this, [this](const Result<bool> &there) {
        m_keychain = there && *there;
        if (!m_keychain)
            m_keychainNote->say(MessageLine::Sort::Info, [] {
                return explain(secrets::Trouble::NoBackend) + QLatin1Char(' ')
                    + tr("You can sign in all the same, but only until DispatchDesk is closed.");
            });
        retranslate();
    });
}

void SignInFrame::run(std::function<void()> work)
{
    m_message->clear();
    m_offered = {};
    m_focusBefore = focusWidget();
    m_working = true;
    m_form->setEnabled(false);
    m_main->setEnabled(false);
    m_cancel->setFocus();
    m_progress->show();
    m_work = std::move(work);
    m_work();
}

void SignInFrame::doing(const QString &step)
{
    m_step->setText(step);
}

void SignInFrame::endWork()
{
    if (!std::exchange(m_working, false))
        return;
    m_progress->hide();
    m_step->clear();
    m_form->setEnabled(true);
    m_main->setEnabled(true);
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
}

void SignInFrame::fail(const Error &error, const Words &advice)
{
    endWork();
    m_message->showError(error, advice);
    if (error.kind == ErrorKind::TlsUntrusted && !m_stranger.certificate.isNull())
        offer([] { return tr("Look at the certificate…"); }, [this] { lookAtCertificate(false); });
    else if (error.kind == ErrorKind::TlsPinChanged)
        offer([] { return tr("What this means…"); }, [this] { lookAtCertificate(true); });
    QWidget *field = fieldOf(error);
    if (!field)
        field = m_main;
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(focusWidget()))
        line->selectAll();
}

void SignInFrame::refuse(QWidget *field, const Words &why)
{
    m_message->say(MessageLine::Sort::Error, why);
    m_offered = {};
    field->setFocus();
}

void SignInFrame::offer(const Words &action, std::function<void()> then)
{
    m_message->offer(action);
    m_offered = std::move(then);
}

void SignInFrame::onUntrusted(
    const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons)
{
    m_stranger = {server, certificate, reasons};
}

void SignInFrame::lookAtCertificate(bool changed)
{
    const QUrl from = m_stranger.server.isEmpty() ? server() : m_stranger.server;
    QDialog *dialog
        = makeCertificateDialog(m_context, from, m_stranger.certificate, m_stranger.reasons, changed, this);
    connect(dialog, &QDialog::accepted, this, [this] { run(m_work); });
    dialog->open();
}

bool SignInFrame::isSameAccount(const session::Account &account) const
{
    return account.server == m_again->server && account.tenantId == m_again->tenantId
        && account.user.compare(m_again->user, Qt::CaseInsensitive) == 0;
}

void SignInFrame::finish(const session::HubexSignedIn &result)
{
    complete(result);
}

void SignInFrame::finish(const session::OtrsSignedIn &result)
{
    complete(result);
}

template <class SignedIn> void SignInFrame::complete(SignedIn result)
{
    result.account.keepSecrets = m_keychain;
    result.account.demo = m_again && m_again->demo;
    if (!m_again || isSameAccount(result.account)) {
        hand(result);
        return;
    }
    endWork();
    const QString other = QStringLiteral("%1, %2").arg(result.account.title, result.account.user);
    m_message->say(MessageLine::Sort::Warning, [other, asked = m_again->title] {
        return tr("This opens another account than %1: %2. Nothing was changed.").arg(asked, other);
    });
    offer([] { return tr("Add it as an account of its own"); }, [this, result] { hand(result); });
}

template <class SignedIn> void SignInFrame::hand(const SignedIn &result)
{
    m_working = false;
    const AccountId id = m_context.connections.signedIn(result);
    Q_EMIT signedIn(id);
    accept();
}

void SignInFrame::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void SignInFrame::reject()
{
    if (!m_working) {
        SignInDialog::reject();
        return;
    }
    stopWork();
    endWork();
}

void SignInFrame::closeEvent(QCloseEvent *event)
{
    if (m_working) {
        stopWork();
        endWork();
    }
    SignInDialog::closeEvent(event);
}

void SignInFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SignInDialog::changeEvent(event);
}

void SignInFrame::showEvent(QShowEvent *event)
{
    SignInDialog::showEvent(event);
    beginTyping();
}

void SignInFrame::beginTyping()
{
    const QList<QLineEdit *> fields = m_form->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible() && !field->isReadOnly() && field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
}

} // namespace dd::ui
