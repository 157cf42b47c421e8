// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "stage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/settingswindow.h"

#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTabWidget>

namespace dd::pictures {

namespace {

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
        stage.front()->resize(1080, 640); // without a display the screen is small
        stage.front()->findChild<QTabWidget *>()->setCurrentIndex(tab);
    });
}

Scene command(const char *name, const char *id)
{
    return dialog(name, [id](Stage &stage) { stage.perform(id); });
}

} // namespace

Scene dialog(const char *name, const std::function<void(Stage &)> &open)
{
    return {QString::fromLatin1(name), [open](Stage &stage) {
                open(stage);
                stage.settle();
                return stage.front();
            }};
}

QList<Scene> dialogScenes()
{
    using Page = ui::SettingsWindow::Page;
    return {command("rename", "account.rename"), command("colour", "account.colour"),
        command("remove", "account.remove"), settings("settings-appearance", Page::Appearance),
        settings("settings-network", Page::Network),
        Scene{QStringLiteral("settings-network-manual"),
            [](Stage &stage) {
                store::Settings &settings = stage.desk().context.settings;
                settings.set(store::setting::proxyHost, QStringLiteral("proxy.gorservis.test"));
                settings.set(store::setting::proxyUser, QStringLiteral("dispatcher"));
                settings.set(store::setting::proxyMode, QStringLiteral("manual"));
                stage.perform("app.settings");
                stage.window().findChild<ui::SettingsWindow *>()->showPage(Page::Network);
                return stage.front();
            },
            [](Stage &stage) {
                store::Settings &settings = stage.desk().context.settings;
                settings.set(store::setting::proxyMode, QStringLiteral("none"));
                settings.reset(store::setting::proxyHost);
                settings.reset(store::setting::proxyUser);
            }},
        Scene{QStringLiteral("settings-network-file"),
            [](Stage &stage) -> QWidget * {
                stage.perform("app.settings");
                auto *window = stage.window().findChild<ui::SettingsWindow *>();
                window->showPage(Page::Network);
                // The first button of the page chooses the file of the certificate authority.
                window->findChild<ui::NetworkPage *>()->findChild<QPushButton *>()->click();
                stage.settle();
                return window->findChild<QFileDialog *>();
            }},
        settings("settings-shortcuts", Page::Shortcuts),
        dialog("settings-shortcuts-taken",
            [](Stage &stage) {
                stage.perform("app.settings");
                stage.window().findChild<ui::SettingsWindow *>()->showPage(Page::Shortcuts);
                stage.front()->findChild<QKeySequenceEdit *>()->setKeySequence(
                    QKeySequence(Qt::CTRL | Qt::Key_Return));
            }),
        diagnostics("diagnostics-exchanges", 0), diagnostics("diagnostics-servers", 1),
        diagnostics("diagnostics-versions", 2), command("about", "app.about"), command("keys", "app.keys"),
        dialog("detail-window", [](Stage &stage) {
            stage.open("go.tasks", 3);
            stage.perform("list.openWindow");
            stage.front()->resize(560, 760);
        })};
}

} // namespace dd::pictures
