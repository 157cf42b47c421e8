// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskpaint.h"
#include "ui/common/deskstyle.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace dd::ui {

namespace {

/// The field inside a spin box or an editable choice, whose frame is drawn around both.
bool isInside(const QWidget *widget)
{
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around);
}

/// No lines: the indent tells what belongs where, and a quiet arrow that there is more.
void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const QPalette &palette = option->palette;
    const QColor ink = option->state & QStyle::State_Selected ? palette.color(QPalette::HighlightedText)
                                                              : toneColour(palette, Tone::Subtle);
    const QPixmap arrow = iconPixmap(
        option->state & QStyle::State_Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
        metric::icon, ink, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPointF(option->rect.left() + (option->rect.width() - metric::icon) / 2.0,
                            option->rect.top() + (option->rect.height() - metric::icon) / 2.0),
        arrow);
}

/// Up where the smallest is on top, as the button of the order shows it.
void drawSortArrow(const QStyleOption *option, QPainter *painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool ascending
        = header && header->sortIndicator == QStyleOptionHeader::SortDown; // Qt's name for it
    painter->drawPixmap(option->rect.topLeft(),
        iconPixmap(ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), metric::icon,
            toneColour(option->palette, Tone::Subtle), painter->device()->devicePixelRatioF()));
}

void drawTick(const QStyleOption *option, QPainter *painter, bool round)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QColor accent = enabled ? toneColour(palette, Tone::Accent) : palette.color(QPalette::Mid);
    const bool focused = option->state & QStyle::State_HasFocus;
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    painter->setPen(QPen(filled || focused ? accent : toneColour(palette, Tone::Border), focused ? 2 : 1.2));
    painter->setBrush(filled ? accent : palette.color(enabled ? QPalette::Base : QPalette::Window));
    round ? painter->drawEllipse(box) : painter->drawRoundedRect(box, 3, 3);
    const QColor ink = toneColour(palette, Tone::OnAccent);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (filled) {
        painter->setPen(QPen(ink, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (on)
            painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
        else
            painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    }
    painter->restore();
}

} // namespace

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonGround(option, painter);
        return;
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool hovered = (option->state & State_Enabled) && (option->state & State_MouseOver);
        if (down || hovered)
            drawBox(painter, option->rect,
                down ? option->palette.color(QPalette::Highlight) : toneColour(option->palette, Tone::Hover),
                {});
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawFieldGround(option, painter);
        else if (!isInside(widget))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        drawFieldGround(option, painter);
        return;
    case PE_FrameMenu:
        drawBox(painter, option->rect, {}, toneColour(option->palette, Tone::Separator));
        return;
    case PE_Frame: // what scrolls inside fills its corners
        painter->save();
        painter->setPen(toneColour(option->palette, Tone::Separator));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    case PE_IndicatorHeaderArrow:
        drawSortArrow(option, painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameGroupBox: // the heading and the space around are enough
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            toneColour(option->palette, Tone::Separator));
        return;
    case PE_IndicatorBranch:
        drawBranch(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawTick(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(option, painter, true);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawBox(painter, option->rect, {}, toneColour(option->palette, Tone::Accent));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace dd::ui
