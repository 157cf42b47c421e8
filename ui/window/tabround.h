// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace dd::ui {

/// Which of the panes holds the widget; -1 for none.
qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *widget);

/// What Tab comes to in this pane now, in order. Qt keeps one chain a window, in which pages and cards made
/// later all stand at the end: it does for what is inside a pane, not for the panes themselves.
QList<QWidget *> stationsOf(const QWidget &pane);

/// Where Tab (or Shift+Tab) leads from the focused widget: through its pane, then to the next pane, round and
/// round. Null where nothing else takes the focus.
QWidget *nextStation(const QList<QWidget *> &panes, QWidget *focused, bool forward);

} // namespace dd::ui
