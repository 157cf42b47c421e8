// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::demo::hubex {

/// The cell of a place, @p length letters (geohash.org).
QString geoHash(double latitude, double longitude, int length);
double metresBetween(double latitude1, double longitude1, double latitude2, double longitude2);

} // namespace dd::demo::hubex
