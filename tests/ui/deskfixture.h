// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoservers.h"
#include "main/application.h"
#include "main/demoaccounts.h"
#include "secrets/memorysecrets.h"
#include "ui/mainwindow.h"
#include "ui/pages/listpage.h"
#include "ui/window/navigator.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dd::test {

/// The whole program against demo servers of the test's own, with settings and secrets of its own.
class DeskFixture {
public:
    DeskFixture()
        : servers(small())
    {
        servers.start();
        restart();
    }

    /// As after closing the program: the settings stay.
    void restart()
    {
        accounts.reset();
        desk.reset();
        desk = std::make_unique<Application>(StartOptions(),
            store::Settings::Files{
                folder.filePath(QStringLiteral("roaming.ini")), folder.filePath(QStringLiteral("local.ini"))},
            std::make_unique<secrets::MemorySecrets>());
        settings().set(store::setting::language, QStringLiteral("en"));
        settings().set(store::setting::proxyMode, QStringLiteral("none"));
        accounts
            = std::make_unique<DemoAccounts>(desk->desk().context.connections, desk->desk().context.services);
    }

    /// Signed in to both, the first list shown.
    [[nodiscard]] bool start()
    {
        desk->start();
        QSignalSpy finished(accounts.get(), &DemoAccounts::finished);
        accounts->signIn(servers.toJson());
        if (finished.isEmpty() && !finished.wait(20000))
            return false;
        const auto all = desk->desk().context.connections.all();
        return all.size() == 2 && std::ranges::all_of(all, [](const session::Connection *one) {
            return one->state() == session::ConnectionState::Online;
        });
    }

    ui::MainWindow &window() { return desk->window(); }
    ui::Navigator &navigator() { return desk->window().navigator(); }
    store::Settings &settings() { return desk->desk().context.settings; }
    session::Connection *connection(const char *id)
    {
        return desk->desk().context.connections.find(QString::fromLatin1(id));
    }
    /// OTRS ends every session, and the passwords are others now: nobody can sign in again by himself.
    void endSessions()
    {
        for (demo::otrs::Agent &agent : servers.otrs().engine().state().agents)
            agent.password = QStringLiteral("another");
        for (int agent = 1; agent <= 200; ++agent)
            servers.otrs().engine().sessions().closeAllOf(agent);
    }

    void signInAgain()
    {
        for (demo::otrs::Agent &agent : servers.otrs().engine().state().agents)
            agent.password = servers.otrs().credentials().value(QStringLiteral("password")).toString();
        accounts->signIn(servers.toJson());
    }

    QTemporaryDir folder;
    demo::DemoServers servers;
    std::unique_ptr<Application> desk;
    std::unique_ptr<DemoAccounts> accounts;

private:
    static demo::DemoOptions small()
    {
        demo::DemoOptions options;
        options.tasks = 120;
        options.tickets = 60;
        options.assets = 200;
        options.people = 30;
        return options;
    }
};

} // namespace dd::test
