// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plaintip.h"

namespace dd::ui {

/// Draws a file: thumbnail or icon, name, and a quiet second line. Owned by the list of files.
class FileDelegate : public PlainTipDelegate {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< size, date, description
        IconNameRole, ///< while there is no thumbnail (Qt::DecorationRole, QPixmap)
    };
    static constexpr int picture = 40;

    /// `padding` stands before the picture.
    FileDelegate(int padding, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_padding;
};

} // namespace dd::ui
