// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

namespace dd::net {

/// "HTTP 301" for Error::detail, and of a redirect that was not followed, where to, in the user's language:
/// what one would paste as an address. The rest of a target may hold what is nobody's business.
QString statusWords(const Response &response);

} // namespace dd::net
