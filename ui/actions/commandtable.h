// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace dd::ui {

/// One thing the user can do. Every command of the program stands once in the table: menus, tool bars, the
/// palette, the keys page and the settings read it.
struct Command {
    QString id; ///< "list.filter", kept in settings: never rename
    const char *text; ///< untranslated, context "dd::Command"
    const char *group; ///< untranslated heading, context "dd::Command"
    QKeySequence key; ///< default; single letters act only when no text field has the focus
    QString icon; ///< our icon name, may be empty

    QString title() const;
    QString groupTitle() const;
};

const QList<Command> &commandTable();

} // namespace dd::ui
