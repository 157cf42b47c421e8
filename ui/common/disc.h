// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace dd::ui {

/// Initials in a disc, the way people stand in lists and cards. The colour comes from `key` (a name or an
/// id), so that one person looks the same everywhere; both themes keep 4.5:1 for the letters.
void paintDisc(QPainter &painter, const QRect &square, const QString &initials, const QString &key,
    const QPalette &palette);

} // namespace dd::ui
