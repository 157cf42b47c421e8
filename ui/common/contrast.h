// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"

#include <QColor>
#include <QPalette>

namespace dd::ui {

/// A server's or an account's colour as it may stand on Base of this palette: the same hue, made lighter or
/// darker until it keeps at least 3:1 (dots, bars) or 4.5:1 (words).
QColor markColour(const Rgb &colour, const QPalette &palette);
QColor wordColour(const Rgb &colour, const QPalette &palette);
/// Contrast ratio of WCAG 2, 1…21.
double contrastOf(const QColor &one, const QColor &other);

} // namespace dd::ui
