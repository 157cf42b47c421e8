// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QDateTime>

namespace dd::cli {

/// A value as people type it, in the form a Query holds it (domain/query.h); nothing when it is none. Flags:
/// true, false, yes, no, any; instants: 2026-11-23, 2026-11-23T14:05 (local), …Z (UTC), today, now, and
/// distances to now as -7d, +2h, -30min.
std::optional<QString> filterValue(
    const FilterField &field, const QString &typed, const QDateTime &now = QDateTime::currentDateTime());
/// "yes or no", "a number": what the field takes, in the user's language.
QString filterValueWords(const FilterField &field);

} // namespace dd::cli
