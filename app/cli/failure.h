// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QString>

namespace dd::cli {

/// Why the run ends early: the exit code, and what is said about it on standard error.
struct Failure {
    ExitCode code = ExitCode::Failed;
    QString words; ///< one line or more, in the user's language
    Error error{}; ///< where a server or the network is the reason

    static Failure of(const Error &error);
    static Failure usage(const QString &words) { return {ExitCode::Usage, words}; }
};

} // namespace dd::cli
