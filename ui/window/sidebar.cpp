// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "store/settings.h"
#include "ui/common/tones.h"
#include "ui/window/history.h"
#include "ui/window/placedelegate.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

namespace dd::ui {

namespace {

models::Place placeAt(const QModelIndex &index)
{
    return index.data(models::Places::PlaceRole).value<models::Place>();
}

QString foldKey(const QModelIndex &index)
{
    const models::Place place = placeAt(index);
    return place.account + QLatin1Char('|') + place.id;
}

/// At first accounts are open, and so are their tasks and tickets, but no branch of queues.
bool isOpenAtFirst(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return true;
    const models::Place place = placeAt(index);
    return !index.parent().parent().isValid() && !place.heading
        && (place.kind == Kind::Task || place.kind == Kind::Ticket);
}

} // namespace

SideBar::SideBar(models::Places &places, store::Settings &settings, QWidget *parent)
    : QTreeView(parent)
    , m_places(places)
    , m_settings(settings)
{
    // Before the view hears of it: it moves to the neighbour of a row that goes.
    connect(&places, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        m_silent = true;
        m_moved = false;
    });
    setModel(&places);
    connect(&places, &QAbstractItemModel::rowsRemoved, this, &SideBar::onRowsGone);
    setItemDelegate(new PlaceDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setMinimumWidth(160);

    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(&m_rest, &QTimer::timeout, this, [this] { choose(currentIndex()); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { keepFolding(index, true); });
    connect(
        this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { keepFolding(index, false); });
    connect(&places, &QAbstractItemModel::rowsInserted, this, &SideBar::unfold);
    connect(
        &places, &QAbstractItemModel::modelReset, this, [this] { unfold({}, 0, model()->rowCount() - 1); });
    unfold({}, 0, places.rowCount() - 1);
    retranslate();
}

void SideBar::unfold(const QModelIndex &parent, int first, int last)
{
    const QStringList folded = m_settings.get(store::setting::foldedPlaces);
    {
        const QScopedValueRollback<bool> quiet(m_silent, true);
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_places.index(row, 0, parent);
            const bool open = isOpenAtFirst(index) != folded.contains(foldKey(index));
            setExpanded(index, open);
            m_places.setExpanded(index, open);
            unfold(index, 0, m_places.rowCount(index) - 1);
        }
        // A branch without rows cannot be opened by the view; its first rows open it.
        if (parent.isValid() && first == 0 && last >= 0
            && isOpenAtFirst(parent) != folded.contains(foldKey(parent)))
            setExpanded(parent, true);
    }
    if (!currentIndex().isValid() && !m_shown.id.isEmpty())
        setCurrentPlace(m_shown);
}

/// A row that went by itself takes the mark with it; the list in the middle stays.
void SideBar::onRowsGone()
{
    m_silent = false;
    if (m_moved)
        setCurrentPlace(m_shown);
}

void SideBar::keepFolding(const QModelIndex &index, bool expanded)
{
    m_places.setExpanded(index, expanded);
    if (m_silent)
        return;
    QStringList folded = m_settings.get(store::setting::foldedPlaces);
    folded.removeAll(foldKey(index));
    if (expanded != isOpenAtFirst(index))
        folded << foldKey(index);
    m_settings.set(store::setting::foldedPlaces, folded);
}

void SideBar::setCurrentPlace(const models::Place &place)
{
    m_shown = place;
    m_rest.stop();
    const QScopedValueRollback<bool> quiet(m_silent, true);
    const QModelIndex index = m_places.indexOf(place.account, place.id);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void SideBar::choose(const QModelIndex &index, bool again)
{
    m_rest.stop();
    if (!index.isValid())
        return;
    const models::Place place = placeAt(index);
    if (place.heading || (!again && isSamePlace(place, m_shown)))
        return;
    m_shown = place;
    Q_EMIT placeChosen(place);
}

void SideBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_moved = true;
    if (!m_silent)
        m_rest.start();
}

void SideBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index != currentIndex())
        return;
    if (placeAt(index).heading)
        return;
    // A click on its arrow only folds.
    choose(index, visualRect(index).contains(event->position().toPoint()));
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QModelIndex index = currentIndex();
        if (index.isValid() && placeAt(index).heading) {
            setExpanded(index, !isExpanded(index));
            return;
        }
        choose(index, true);
        Q_EMIT enterRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(placeAt(index), at);
}

void SideBar::retranslate()
{
    setAccessibleName(tr("Places"));
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

} // namespace dd::ui
