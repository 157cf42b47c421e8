// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "stage.h"
#include "ui/details/downloadbar.h"
#include "ui/details/downloads.h"
#include "ui/details/filedelegate.h"
#include "ui/details/filelist.h"

#include <QListWidget>
#include <QPushButton>
#include <memory>

namespace dd::pictures {

namespace {

/// A row of a list, found by what it holds, and a tab of its card.
Scene card(const char *name, System system, Kind kind, const Query &query, int row, const char *tab)
{
    return {QString::fromLatin1(name), [=](Stage &stage) -> QWidget * {
                stage.openList(kind, query, system);
                stage.choose(row);
                stage.turnTo(tab);
                return &stage.window();
            }};
}

Query where(const char *key, const char *value)
{
    Query query;
    query.values.insert(QString::fromLatin1(key), {QString::fromLatin1(value)});
    return query;
}

/// The second file of a task that has been worked on, as large as the window.
Scene preview()
{
    return dialog("file-preview", [](Stage &stage) {
        stage.openList(Kind::Task, where("isClosed", "true"));
        stage.choose(6);
        stage.turnTo("files");
        for (QListWidget *list : stage.window().findChildren<QListWidget *>()) {
            if (list->isVisible() && qobject_cast<ui::FileDelegate *>(list->itemDelegate())
                && list->count() > 1)
                Q_EMIT list->itemActivated(list->item(1));
        }
    });
}

/// What the foot of the pane says when a task's files were saved, but one that the server did not give.
Scene savedAll()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    return {QStringLiteral("files-saved"),
        [folder](Stage &stage) -> QWidget * {
            stage.openList(Kind::Task, where("isClosed", "true"));
            stage.choose(6);
            stage.turnTo("files");
            for (ui::FileList *list : stage.window().findChildren<ui::FileList *>()) {
                if (!list->isVisible() || list->files().size() < 2)
                    continue;
                stage.breakHubex("404,path=/fsm/WORK/,times=1");
                list->downloads().saveAllTo(list->files(), folder->path(), list->source());
                break;
            }
            stage.settle();
            return &stage.window();
        },
        [](Stage &stage) {
            for (const ui::DownloadBar *bar : stage.window().findChildren<ui::DownloadBar *>()) {
                for (QPushButton *button : bar->findChildren<QPushButton *>())
                    button->click();
            }
            stage.mend();
        }};
}

/// What is asked before a file is opened or kept.
Scene ofFile(const char *name, const char *fileName,
    const std::function<void(ui::Downloads &, const Attachment &)> &what)
{
    return dialog(name, [fileName, what](Stage &stage) {
        Attachment file;
        file.fileName = QString::fromUtf8(fileName);
        auto *downloads = new ui::Downloads(&stage.window());
        what(*downloads, file);
        QObject::connect(stage.front(), &QObject::destroyed, downloads, &QObject::deleteLater);
    });
}

} // namespace

QList<Scene> cardScenes()
{
    const Query all;
    const auto open = [](ui::Downloads &downloads, const Attachment &file) { downloads.open(file, {}); };
    return {card("asset-tasks", System::HubEx, Kind::Asset, all, 2, "tasks"),
        card("asset-children", System::HubEx, Kind::Asset, all, 1, "children"),
        card("asset-files", System::HubEx, Kind::Asset, all, 2, "files"),
        card("asset-contacts", System::HubEx, Kind::Asset, all, 0, "contacts"),
        card("technician", System::HubEx, Kind::Person, where("isTechnician", "true"), 1, "details"),
        card("technician-rights", System::HubEx, Kind::Person, where("isTechnician", "true"), 1, "rights"),
        card("agents", System::Otrs, Kind::Person, all, 1, "details"),
        card("agent-tickets", System::Otrs, Kind::Person, all, 1, "tickets"),
        card("customer-tickets", System::Otrs, Kind::Customer, all, 1, "tickets"),
        card("customer-colleagues", System::Otrs, Kind::Customer, all, 1, "colleagues"),
        card("ticket-letter", System::Otrs, Kind::Ticket, where("ViewID", "-5"), 3, "articles"), preview(),
        savedAll(), ofFile("file-program", "Установка принтера.exe", open),
        ofFile("file-unknown", "Отчёт контроллера.dat", open),
        ofFile("file-save", "Акт выполненных работ.pdf",
            [](ui::Downloads &downloads, const Attachment &file) { downloads.saveAs(file, {}); }),
        ofFile("file-save-all", "Акт выполненных работ.pdf",
            [](ui::Downloads &downloads, const Attachment &file) {
                downloads.saveAllAs({file, file}, {});
            })};
}

} // namespace dd::pictures
