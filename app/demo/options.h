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

/// One of the sizes, under its name on the command line, and how far it goes.
struct Amount {
    const char *option;
    int DemoOptions::*member;
    int least;
    int most;
};

// A task stands at an asset, so there is one at least.
inline constexpr Amount amounts[]{
    {"demo-tasks", &DemoOptions::tasks, 0, 200'000},
    {"demo-tickets", &DemoOptions::tickets, 0, 50'000},
    {"demo-assets", &DemoOptions::assets, 1, 1'000'000},
    {"demo-people", &DemoOptions::people, 10, 5'000},
};

} // namespace dd::demo
