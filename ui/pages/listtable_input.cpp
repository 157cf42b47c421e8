// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/arrowkey.h"
#include "ui/pages/listtable.h"
#include "ui/pages/tableheader.h"

#include <QContextMenuEvent>
#include <QScrollBar>

// What keys and the mouse do in a table.

namespace dd::ui {

QModelIndex ListTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = m_header->firstShownColumn();
    switch (action) {
    case MoveHome:
        return m_model.index(0, column);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1, column);
    case MoveLeft:
    case MoveRight: {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() + (action == MoveLeft ? -1 : 1) * 4 * bar->singleStep());
        return currentIndex();
    }
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const EnterKey::Meaning meaning = m_enter.read(*event, currentIndex());
    if (const int by = firstStep(*event, *selectionModel()); by != 0) {
        step(by);
        event->accept();
        return;
    }
    if (meaning == EnterKey::Meaning::None) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    const int row = currentIndex().row();
    if (!selectionModel()->isSelected(currentIndex()))
        goTo(row);
    if (meaning == EnterKey::Meaning::Second)
        open(row);
    else
        Q_EMIT keyChosen(m_model.keyAt(row));
}

void ListTable::open(int row)
{
    if (const ItemKey key = m_model.keyAt(row); !isNull(key))
        Q_EMIT openRequested(key);
}

void ListTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::MiddleButton && index.isValid())
        open(index.row());
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        open(index.row());
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(where);
}

} // namespace dd::ui
