// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskpaint.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tones.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace dd::ui {

namespace {

void drawTab(const QStyleOptionTab *tab, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = tab->palette;
    const bool chosen = tab->state & QStyle::State_Selected;
    const bool upright = tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth;
    painter->fillRect(tab->rect, palette.color(QPalette::Window));
    if (!chosen && (tab->state & QStyle::State_MouseOver))
        drawBox(painter, tab->rect.adjusted(2, 2, -2, -4), toneColour(palette, Tone::Hover), {});
    if (upright) {
        const QRect line(tab->rect.left(), tab->rect.bottom(), tab->rect.width(), 1);
        painter->fillRect(line, toneColour(palette, Tone::Separator));
    }
    if (!chosen)
        return;
    const QColor accent = toneColour(palette, Tone::Accent);
    if (upright) {
        // Tabs that fill their line end where the fields below them do.
        const auto *bar = qobject_cast<const QTabBar *>(widget);
        const int inset = bar && bar->expanding() ? 0 : 6;
        painter->fillRect(
            QRect(tab->rect.left() + inset, tab->rect.bottom() - 1, tab->rect.width() - 2 * inset, 2),
            accent);
    }
    if (tab->state & QStyle::State_HasFocus)
        drawBox(painter, tab->rect.adjusted(2, 2, -2, -4), {}, accent);
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const QPalette &palette = option->palette;
    const bool hovered = (option->state & QStyle::State_Enabled) && (option->state & QStyle::State_MouseOver);
    painter->fillRect(
        option->rect, hovered ? toneColour(palette, Tone::Hover) : palette.color(QPalette::Window));
    const QColor line = toneColour(palette, Tone::Separator);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), line);
    const bool last = !header || header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    if (!last)
        painter->fillRect(
            QRect(option->rect.right(), option->rect.top() + 6, 1, option->rect.height() - 12), line);
}

} // namespace

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, toneColour(option->palette, Tone::Separator));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button
            && (button->features & (QStyleOptionButton::DefaultButton | QStyleOptionButton::Flat))
            && (button->state & State_Enabled)) {
            const bool main = button->features & QStyleOptionButton::DefaultButton;
            QStyleOptionButton inked = *button;
            inked.palette.setColor(
                QPalette::ButtonText, toneColour(option->palette, main ? Tone::OnAccent : Tone::Accent));
            QProxyStyle::drawControl(element, &inked, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawBox(painter, option->rect, toneColour(option->palette, Tone::Skeleton), {});
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace dd::ui
