// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandtable.h"

#include <QCoreApplication>

namespace dd::ui {

namespace {

constexpr auto places = QT_TRANSLATE_NOOP("dd::Command", "Places");
constexpr auto lists = QT_TRANSLATE_NOOP("dd::Command", "List");
constexpr auto details = QT_TRANSLATE_NOOP("dd::Command", "Details");
constexpr auto accounts = QT_TRANSLATE_NOOP("dd::Command", "Accounts");
constexpr auto look = QT_TRANSLATE_NOOP("dd::Command", "Appearance");
constexpr auto program = QT_TRANSLATE_NOOP("dd::Command", "Program");

Command command(const char *id, const char *text, const char *group, const char *key = "",
    const char *icon = "", const char *also = "")
{
    const auto keys = [](const char *portable) {
        return QKeySequence::fromString(QLatin1String(portable), QKeySequence::PortableText);
    };
    return {QString::fromLatin1(id), text, group, keys(key), QString::fromLatin1(icon), keys(also)};
}

QList<Command> table()
{
    return {
        command("go.tasks", QT_TRANSLATE_NOOP("dd::Command", "Tasks"), places, "Ctrl+1", "task"),
        command("go.tickets", QT_TRANSLATE_NOOP("dd::Command", "Tickets"), places, "Ctrl+2", "ticket"),
        command("go.assets", QT_TRANSLATE_NOOP("dd::Command", "Assets"), places, "Ctrl+3", "asset"),
        command("go.people", QT_TRANSLATE_NOOP("dd::Command", "People"), places, "Ctrl+4", "people"),
        command("go.customers", QT_TRANSLATE_NOOP("dd::Command", "Customers"), places, "Ctrl+5", "customer"),
        command("go.nextAccount", QT_TRANSLATE_NOOP("dd::Command", "Same list of the next account"), places,
            "Ctrl+Shift+A", "account"),
        command("go.back", QT_TRANSLATE_NOOP("dd::Command", "Back"), places, "Alt+Left", "back"),
        command("go.forward", QT_TRANSLATE_NOOP("dd::Command", "Forward"), places, "Alt+Right", "forward"),
        command("go.nextPane", QT_TRANSLATE_NOOP("dd::Command", "Next pane"), places, "F6"),
        command("go.previousPane", QT_TRANSLATE_NOOP("dd::Command", "Previous pane"), places, "Shift+F6"),

        command("list.filter", QT_TRANSLATE_NOOP("dd::Command", "Filter the list"), lists, "/", "filter",
            "Ctrl+F"),
        command("list.filterPanel", QT_TRANSLATE_NOOP("dd::Command", "All filters"), lists, "Ctrl+Shift+F",
            "filter"),
        command("list.clearFilters", QT_TRANSLATE_NOOP("dd::Command", "Clear all filters"), lists,
            "Ctrl+Shift+Backspace", "clear"),
        command(
            "list.refresh", QT_TRANSLATE_NOOP("dd::Command", "Refresh"), lists, "F5", "refresh", "Ctrl+R"),
        command("list.stop", QT_TRANSLATE_NOOP("dd::Command", "Stop refreshing"), lists, "", "cancel"),
        command("list.next", QT_TRANSLATE_NOOP("dd::Command", "Next item"), lists, "J", "down"),
        command("list.previous", QT_TRANSLATE_NOOP("dd::Command", "Previous item"), lists, "K", "up"),
        command("list.openWindow", QT_TRANSLATE_NOOP("dd::Command", "Open in a window of its own"), lists,
            "Ctrl+Return", "new-window"),
        command("list.copy", QT_TRANSLATE_NOOP("dd::Command", "Copy as text"), lists, "Ctrl+C", "copy"),
        command("list.copyTable", QT_TRANSLATE_NOOP("dd::Command", "Copy as a table"), lists, "Ctrl+Shift+C",
            "copy-table"),
        command(
            "list.selectAll", QT_TRANSLATE_NOOP("dd::Command", "Select all"), lists, "Ctrl+A", "select-all"),
        command("list.columns", QT_TRANSLATE_NOOP("dd::Command", "Choose columns"), lists, "Ctrl+Shift+O",
            "columns"),
        command("list.tree", QT_TRANSLATE_NOOP("dd::Command", "Show assets as a tree or as a table"), lists,
            "Ctrl+Shift+T", "asset-tree"),

        command("saved.add", QT_TRANSLATE_NOOP("dd::Command", "Save the filters as a view…"), lists,
            "Ctrl+Shift+S", "star"),
        command("saved.replace", QT_TRANSLATE_NOOP("dd::Command", "Save the filters into this view"), lists,
            "Ctrl+S", "star-filled"),
        command("saved.rename", QT_TRANSLATE_NOOP("dd::Command", "Rename the view…"), lists, "", "edit"),
        command("saved.remove", QT_TRANSLATE_NOOP("dd::Command", "Remove the view…"), lists, "", "delete"),

        command("detail.nextTab", QT_TRANSLATE_NOOP("dd::Command", "Next tab of the details"), details,
            "Ctrl+PgDown", "chevron-right"),
        command("detail.previousTab", QT_TRANSLATE_NOOP("dd::Command", "Previous tab of the details"),
            details, "Ctrl+PgUp", "chevron-left"),
        command(
            "detail.copyNumber", QT_TRANSLATE_NOOP("dd::Command", "Copy the number"), details, "Y", "copy"),
        command("detail.nextMessage", QT_TRANSLATE_NOOP("dd::Command", "Next article of the ticket"), details,
            "Shift+J", "down"),
        command("detail.previousMessage", QT_TRANSLATE_NOOP("dd::Command", "Previous article of the ticket"),
            details, "Shift+K", "up"),
        command("detail.refresh", QT_TRANSLATE_NOOP("dd::Command", "Refresh the details"), details,
            "Shift+F5", "refresh"),

        command("account.addHubex", QT_TRANSLATE_NOOP("dd::Command", "Sign in to HubEx…"), accounts, "",
            "sign-in"),
        command(
            "account.addOtrs", QT_TRANSLATE_NOOP("dd::Command", "Sign in to OTRS…"), accounts, "", "sign-in"),
        command("account.again", QT_TRANSLATE_NOOP("dd::Command", "Sign in again…"), accounts, "", "sign-in"),
        command(
            "account.reconnect", QT_TRANSLATE_NOOP("dd::Command", "Reconnect now"), accounts, "", "online"),
        command("account.signOut", QT_TRANSLATE_NOOP("dd::Command", "Sign out"), accounts, "", "sign-out"),
        command(
            "account.rename", QT_TRANSLATE_NOOP("dd::Command", "Rename the account…"), accounts, "", "edit"),
        command("account.colour", QT_TRANSLATE_NOOP("dd::Command", "Colour of the account…"), accounts, "",
            "palette"),
        command("account.remove", QT_TRANSLATE_NOOP("dd::Command", "Remove the account…"), accounts, "",
            "delete"),

        command("theme.system", QT_TRANSLATE_NOOP("dd::Command", "Theme: as the system"), look, "", "theme"),
        command("theme.light", QT_TRANSLATE_NOOP("dd::Command", "Theme: light"), look, "", "theme-light"),
        command("theme.dark", QT_TRANSLATE_NOOP("dd::Command", "Theme: dark"), look, "", "theme-dark"),
        command("density.compact", QT_TRANSLATE_NOOP("dd::Command", "Rows: compact"), look),
        command("density.comfortable", QT_TRANSLATE_NOOP("dd::Command", "Rows: comfortable"), look),
        command("language.system", QT_TRANSLATE_NOOP("dd::Command", "Language: as the system"), look, "",
            "language"),
        command("language.en", QT_TRANSLATE_NOOP("dd::Command", "Language: English"), look, "", "language"),
        command("language.ru", QT_TRANSLATE_NOOP("dd::Command", "Language: Russian"), look, "", "language"),
        command("view.places", QT_TRANSLATE_NOOP("dd::Command", "Show or hide the places"), look, "F9"),
        command("view.detail", QT_TRANSLATE_NOOP("dd::Command", "Show or hide the details"), look, "F8",
            "details"),

        command("app.palette", QT_TRANSLATE_NOOP("dd::Command", "Search everything or run a command"),
            program, "Ctrl+K", "search"),
        command("app.keys", QT_TRANSLATE_NOOP("dd::Command", "Keyboard shortcuts"), program, "?", "keyboard",
            "F1"),
        command("app.settings", QT_TRANSLATE_NOOP("dd::Command", "Settings"), program, "Ctrl+,", "settings"),
        command("app.diagnostics", QT_TRANSLATE_NOOP("dd::Command", "Diagnostics"), program, "Ctrl+Shift+D",
            "diagnostics"),
        command("app.about", QT_TRANSLATE_NOOP("dd::Command", "About DispatchDesk"), program, "", "about"),
        command("app.quit", QT_TRANSLATE_NOOP("dd::Command", "Quit"), program, "Ctrl+Q", "quit"),
    };
}

} // namespace

QString Command::title() const
{
    return QCoreApplication::translate("dd::Command", text);
}

QString Command::groupTitle() const
{
    return QCoreApplication::translate("dd::Command", group);
}

Doer Command::doer() const
{
    if (id.startsWith(QLatin1String("list.")))
        return Doer::List;
    return id.startsWith(QLatin1String("detail.")) ? Doer::Detail : Doer::Window;
}

const QList<Command> &commandTable()
{
    static const QList<Command> commands = table();
    return commands;
}

const Command *commandOf(const QString &id)
{
    for (const Command &command : commandTable()) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

} // namespace dd::ui
