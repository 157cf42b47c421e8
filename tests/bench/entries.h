// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/entry.h"

namespace dd::bench {

/// The entries of one source file each, in the order of the table.
QList<Entry> decodingEntries();
QList<Entry> paintingEntries();
QList<Entry> otherEntries(); ///< not of the table: what else must not become slow

} // namespace dd::bench
