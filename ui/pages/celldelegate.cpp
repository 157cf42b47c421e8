// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/celldelegate.h"

#include "ui/common/contrast.h"
#include "ui/common/disc.h"
#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/tones.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace dd::ui {

using models::Cell;
using models::Look;

namespace {

constexpr int longest = 400; ///< letters nobody's column is wide enough for

Look lookOf(const QModelIndex &index)
{
    return Look(index.data(models::LookRole).toInt());
}

bool isFigures(Look look)
{
    return look == Look::Number || look == Look::Remaining;
}

QFont withTabularFigures(const QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont figures = font;
    figures.setFeature(QFont::Tag("tnum"), 1);
    return figures;
#else
    return font;
#endif
}

QString oneLine(const QString &text)
{
    return text.size() > longest || text.contains(QLatin1Char('\n')) ? text.left(longest).simplified() : text;
}

} // namespace

CellDelegate::CellDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

/// The colours of one cell.
struct CellDelegate::Inks {
    QColor paper, text, subtle;

    Inks(const QStyleOptionViewItem &option, bool hovered, QPalette::ColorGroup group)
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        paper = selected ? palette.color(group, QPalette::Highlight)
            : hovered    ? toneColour(palette, Tone::Hover)
                         : palette.color(group, QPalette::Base);
        text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        subtle = toneColour(palette, Tone::Subtle);
        if (selected && contrastOf(subtle, paper) < 4.5)
            subtle = text;
    }
};

void CellDelegate::useFont(const QFont &font) const
{
    if (m_hasFonts && font == m_font)
        return;
    m_hasFonts = true;
    m_font = font;
    m_bold = font;
    m_bold.setWeight(QFont::DemiBold);
    m_figures = withTabularFigures(font);
    m_lines.clear();
}

QRect CellDelegate::textArea(const QRect &cell, Look look) const
{
    QRect area = cell.adjusted(padding, 0, -padding, -1);
    if (look == Look::Status)
        area.setLeft(area.left() + dot + 6);
    if (look == Look::Person)
        area.setLeft(area.left() + m_rowHeight - 8 + 6);
    return area;
}

bool CellDelegate::isCut(const QRect &area, const QString &text, bool bold) const
{
    return QFontMetrics(bold ? m_bold : m_font).horizontalAdvance(oneLine(text)) > area.width();
}

void CellDelegate::paintText(QPainter *painter, const QRect &area, const QString &text, const QColor &ink,
    bool bold, Qt::Alignment side) const
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const QFont &font = bold ? m_bold : side == Qt::AlignRight ? m_figures : m_font;
    const LineKey key{text, area.width(), bold};
    QStaticText line;
    if (const QStaticText *known = m_lines.object(key)) {
        line = *known;
    } else {
        line.setText(QFontMetrics(font).elidedText(oneLine(text), Qt::ElideRight, area.width()));
        line.setTextFormat(Qt::PlainText);
        line.setPerformanceHint(QStaticText::AggressiveCaching);
        line.prepare(painter->transform(), font);
        m_lines.insert(key, new QStaticText(line));
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QSizeF size = line.size();
    const qreal x = side == Qt::AlignRight ? area.right() + 1 - size.width() : area.left();
    // The same baseline in every cell, whatever else stands in it.
    const int y = area.top() + (area.height() - QFontMetrics(m_font).height()) / 2;
    painter->drawStaticText(QPointF(x, y), line);
}

QColor CellDelegate::markOn(const Rgb &colour, const QColor &paper, const QPalette &palette) const
{
    const quint64 key = (quint64(qRgb(colour.red, colour.green, colour.blue)) << 32) | paper.rgb();
    if (const auto known = m_marks.constFind(key); known != m_marks.cend())
        return *known;
    QPalette there = palette;
    there.setColor(QPalette::Active, QPalette::Base, paper);
    return *m_marks.insert(key, markColour(colour, there));
}

void CellDelegate::paintSkeleton(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    // Lengths that look like text and are the same whenever this row is drawn.
    const int share = 45 + (index.row() * 37 + index.column() * 53) % 40;
    const int width = qMin(area.width() * share / 100, 240);
    if (width <= 0)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColour(m_view->palette(), Tone::Skeleton));
    painter->drawRoundedRect(QRect(area.left(), area.center().y() - 4, width, 8), 4, 4);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    useFont(option.font);
    const bool hovered
        = m_hoveredRow ? index.row() == *m_hoveredRow : bool(option.state & QStyle::State_MouseOver);
    const Inks inks(option, hovered, fillGroup());
    const QRect &cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(cell, inks.paper);
    painter->fillRect(
        QRect(cell.left(), cell.bottom(), cell.width(), 1), toneColour(option.palette, Tone::Separator));

    const Look look = lookOf(index);
    // Asked of placeholders too: a tree reads on when the last of its rows is looked at.
    const Cell value = index.data(models::CellRole).value<Cell>();
    if (index.data(models::PlaceholderRole).toBool()) {
        paintSkeleton(painter, textArea(cell, look), index);
        painter->restore();
        return;
    }
    const bool unread = index.data(models::UnreadRole).toBool();
    const QColor ink = index.data(models::DimmedRole).toBool() ? inks.subtle : inks.text;
    const QRect area = textArea(cell, look);
    const QRect content = cell.adjusted(padding, 0, -padding, -1);
    switch (look) {
    case Look::Status: {
        if (value.text.isEmpty())
            break;
        const Rgb grey{128, 128, 128};
        painter->setPen(Qt::NoPen);
        painter->setBrush(markOn(value.colour.value_or(grey), inks.paper, option.palette));
        painter->drawEllipse(QRect(content.left(), content.center().y() - dot / 2 + 1, dot, dot));
        paintText(painter, area, value.text, ink, unread, Qt::AlignLeft);
        break;
    }
    case Look::Person: {
        if (value.text.isEmpty()) {
            paintText(painter, content, QStringLiteral("\u2014"), inks.subtle, false, Qt::AlignLeft);
            break;
        }
        const int side = m_rowHeight - 8;
        const QRect square(content.left(), content.top() + (content.height() - side) / 2, side, side);
        paintDisc(*painter, square, value.initials, value.text, option.palette);
        paintText(painter, area, value.text, ink, unread, Qt::AlignLeft);
        break;
    }
    case Look::Remaining: {
        const bool late = value.instant.isValid() && value.instant < QDateTime::currentDateTimeUtc();
        QColor red = toneColour(option.palette, Tone::Error);
        if (contrastOf(red, inks.paper) < 4.5)
            red = markOn(
                {quint8(red.red()), quint8(red.green()), quint8(red.blue())}, inks.paper, option.palette);
        paintText(painter, area, value.text, late ? red : ink, unread, Qt::AlignRight);
        break;
    }
    case Look::Number:
        paintText(painter, area, value.text, ink, unread, Qt::AlignRight);
        break;
    case Look::Flag:
        if (value.flag) {
            const QPixmap mark = iconPixmap(m_flagIcons.value(index.column(), QStringLiteral("check")),
                metric::icon, inks.text, painter->device()->devicePixelRatio());
            painter->drawPixmap(
                QPoint(cell.center().x() - metric::icon / 2, content.center().y() - metric::icon / 2 + 1),
                mark);
        }
        break;
    case Look::Instant:
    case Look::Text:
        paintText(painter, area, value.text, ink, unread, Qt::AlignLeft);
        break;
    }
    painter->restore();
    // With several rows chosen, the one the keys move from is not told by its fill.
    if (m_view->hasFocus() && !(option.state & QStyle::State_Selected)
        && m_view->currentIndex().row() == index.row() && m_view->currentIndex().parent() == index.parent()) {
        const QColor line = toneColour(option.palette, Tone::Accent);
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), line);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), line);
    }
}

/// The selection is quieter while another pane has the focus.
QPalette::ColorGroup CellDelegate::fillGroup() const
{
    return m_view->hasFocus() ? QPalette::Active : QPalette::Inactive;
}

void CellDelegate::paintRest(QPainter *painter, const QRect &rest, bool selected, bool hovered) const
{
    const QPalette palette = m_view->palette();
    painter->fillRect(rest,
        selected      ? palette.color(fillGroup(), QPalette::Highlight)
            : hovered ? toneColour(palette, Tone::Hover)
                      : palette.color(QPalette::Base));
    painter->fillRect(
        QRect(rest.left(), rest.bottom(), rest.width(), 1), toneColour(palette, Tone::Separator));
}

void CellDelegate::paintBar(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const QVariant colour = index.data(models::BarRole);
    if (colour.canConvert<Rgb>())
        painter->fillRect(QRect(row.left(), row.top(), barWidth, row.height() - 1),
            markOn(colour.value<Rgb>(), m_view->palette().color(QPalette::Base), m_view->palette()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    useFont(option.font);
    const Look look = lookOf(index);
    const QRect nothing(0, 0, 0, 0);
    const int around = nothing.width() - textArea(nothing, look).width();
    const bool bold = index.data(models::UnreadRole).toBool();
    const QString text = oneLine(index.data(Qt::DisplayRole).toString());
    const int words = look == Look::Flag ? metric::icon
                                         : QFontMetrics(bold       ? m_bold
                                                 : isFigures(look) ? m_figures
                                                                   : m_font)
                                               .horizontalAdvance(text);
    return {around + words + 1, m_rowHeight};
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    useFont(option.font);
    const Look look = lookOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const bool saysMore = !tip.isEmpty() && tip != text;
    const bool hidden = look == Look::Flag || look == Look::Person
        || isCut(textArea(option.rect, look), text, index.data(models::UnreadRole).toBool());
    if (!text.isEmpty() && (saysMore || hidden))
        QToolTip::showText(event->globalPos(), plainTip(saysMore ? tip : text), view->viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace dd::ui
