// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoservers.h"
#include "main/application.h"
#include "main/demoaccounts.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace dd::pictures {

/// The whole program on demo servers with the same data every time, one language and one theme at a time.
class Stage {
public:
    explicit Stage(bool signedIn);
    ~Stage();

    void wear(const QString &theme, const QString &language);
    /// Until nothing is asked of the servers any more, and what came has been drawn.
    void settle();

    ui::MainWindow &window() { return m_application->window(); }
    const ui::Desk &desk() const { return m_application->desk(); }
    const session::Account *account(System system) const;
    /// Opens the list and puts the cursor on this row.
    void open(const char *command, int row = -1);
    void perform(const char *command);
    /// The next tab of the details, so often.
    void turnTabs(int times);
    /// The dialog or window that was opened last.
    QWidget *front() const;
    void closeAll();

private:
    QTemporaryDir m_folder;
    demo::DemoServers m_servers;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<DemoAccounts> m_accounts;
};

} // namespace dd::pictures
