// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::models {

/// A style attribute read declaration by declaration and written anew: colours, weight, slant, underline,
/// size, alignment, small margins. Never a URL, a position, a font or anything that was not understood.
QString cleanStyle(const QString &style, bool ofBlock, bool keepColours);

/// "#rgb", "#rrggbb", "rgb(1, 2, 3)" or a word; empty for everything else.
QString cleanColour(const QString &value);

/// display:none and Outlook's own way to say it.
bool hidesText(const QString &style);

} // namespace dd::models
