// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnchooser.h"

#include "ui/common/searchline.h"
#include "ui/common/tones.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace dd::ui {

namespace {

enum ItemRole { IdRole = Qt::UserRole, WidthRole };

} // namespace

ColumnChooser::ColumnChooser(
    const QList<ColumnPlace> &columns, const QHash<QString, QString> &titles, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new SearchLine(this))
    , m_list(new QListWidget(this))
    , m_reset(new QPushButton(tr("Reset"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose columns"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ColumnPlace &place : columns) {
        auto *item = new QListWidgetItem(titles.value(place.id, place.id), m_list);
        item->setSizeHint({0, qMax(26, fontMetrics().height() + metric::space)});
        item->setData(IdRole, place.id);
        item->setData(WidthRole, place.width);
        item->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(place.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *hint = new QLabel(tr("Alt+Up and Alt+Down move a column"), this);
    hint->setFont(smallFont(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(hint, 1);
    bottom->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::space, metric::space, metric::space, metric::space);
    column->setSpacing(metric::space);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    resize(300, qMin(520, 130 + int(columns.size()) * m_list->sizeHintForRow(0)));

    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this] { Q_EMIT changed(this->columns()); });
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { Q_EMIT changed(this->columns()); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        close();
    });
}

void ColumnChooser::openAt(const QPoint &corner)
{
    QPoint place(corner.x() - width(), corner.y());
    if (const QScreen *there = parentWidget() ? parentWidget()->screen() : screen()) {
        const QRect room = there->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    }
    QWidget::move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QList<ColumnPlace> ColumnChooser::columns() const
{
    QList<ColumnPlace> places;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        places << ColumnPlace{
            item->data(IdRole).toString(), item->data(WidthRole).toInt(), item->checkState() == Qt::Checked};
    }
    return places;
}

void ColumnChooser::narrow(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    int to = row + by;
    while (to >= 0 && to < m_list->count() && m_list->item(to)->isHidden())
        to += by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    Q_EMIT changed(columns());
}

void ColumnChooser::toggle(QListWidgetItem *item)
{
    if (item)
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUp = key->key() == Qt::Key_Up;
    if (isUp || key->key() == Qt::Key_Down) {
        if (key->modifiers() & Qt::AltModifier) {
            move(isUp ? -1 : 1);
            return true;
        }
        // The list is walked without leaving the search field.
        if (watched == m_search) {
            for (int row = m_list->currentRow() + (isUp ? -1 : 1); row >= 0 && row < m_list->count();
                 row += isUp ? -1 : 1) {
                if (!m_list->item(row)->isHidden()) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        toggle(m_list->currentItem());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace dd::ui
