// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskpaint.h"

#include "ui/common/tones.h"

#include <QPainter>
#include <QStyleOption>

namespace dd::ui {

namespace {

constexpr qreal radius = 4;

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

} // namespace

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(outline.isValid() ? QPen(outline, width) : Qt::NoPen);
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawButtonGround(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool main = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const QColor accent = toneColour(palette, Tone::Accent);
    QColor fill = main ? accent : palette.color(QPalette::Button);
    const bool focused
        = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    if (flat && !main) {
        // A link in the line of what is above it: underlined, never framed.
        if (enabled && (hovered || down || focused))
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), focused ? 2 : 1),
                accent);
        return;
    }
    if (down)
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.12);
    else if (hovered)
        fill = main ? mixed(fill, palette.color(QPalette::WindowText), 0.08)
                    : toneColour(palette, Tone::Hover);
    if (!enabled)
        fill = palette.color(QPalette::Window);
    QColor outline = main ? accent : toneColour(palette, Tone::Border);
    if (!enabled)
        outline = toneColour(palette, Tone::Separator);
    if (focused)
        outline = main ? palette.color(QPalette::WindowText) : accent;
    drawBox(painter, option->rect, fill, outline, focused ? 2 : 1);
}

void drawFieldGround(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    drawBox(painter, option->rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
        toneColour(palette,
            focused       ? Tone::Accent
                : enabled ? Tone::Border
                          : Tone::Separator),
        focused ? 2 : 1);
}

bool hasMenuArrow(const QStyleOptionToolButton &button)
{
    return button.features & QStyleOptionToolButton::HasMenu
        && button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
}

} // namespace dd::ui
