// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dd::ui {

/// A line of the side bar: icon or the account's dot, its name, its count at the right; an account that is
/// not online says so by an icon and in its tool tip.
class PlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintAccount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace dd::ui
