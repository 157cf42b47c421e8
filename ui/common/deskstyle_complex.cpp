// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskpaint.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tones.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace dd::ui {

namespace {

/// A group without a box has its heading alone.
void drawHeading(const QStyleOptionGroupBox &group, QPainter *painter)
{
    painter->save();
    QFont bold = painter->font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(group.palette.color(QPalette::WindowText));
    painter->drawText(group.rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, group.text);
    painter->restore();
}

} // namespace

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        drawScrollBar(*bar, painter, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && button->features & QStyleOptionToolButton::HasMenu) {
        drawToolButton(*button, painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox) {
        drawSpinBox(*box, painter, widget);
        return;
    }
    if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        group && control == CC_GroupBox && !(group->subControls & SC_GroupBoxCheckBox)) {
        drawHeading(*group, painter);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox && box->frame) {
        drawComboBox(*box, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(bar.rect, bar.palette.brush(widget ? widget->backgroundRole() : QPalette::Base));
    if (bar.maximum == bar.minimum)
        return;
    const QRect all = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const QRect grip
        = bar.orientation == Qt::Vertical ? all.adjusted(3, 1, -3, -1) : all.adjusted(1, 3, -1, -3);
    const bool active = bar.activeSubControls & SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? toneColour(bar.palette, Tone::Subtle) : bar.palette.color(QPalette::Mid));
    const qreal round = qMin(grip.width(), grip.height()) / 2.0;
    painter->drawRoundedRect(grip, round, round);
    painter->restore();
}

void DeskStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget) const
{
    if (box.editable)
        drawFieldGround(&box, painter);
    else
        drawButtonGround(&box, painter);
    QStyleOption arrow = box;
    const QRect place = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    arrow.rect = QRect(0, 0, 12, 12);
    arrow.rect.moveCenter(place.center());
    QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

/// The arrow of a menu stands beside the words, at their height; an icon alone says enough.
void DeskStyle::drawToolButton(
    const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton plain = button;
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    if (hasMenuArrow(button)) {
        const auto panel = button.state & (State_Sunken | State_On | State_MouseOver);
        if (panel)
            proxy()->drawPrimitive(PE_PanelButtonTool, &button, painter, widget);
        plain.rect.setWidth(button.rect.width() - menuArrow);
        proxy()->drawControl(CE_ToolButtonLabel, &plain, painter, widget);
        QStyleOption arrow = button;
        arrow.rect = QRect(0, 0, 10, 10);
        arrow.rect.moveCenter({button.rect.right() - menuArrow / 2 - 1, button.rect.center().y()});
        QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        if (button.state & State_HasFocus)
            proxy()->drawPrimitive(PE_FrameFocusRect, &button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
}

void DeskStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QWidget *widget) const
{
    if (box.frame)
        drawFieldGround(&box, painter);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const bool up : {true, false}) {
        const SubControl part = up ? SC_SpinBoxUp : SC_SpinBoxDown;
        QStyleOption arrow = box;
        const QRect area = proxy()->subControlRect(CC_SpinBox, &box, part, widget);
        const bool steps = (box.state & State_Enabled)
            && (box.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
        if (steps && box.activeSubControls == part && (box.state & State_MouseOver))
            drawBox(painter, area.adjusted(0, 1, -1, -1), toneColour(box.palette, Tone::Hover), {});
        arrow.state.setFlag(State_Enabled, steps);
        arrow.rect = QRect(0, 0, 10, 10);
        arrow.rect.moveCenter(area.center());
        QProxyStyle::drawPrimitive(up ? PE_IndicatorArrowUp : PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}

} // namespace dd::ui
