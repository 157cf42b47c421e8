// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/treetable.h"

#include "ui/common/icons.h"
#include "ui/common/nullkey.h"
#include "ui/common/tones.h"
#include "ui/pages/arrowkey.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/tableheader.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <algorithm>

namespace dd::ui {

namespace {

ItemKey keyOf(const QModelIndex &index)
{
    return index.data(models::KeyRole).value<ItemKey>();
}

} // namespace

TreeTable::TreeTable(QAbstractItemModel &model, const QList<models::ColumnInfo> &columns,
    store::Settings &settings, const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_header(new TableHeader(columns, settings, name, {}, this))
    , m_delegate(new CellDelegate(this))
{
    setHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(true);
    setAnimated(false);
    setExpandsOnDoubleClick(true);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removing = true; });
    setModel(&model);
    // After the view has heard of it.
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_removing = false; });
    m_header->restore();
    setRowHeight(m_delegate->rowHeight());
    viewport()->setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT keyChosen(keyOf(index)); });
}

void TreeTable::setRowHeight(int height)
{
    m_delegate->setRowHeight(height);
    setIndentation(metric::icon + metric::gap);
    doItemsLayout();
}

void TreeTable::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    selectionModel()->setCurrentIndex(
        index.siblingAtColumn(0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index.siblingAtColumn(0));
}

void TreeTable::step(int by)
{
    const QModelIndex current = currentIndex();
    // Beside a row that has left, and where nobody has chosen one yet, the next one is under the cursor.
    const bool isNext = by > 0 && !selectionModel()->isSelected(current);
    const QModelIndex next = !current.isValid() ? model()->index(0, 0)
        : isNext                                ? current
        : by > 0                                ? indexBelow(current)
                                                : indexAbove(current);
    choose(next.isValid() ? next : current);
}

QList<QModelIndex> TreeTable::chosenRows() const
{
    // By where they stand in the tree, row by row from the root: asking the view costs it a search each time.
    QList<std::pair<QList<int>, QModelIndex>> placed;
    for (const QModelIndex &row : selectionModel()->selectedRows(0)) {
        QList<int> path;
        for (QModelIndex node = row; node.isValid(); node = node.parent())
            path.prepend(node.row());
        placed.emplace_back(path, row);
    }
    std::ranges::sort(placed, {}, [](const auto &one) { return one.first; });
    QList<QModelIndex> rows;
    for (const auto &[path, row] : std::as_const(placed))
        rows << row;
    return rows;
}

/// A row that leaves the tree by itself does not take the detail away from who reads it.
void TreeTable::follow()
{
    if (m_removing)
        return;
    const QModelIndex current = currentIndex();
    const bool chosen = current.isValid() && selectionModel()->isSelected(current);
    if (!chosen && selectionModel()->hasSelection())
        return;
    const ItemKey key = chosen ? keyOf(current) : ItemKey{};
    if (key != m_current) {
        m_current = key;
        Q_EMIT currentKeyChanged(key);
    }
}

void TreeTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged();
    follow();
}

void TreeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    follow();
}

void TreeTable::open(const QModelIndex &index)
{
    if (const ItemKey key = keyOf(index); !isNull(key))
        Q_EMIT openRequested(key);
}

void TreeTable::keyPressEvent(QKeyEvent *event)
{
    const EnterKey::Meaning meaning = m_enter.read(*event, currentIndex());
    if (const int by = firstStep(*event, *selectionModel()); by != 0) {
        step(by);
        event->accept();
        return;
    }
    switch (meaning) {
    case EnterKey::Meaning::None:
        QTreeView::keyPressEvent(event);
        break;
    case EnterKey::Meaning::First:
        choose(currentIndex());
        Q_EMIT keyChosen(keyOf(currentIndex()));
        event->accept();
        break;
    case EnterKey::Meaning::Second:
        open(currentIndex());
        event->accept();
        break;
    }
}

void TreeTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::MiddleButton)
        open(indexAt(event->pos()));
}

void TreeTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(where);
}

void TreeTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const int end = m_header->length() - m_header->offset();
    if (end < viewport()->width())
        m_delegate->paintRest(painter,
            QRect(end, option.rect.top(), viewport()->width() - end, option.rect.height()),
            selectionModel()->isSelected(index), isHovered(option.rect));
    m_delegate->paintBar(
        painter, QRect(0, option.rect.top(), viewport()->width(), option.rect.height()), index);
}

bool TreeTable::isHovered(const QRect &row) const
{
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    return viewport()->underMouse() && mouse.y() >= row.top() && mouse.y() <= row.bottom();
}

void TreeTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The indent belongs to the row: same fill, same hairline, and one quiet arrow.
    const bool selected = selectionModel()->isSelected(index);
    m_delegate->paintRest(painter, rect, selected, isHovered(rect));
    if (!model()->hasChildren(index))
        return;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.state.setFlag(QStyle::State_Children);
    arrow.state.setFlag(QStyle::State_Open, isExpanded(index));
    arrow.state.setFlag(QStyle::State_Selected, selected);
    arrow.rect = QRect(rect.right() - metric::icon + 1, rect.top(), metric::icon, rect.height());
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, this);
}

} // namespace dd::ui
