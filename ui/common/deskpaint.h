// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QStyleOptionToolButton;

namespace dd::ui {

/// What DeskStyle draws in several places: boxes, the ground of buttons and of fields. Part of the style.

/// An invalid colour leaves fill or outline away.
void drawBox(
    QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1);
void drawButtonGround(const QStyleOption *option, QPainter *painter);
void drawFieldGround(const QStyleOption *option, QPainter *painter);

inline constexpr int menuArrow = 14; ///< beside the words of a button that opens a menu
bool hasMenuArrow(const QStyleOptionToolButton &button);

} // namespace dd::ui
