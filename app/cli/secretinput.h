// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dd::cli {

/// Lines of standard input, the secrets of one sign-in: read to its end, or asked for one by one where it is
/// a terminal, without showing what is typed. Blocks the event loop; a signal ends the program meanwhile. At
/// most 64 KiB.
QStringList readSecrets(const QStringList &prompts);

} // namespace dd::cli
