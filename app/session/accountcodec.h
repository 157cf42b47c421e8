// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account.h"

namespace dd::session {

/// Accounts as text for the settings file, without secrets and without demo accounts. Read back tolerantly:
/// an entry that makes no sense is left out, the others stay.
QString accountsToText(const QList<Account> &accounts);
QList<Account> accountsFromText(const QString &text);

} // namespace dd::session
