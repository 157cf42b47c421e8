// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/answers.h"
#include "demo/otrs/params.h"
#include "demo/otrs/sessions.h"
#include "demo/otrs/state.h"

#include <variant>

namespace dd::demo::otrs {

/// One call on its way: what a method may read and change. Lives while the engine answers it.
struct Call {
    State &state;
    Sessions &sessions;
    Params params;
    Agent agent; // the caller; empty for the methods without a session
    Session session;
    QString address;
    bool sessionInCookie = false;
    int ticketId = 0; // set (and allowed) for methods that name a permission

    const Ticket &ticket() const { return *state.ticket(ticketId); }
    Ticket &ticketToChange() { return *state.ticketToChange(ticketId); }
};

/// A method answers with a JSON object or, for files and pages, with a whole response.
using Reply = std::variant<QJsonObject, http::Response>;
using Handler = Reply (*)(Call &);

/// One row of the method table.
struct Method {
    const char *action; // lower case first letter
    const char *name;
    Handler handler;
    bool needsSession = true;
    const char *right = ""; // asked on the ticket's queue; "" = the method checks (or not) itself
};

/// The row for a path, first letters folded; null when there is none.
const Method *findMethod(const QString &action, const QString &name);
bool isAction(const QString &action);

/// The ticket of `TicketID`, or the standard errors "No ticket" and "No permission".
std::optional<QJsonObject> takeTicket(Call &call, const QString &right);

} // namespace dd::demo::otrs
