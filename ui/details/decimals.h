// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::ui {

/// What a server keeps as text: a number with a fraction as the user writes it, "6,5"; anything else as it
/// is.
QString withLocalFraction(const QString &text);

} // namespace dd::ui
