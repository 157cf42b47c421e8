// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include <algorithm>
#include <array>

namespace dd::cli {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::None:
        return ExitCode::Ok;
    case ErrorKind::NotSignedIn:
    case ErrorKind::SignInRefused:
    case ErrorKind::CodeRequired:
        return ExitCode::SignInRefused;
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::SignInUnknown:
        return ExitCode::Unreachable;
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsFailed:
    case ErrorKind::TlsPinChanged:
        return ExitCode::Tls;
    case ErrorKind::WrongAddress:
        return ExitCode::WrongAddress;
    case ErrorKind::Forbidden:
    case ErrorKind::NoAccess:
        return ExitCode::NoAccess;
    case ErrorKind::StorageFailed:
        return ExitCode::NotWritten;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    default:
        return ExitCode::Failed;
    }
}

ExitCode worseOf(ExitCode one, ExitCode other)
{
    static constexpr std::array rising{ExitCode::Ok, ExitCode::Incomplete, ExitCode::NoAccess,
        ExitCode::Failed, ExitCode::WrongAddress, ExitCode::Unreachable, ExitCode::Tls,
        ExitCode::SignInRefused, ExitCode::NotWritten, ExitCode::Usage, ExitCode::Interrupted};
    return std::ranges::find(rising, one) < std::ranges::find(rising, other) ? other : one;
}

} // namespace dd::cli
