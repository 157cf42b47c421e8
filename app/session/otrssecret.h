// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/signin.h"

#include <optional>

namespace dd::session {

/// A session as the keychain holds it: JSON, read back tolerantly; nothing when it makes no sense.
QByteArray sessionToSecret(const otrs::Session &session);
std::optional<otrs::Session> sessionFromSecret(const QByteArray &secret);

} // namespace dd::session
