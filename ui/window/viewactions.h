// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include "models/places.h"

#include <QObject>

class QMenu;

namespace dd::ui {

class Navigator;

/// What the user does with his own views, by the ids of the command table ("saved.…"): keeps what the list
/// shows now under a name, changes, renames, removes; opens the dialogs. Owned by the main window, whose
/// dialogs they are.
class ViewActions : public QObject {
    Q_OBJECT

public:
    ViewActions(const Desk &desk, Navigator &navigator, QWidget *window);

    static bool isOurs(const QString &command) { return command.startsWith(QLatin1String("saved.")); }
    static bool isSaved(const models::Place &place);
    /// About the place where the user is.
    bool canPerform(const QString &command) const;
    void perform(const QString &command);
    /// The menu of a place of the side bar that isSaved().
    void fill(QMenu &menu, const models::Place &place);

private:
    bool can(const QString &command, const models::Place &place) const;
    void perform(const QString &command, const models::Place &place);
    void add(const models::Place &place);
    void rename(const QString &view);
    void remove(const QString &view);

    Desk m_desk;
    Navigator &m_navigator;
    QWidget *m_window;
};

} // namespace dd::ui
