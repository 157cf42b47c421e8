// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskstyle.h"

#include "ui/common/deskpaint.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QStyleOption>

namespace dd::ui {

namespace {

constexpr int stepper = 20; ///< the arrows of a spin box

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(metric::gap, 0, -metric::gap, 0);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    if (element == SE_HeaderArrow) // on the line of the words
        return visualRect(option->direction, option->rect,
            {option->rect.right() - metric::space - metric::icon + 1,
                option->rect.top() + (option->rect.height() - metric::icon) / 2, metric::icon, metric::icon});
    return rect;
}

QRect DeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        // Words begin where they do in a field.
        const QRect words = QProxyStyle::subControlRect(control, option, part, widget);
        return words.adjusted(metric::gap - 1, 0, 0, 0);
    }
    if (control == CC_GroupBox && part == SC_GroupBoxContents) {
        // Under the heading, and as wide as it: there is no frame to keep away from.
        const QRect inside = QProxyStyle::subControlRect(control, option, part, widget);
        return {option->rect.left(), inside.top(), option->rect.width(),
            option->rect.bottom() - inside.top() + 1};
    }
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !box)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect all = box->rect;
    const int side = box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepper;
    const int half = all.height() / 2;
    QRect rect = all;
    switch (part) {
    case SC_SpinBoxUp:
        rect = {all.right() - side, all.top(), side, half};
        break;
    case SC_SpinBoxDown:
        rect = {all.right() - side, all.top() + half, side, all.height() - half};
        break;
    case SC_SpinBoxEditField:
        // The text begins where it does in a plain field.
        rect = all.adjusted(metric::gap + 1, 1, -side - 1, -1);
        break;
    default:
        break;
    }
    return visualRect(box->direction, all, rect);
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("close"));
    return QProxyStyle::standardIcon(which, option, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin: // headings stand over their cells
        return metric::space;
    case PM_FocusFrameHMargin: // from the edge of an item to its words, less one
        return metric::space - 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return metric::icon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::Flat))
            return {size.width(), qMax(size.height() + metric::gap, 24)};
        return {qMax(wanted.width() + metric::space, 80), qMax(wanted.height(), 30)};
    case CT_LineEdit:
        return {wanted.width() + 2 * metric::gap, qMax(wanted.height(), 30)};
    case CT_SpinBox:
        return {wanted.width() + metric::space, qMax(size.height(), 30)};
    case CT_ComboBox:
        return {wanted.width() + metric::gap, qMax(wanted.height(), 30)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && hasMenuArrow(*button))
            wanted.rwidth() += menuArrow;
        return wanted;
    case CT_TabBarTab:
        return {wanted.width() + metric::space, qMax(wanted.height(), 34)};
    case CT_HeaderSection:
        return {wanted.width(), qMax(wanted.height(), 28)};
    case CT_ItemViewItem:
        return {wanted.width(), qMax(wanted.height(), 26)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return wanted;
        return {wanted.width() + metric::margin, qMax(wanted.height(), 28)};
    default:
        return wanted;
    }
}

} // namespace dd::ui
