// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd {

/// The line without what might be a secret: tokens, passwords, session cookies, signatures of links. For
/// whatever reaches the log from Qt or from us.
QString withoutSecrets(const QString &line);

/// Every message of the program goes to standard error through withoutSecrets(). `verbose` also lets our own
/// debug categories (dd.*) speak.
void installQuietLog(bool verbose);

} // namespace dd
