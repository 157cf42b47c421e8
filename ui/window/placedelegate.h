// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plaintip.h"

namespace dd::ui {

/// A line of the side bar: icon or the account's dot, its name, its count at the right; an account that is
/// not online says so by an icon and in its tool tip.
class PlaceDelegate : public PlainTipDelegate {
    Q_OBJECT

public:
    using PlainTipDelegate::PlainTipDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QString tipOf(const QModelIndex &index) const override;

private:
    void paintAccount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace dd::ui
