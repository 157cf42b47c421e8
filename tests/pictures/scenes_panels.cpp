// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "session/savedviews.h"
#include "stage.h"
#include "ui/pages/choiceeditor.h"
#include "ui/pages/instanteditor.h"
#include "ui/window/navigator.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusbar.h"
#include "ui/window/topbar.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <memory>

namespace dd::pictures {

namespace {

Query mine()
{
    Query query;
    query.values = {{QStringLiteral("isClosed"), {QStringLiteral("false")}},
        {QStringLiteral("isOutdated"), {QStringLiteral("true")}}};
    return query;
}

/// One of the user's own views, shown; gone again after the scene.
QString keepView(Stage &stage)
{
    const AccountId account = stage.connection(System::HubEx).account().id;
    const QString view = stage.desk().views.add(account, Kind::Task, QStringLiteral("Горит, центр"), mine());
    stage.window().navigator().goTo(account, QStringLiteral("saved.") + view);
    stage.settle();
    return view;
}

void dropViews(Stage &stage)
{
    while (!stage.desk().views.all().isEmpty())
        stage.desk().views.remove(stage.desk().views.all().constFirst().id);
    stage.open("go.tasks");
}

/// The dialogs of saved views, and the list under such a view.
Scene view(const char *name, const std::function<void(Stage &)> &play)
{
    return {QString::fromLatin1(name),
        [play](Stage &stage) -> QWidget * {
            keepView(stage);
            play(stage);
            stage.settle();
            return stage.front() ? stage.front() : &stage.window();
        },
        dropViews};
}

QList<Scene> viewScenes()
{
    return {view("view", [](Stage &stage) { stage.choose(1); }),
        view("view-save", [](Stage &stage) { stage.perform("saved.add"); }),
        view("view-taken",
            [](Stage &stage) {
                stage.perform("saved.add");
                stage.fill({QStringLiteral("Горит, центр")});
                stage.submit();
            }),
        view("view-rename", [](Stage &stage) { stage.perform("saved.rename"); }),
        view("view-remove", [](Stage &stage) { stage.perform("saved.remove"); })};
}

/// As a right click in the middle of it, or on this row.
void askForMenu(QWidget &widget, const QPoint &at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
}

Scene menu(const char *name, const std::function<void(Stage &)> &open)
{
    return dialog(name, [open](Stage &stage) {
        stage.open("go.tasks", 2);
        open(stage);
    });
}

QList<Scene> menuScenes()
{
    return {menu("menu-row",
                [](Stage &stage) {
                    askForMenu(*stage.table().viewport(), {60, 40});
                }),
        menu("menu-heading",
            [](Stage &stage) {
                askForMenu(*stage.table().horizontalHeader()->viewport(), {60, 8});
            }),
        menu("menu-account",
            [](Stage &stage) { stage.window().statusBar().findChild<QToolButton *>()->click(); }),
        menu("menu-main",
            [](Stage &stage) {
                auto *button = stage.window().findChild<ui::TopBar *>()->findChild<QToolButton *>();
                button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
            }),
        menu("menu-order",
            [](Stage &stage) {
                for (QToolButton *button : stage.window().findChildren<QToolButton *>()) {
                    if (button->isVisible() && button->menu() && !button->text().isEmpty())
                        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
                }
            }),
        menu("menu-place",
            [](Stage &stage) {
                ui::SideBar &places = stage.window().sideBar();
                askForMenu(*places.viewport(), places.visualRect(places.currentIndex()).center());
            }),
        menu("columns", [](Stage &stage) { stage.perform("list.columns"); })};
}

/// What an editor of the filter panel opens.
template <class Editor> Scene editor(const char *name, const char *list, int which)
{
    return {QString::fromLatin1(name),
        [list, which](Stage &stage) -> QWidget * {
            stage.open(list);
            stage.perform("list.filterPanel");
            stage.settle();
            int left = which;
            for (Editor *one : stage.window().findChildren<Editor *>()) {
                if (!one->isVisible() || left-- > 0)
                    continue;
                one->template findChild<QAbstractButton *>()->click();
                break;
            }
            stage.settle();
            return stage.front();
        },
        [](Stage &stage) { stage.perform("list.filterPanel"); }};
}

/// What the first date of the filter panel offers.
Scene dates()
{
    return {QStringLiteral("filter-date"),
        [](Stage &stage) -> QWidget * {
            stage.open("go.tasks");
            stage.perform("list.filterPanel");
            stage.settle();
            auto *button = stage.window().findChild<ui::InstantEditor *>()->findChild<QToolButton *>();
            button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
            stage.settle();
            return stage.front();
        },
        [](Stage &stage) { stage.perform("list.filterPanel"); }};
}

/// The window in another size; its panes are as before afterwards.
Scene size(const char *name, const QSize &size, const char *list, int row)
{
    const auto before = std::make_shared<QByteArray>();
    return {QString::fromLatin1(name),
        [=](Stage &stage) -> QWidget * {
            *before = stage.window().findChild<QSplitter *>()->saveState();
            stage.window().resize(size);
            stage.open(list, row);
            return &stage.window();
        },
        [before](Stage &stage) {
            stage.window().resize(Stage::windowSize);
            stage.window().findChild<QSplitter *>()->restoreState(*before);
        }};
}

} // namespace

QList<Scene> panelScenes()
{
    QList<Scene> all = viewScenes() + menuScenes();
    all << editor<ui::ChoiceEditor>("filter-choice", "go.tasks", 0)
        << editor<ui::ChoiceEditor>("filter-states", "go.tickets", 2) << dates()
        << size("narrow", {1024, 700}, "go.tasks", 3) << size("narrow-tickets", {1024, 700}, "go.tickets", 2)
        << size("wide", {1920, 1080}, "go.tickets", 2) << size("wide-tasks", {1920, 1080}, "go.tasks", 3);
    all << Scene{QStringLiteral("rows-comfortable"),
        [](Stage &stage) -> QWidget * {
            stage.perform("density.comfortable");
            stage.open("go.tasks", 3);
            return &stage.window();
        },
        [](Stage &stage) { stage.perform("density.compact"); }};
    all << Scene{QStringLiteral("rows-chosen"), [](Stage &stage) -> QWidget * {
                     stage.open("go.tasks", 2);
                     QTableView &table = stage.table();
                     table.setFocus();
                     for (const int row : {3, 4, 7})
                         table.selectionModel()->select(table.model()->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
                     stage.settle();
                     return &stage.window();
                 }};
    return all;
}

} // namespace dd::pictures
