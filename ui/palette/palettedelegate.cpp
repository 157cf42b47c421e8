// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/common/contrast.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/palette/palettemodel.h"

#include <QApplication>
#include <QPainter>

namespace dd::ui {

namespace {

using What = PaletteLine::What;

const PaletteLine &lineAt(const QModelIndex &index)
{
    return static_cast<const PaletteModel *>(index.model())->line(index.row());
}

/// Draws at most `width` of it and answers how much it took.
int draw(QPainter &painter, const QRect &rect, int width, const QString &text, Qt::Alignment alignment)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), fitting);
    return painter.fontMetrics().horizontalAdvance(fitting);
}

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteLine &line = lineAt(index);
    const bool chosen = line.isChoosable() && (option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || (line.isChoosable() && (option.state & QStyle::State_MouseOver))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                 : toneColour(option.palette, Tone::Hover));
        painter->drawRoundedRect(option.rect.adjusted(metric::gap, 0, -metric::gap, 0), 4, 4);
    }
    const QColor text
        = option.palette.color(QPalette::Active, chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? text : toneColour(option.palette, Tone::Subtle);
    QRect rest = option.rect.adjusted(metric::margin, 0, -metric::margin, 0);
    if (!line.isChoosable()) {
        painter->setFont(smallFont(option.font));
        painter->setPen(quiet);
        const Qt::Alignment at = line.what == What::Heading ? Qt::AlignBottom : Qt::AlignVCenter;
        painter->drawText(rest.adjusted(0, 0, 0, line.what == What::Heading ? -metric::gap : 0),
            int(Qt::AlignLeft | at),
            painter->fontMetrics().elidedText(line.title, Qt::ElideRight, rest.width()));
        painter->restore();
        return;
    }
    if (!line.icon.isEmpty()) {
        const QColor colour = line.colour && !chosen ? markColour(*line.colour, option.palette) : quiet;
        painter->drawPixmap(rest.left(), rest.center().y() - metric::icon / 2 + 1,
            iconPixmap(line.icon, metric::icon, colour, painter->device()->devicePixelRatioF()));
    }
    rest.setLeft(rest.left() + metric::icon + metric::space);
    painter->setFont(smallFont(option.font));
    painter->setPen(quiet);
    if (!line.right.isEmpty())
        rest.setRight(rest.right() - draw(*painter, rest, rest.width() / 3, line.right, Qt::AlignRight)
            - metric::margin);
    painter->setFont(option.font);
    painter->setPen(text);
    rest.setLeft(
        rest.left() + draw(*painter, rest, rest.width(), line.title, Qt::AlignLeft) + metric::margin);
    painter->setFont(smallFont(option.font));
    painter->setPen(quiet);
    if (!line.note.isEmpty() && rest.width() > 2 * metric::wide)
        draw(*painter, rest, rest.width(), line.note, Qt::AlignLeft);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(30, option.fontMetrics.height() + metric::space)};
}

} // namespace dd::ui
