// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace dd::ui {

/// For event() of what holds texts to be read: keeps the keys that copy, select and save what has the focus
/// from the window's commands of the same keys, which are about the list. True where it did.
inline bool keepsTextKeys(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)
        || key->matches(QKeySequence::Save);
    if (isOurs)
        event->accept();
    return isOurs;
}

} // namespace dd::ui
