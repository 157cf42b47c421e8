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
    quint32 kinds; // on which of kinds() it happens, a bit each
    Words request;
    Words report;
};

/// Done by schedule, not because something broke.
bool isService(const Topic &topic);

std::span<const Topic> topics();
/// Rows of topics(): what breaks on this row of kinds(), and what is done to it by schedule. Empty where no
/// work is done.
std::span<const int> faultsOf(int kind);
std::span<const int> servicesOf(int kind);

} // namespace dd::demo::hubex
