// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace dd::ui {

/// What stands behind the Details button, in the user's language, a line each: the server's own words, the
/// technical side, the number its support asks for. Plain text; empty where there is nothing to tell.
QString detailsOf(const Error &error);

} // namespace dd::ui
