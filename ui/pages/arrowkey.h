// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace dd::ui {

/// The step of an arrow key that finds the cursor on a row nobody chose, as after the focus came or a row
/// left; 0 for everything else. Qt would go on from that row and pass it by.
inline int firstStep(const QKeyEvent &event, const QItemSelectionModel &selection)
{
    const QModelIndex current = selection.currentIndex();
    if ((event.modifiers() & ~Qt::KeypadModifier) || !current.isValid() || selection.isSelected(current))
        return 0;
    return event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
}

} // namespace dd::ui
