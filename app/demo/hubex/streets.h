// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/records.h"

namespace dd::demo::hubex {

/// Streets of one real city (Saint Petersburg), so that positions make sense on a map.
int streetCount();
QString addressOn(int street, int house, bool isEnglish);
/// Somewhere on the street; the same dice, the same place.
Place placeOn(int street, quint32 dice, bool isEnglish);
int districtOf(int street);

} // namespace dd::demo::hubex
