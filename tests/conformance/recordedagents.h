// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/records.h"

namespace dd::conformance {

/// The agents of the recorded server with their passwords and rights.
QList<demo::otrs::Agent> recordedAgents();

/// Who had signed in with this session; "ivanov" for all that are not named apart.
QString loginOf(const QString &session);

} // namespace dd::conformance
