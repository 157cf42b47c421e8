// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace dd::cli {

/// What the program tells the shell. Written in --help and used by people's scripts: never renumber.
enum class ExitCode {
    Ok = 0,
    Failed = 1, ///< the server or its answer; anything not below
    Usage = 2, ///< the command line was not understood, or names what is not there
    SignInRefused = 3,
    Unreachable = 4, ///< no connection, time-out, proxy
    Tls = 5, ///< the certificate is not trusted, or another than the accepted one
    WrongAddress = 6, ///< something answers there, but not the server
    NoAccess = 7, ///< signed in, but not allowed
    NotWritten = 8, ///< the output could not be written
    Incomplete = 9, ///< written, but the server has more rows than it handed out
    Interrupted = 130,
};

ExitCode exitCodeOf(ErrorKind kind);
/// The one that tells of more that is amiss: what may not be read is less than what cannot be.
ExitCode worseOf(ExitCode one, ExitCode other);

} // namespace dd::cli
