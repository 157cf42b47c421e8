// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>

class QMimeData;

namespace dd::ui {

/// Rows for the clipboard, as a person reads them: instants in full, columns in the order of the screen.
/// `rows` are indexes of column 0; rows that have not arrived are left out. The caller owns the answer.

/// One line a row: "0207000000003 · Не работает принтер · Новая".
QMimeData *rowsAsText(const QList<QModelIndex> &rows, const QList<int> &columns);
/// With headings, as tab-separated text and as HTML: what a spreadsheet or a letter takes as a table. Cells
/// stay text there: numbers keep their zeros and nothing a customer wrote becomes a formula.
QMimeData *rowsAsTable(const QList<QModelIndex> &rows, const QList<int> &columns);

} // namespace dd::ui
