// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintip.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace dd::ui {

namespace {

constexpr int longest = 2000; ///< letters; nobody reads on, and a tip must fit on the screen

} // namespace

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<div style='white-space:pre-wrap'>%1</div>")
                                .arg(text.left(longest).toHtmlEscaped());
}

PlainTips::PlainTips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->toolTip().isEmpty())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(widget->toolTip()), widget, {},
        widget->toolTipDuration());
    return true;
}

bool PlainTipDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.isValid() ? plainTip(tipOf(index)) : QString(),
        view->viewport(), view->visualRect(index));
    return true;
}

QString PlainTipDelegate::tipOf(const QModelIndex &index) const
{
    return index.data(Qt::ToolTipRole).toString();
}

} // namespace dd::ui
