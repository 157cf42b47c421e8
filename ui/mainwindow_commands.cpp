// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "store/settings.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtable.h"
#include "ui/details/detailpane.h"
#include "ui/diagnostics/diagnosticswindow.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/keysdialog.h"
#include "ui/pages/listpage.h"
#include "ui/palette/palette.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/accountactions.h"
#include "ui/window/navigator.h"
#include "ui/window/sidebar.h"
#include "ui/window/viewactions.h"

#include <QAction>
#include <QMenu>

namespace dd::ui {

namespace {

QString say(const char *id)
{
    return QString::fromLatin1(id);
}

} // namespace

/// One window of its kind: asked for again, it comes forward.
template <class Window, class... Arguments> Window *MainWindow::single(Arguments &&...arguments)
{
    auto *window = findChild<Window *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window)
        window = new Window(std::forward<Arguments>(arguments)..., this);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

void MainWindow::bind()
{
    const auto does = [this](const char *id, std::function<void()> run, std::function<bool()> can = {}) {
        m_deeds.insert(say(id), {std::move(run), std::move(can)});
    };
    const auto goes = [&](const char *id, Kind kind) {
        does(
            id,
            [this, kind] {
                m_navigator->go(kind);
                focusList();
            },
            [this, kind] { return m_navigator->canGo(kind); });
    };
    goes("go.tasks", Kind::Task);
    goes("go.tickets", Kind::Ticket);
    goes("go.assets", Kind::Asset);
    goes("go.people", Kind::Person);
    goes("go.customers", Kind::Customer);
    does(
        "go.nextAccount", [this] { m_navigator->goToNextAccount(); },
        [this] { return m_navigator->canGoToNextAccount(); });
    does(
        "go.back", [this] { m_navigator->back(); }, [this] { return m_navigator->canGoBack(); });
    does(
        "go.forward", [this] { m_navigator->forward(); }, [this] { return m_navigator->canGoForward(); });
    does("go.nextPane", [this] { cyclePane(1); });
    does("go.previousPane", [this] { cyclePane(-1); });

    const auto hasList = [this] { return m_navigator->page() != nullptr; };
    does(
        "view.places", [this] { togglePane(say("places")); }, hasList);
    does(
        "view.detail", [this] { togglePane(say("detail")); }, hasList);

    const auto setting
        = [&](const char *family, const store::Setting<QString> &key, const QStringList &values) {
              for (const QString &value : values) {
                  bindChoice(
                      say(family) + QLatin1Char('.') + value, value,
                      [this, key] { return m_desk.context.settings.get(key); },
                      [this, key](const QString &chosen) { m_desk.context.settings.set(key, chosen); });
              }
          };
    setting("theme", store::setting::theme, {say("system"), say("light"), say("dark")});
    setting("density", store::setting::density, {say("compact"), say("comfortable")});
    setting("language", store::setting::language, {say("system"), say("en"), say("ru")});

    does("app.palette", [this] { openPalette(); });
    does("app.keys", [this] {
        connect(single<KeysDialog>(m_desk.shortcuts), &KeysDialog::changeRequested, this,
            &MainWindow::openShortcutSettings, Qt::UniqueConnection);
    });
    does("app.settings", [this] { openSettings(SettingsWindow::Page::Appearance); });
    does("app.diagnostics", [this] { single<DiagnosticsWindow>(m_desk); });
    does("app.about", [this] { single<AboutDialog>(); });
    does("app.quit", [this] { close(); });
}

void MainWindow::openSettings(SettingsWindow::Page page)
{
    single<SettingsWindow>(m_desk)->showPage(page);
}

void MainWindow::openShortcutSettings()
{
    openSettings(SettingsWindow::Page::Shortcuts);
}

void MainWindow::bindChoice(const QString &command, const QString &value, const std::function<QString()> &now,
    const std::function<void(const QString &)> &choose)
{
    m_commands->action(command)->setCheckable(true);
    m_deeds.insert(command, {[choose, value] { choose(value); }});
    m_ticks.insert(command, [now, value] { return now() == value; });
}

bool MainWindow::canPerform(const QString &id) const
{
    const Command *command = commandOf(id);
    if (!command)
        return false;
    if (AccountActions::isOurs(id))
        return m_accountActions->canPerform(id, m_navigator->account());
    if (ViewActions::isOurs(id))
        return m_viewActions->canPerform(id);
    switch (command->doer()) {
    case Doer::List:
        return m_navigator->page() && m_navigator->page()->canPerform(id);
    case Doer::Detail:
        return m_detail->isVisibleTo(this) && m_detail->canPerform(id);
    case Doer::Window:
        break;
    }
    const auto deed = m_deeds.constFind(id);
    return deed != m_deeds.constEnd() && (!deed->can || deed->can());
}

void MainWindow::perform(const QString &id)
{
    if (!canPerform(id))
        return;
    if (id != QLatin1String("app.palette"))
        m_palette->dismiss(); // a key of another command says that nothing more is searched for
    if (AccountActions::isOurs(id)) {
        m_accountActions->perform(id, m_navigator->account());
        return;
    }
    if (ViewActions::isOurs(id)) {
        m_viewActions->perform(id);
        return;
    }
    switch (commandOf(id)->doer()) {
    case Doer::List:
        m_navigator->page()->perform(id);
        return;
    case Doer::Detail:
        m_detail->perform(id);
        return;
    case Doer::Window:
        m_deeds.value(id).run();
        updateTicks();
        return;
    }
}

void MainWindow::updateCommands()
{
    for (const Command &command : commandTable())
        m_commands->setEnabled(command.id, canPerform(command.id));
    updateTicks();
}

void MainWindow::updateTicks()
{
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick)
        m_commands->action(tick.key())->setChecked(tick.value()());
}

void MainWindow::buildMenu()
{
    m_menu->clear();
    for (QMenu *old : m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        old->deleteLater(); // one of its entries may be what changed the language
    const auto add = [this](QMenu *menu, std::initializer_list<const char *> ids) {
        QStringList list;
        for (const char *id : ids)
            list << say(id);
        m_commands->addTo(menu, list);
    };
    const auto under = [&](const QString &title, std::initializer_list<const char *> ids) {
        add(m_menu->addMenu(title), ids);
    };
    add(m_menu, {"account.addHubex", "account.addOtrs", ""});
    under(tr("Go to"),
        {"go.tasks", "go.tickets", "go.assets", "go.people", "go.customers", "go.nextAccount", "", "go.back",
            "go.forward"});
    under(tr("Panes"), {"view.places", "view.detail", "", "go.nextPane", "go.previousPane"});
    under(tr("Theme"), {"theme.system", "theme.light", "theme.dark"});
    under(tr("Rows"), {"density.compact", "density.comfortable"});
    under(tr("Language"), {"language.system", "language.en", "language.ru"});
    add(m_menu, {"", "app.keys", "app.settings", "app.diagnostics", "app.about", "", "app.quit"});
}

} // namespace dd::ui
