// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/entry.h"

namespace dd::bench {

/// What came out for one entry.
struct Figure {
    Entry entry;
    double value = 0; ///< medians, all three
    std::optional<double> limit{};
    std::optional<double> peer{};
    int runs = 0;
    double spread = 0; ///< of the value: (90 % - 10 %) / median, the machine's noise

    std::optional<double> toLimit() const; ///< value / limit; none where the limit is none or nothing
    std::optional<double> toPeer() const;
    bool isMet() const;
};

/// Measures the sides in turn (ours, limit, peer, ours, …) after a turn that is not counted, so that
/// whatever disturbs the machine hits all alike. `runs` 0 = as many as the entry says.
Figure measure(const Entry &entry, int runs);

/// One figure of one side ("ours", "limit", "peer"), for a process that measures nothing else.
std::optional<double> measureOnce(const Entry &entry, const QString &side);

} // namespace dd::bench
