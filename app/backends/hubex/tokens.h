// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/signin.h"
#include "backends/json/value.h"

#include <QDateTime>

namespace dd::hubex {

/// A JwtResult or anything with its members (contract 2.4). The end of the access token comes from
/// expires_in, else jwtValidTill, else the token's own exp, else half an hour from now (2.1). The two in the
/// middle are told by the server's clock: with `serverTime`, the answer's Date, they are put by ours.
Tokens tokensOf(const json::Value &value, const QDateTime &serverTime = {});

/// `exp` of a JSON web token, UTC; invalid when it cannot be read. Nothing is verified: the server does that.
QDateTime expiryOf(const QByteArray &jwt);

} // namespace dd::hubex
