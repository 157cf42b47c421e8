// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace dd::ui {

/// Whether so much of `place` is within `sight` that it counts as read: some lines, or all of it.
inline bool isReadable(const QRect &place, const QRect &sight)
{
    constexpr int enough = 48;
    return !place.isEmpty() && place.intersected(sight).height() >= qMin(place.height(), enough);
}

} // namespace dd::ui
