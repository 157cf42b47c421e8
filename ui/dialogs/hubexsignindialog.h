// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/hubexsignin.h"
#include "session/servicetoken.h"
#include "ui/dialogs/signinframe.h"

class QSpinBox;
class QTabBar;
class QToolButton;

namespace dd::ui {

class PasswordField;
class TenantList;

/// Sign-in to HubEx (contract 2): with a service token, pasted or from the downloaded file, or with login and
/// password and then the choice of a tenant. The server is folded away while it is the public one.
class HubexSignInDialog final : public SignInFrame {
    Q_OBJECT

public:
    HubexSignInDialog(const Context &context, const session::Account *again, QWidget *parent);

protected:
    void start() override;
    void stopWork() override { m_signIn.stop(); }
    QWidget *fieldOf(const Error &error) override;
    QUrl server() const override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { TokenPage, LoginPage, TenantPage };

    QWidget *makeTokenPage();
    QWidget *makeLoginPage();
    QWidget *makeTenantPage();
    QWidget *makeServerPart();
    void connectSteps();
    void takeUp(const session::Account &account);
    void turnTo(Page page);
    void unfold(bool open);
    void takeToken(const session::ServiceToken &token);
    void chooseFile();
    void warnOfPlainHttp();
    void begin();
    void onTenants(const QList<hubex::Tenant> &tenants);
    void chooseTenant();

    session::HubexSignIn m_signIn;
    Page m_page = TokenPage;
    bool m_plainAllowed = false;
    bool m_unfolded = false;
    QTabBar *m_ways;
    QList<QWidget *> m_pages;
    QLabel *m_tokenLabel;
    PasswordField *m_token;
    QLabel *m_tokenHint;
    QPushButton *m_file;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    QLabel *m_tenantLabel;
    TenantList *m_tenants;
    QPushButton *m_back;
    QToolButton *m_fold;
    QWidget *m_serverPart;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_applicationLabel;
    QSpinBox *m_application;
};

} // namespace dd::ui
