// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/options.h"
#include "demo/otrs/state.h"

namespace dd::demo::otrs {

/// A help desk that looks lived in, Russian and English, relative to now: the same options give the same
/// data. Up to some ten thousand tickets; the texts of the articles are made when they are read.
State seededState(const DemoOptions &options);

/// Who may sign in: the ordinary agent, and one who is asked for a second code.
inline constexpr auto demoLogin = "ivanov";
inline constexpr auto demoPassword = "demo";
inline constexpr auto demoTwoFactorLogin = "secure";
inline constexpr auto demoTwoFactorCode = "246810";

} // namespace dd::demo::otrs
