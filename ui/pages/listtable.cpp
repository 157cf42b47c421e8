// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listtable.h"

#include "ui/pages/celldelegate.h"
#include "ui/pages/tableheader.h"

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
    m_delegate->setHoveredRow(m_hovered);

    // Before the view hears of the rows, so that what it shows now is known.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListTable::anchor);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ListTable::anchor);
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListTable::anchor);
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

    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT keyChosen(m_model.keyAt(index.row())); });
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
    const int first = rowAt(0);
    // Under the tree nobody sees it: it looks when it is shown.
    if (!isVisible() || first < 0)
        return;
    const int further = viewport()->height() / std::max(rowHeight(first), 1);
    m_model.look(first, std::min(first + further, m_model.rowCount() - 1));
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
