// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/call.h"

namespace dd::demo::otrs {

/// What getTicketList looks for: its parameters with the view's (contract section 4).
struct Found {
    QList<const Ticket *> tickets; // sorted, capped like the server caps them
    qsizetype total = 0; // all of them
};

inline constexpr qsizetype mostFound = 10000;

/// A wrong query (unknown names, a list given as JSON array, a wrong sorting) finds nothing and is no error.
Found findTickets(Call &call);

/// Open: the states an agent works on.
bool isOpenType(const QString &stateType);

} // namespace dd::demo::otrs
