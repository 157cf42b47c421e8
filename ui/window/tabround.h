// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace dd::ui {

/// Which of the panes holds the widget; -1 for none.
qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *widget);

/// What Tab comes to in this pane now, in the order in which it is read. Qt keeps one chain a window in the
/// order in which things were made, and what an answer brings is made last, wherever it stands.
QList<QWidget *> stationsOf(QWidget &pane);

/// Where Tab (or Shift+Tab) leads from the focused widget: through its pane, then to the next pane, round and
/// round. Null where nothing else takes the focus.
QWidget *nextStation(const QList<QWidget *> &panes, QWidget *focused, bool forward);

} // namespace dd::ui
