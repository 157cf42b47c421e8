// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/entry.h"

#include <QStringList>

namespace dd::bench {

/// Milliseconds that this thread computes: what other programs do at the same time is not counted.
double threadTime(const std::function<void()> &what);
/// Milliseconds that pass.
double wallTime(const std::function<void()> &what);

/// The same as probes; the second runs `after` each time and does not count it.
Probe timed(std::function<void()> what);
Probe timed(std::function<void()> what, std::function<void()> after);

/// Megabytes of memory this program holds, with what the allocator keeps for later given back.
double residentMegabytes();

/// A program run to its end: what it printed, and the milliseconds it computed, all its threads and the
/// loading of its libraries counted.
struct Finished {
    bool isWell = false; ///< it ended by itself with exit code 0
    QByteArray printed;
    double computed = 0;
};
Finished runProgram(const QString &program, const QStringList &arguments);

} // namespace dd::bench
