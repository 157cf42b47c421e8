// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace dd::bench {

/// Our way of doing something against another way (a peer) of doing as much, in the same run.
struct Race {
    QString name;
    QString peerName;
    double limit = 1; ///< ours / peer, at most
    std::function<void()> ours;
    std::function<void()> peer;
};

/// The races of one source file. What they need lives as long as their functions.
QList<Race> decodingRaces();
QList<Race> listRaces();
QList<Race> demoRaces();

/// Runs both sides in turn, prints the medians, their ratio and how much the peer's own times spread (the
/// machine's noise). True when the ratio keeps its limit.
bool run(const Race &race);

} // namespace dd::bench
