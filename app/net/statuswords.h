// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "net/request.h"

namespace dd::net {

/// What a status of 400 and more says by itself; BadAnswer where it says nothing we know.
ErrorKind kindOfStatus(int status);

/// "HTTP 301" for Error::detail, and of a redirect that was not followed, where to, in the user's language:
/// what one would paste as an address. The rest of a target may hold what is nobody's business.
QString statusWords(const Response &response);

} // namespace dd::net
