// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include <QCoreApplication>

namespace dd::cli {

Failure Failure::of(const Error &error)
{
    QString words = describe(error);
    // What a window can do about these is no advice here.
    const bool isForWindow = error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::NotFound;
    if (const QString next = advice(error); !next.isEmpty() && !isForWindow)
        words += QLatin1Char(' ') + next;
    if (!error.serverText.isEmpty())
        words += QLatin1Char('\n')
            + QCoreApplication::translate("dd::Cli", "The server said: “%1”").arg(error.serverText);
    if (!error.detail.isEmpty())
        words += QLatin1Char('\n') + QCoreApplication::translate("dd::Cli", "Details: %1").arg(error.detail);
    return {exitCodeOf(error.kind), words, error};
}

} // namespace dd::cli
