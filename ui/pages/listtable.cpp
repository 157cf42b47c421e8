// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listtable.h"

#include "ui/pages/celldelegate.h"
#include "ui/pages/tableheader.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace dd::ui {

namespace {

using namespace std::chrono_literals;

QString flagIconOf(const QString &columnId)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("favourite"), QStringLiteral("star-filled")},
        {QStringLiteral("lock"), QStringLiteral("lock")},
        {QStringLiteral("watched"), QStringLiteral("watch")},
    };
    return icons.value(columnId, QStringLiteral("check"));
}

bool isNull(const ItemKey &key)
{
    return key.id == 0 && key.login.isEmpty();
}

} // namespace

ListTable::ListTable(models::ListModel &model, const QList<models::ColumnInfo> &columns,
    store::Settings &settings, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new TableHeader(columns, settings, name, model.account(), this))
    , m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    for (int column = 0; column < columns.size(); ++column)
        m_delegate->setFlagIcon(column, flagIconOf(columns.at(column).id));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(m_delegate->rowHeight());
    viewport()->setMouseTracking(true);

    // Before the view hears of the rows, so that what it shows now is known.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListTable::anchor);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ListTable::anchor);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        anchor();
        m_removing = true;
    });
    setModel(&m_model);
    m_header->restore();
    connect(
        &m_model, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation, int first, int last) {
            for (int column = first; column <= last; ++column)
                m_header->setSortKey(column, m_model.column(column).sortKey);
        });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListTable::lookSoon);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_removing = false;
        lookSoon();
        Q_EMIT selectedCountChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (isNull(m_wanted))
            m_wanted = m_current;
        m_removing = true;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListTable::onReset);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ListTable::restoreCurrent);
    connect(&m_model, &models::ListModel::stateChanged, this, &ListTable::restoreCurrent);

    m_looking.setSingleShot(true);
    m_looking.setInterval(30ms);
    connect(&m_looking, &QTimer::timeout, this, &ListTable::look);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
}

void ListTable::setRowHeight(int height)
{
    m_delegate->setRowHeight(height);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    viewport()->update();
}

void ListTable::lookSoon()
{
    if (!m_looking.isActive())
        m_looking.start();
}

void ListTable::look()
{
    const int rows = m_model.rowCount();
    const int first = rowAt(0);
    if (rows == 0 || first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    m_model.look(first, last < 0 ? rows - 1 : last);
}

void ListTable::select(const ItemKey &key)
{
    const int row = m_model.rowOf(key);
    m_wanted = row < 0 ? key : ItemKey{};
    if (row >= 0)
        goTo(row);
}

void ListTable::goTo(int row)
{
    const QModelIndex index = m_model.index(row, m_header->firstShownColumn());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListTable::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = currentIndex();
    int to = by > 0 ? rowAt(0) : rowAt(viewport()->height() - 1);
    if (current.isValid() && selectionModel()->isSelected(current))
        to = current.row() + by;
    else if (viewport()->rect().intersects(visualRect(current)))
        to = by > 0 ? current.row() : current.row() - 1; // beside a row that has left
    else if (to < 0)
        to = by > 0 ? 0 : rows - 1;
    goTo(qBound(0, to, rows - 1));
}

void ListTable::scrollToRow(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        goTo(row);
        scrollTo(m_model.index(row, 0), PositionAtTop);
    }
}

qint64 ListTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() == 0)
            count += range.height();
    }
    return count;
}

QList<QModelIndex> ListTable::chosenRows() const
{
    QList<QModelIndex> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << m_model.index(row, 0);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().siblingAtColumn(0);
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// The detail follows what is chosen and under the cursor; a row that leaves the list by itself does not take
/// the detail away from who reads it.
void ListTable::follow()
{
    if (m_removing)
        return;
    const QModelIndex current = currentIndex();
    const bool chosen = current.isValid() && selectionModel()->isSelected(current);
    if (!chosen && selectionModel()->hasSelection())
        return;
    tell(chosen ? m_model.keyAt(current.row()) : ItemKey{}, chosen);
}

void ListTable::tell(const ItemKey &key, bool chosen)
{
    if (chosen && isNull(key))
        return; // not arrived; dataChanged() tells
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentKeyChanged(key);
}

void ListTable::onReset()
{
    m_removing = false;
    m_anchor = QPersistentModelIndex();
    hover(-1);
    verticalScrollBar()->setValue(0);
    lookSoon();
    Q_EMIT selectedCountChanged(); // what was chosen comes back with its row: restoreCurrent()
}

/// Chooses what is waited for once its row is there; gives up when the first rows are and it is not.
void ListTable::restoreCurrent()
{
    if (isNull(m_wanted)) {
        const QModelIndex current = currentIndex();
        if (current.isValid() && selectionModel()->isSelected(current))
            tell(m_model.keyAt(current.row()), true);
        return;
    }
    if (const int row = m_model.rowOf(m_wanted); row >= 0) {
        m_wanted = {};
        goTo(row);
    } else if (m_model.state() == models::ListModel::State::Ready && !isNull(m_current)
        && m_wanted == m_current) {
        m_wanted = {};
        tell({}, false);
    }
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged();
    if (!selected.isEmpty())
        m_wanted = {};
    follow();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The outline of the current row is as wide as the row.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(
                0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
    }
    follow();
}

/// Remembers the row at the top while rows come and go, unless the list stands at its beginning: there new
/// rows are to be seen.
void ListTable::anchor()
{
    if (m_anchor.isValid() || verticalScrollBar()->value() == 0)
        return;
    const int row = rowAt(0);
    if (row < 0)
        return;
    m_anchor = m_model.index(row, 0);
    m_anchorOffset = rowViewportPosition(row);
}

void ListTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_anchor.isValid() || m_removing)
        return;
    const int row = m_anchor.row();
    m_anchor = QPersistentModelIndex();
    const int moved = rowViewportPosition(row) - m_anchorOffset;
    if (moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void ListTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Rows are chosen, not cells: moving among them leaves the columns where they are.
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
}

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

void ListTable::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hovered = row;
    m_delegate->setHoveredRow(row);
}

bool ListTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
        hover(rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
        hover(-1);
        break;
    case QEvent::Resize:
    case QEvent::Show:
        lookSoon();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void ListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        // The bars do not scroll sideways with the cells.
        viewport()->update(0, 0, CellDelegate::barWidth + qAbs(dx), viewport()->height());
    }
    if (dy != 0) {
        if (m_hovered >= 0)
            hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
        lookSoon();
    }
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int first = rowAt(event->rect().top());
    if (first < 0)
        return;
    QPainter painter(viewport());
    const int end = m_header->length() - m_header->offset();
    for (int row = first; row < m_model.rowCount(); ++row) {
        const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (line.top() > event->rect().bottom())
            break;
        const QModelIndex index = m_model.index(row, 0);
        // Rows go on to the right edge.
        if (end < line.width())
            m_delegate->paintRest(&painter, QRect(end, line.top(), line.width() - end, line.height()),
                selectionModel()->isSelected(index), row == m_hovered);
        m_delegate->paintBar(&painter, line, index);
    }
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace dd::ui
