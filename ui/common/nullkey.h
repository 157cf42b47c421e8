// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace dd::ui {

/// No item: customers of OTRS have a login, everything else has a number.
inline bool isNull(const ItemKey &key)
{
    return key.id == 0 && key.login.isEmpty();
}

} // namespace dd::ui
