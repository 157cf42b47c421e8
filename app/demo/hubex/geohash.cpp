// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/geohash.h"

#include <QtMath>
#include <cmath>

namespace dd::demo::hubex {

namespace {

constexpr char letters[] = "0123456789bcdefghjkmnpqrstuvwxyz";

/// Halves the range and tells which half.
int half(double value, double &low, double &high)
{
    const double middle = (low + high) / 2;
    const bool isUpper = value >= middle;
    (isUpper ? low : high) = middle;
    return isUpper;
}

} // namespace

QString geoHash(double latitude, double longitude, int length)
{
    double south = -90, north = 90, west = -180, east = 180;
    QString hash;
    for (int bit = 0; hash.size() < length; bit += 5) {
        int letter = 0;
        for (int i = bit; i < bit + 5; ++i)
            letter = letter * 2 + (i % 2 == 0 ? half(longitude, west, east) : half(latitude, south, north));
        hash.append(QLatin1Char(letters[letter]));
    }
    return hash;
}

double metresBetween(double latitude1, double longitude1, double latitude2, double longitude2)
{
    constexpr double earthRadius = 6'371'000;
    const double dLatitude = qDegreesToRadians(latitude2 - latitude1);
    const double dLongitude = qDegreesToRadians(longitude2 - longitude1);
    const double a = std::pow(std::sin(dLatitude / 2), 2)
        + std::cos(qDegreesToRadians(latitude1)) * std::cos(qDegreesToRadians(latitude2))
            * std::pow(std::sin(dLongitude / 2), 2);
    return 2 * earthRadius * std::asin(std::sqrt(a));
}

} // namespace dd::demo::hubex
