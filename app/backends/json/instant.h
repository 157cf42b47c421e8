// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>
#include <string_view>

namespace dd::json {

/// An ISO 8601 instant; zone-less is UTC, fractions and offsets are read. An invalid QDateTime for "never",
/// "for ever" and zero dates; nothing when the text is no date at all (HubEx 1.8).
std::optional<QDateTime> readInstant(std::string_view text);

} // namespace dd::json
