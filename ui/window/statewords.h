// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

namespace dd::ui {

/// "online", "offline", "sign in needed": how a connection stands, in the user's language.
QString stateWord(session::ConnectionState state);
/// All that is known of it, for tool tips: server and user, state and why, the last answer.
QString stateStory(const session::Connection &connection);
/// "HubEx", "OTRS"
QString systemName(System system);

} // namespace dd::ui
