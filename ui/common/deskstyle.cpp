// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskstyle.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

namespace dd::ui {

namespace {

constexpr qreal radius = 4;
constexpr int stepper = 20; ///< the arrows of a spin box
constexpr int menuArrow = 14; ///< beside the words of a button that opens a menu

void roundedBox(
    QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(outline.isValid() ? QPen(outline, width) : Qt::NoPen);
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

void drawButton(const QStyleOption *option, QPainter *painter)
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
    if (flat && !main)
        fill = hovered || down ? toneColour(palette, Tone::Hover) : QColor();
    else if (down)
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.12);
    else if (hovered)
        fill = main ? mixed(fill, palette.color(QPalette::WindowText), 0.08)
                    : toneColour(palette, Tone::Hover);
    if (!enabled && !flat)
        fill = palette.color(QPalette::Window);
    const bool focused
        = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    QColor outline = flat ? QColor() : main ? accent : toneColour(palette, Tone::Border);
    if (!enabled && !flat)
        outline = toneColour(palette, Tone::Separator);
    if (focused)
        outline = main ? palette.color(QPalette::WindowText) : accent;
    roundedBox(painter, option->rect, fill, outline, focused ? 2 : 1);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    roundedBox(painter, option->rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
        toneColour(palette,
            focused       ? Tone::Accent
                : enabled ? Tone::Border
                          : Tone::Separator),
        focused ? 2 : 1);
}

/// The field inside a spin box or an editable choice, whose frame is drawn around both.
bool isInside(const QWidget *widget)
{
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around);
}

bool hasMenuArrow(const QStyleOptionToolButton &button)
{
    return button.features & QStyleOptionToolButton::HasMenu
        && button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
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

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const QPalette &palette = tab->palette;
    const bool chosen = tab->state & QStyle::State_Selected;
    const bool upright = tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth;
    painter->fillRect(tab->rect, palette.color(QPalette::Window));
    if (!chosen && (tab->state & QStyle::State_MouseOver))
        roundedBox(painter, tab->rect.adjusted(2, 2, -2, -4), toneColour(palette, Tone::Hover), {});
    if (upright) {
        const QRect line(tab->rect.left(), tab->rect.bottom(), tab->rect.width(), 1);
        painter->fillRect(line, toneColour(palette, Tone::Separator));
    }
    if (!chosen)
        return;
    const QColor accent = toneColour(palette, Tone::Accent);
    if (upright)
        painter->fillRect(
            QRect(tab->rect.left() + 6, tab->rect.bottom() - 1, tab->rect.width() - 12, 2), accent);
    if (tab->state & QStyle::State_HasFocus)
        roundedBox(painter, tab->rect.adjusted(2, 2, -2, -4), {}, accent);
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

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool hovered = (option->state & State_Enabled) && (option->state & State_MouseOver);
        if (down || hovered)
            roundedBox(painter, option->rect,
                down ? option->palette.color(QPalette::Highlight) : toneColour(option->palette, Tone::Hover),
                {});
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        else if (!isInside(widget))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        drawField(option, painter);
        return;
    case PE_FrameMenu:
        roundedBox(painter, option->rect, {}, toneColour(option->palette, Tone::Separator));
        return;
    case PE_Frame: // what scrolls inside fills its corners
        painter->save();
        painter->setPen(toneColour(option->palette, Tone::Separator));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
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
    case PE_IndicatorCheckBox:
        drawTick(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(option, painter, true);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            roundedBox(painter, option->rect, {}, toneColour(option->palette, Tone::Accent));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, toneColour(option->palette, Tone::Separator));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button
            && (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled)) {
            QStyleOptionButton onAccent = *button;
            onAccent.palette.setColor(QPalette::ButtonText, toneColour(option->palette, Tone::OnAccent));
            QProxyStyle::drawControl(element, &onAccent, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        roundedBox(painter, option->rect, toneColour(option->palette, Tone::Skeleton), {});
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return;
        painter->fillRect(
            option->rect, option->palette.brush(widget ? widget->backgroundRole() : QPalette::Base));
        QRect grip = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        if (slider->maximum == slider->minimum)
            return;
        grip
            = slider->orientation == Qt::Vertical ? grip.adjusted(3, 1, -3, -1) : grip.adjusted(1, 3, -1, -3);
        const bool active = option->activeSubControls & SC_ScrollBarSlider;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            active ? toneColour(option->palette, Tone::Subtle) : option->palette.color(QPalette::Mid));
        const qreal round = qMin(grip.width(), grip.height()) / 2.0;
        painter->drawRoundedRect(grip, round, round);
        painter->restore();
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
        painter->save();
        QFont bold = painter->font();
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawText(option->rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, group->text);
        painter->restore();
        return;
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && box->frame) {
            if (box->editable)
                drawField(option, painter);
            else
                drawButton(option, painter);
            QStyleOption arrow = *option;
            arrow.rect = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            arrow.rect.setSize(QSize(12, 12));
            arrow.rect.moveCenter(
                proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget).center());
            QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
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
        drawField(&box, painter);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const bool up : {true, false}) {
        const SubControl part = up ? SC_SpinBoxUp : SC_SpinBoxDown;
        QStyleOption arrow = box;
        const QRect area = proxy()->subControlRect(CC_SpinBox, &box, part, widget);
        const bool steps = (box.state & State_Enabled)
            && (box.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
        if (steps && box.activeSubControls == part && (box.state & State_MouseOver))
            roundedBox(painter, area.adjusted(0, 1, -1, -1), toneColour(box.palette, Tone::Hover), {});
        arrow.state.setFlag(State_Enabled, steps);
        arrow.rect = QRect(0, 0, 10, 10);
        arrow.rect.moveCenter(area.center());
        QProxyStyle::drawPrimitive(up ? PE_IndicatorArrowUp : PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(metric::gap, 0, -metric::gap, 0);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
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
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
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
        return {qMax(wanted.width() + metric::space, 80), qMax(wanted.height(), 30)};
    case CT_LineEdit:
        return {wanted.width() + 2 * metric::gap, qMax(wanted.height(), 30)};
    case CT_SpinBox:
        return {wanted.width() + metric::space, qMax(wanted.height(), 30)};
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
