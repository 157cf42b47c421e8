// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "net/request.h"

#include <chrono>
#include <optional>

namespace dd::net {

/// The one place that says what is tried again. Reads only: a write goes out once, whatever happened.
struct RetryTable {
    /// The pause before the next try, or nothing when this was the last one. `tries` made so far, from 1.
    static std::optional<std::chrono::milliseconds> afterError(
        const Request &request, ErrorKind kind, int tries);
    static std::optional<std::chrono::milliseconds> afterStatus(
        const Request &request, int status, int tries);
    /// Retry-After of a 429 or 503: seconds or an HTTP date, bounded to five minutes; a default where there
    /// is none.
    static std::chrono::milliseconds pauseOf(const Response &response, int tries);
};

} // namespace dd::net
