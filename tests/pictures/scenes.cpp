// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "stage.h"
#include "ui/details/detailpane.h"
#include "ui/palette/palette.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

namespace dd::pictures {

namespace {

Scene list(const char *name, const char *command, int row, const char *tab)
{
    return {QString::fromLatin1(name), [command, row, tab](Stage &stage) -> QWidget * {
                stage.open(command, row);
                stage.turnTo(tab);
                return &stage.window();
            }};
}

/// A task that has been worked on: there is something in every tab.
Scene doneTask(const char *name, const char *tab)
{
    return {QString::fromLatin1(name), [tab](Stage &stage) -> QWidget * {
                Query query;
                query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("true")});
                stage.openList(Kind::Task, query);
                stage.choose(6);
                stage.turnTo(tab);
                return &stage.window();
            }};
}

Scene palette(const char *name, const QString &text)
{
    return {QString::fromLatin1(name), [text](Stage &stage) -> QWidget * {
                stage.open("go.tasks");
                stage.perform("app.palette");
                stage.window().commandPalette().field()->setText(text);
                if (!text.isEmpty())
                    QTest::qWait(350); // the search waits for the typing to pause
                stage.settle();
                return &stage.window();
            }};
}

QTreeView *treeOf(Stage &stage)
{
    for (QTreeView *view : stage.window().findChildren<QTreeView *>()) {
        if (view->isVisible() && view->model()->columnCount() > 1)
            return view;
    }
    return nullptr;
}

Scene tree()
{
    return {QStringLiteral("assets-tree"),
        [](Stage &stage) -> QWidget * {
            stage.open("go.assets");
            stage.perform("list.tree");
            stage.settle();
            QTreeView *view = treeOf(stage);
            if (!view)
                return nullptr;
            // Down to the third level, and what stands there.
            QModelIndex at = view->model()->index(1, 0);
            for (int depth = 0; depth < 2 && at.isValid(); ++depth) {
                view->expand(at);
                stage.settle();
                at = view->model()->index(0, 0, at);
            }
            view->setCurrentIndex(at);
            stage.settle();
            return &stage.window();
        },
        [](Stage &stage) { stage.perform("list.tree"); }};
}

Scene panel(const char *name, const char *command)
{
    return {QString::fromLatin1(name),
        [command](Stage &stage) -> QWidget * {
            stage.open(command, 1);
            stage.perform("list.filterPanel");
            stage.settle();
            return &stage.window();
        },
        [](Stage &stage) { stage.perform("list.filterPanel"); }};
}

} // namespace

QList<Scene> listScenes()
{
    QList<Scene> all{list("tasks", "go.tasks", 3, "details")};
    all << doneTask("task-chat", "chat") << doneTask("task-files", "files")
        << doneTask("task-checks", "checks") << doneTask("task-works", "works")
        << doneTask("task-people", "people") << doneTask("task-history", "history");
    all << list("tickets", "go.tickets", 2, "articles") << list("ticket-details", "go.tickets", 2, "details")
        << list("ticket-customer", "go.tickets", 2, "customer")
        << list("ticket-files", "go.tickets", 2, "files");
    all << list("assets", "go.assets", 1, "details") << list("people", "go.people", 1, "details")
        << list("customers", "go.customers", 1, "details");
    all << tree() << panel("tasks-filters", "go.tasks") << panel("tickets-filters", "go.tickets")
        << panel("assets-filters", "go.assets") << panel("people-filters", "go.people");
    all << palette("palette", {}) << palette("palette-search", QStringLiteral("принтер"))
        << palette("palette-nothing", QStringLiteral("zeppelin over the bay"));
    return all;
}

QList<Scene> scenes()
{
    QList<Scene> all{
        {QStringLiteral("welcome"), [](Stage &stage) -> QWidget * { return &stage.window(); }, {}, false}};
    return all << listScenes() << cardScenes() << panelScenes() << dialogScenes() << signInScenes()
               << troubleScenes();
}

} // namespace dd::pictures
