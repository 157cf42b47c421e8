// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"
#include "net/request.h"

#include <QTimeZone>

namespace dd::otrs {

/// The two wall clocks of the answers (contract 3): the agent's own for most fields, the server's for the
/// "…Server" twins and what has no twin. Neither zone is told with them: the server's is UTC by default only,
/// and the agent may have none, or another than at his sign-in. What is right in any zone is a ticket's age,
/// so the clocks are set by it, row by row, where the answer tells its Date.
struct Clocks {
    QTimeZone agent = QTimeZone::utc();
    QTimeZone server = QTimeZone::utc();
    QDateTime answered; ///< by the server's clock; invalid where it does not say
    bool isAgentWrong = false; ///< his wall clock contradicts the age

    /// For the agent's preference; an unknown or empty name is the server's zone.
    static Clocks of(const QString &zone, const net::Response &response = {});
    /// Set by one row, which was created `age` seconds before the answer.
    Clocks setBy(const json::Value &age, const json::Value &created, const json::Value &createdServer) const;
    /// One moment told twice, by the agent's clock and by the server's.
    QDateTime moment(const json::Value &own, const json::Value &twin) const;
    /// A wall clock time of the agent.
    QDateTime agentTime(const json::Value &value) const;
    /// Seconds since 1970; 0 = none.
    static QDateTime unixTime(const json::Value &value);
};

} // namespace dd::otrs
