// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace dd::bench {

/// Measures once and answers the figure in the unit of its entry.
using Probe = std::function<double()>;

/// What is measured in turn, in one run. What a probe needs lives as long as the probe.
struct Sides {
    Probe ours;
    Probe limit{}; ///< what cannot be beaten: the bare work under ours; may be empty
    Probe peer{}; ///< what most programs would do instead; may be empty
};

/// What is wanted of the figure. Ratios are value / limit and value / peer: small is good.
struct Target {
    QString limitIs{};
    double timesLimit = 0; ///< at most so many times the limit; 0 = nothing is wanted
    QString peerIs{};
    double partOfPeer = 0; ///< 5 = at most a fifth of the peer, so five times faster; 0 = nothing is wanted
    std::optional<double> most{}; ///< the figure itself, at most

    /// As people read it: "≤ 2 × simdjson; ≥ 5 × faster than QJsonDocument".
    QString text(const QString &unit) const;
};

/// One figure of the table. Names are kept by those who compare runs: never rename.
struct Entry {
    QString name;
    QString what; ///< the line of the table it stands for
    QString unit; ///< "ms", "MB", "bytes", "requests"
    Target target{};
    /// Makes what the probes need; called only when the entry runs.
    std::function<Sides()> prepare;
    int runs = 9;
    bool apart = false; ///< every figure in a process of its own: memory that was used leaves traces
};

} // namespace dd::bench
