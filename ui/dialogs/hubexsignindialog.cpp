// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hubexsignindialog.h"

#include "session/serveraddress.h"
#include "ui/common/icons.h"
#include "ui/common/passwordfield.h"
#include "ui/common/plainlabel.h"
#include "ui/common/startingfolder.h"
#include "ui/common/tones.h"
#include "ui/dialogs/tenantlist.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace dd::ui {

namespace {

constexpr int largestApplication = 255;

QUrl publicServer()
{
    return hubex::Server{}.base;
}

} // namespace

HubexSignInDialog::HubexSignInDialog(const Context &context, const session::Account *again, QWidget *parent)
    : SignInFrame(context, again, parent)
    , m_signIn(context.services)
    , m_ways(new QTabBar)
{
    setAcceptDrops(true);
    m_ways->addTab(QString());
    m_ways->addTab(QString());
    m_ways->setExpanding(true);
    body().addWidget(m_ways);
    m_pages = {makeTokenPage(), makeLoginPage(), makeTenantPage()};
    for (QWidget *page : std::as_const(m_pages))
        body().addWidget(page);
    body().addWidget(m_fold = new QToolButton, 0, Qt::AlignLeft);
    body().addWidget(m_serverPart = makeServerPart());
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (again)
        takeUp(*again);
    unfold(server() != publicServer());
    connectSteps();
    turnTo(TokenPage);
    if (again && again->way == session::HubexWay::Password)
        m_ways->setCurrentIndex(LoginPage);
    HubexSignInDialog::retranslate();
}

QWidget *HubexSignInDialog::makeTokenPage()
{
    auto *page = new QWidget;
    auto *form = newForm(page);
    addField(*form, m_tokenLabel = new QLabel, m_token = new PasswordField);
    m_tokenHint = plainLabel(page);
    form->addRow(m_tokenHint);
    m_file = new QPushButton;
    m_file->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file);
    line->addStretch();
    form->addRow(line);
    return page;
}

QWidget *HubexSignInDialog::makeLoginPage()
{
    auto *page = new QWidget;
    auto *form = newForm(page);
    addField(*form, m_loginLabel = new QLabel, m_login = new QLineEdit);
    addField(*form, m_passwordLabel = new QLabel, m_password = new PasswordField);
    return page;
}

QWidget *HubexSignInDialog::makeTenantPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space);
    layout->addWidget(m_tenantLabel = new QLabel);
    layout->addWidget(m_tenants = new TenantList);
    layout->addWidget(m_back = new QPushButton, 0, Qt::AlignLeft);
    m_tenantLabel->setBuddy(m_tenants);
    m_back->setAutoDefault(false);
    return page;
}

QWidget *HubexSignInDialog::makeServerPart()
{
    auto *part = new QWidget;
    auto *form = newForm(part);
    addField(*form, m_addressLabel = new QLabel, m_address = new QLineEdit(publicServer().toString()));
    addField(*form, m_applicationLabel = new QLabel, m_application = new QSpinBox);
    m_application->setRange(1, largestApplication);
    m_application->setValue(hubex::Server{}.applicationId);
    return part;
}

void HubexSignInDialog::takeUp(const session::Account &account)
{
    fix(m_address, account.server.toString());
    m_application->setValue(account.applicationId);
    if (account.way == session::HubexWay::Password)
        fix(m_login, account.user);
}

void HubexSignInDialog::connectSteps()
{
    using session::HubexSignIn;
    connect(m_ways, &QTabBar::currentChanged, this, [this](int way) {
        m_signIn.stop();
        message().clear();
        turnTo(Page(way));
        if (!m_ways->hasFocus()) // by a click: who walks the tabs by keyboard stays on them
            beginTyping();
    });
    connect(m_fold, &QToolButton::clicked, this, [this] { unfold(!m_unfolded); });
    connect(m_file, &QPushButton::clicked, this, &HubexSignInDialog::chooseFile);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_signIn.stop();
        message().clear();
        turnTo(LoginPage);
        m_password->setFocus();
    });
    connect(m_tenants, &QListWidget::itemActivated, this, &HubexSignInDialog::chooseTenant);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_plainAllowed = false;
        retranslate();
    });
    connect(&m_signIn, &HubexSignIn::doing, this, [this](const QString &step) { doing(step); });
    connect(&m_signIn, &HubexSignIn::tenantsOffered, this, &HubexSignInDialog::onTenants);
    connect(&m_signIn, &HubexSignIn::untrustedCertificate, this, &HubexSignInDialog::onUntrusted);
    connect(&m_signIn, &HubexSignIn::failed, this, [this](const Error &error) { fail(error); });
    connect(&m_signIn, &HubexSignIn::finished, this,
        [this](const session::HubexSignedIn &result) { finish(result); });
}

void HubexSignInDialog::turnTo(Page page)
{
    m_page = page;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == page);
    m_ways->setVisible(page != TenantPage);
    m_fold->setVisible(page != TenantPage);
    m_serverPart->setVisible(page != TenantPage && m_unfolded);
    retranslate();
}

void HubexSignInDialog::unfold(bool open)
{
    m_unfolded = open;
    m_serverPart->setVisible(open && m_page != TenantPage);
    retranslate();
}

void HubexSignInDialog::takeToken(const session::ServiceToken &token)
{
    m_ways->setCurrentIndex(TokenPage);
    if (token.problem != session::TokenProblem::None) {
        refuse(m_token, [problem = token.problem] { return explain(problem); });
        return;
    }
    message().clear();
    m_token->edit()->setText(QString::fromLatin1(token.token));
    mainButton().setFocus();
}

void HubexSignInDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Service token"), startingFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString &path) { takeToken(session::serviceTokenFromFile(path)); });
    chooser->open();
}

void HubexSignInDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_page != TenantPage && mainButton().isEnabled()
        && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void HubexSignInDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        takeToken(session::serviceTokenFromFile(urls.first().toLocalFile()));
    else
        takeToken(session::serviceTokenFrom(event->mimeData()->text().toUtf8()));
}

QUrl HubexSignInDialog::server() const
{
    return session::hubexServerFrom(m_address->text());
}

void HubexSignInDialog::start()
{
    if (m_page == TenantPage) {
        chooseTenant();
        return;
    }
    if (!server().isValid()) {
        unfold(true);
        refuse(m_address, [] {
            return tr("This is not a server address. The public one is %1.").arg(publicServer().toString());
        });
        return;
    }
    if (m_page == TokenPage) {
        const session::ServiceToken token = session::serviceTokenFrom(m_token->edit()->text().toUtf8());
        if (token.problem == session::TokenProblem::Empty)
            refuse(m_token, [] { return tr("Paste the service token, or choose the file with it."); });
        else
            takeToken(token);
        if (token.problem != session::TokenProblem::None)
            return;
    } else if (m_login->text().trimmed().isEmpty()) {
        refuse(m_login, [] { return tr("Enter the login: a phone number, an e-mail address or a name."); });
        return;
    } else if (m_password->edit()->text().isEmpty()) {
        refuse(m_password, [] { return tr("Enter the password."); });
        return;
    }
    if (session::isPlainToPublicHost(server()) && !m_plainAllowed)
        warnOfPlainHttp();
    else
        begin();
}

void HubexSignInDialog::warnOfPlainHttp()
{
    unfold(true);
    message().say(MessageLine::Sort::Warning, [host = server().host()] {
        return tr(
            "The address of %1 is without encryption: on the way to it anybody could read your password "
            "and everything else. Nothing was sent yet.")
            .arg(host);
    });
    offer([] { return tr("Sign in without encryption"); },
        [this] {
            m_plainAllowed = true;
            start();
        });
    m_address->setFocus();
}

void HubexSignInDialog::begin()
{
    run([this] {
        if (m_page == TokenPage)
            m_signIn.startWithToken(server(), m_application->value(), m_token->edit()->text().toLatin1());
        else
            m_signIn.startWithPassword(
                server(), m_application->value(), m_login->text().trimmed(), m_password->edit()->text());
    });
}

void HubexSignInDialog::onTenants(const QList<hubex::Tenant> &tenants)
{
    if (again()) {
        for (const hubex::Tenant &tenant : tenants) {
            if (tenant.tenantId == again()->tenantId && tenant.isOpen()) {
                m_signIn.choose(tenant);
                return;
            }
        }
    }
    endWork();
    m_tenants->setTenants(tenants);
    turnTo(TenantPage);
    m_tenants->setFocus();
    if (!m_tenants->hasOpen())
        message().say(MessageLine::Sort::Error, [] {
            return tr("Login and password are right, but none of these companies is open to you. Ask the "
                      "administrator of yours.");
        });
}

void HubexSignInDialog::chooseTenant()
{
    const hubex::Tenant *tenant = m_tenants->current();
    if (!tenant)
        refuse(m_tenants, [] { return tr("Choose one of the companies that are open to you."); });
    else
        run([this, chosen = *tenant] { m_signIn.choose(chosen); });
}

QWidget *HubexSignInDialog::fieldOf(const Error &error)
{
    if (m_page == TenantPage)
        return m_tenants;
    switch (error.kind) {
    case ErrorKind::SignInRefused:
    case ErrorKind::NotSignedIn:
        return m_page == TokenPage ? m_token : m_password;
    case ErrorKind::WrongAddress:
    case ErrorKind::TlsFailed:
        unfold(true);
        return m_address;
    case ErrorKind::Unreachable:
        return m_unfolded ? m_address : nullptr;
    default:
        return nullptr;
    }
}

void HubexSignInDialog::retranslate()
{
    SignInFrame::retranslate();
    setHeading(again() ? tr("Sign in again to %1").arg(again()->title) : tr("Sign in to HubEx"),
        again() ? tr("The session has ended. What is on the screen stays.") : QString());
    m_ways->setTabText(TokenPage, tr("Service token"));
    m_ways->setTabText(LoginPage, tr("Login and password"));
    m_ways->setAccessibleName(tr("Way to sign in"));
    m_tokenLabel->setText(tr("Service token"));
    m_token->setName(m_tokenLabel->text());
    m_tokenHint->setText(
        tr("The administrator makes it under Integration, Service users. Paste it, or drop the "
           "downloaded file onto this window."));
    m_file->setText(tr("Choose the file…"));
    m_file->setIcon(icon(QStringLiteral("open")));
    m_loginLabel->setText(tr("Login"));
    m_login->setPlaceholderText(tr("Phone, e-mail or name"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setName(m_passwordLabel->text());
    m_tenantLabel->setText(tr("Company to work in"));
    m_back->setText(tr("Back"));
    m_addressLabel->setText(tr("Server address"));
    m_applicationLabel->setText(tr("Application id (5; where that is refused, 3 is tried)"));
    const bool open = m_unfolded;
    m_fold->setText(open ? tr("Server") : tr("Server: %1").arg(server().host()));
    m_fold->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    mainButton().setText(m_page == TenantPage ? tr("Choose") : tr("Sign in"));
}

SignInDialog *makeHubexSignIn(const Context &context, const session::Account *again, QWidget *parent)
{
    return new HubexSignInDialog(context, again, parent);
}

} // namespace dd::ui
