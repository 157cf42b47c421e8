// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QStyleHints>

namespace dd::ui {

/// Enter chooses a row, Enter once more opens it in a window of its own (look.md "Three panes").
class EnterKey {
public:
    enum class Meaning { None, First, Second };

    Meaning read(const QKeyEvent &event, const QModelIndex &current)
    {
        const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        if (!isEnter || event.modifiers() & ~Qt::KeypadModifier || !current.isValid()) {
            m_row = QPersistentModelIndex();
            return Meaning::None;
        }
        if (event.isAutoRepeat())
            return Meaning::First;
        // As slow as the slowest double click.
        const bool again = m_row == current.siblingAtColumn(0)
            && m_since.elapsed() < 2 * QGuiApplication::styleHints()->mouseDoubleClickInterval();
        m_row = again ? QPersistentModelIndex() : QPersistentModelIndex(current.siblingAtColumn(0));
        m_since.start();
        return again ? Meaning::Second : Meaning::First;
    }

private:
    QElapsedTimer m_since;
    QPersistentModelIndex m_row;
};

} // namespace dd::ui
