// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace dd {

/// A colour as a server sent it (HubEx 1.8: any of several text forms; OTRS: #rrggbb). Contrast is the view's
/// work.
struct Rgb {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    friend bool operator==(const Rgb &, const Rgb &) = default;
};

/// Something a server knows by number and name: a stage, a district, a company.
struct Named {
    qint64 id = 0;
    QString name;
    bool deleted = false;

    bool isNull() const { return id == 0 && name.isEmpty(); }
    friend bool operator==(const Named &, const Named &) = default;
};

/// A Named with the colour the server gives it: stages, statuses, criticalities, priorities.
struct Coloured : Named {
    std::optional<Rgb> colour;
    QString key{}; ///< its id where that is no number (HubEx 1.8: task templates), else empty
    QString detail{}; ///< tells it from others of its name: serial number and place of an asset

    /// How a choice travels in a Query: its key or number, or its name where the server knows it by name
    /// alone.
    QString value() const { return !key.isEmpty() ? key : id != 0 ? QString::number(id) : name; }
    friend bool operator==(const Coloured &, const Coloured &) = default;
};

/// A place on the map in degrees, WGS 84 (HubEx 1.8: "LAT:LNG" or "LAT, LNG").
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/// An address with its place and, where the server tells it, its zone.
struct Location {
    qint64 id = 0;
    QString address;
    QString description;
    std::optional<GeoPoint> point;
    std::optional<int> utcOffsetMinutes;

    bool isNull() const { return id == 0 && address.isEmpty() && !point; }
    friend bool operator==(const Location &, const Location &) = default;
};

/// From and till; either end may be open (invalid). Times are UTC.
struct Period {
    QDateTime from;
    QDateTime till;
    friend bool operator==(const Period &, const Period &) = default;
};

/// An extra field (HubEx) or a dynamic field (OTRS) with its present value.
struct ExtraField {
    qint64 id = 0; ///< HubEx attribute id; 0 for OTRS
    QString name; ///< internal name (OTRS) or the label (HubEx)
    QString label; ///< what people call it
    QString type; ///< the server's code of its kind
    QString unit; ///< measurement unit, may be empty
    QStringList values; ///< as text for display; more than one for multi-selects
    friend bool operator==(const ExtraField &, const ExtraField &) = default;
};

} // namespace dd
