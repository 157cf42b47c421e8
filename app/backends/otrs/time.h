// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"

#include <QTimeZone>

namespace dd::otrs {

/// The two wall clocks of the answers (contract 3): the agent's own for most fields, the server's for the
/// "…Server" twins and what has no twin. The server's zone is not told; UTC is its default, and where it is
/// another the twins are not believed.
struct Clocks {
    QTimeZone agent = QTimeZone::utc();

    /// For the agent's preference; an unknown or empty name is the server's zone.
    static Clocks of(const QString &zone);
    /// One moment told twice, by the agent's clock and by the server's.
    QDateTime moment(const json::Value &own, const json::Value &twin) const;
    /// A wall clock time of the agent.
    QDateTime agentTime(const json::Value &value) const;
    /// Seconds since 1970; 0 = none.
    static QDateTime unixTime(const json::Value &value);
};

} // namespace dd::otrs
