// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dd::ui {

/// Qt tells assistive programs that a plain widget is filler, even where it is a window. Ours are windows.
/// Once a program, before the first of them is made.
void installWindowFaces();

} // namespace dd::ui
