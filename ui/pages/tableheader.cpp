// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tableheader.h"

#include "store/settings.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/pages/columnchooser.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace dd::ui {

using models::Look;

namespace {

using namespace std::chrono_literals;

} // namespace

TableHeader::TableHeader(const QList<models::ColumnInfo> &columns, store::Settings &settings,
    const QString &name, const AccountId &account, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(columns)
    , m_settings(settings)
    , m_name(name)
    , m_account(account)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(24);
    setFirstSectionMovable(true);
    m_saving.setSingleShot(true);
    m_saving.setInterval(300ms);
    connect(&m_saving, &QTimer::timeout, this, &TableHeader::save);
    connect(this, &QHeaderView::sectionClicked, this, &TableHeader::onClicked);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::take);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::take);
    connect(&m_settings, &store::Settings::changed, this, &TableHeader::follow);
}

/// A digit: numbers, dates and times are what must not be cut.
int TableHeader::letter() const
{
    return fontMetrics().horizontalAdvance(QLatin1Char('0'));
}

TableHeader::~TableHeader()
{
    if (m_saving.isActive())
        save();
}

void TableHeader::restore()
{
    const QByteArray kept = m_settings.get(store::setting::tables, m_name);
    m_fresh = kept.isEmpty();
    apply(TableLayout::remembered(kept, m_columns, letter()));
    widen();
}

void TableHeader::apply(const TableLayout &layout)
{
    m_applying = true;
    m_layout = layout;
    for (int place = 0; place < layout.columns.size(); ++place) {
        const ColumnPlace &wanted = layout.columns.at(place);
        for (int column = 0; column < m_columns.size(); ++column) {
            if (m_columns.at(column).id != wanted.id || column >= count())
                continue;
            moveSection(visualIndex(column), place);
            setSectionHidden(column, false); // hidden ones forget a width given to them
            resizeSection(column, wanted.width);
            setSectionHidden(column, !wanted.shown);
        }
    }
    m_applying = false;
}

/// The same list of another account was arranged.
void TableHeader::follow(const QString &setting)
{
    if (m_applying || m_saving.isActive()
        || setting != store::setting::tables.name + QLatin1Char('.') + m_name)
        return;
    const QByteArray kept = m_settings.get(store::setting::tables, m_name);
    if (kept == m_layout.toBytes())
        return;
    apply(TableLayout::remembered(kept, m_columns, letter()));
    m_fresh = m_fresh && kept.isEmpty();
}

/// A table seen for the first time fills its window: what is left over goes to the widest text.
void TableHeader::widen()
{
    if (!m_fresh || m_columns.isEmpty() || count() != m_columns.size())
        return;
    int widest = -1;
    for (const int column : shownColumns()) {
        if (m_columns.at(column).look == Look::Text
            && (widest < 0 || m_columns.at(column).width > m_columns.at(widest).width))
            widest = column;
    }
    const int left = viewport()->width() - length();
    if (widest < 0)
        return;
    const int least = (m_columns.at(widest).width + 2) * letter();
    m_applying = true;
    resizeSection(widest, qMax(least, sectionSize(widest) + left));
    m_applying = false;
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    widen();
}

void TableHeader::take()
{
    if (m_applying || count() != m_columns.size())
        return;
    m_fresh = false;
    QList<ColumnPlace> places;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        const bool shown = !isSectionHidden(column);
        int width = sectionSize(column);
        if (!shown) {
            for (const ColumnPlace &before : m_layout.columns) {
                if (before.id == m_columns.at(column).id)
                    width = before.width;
            }
        }
        places << ColumnPlace{m_columns.at(column).id, width, shown};
    }
    m_layout.columns = places;
    m_saving.start();
}

void TableHeader::save()
{
    m_saving.stop();
    m_settings.set(store::setting::tables, m_name, m_layout.toBytes());
}

void TableHeader::rememberSort(const QString &key, bool ascending)
{
    take();
    if (key.isEmpty())
        m_layout.orders.remove(m_account);
    else
        m_layout.orders.insert(m_account, {key, ascending});
    m_saving.start();
}

void TableHeader::setSortKey(int column, const QString &key)
{
    m_columns[column].sortKey = key;
    viewport()->update();
}

void TableHeader::setSorted(int column, bool ascending)
{
    m_sorted = column;
    m_ascending = ascending;
    viewport()->update();
}

QList<int> TableHeader::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < count(); ++place) {
        if (const int column = logicalIndex(place); !isSectionHidden(column))
            shown << column;
    }
    return shown;
}

int TableHeader::firstShownColumn() const
{
    const QList<int> shown = shownColumns();
    return shown.isEmpty() ? 0 : shown.first();
}

bool TableHeader::canSort(int column) const
{
    return column >= 0 && column < m_columns.size() && !m_columns.at(column).sortKey.isEmpty();
}

void TableHeader::onClicked(int column)
{
    if (canSort(column)) {
        Q_EMIT sortRequested(column, column == m_sorted ? !m_ascending : true);
        return;
    }
    const QPoint below(sectionViewportPosition(column), height());
    QToolTip::showText(
        viewport()->mapToGlobal(below), tr("The server cannot sort by this column."), viewport());
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (column < 0 || column >= m_columns.size())
        return;
    const Look look = m_columns.at(column).look;
    option->textAlignment = Qt::AlignVCenter
        | (look == Look::Number || look == Look::Remaining ? Qt::AlignRight
                : look == Look::Flag                       ? Qt::AlignHCenter
                                                           : Qt::AlignLeft);
    option->sortIndicator = column != m_sorted ? QStyleOptionHeader::None
        : m_ascending                          ? QStyleOptionHeader::SortDown
                                               : QStyleOptionHeader::SortUp;
    option->palette.setColor(QPalette::ButtonText,
        column == m_sorted ? option->palette.color(QPalette::Text)
                           : toneColour(option->palette, Tone::Subtle));
    // What cannot be clicked does not light up.
    if (!canSort(column))
        option->state &= ~QStyle::State_MouseOver;
}

void TableHeader::shift(int column, int by)
{
    const QList<int> shown = shownColumns();
    const qsizetype to = shown.indexOf(column) + by;
    if (to >= 0 && to < shown.size())
        moveSection(visualIndex(column), visualIndex(shown.at(to)));
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        QAction *up = menu->addAction(icon(QStringLiteral("sort-up")), tr("Sort ascending"), this,
            [this, column] { Q_EMIT sortRequested(column, true); });
        QAction *down = menu->addAction(icon(QStringLiteral("sort-down")), tr("Sort descending"), this,
            [this, column] { Q_EMIT sortRequested(column, false); });
        up->setEnabled(canSort(column));
        down->setEnabled(canSort(column));
        if (!canSort(column))
            menu->addAction(tr("The server cannot sort by this column."))->setEnabled(false);
        menu->addSeparator();
        menu->addAction(
            tr("Fit to content"), this, [this, column] { Q_EMIT sectionHandleDoubleClicked(column); });
        menu->addAction(tr("Move left"), this, [this, column] { shift(column, -1); })
            ->setEnabled(column != shownColumns().constFirst());
        menu->addAction(tr("Move right"), this, [this, column] { shift(column, 1); })
            ->setEnabled(column != shownColumns().constLast());
        menu->addAction(tr("Hide this column"), this,
                [this, column] {
                    setSectionHidden(column, true);
                    take();
                })
            ->setEnabled(shownColumns().size() > 1);
        menu->addSeparator();
    }
    menu->addAction(icon(QStringLiteral("columns")), tr("Choose columns…"), this, &TableHeader::openChooser);
    menu->popup(event->globalPos());
}

void TableHeader::openChooser()
{
    QHash<QString, QString> titles;
    for (const models::ColumnInfo &column : std::as_const(m_columns))
        titles.insert(column.id, column.title());
    take();
    auto *chooser = new ColumnChooser(m_layout.columns, titles, this);
    connect(chooser, &ColumnChooser::changed, this, [this](const QList<ColumnPlace> &places) {
        TableLayout layout = m_layout;
        layout.columns = places;
        // The last column cannot be taken away: the header goes with it.
        if (std::none_of(places.cbegin(), places.cend(), [](const auto &place) { return place.shown; }))
            return;
        apply(layout);
        m_fresh = false;
        m_saving.start();
    });
    connect(chooser, &ColumnChooser::resetRequested, this, [this] {
        TableLayout layout = TableLayout::starting(m_columns, letter());
        layout.orders = m_layout.orders;
        apply(layout);
        m_fresh = true;
        widen();
        m_saving.start();
    });
    chooser->openAt(mapToGlobal(QPoint(width(), height())));
}

bool TableHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
    return QHeaderView::event(event);
}

} // namespace dd::ui
