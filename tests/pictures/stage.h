// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoservers.h"
#include "main/application.h"
#include "main/demoaccounts.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

class QTableView;

namespace dd::pictures {

/// The whole program on demo servers with the same data every time, one language and one theme at a time.
class Stage {
public:
    static constexpr QSize windowSize{1440, 900};

    explicit Stage(bool signedIn);
    ~Stage();

    void speak(const QString &language);
    void wear(const QString &theme);
    /// Until nothing is asked of the servers any more, and what came has been drawn.
    void settle();

    ui::MainWindow &window() { return m_application->window(); }
    const ui::Desk &desk() const { return m_application->desk(); }
    demo::DemoServers &servers() { return m_servers; }
    session::Connection &connection(System system) const;
    /// HubEx does wrong what the text says (see demo::Faults) until mend(), which also signs in again.
    void breakHubex(const char *faults);
    void mend();
    /// Until the connection is in this state.
    void waitFor(System system, session::ConnectionState state);
    /// Opens the list and puts the cursor on this row.
    void open(const char *command, int row = -1);
    /// The list with these filters.
    void openList(Kind kind, const Query &query, System system = System::HubEx);
    void choose(int row);
    /// The table that is to be seen, and what stands in a row of it.
    QTableView &table() const;
    ItemKey keyOf(int row) const;
    void perform(const char *command);
    /// The tab of the details that has this id.
    void turnTo(const char *tab);
    /// The dialog or window that was opened last.
    QWidget *front() const;
    /// Writes into the fields of the front dialog, from the first that can be written into.
    void fill(const QStringList &texts);
    /// Presses the main button of the front dialog and waits until it may be pressed again.
    void submit();
    void closeAll();

private:
    QTemporaryDir m_folder;
    demo::DemoServers m_servers;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<DemoAccounts> m_accounts;
};

} // namespace dd::pictures
