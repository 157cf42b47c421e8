// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace dd::ui {

/// Every colour that is neither the palette's nor a server's. Widgets ask for them by meaning and take them
/// anew after a PaletteChange; each text tone keeps 4.5:1 against Window and Base of both themes.
enum class Tone {
    Error,
    Warning,
    Ok,
    Info,
    Subtle, ///< secondary text
    Accent, ///< links, focus, the chosen tab
    OnAccent, ///< text on a fill of Accent
    Separator, ///< hairlines between panes
    Border, ///< outlines of fields and buttons
    Hover, ///< fill under the mouse
    Skeleton, ///< placeholder bars while rows load
};

bool isDark(const QPalette &palette);
QColor toneColour(const QPalette &palette, Tone tone);

/// The three sizes of type there are; `base` is the application's font.
QFont smallFont(const QFont &base);
QFont titleFont(const QFont &base);

/// Distances, in logical pixels; all multiples of 4.
namespace metric {
inline constexpr int gap = 4;
inline constexpr int space = 8;
inline constexpr int margin = 12;
inline constexpr int wide = 24;
inline constexpr int icon = 16;
} // namespace metric

} // namespace dd::ui
