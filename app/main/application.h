// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/demohost.h"
#include "main/startoptions.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/secrets.h"
#include "session/connections.h"
#include "session/networksettings.h"
#include "session/savedviews.h"
#include "store/language.h"
#include "store/settings.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/desk.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"

#include <memory>

namespace dd {

class DemoAccounts;

namespace ui {
class MainWindow;
}

/// The composition root: owns every service and hands each to the constructors of those who need it. Made
/// once by main(), after the application object; by tests, with files of their own.
class Application : public QObject {
    Q_OBJECT

public:
    /// Where the settings of such a start lie: the demo has its own, it must not move the user's windows.
    static store::Settings::Files filesFor(const StartOptions &options);

    /// The keychain; for the demo something that forgets.
    static std::unique_ptr<secrets::Secrets> secretsFor(const StartOptions &options);

    Application(const StartOptions &options, const store::Settings::Files &files,
        std::unique_ptr<secrets::Secrets> secrets, net::RateBudget hubexBudget = session::usualHubexBudget);
    ~Application() override;

    /// Shows the window and opens the accounts, or starts the demo.
    void start();

    ui::MainWindow &window() const { return *m_window; }
    const ui::Desk &desk() const { return m_desk; }

Q_SIGNALS:
    /// The demo servers run and both sign-ins have ended, well or not.
    void demoReady();

private:
    void openAccounts();
    void startDemo();
    void applyLanguage();

    StartOptions m_options;
    store::Settings m_settings;
    store::Language m_language;
    ui::Theme m_theme;
    ui::PlainTips m_tips;
    std::unique_ptr<secrets::Secrets> m_secrets;
    net::NetworkPolicy m_policy;
    net::ExchangeLog m_log;
    session::NetworkSettings m_network;
    session::Services m_services;
    session::Accounts m_accounts;
    session::Connections m_connections;
    session::SavedViews m_views;
    ui::Shortcuts m_shortcuts;
    ui::Desk m_desk;
    std::unique_ptr<DemoHost> m_demoHost;
    std::unique_ptr<DemoAccounts> m_demoAccounts;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace dd
