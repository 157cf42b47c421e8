// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/filedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QPainter>
#include <QPainterPath>

namespace dd::ui {

FileDelegate::FileDelegate(int padding, QObject *parent)
    : PlainTipDelegate(parent)
    , m_padding(padding)
{
}

void FileDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen)
        painter->fillRect(option.rect, palette.highlight());
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, toneColour(palette, Tone::Hover));

    const int y = option.rect.top() + (option.rect.height() - picture) / 2;
    const QRect square(option.rect.left() + m_padding, y, picture, picture);
    const auto thumbnail = index.data(Qt::DecorationRole).value<QPixmap>();
    QPainterPath frame;
    frame.addRoundedRect(square, 4, 4);
    painter->fillPath(frame, toneColour(palette, Tone::Skeleton));
    if (!thumbnail.isNull()) {
        // The middle of it, filling the square.
        const QSizeF size = QSizeF(thumbnail.size()).scaled(square.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(square).center());
        painter->setClipPath(frame);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(target, thumbnail, QRectF(thumbnail.rect()));
        painter->setClipping(false);
    } else {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(square.left() + 10, square.top() + 10,
            iconPixmap(index.data(IconNameRole).toString(), 20, toneColour(palette, Tone::Subtle), ratio));
    }

    const int left = square.right() + metric::margin;
    const QRect words(
        left, option.rect.top(), option.rect.right() - left - metric::space, option.rect.height());
    const int lineHeight = option.fontMetrics.height();
    const QString detail = index.data(DetailRole).toString();
    const int top = words.center().y() - (detail.isEmpty() ? lineHeight / 2 : lineHeight);
    painter->setFont(option.font);
    painter->setPen(palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(words.left(), top, words.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, words.width()));
    if (!chosen)
        painter->setPen(toneColour(palette, Tone::Subtle));
    painter->drawText(QRect(words.left(), top + lineHeight + 2, words.width(), lineHeight),
        Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(detail, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(2 * option.fontMetrics.height() + 2, picture) + metric::margin};
}

} // namespace dd::ui
