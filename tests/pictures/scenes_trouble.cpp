// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "stage.h"
#include "ui/window/navigator.h"
#include "ui/window/noticebar.h"

#include <QPushButton>
#include <QTest>

namespace dd::pictures {

namespace {

using session::ConnectionState;

/// The open tasks with this text: another question than the one that is shown.
void ask(Stage &stage, const QString &text)
{
    Query query;
    query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("false")});
    query.text = text;
    stage.window().navigator().openList(stage.connection(System::HubEx).account().id, Kind::Task, query);
}

void mend(Stage &stage)
{
    stage.mend();
    stage.open("go.tasks");
}

Scene trouble(const char *name, const std::function<void(Stage &)> &play)
{
    return {QString::fromLatin1(name),
        [play](Stage &stage) -> QWidget * {
            stage.open("go.tasks", 3);
            play(stage);
            return &stage.window();
        },
        mend};
}

/// The works of a done task whose materials the user may not see.
Scene worksInPart()
{
    return {QStringLiteral("works-in-part"),
        [](Stage &stage) -> QWidget * {
            Query closed;
            closed.values.insert(QStringLiteral("isClosed"), {QStringLiteral("true")});
            stage.openList(Kind::Task, closed);
            const qint64 task = stage.keyOf(6).id;
            stage.breakHubex(
                qPrintable(QStringLiteral("403,path=/fsm/WORK/Tasks/%1/completedWorks/materials").arg(task)));
            stage.choose(6);
            stage.turnTo("works");
            return &stage.window();
        },
        mend};
}

/// What the program itself has to say, above everything.
Scene notices()
{
    return {QStringLiteral("notices"),
        [](Stage &stage) -> QWidget * {
            stage.open("go.tasks", 3);
            stage.desk().context.settings.set(store::setting::caFile, QStringLiteral("/nowhere/company.pem"));
            Q_EMIT stage.connection(System::Otrs)
                .secretsNotKept(
                    {.kind = ErrorKind::StorageFailed, .detail = QStringLiteral("keychain: no backend")});
            stage.settle();
            return &stage.window();
        },
        [](Stage &stage) {
            stage.desk().context.settings.set(store::setting::caFile, QString());
            // As the cross of each does: what was closed is settled.
            for (const QString &id : stage.window().notices().ids()) {
                stage.window().notices().remove(id);
                Q_EMIT stage.window().notices().closed(id);
            }
        }};
}

} // namespace

QList<Scene> troubleScenes()
{
    QList<Scene> all;
    all << trouble("list-empty", [](Stage &stage) {
        ask(stage, QStringLiteral("zeppelin"));
        stage.settle();
    }) << trouble("list-loading", [](Stage &stage) {
        stage.breakHubex("slow=600000,path=/fsm/WORK/Tasks");
        ask(stage, QStringLiteral("насос"));
        QTest::qWait(450); // skeletons come after a moment
    }) << trouble("list-failed", [](Stage &stage) {
        stage.breakHubex("malformed,path=/fsm/WORK/Tasks");
        ask(stage, QStringLiteral("лифт"));
        stage.settle();
    }) << trouble("list-failed-details", [](Stage &stage) {
        stage.breakHubex("malformed,path=/fsm/WORK/Tasks");
        ask(stage, QStringLiteral("дверь"));
        stage.settle();
        for (QPushButton *button : stage.window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isCheckable())
                button->click();
        }
    }) << trouble("detail-failed", [](Stage &stage) {
        stage.breakHubex("500,path=/fsm/WORK/Tasks/");
        stage.open("go.tasks", 5);
    }) << trouble("list-offline", [](Stage &stage) {
        stage.breakHubex("drop-before");
        stage.perform("list.refresh");
        stage.waitFor(System::HubEx, ConnectionState::Offline);
    }) << trouble("expired", [](Stage &stage) {
        stage.breakHubex("401");
        stage.perform("list.refresh");
        stage.waitFor(System::HubEx, ConnectionState::NeedsSignIn);
    });
    all << trouble("list-signed-out", [](Stage &stage) {
        stage.connection(System::HubEx).signOut();
        stage.waitFor(System::HubEx, ConnectionState::SignedOut);
        ask(stage, QStringLiteral("щит"));
        stage.settle();
    });
    all << trouble("list-stopped", [](Stage &stage) {
        // As the channel says it of a server that shows another certificate than the accepted one.
        Q_EMIT stage.connection(System::HubEx).channel().unreachable({.kind = ErrorKind::TlsPinChanged});
        stage.waitFor(System::HubEx, ConnectionState::Stopped);
        ask(stage, QStringLiteral("щит"));
        stage.settle();
    }) << trouble("list-slow", [](Stage &stage) {
        stage.breakHubex("slow=600000,path=/fsm/WORK/Tasks");
        stage.perform("list.refresh");
        QTest::qWait(900); // longer than a refresh says nothing
    }) << worksInPart();
    all << notices();
    all << Scene{QStringLiteral("expired-sign-in"),
        [](Stage &stage) -> QWidget * {
            stage.open("go.tasks", 3);
            stage.breakHubex("401");
            stage.perform("list.refresh");
            stage.waitFor(System::HubEx, ConnectionState::NeedsSignIn);
            stage.perform("account.again");
            return stage.front();
        },
        mend};
    return all;
}

} // namespace dd::pictures
