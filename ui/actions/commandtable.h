// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace dd::ui {

/// Who carries a command out: the window itself, the list in the middle, or the detail pane.
enum class Doer { Window, List, Detail };

/// One thing the user can do. Every command of the program stands once in the table: menus, tool bars, the
/// palette, the keys page and the settings read it.
struct Command {
    QString id; ///< "list.filter", kept in settings: never rename
    const char *text; ///< untranslated, context "dd::Command"
    const char *group; ///< untranslated heading, context "dd::Command"
    QKeySequence key{}; ///< default; single letters act only when no text field has the focus
    QString icon{}; ///< our icon name, may be empty
    QKeySequence also{}; ///< a second default key

    QString title() const;
    QString groupTitle() const;
    /// By the part of the id before the dot: list., detail., anything else is the window's.
    Doer doer() const;
};

const QList<Command> &commandTable();
/// Null for an unknown id.
const Command *commandOf(const QString &id);

} // namespace dd::ui
