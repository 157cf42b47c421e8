// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/options.h"

#include <QStringList>

namespace dd {

/// What the command line asks of the program with a window.
struct StartOptions {
    bool demo = false; ///< window with the embedded servers
    bool demoServers = false; ///< the servers alone
    bool verbose = false;
    QString language{}; ///< en or ru, until the user chooses another; empty = as the settings say
    demo::DemoOptions demoOptions{};
    QString complaint{}; ///< what was not understood, in the user's language; empty = all of it

    /// The program's name first.
    static StartOptions from(const QStringList &arguments);
};

} // namespace dd
