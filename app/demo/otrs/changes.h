// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/call.h"

namespace dd::demo::otrs {

/// The single methods (updateTitle, …) and updateTicket change the same things, with a few differences
/// (contract 4, tickets/updateTicket).
enum class Manner { Alone, Together };

enum class Outcome { Done, Refused, NoPermission, NotOwner, AlreadyOwner };

/// One thing of a ticket that can be changed.
struct Change {
    const char *name; ///< as the messages call it
    const char *keys; ///< updateTicket's parameters, apart by blanks
    Outcome (*apply)(Call &call, Ticket &ticket, Manner manner);
};

/// In the order in which updateTicket makes them.
const QList<Change> &changes();
/// Null for a name nobody knows.
const Change *changeOf(const QString &name);

/// Stores the parameter DynamicFields; the names of those that were refused.
QStringList storeFields(Call &call, Ticket &ticket);
/// "UntilTimeDateUnix" or the five parts of a wall clock time in the agent's zone; 0 = none or none such.
qint64 pendingTimeIn(const Call &call);

} // namespace dd::demo::otrs
