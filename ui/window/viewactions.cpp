// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewactions.h"

#include "models/placetree.h"
#include "session/savedviews.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/icons.h"
#include "ui/dialogs/viewdialogs.h"
#include "ui/pages/listpage.h"
#include "ui/window/navigator.h"

#include <QMenu>

namespace dd::ui {

ViewActions::ViewActions(const Desk &desk, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_window(window)
{
}

bool ViewActions::isSaved(const models::Place &place)
{
    return !models::savedViewId(place.id).isEmpty();
}

bool ViewActions::canPerform(const QString &command) const
{
    const models::Place *here = m_navigator.place();
    return here && can(command, *here);
}

bool ViewActions::can(const QString &command, const models::Place &place) const
{
    const ListPage *page = m_navigator.page();
    const models::Place *here = m_navigator.place();
    const bool isHere = page && here && here->account == place.account && here->id == place.id;
    if (command == QLatin1String("saved.add"))
        return isHere;
    const session::SavedView *view = m_desk.views.find(models::savedViewId(place.id));
    if (command == QLatin1String("saved.replace"))
        return view && isHere && page->query() != view->query;
    return view;
}

void ViewActions::perform(const QString &command)
{
    if (const models::Place *here = m_navigator.place())
        perform(command, models::Place(*here));
}

void ViewActions::perform(const QString &command, const models::Place &place)
{
    if (!can(command, place))
        return;
    const QString view = models::savedViewId(place.id);
    if (command == QLatin1String("saved.add")) {
        add(place);
    } else if (command == QLatin1String("saved.replace")) {
        m_desk.views.setQuery(view, m_navigator.page()->query());
        m_navigator.goTo(place.account, place.id);
    } else if (command == QLatin1String("saved.rename")) {
        rename(view);
    } else if (command == QLatin1String("saved.remove")) {
        remove(view);
    }
}

void ViewActions::add(const models::Place &place)
{
    const Query query = m_navigator.page()->query();
    ViewNameDialog *dialog
        = new ViewNameDialog(m_desk.context, m_desk.views, {place.account, place.kind, {}}, m_window);
    connect(dialog, &ViewNameDialog::named, this, [this, place, query](const QString &title) {
        const QString view = m_desk.views.add(place.account, place.kind, title, query);
        m_navigator.goTo(place.account, models::savedPlaceId(view));
    });
    dialog->open();
}

void ViewActions::rename(const QString &id)
{
    const session::SavedView view = *m_desk.views.find(id);
    ViewNameDialog *dialog
        = new ViewNameDialog(m_desk.context, m_desk.views, {view.account, view.kind, view.id}, m_window);
    connect(dialog, &ViewNameDialog::named, this,
        [this, id](const QString &title) { m_desk.views.rename(id, title); });
    dialog->open();
}

void ViewActions::remove(const QString &id)
{
    const session::SavedView view = *m_desk.views.find(id);
    ViewRemoveDialog *dialog = new ViewRemoveDialog(m_desk.context, view.account, view.title, m_window);
    connect(dialog, &QDialog::accepted, this, [this, view] {
        const models::Place *here = m_navigator.place();
        const bool wasHere = here && here->id == models::savedPlaceId(view.id);
        m_desk.views.remove(view.id);
        // What is shown stays; it is the list with these filters from now on.
        if (wasHere)
            m_navigator.openList(view.account, view.kind, m_navigator.page()->query());
    });
    dialog->open();
}

void ViewActions::fill(QMenu &menu, const models::Place &place)
{
    menu.clear();
    for (const char *name : {"saved.replace", "saved.rename", "saved.remove"}) {
        const Command *command = commandOf(QLatin1String(name));
        QAction *action = menu.addAction(
            icon(command->icon), command->title() + QLatin1Char('\t') + m_desk.shortcuts.textOf(command->id));
        action->setEnabled(can(command->id, place));
        connect(action, &QAction::triggered, this, [this, id = command->id, place] { perform(id, place); });
    }
}

} // namespace dd::ui
