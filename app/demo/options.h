// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::demo {

/// What the demo servers are asked to be. The same options give the same data, relative to the day of the
/// start.
struct DemoOptions {
    quint32 seed = 1;
    int tasks = 2000; // HubEx tasks
    int tickets = 600; // OTRS tickets
    int assets = 20000; // HubEx assets
    int people = 120; // HubEx users; OTRS has a third as many customers
    QString faults; // see demo::Faults; empty = none
};

} // namespace dd::demo
