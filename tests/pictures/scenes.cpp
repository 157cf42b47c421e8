// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "stage.h"
#include "ui/dialogs/signindialogs.h"
#include "ui/help/keysdialog.h"
#include "ui/palette/palette.h"
#include "ui/settings/settingswindow.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

namespace dd::pictures {

namespace {

Scene list(const char *name, const char *command, int row, int tabs = 0)
{
    return {QString::fromLatin1(name), [command, row, tabs](Stage &stage) -> QWidget * {
                stage.open(command, row);
                stage.turnTabs(tabs);
                return &stage.window();
            }};
}

Scene dialog(const char *name, std::function<void(Stage &)> open)
{
    return {QString::fromLatin1(name), [open](Stage &stage) {
                open(stage);
                stage.settle();
                return stage.front();
            }};
}

Scene settings(const char *name, ui::SettingsWindow::Page page)
{
    return dialog(name, [page](Stage &stage) {
        stage.perform("app.settings");
        stage.window().findChild<ui::SettingsWindow *>()->showPage(page);
    });
}

Scene diagnostics(const char *name, int tab)
{
    return dialog(name, [tab](Stage &stage) {
        stage.perform("app.diagnostics");
        stage.front()->findChild<QTabWidget *>()->setCurrentIndex(tab);
    });
}

Scene palette(const char *name, const QString &text)
{
    return {QString::fromLatin1(name), [text](Stage &stage) -> QWidget * {
                stage.open("go.tasks");
                stage.perform("app.palette");
                stage.window().commandPalette().field()->setText(text);
                QTest::qWait(500); // the search waits for the typing to pause
                stage.settle();
                return &stage.window();
            }};
}

} // namespace

QList<Scene> scenes()
{
    using Page = ui::SettingsWindow::Page;
    QList<Scene> all{
        {QStringLiteral("welcome"), [](Stage &stage) -> QWidget * { return &stage.window(); }, false},
        list("tasks", "go.tasks", 3),
    };
    for (int tab = 1; tab <= 6; ++tab)
        all << list(qPrintable(QStringLiteral("task-tab-%1").arg(tab)), "go.tasks", 3, tab);
    all << list("tickets", "go.tickets", 2);
    for (int tab = 1; tab <= 2; ++tab)
        all << list(qPrintable(QStringLiteral("ticket-tab-%1").arg(tab)), "go.tickets", 2, tab);
    all << list("assets", "go.assets", 1) << list("people", "go.people", 1)
        << list("customers", "go.customers", 1);
    all << Scene{QStringLiteral("assets-tree"), [](Stage &stage) -> QWidget * {
                     stage.open("go.assets");
                     stage.perform("list.tree");
                     stage.settle();
                     return &stage.window();
                 }};
    all << Scene{QStringLiteral("tasks-filters"), [](Stage &stage) -> QWidget * {
                     stage.open("go.tasks", 1);
                     stage.perform("list.filterPanel");
                     stage.settle();
                     return &stage.window();
                 }};
    all << palette("palette", {}) << palette("palette-search", QStringLiteral("принтер"));
    all << dialog("sign-in-hubex", [](Stage &stage) { stage.perform("account.addHubex"); })
        << dialog("sign-in-otrs", [](Stage &stage) { stage.perform("account.addOtrs"); })
        << dialog("rename", [](Stage &stage) { stage.perform("account.rename"); })
        << dialog("colour", [](Stage &stage) { stage.perform("account.colour"); })
        << dialog("remove", [](Stage &stage) { stage.perform("account.remove"); })
        << settings("settings-appearance", Page::Appearance) << settings("settings-network", Page::Network)
        << settings("settings-shortcuts", Page::Shortcuts) << diagnostics("diagnostics-exchanges", 0)
        << diagnostics("diagnostics-servers", 1) << diagnostics("diagnostics-versions", 2)
        << dialog("about", [](Stage &stage) { stage.perform("app.about"); })
        << dialog("keys", [](Stage &stage) { stage.perform("app.keys"); });
    all << dialog("detail-window", [](Stage &stage) {
        stage.open("go.tasks", 3);
        stage.perform("list.openWindow");
    });
    return all;
}

} // namespace dd::pictures
