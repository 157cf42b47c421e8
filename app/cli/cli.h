// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dd::cli {

/// Whether these arguments (the program's name first) ask for the command line instead of a window: check,
/// export, help, --help, --version.
bool wants(const QStringList &arguments);
/// Runs without a window and returns the exit code (see exitcode.h). Makes its own QCoreApplication, so it is
/// called before any other application object.
int run(int &argc, char **argv);

} // namespace dd::cli
