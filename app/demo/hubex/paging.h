// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"

namespace dd::demo::hubex {

/// Writes the asked page of a list, or only its total for HEAD (contract 1.5).
http::Response pageOf(const List &list, const Call &call, bool isPaged);

} // namespace dd::demo::hubex
