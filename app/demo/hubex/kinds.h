// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/words.h"

#include <span>

namespace dd::demo::hubex {

/// Where in a building a thing stands.
enum class Level { Site, Building, Floor, Room, OfBuilding, OfFloor, OfRoom };

/// A kind of asset, which is also its type (contract 4.4 AssetType): type id = row + 1.
struct Kind {
    Words name;
    Words models; // between '|'
    Level level;
    int classId; // see State::assetClasses
    int workGroup; // the parent of its work types; 0 = no work is done on it
    bool isHostable; // holds the location for what is below
};

std::span<const Kind> kinds();
/// Rows of kinds() on this level.
std::span<const int> kindsOn(Level level);

/// What a task is about: a sentence of the customer and one of the technician.
struct Topic {
    int workTypeId;
    Words request;
    Words report;
};

std::span<const Topic> topics();
/// Rows of topics() about work of this group.
std::span<const int> topicsOf(int workGroup);

} // namespace dd::demo::hubex
