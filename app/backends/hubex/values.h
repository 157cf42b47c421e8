// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"
#include "domain/asset.h"
#include "domain/attachment.h"
#include "domain/task.h"

namespace dd::hubex {

/// The small things that stand inside others (contract 3.1 "nested, shared"), bytes to domain.
Named named(const json::Value &value);
Coloured coloured(const json::Value &value);
PersonRef personRef(const json::Value &value);
Location location(const json::Value &value);
AssetRef assetRef(const json::Value &value);
Timesheet timesheet(const json::Value &value);
Contact contact(qint64 id, const json::Value &value);
/// FileInfo and its relatives (3.7); `id` is the key of the map or the id inside.
Attachment attachment(qint64 id, qint64 owner, const json::Value &value);
/// TaskAttribute, AssetAttribute: the value as people read it, through listOfValues.
ExtraField extraField(const json::Value &value);
/// The sign of a Currency, or its short name (3.2).
QString currency(const json::Value &value);
/// A number of things or minutes, never beyond a million: a server may write any.
int count(const json::Value &value);
/// One count of every row.
int sum(const json::Value &rows, std::string_view member);

/// "LAT:LNG" or "LAT, LNG" (1.8); nothing when it is no place on Earth.
std::optional<GeoPoint> geoPoint(const QString &text);
/// #RGB, #RRGGBB, #AARRGGBB, bare hex, rgb(…), names (1.8); nothing when it is no colour.
std::optional<Rgb> colour(const QString &text);

} // namespace dd::hubex
