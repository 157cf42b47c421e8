// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dd::session {

/// Why something offered as a HubEx service token is none.
enum class TokenProblem { None, Unreadable, TooLarge, NotText, Empty, SeveralLines };

/// A service token as the administrator gave it (contract 2.1: shown once, downloaded as a text file).
/// Secret.
struct ServiceToken {
    QByteArray token;
    TokenProblem problem = TokenProblem::None;
};

/// From what was pasted or read: the one word in it, without a byte order mark and what surrounds it.
ServiceToken serviceTokenFrom(const QByteArray &bytes);
/// From the downloaded file; nothing larger than 64 KiB is read.
ServiceToken serviceTokenFromFile(const QString &path);
/// One sentence in the user's language; empty for None.
QString explain(TokenProblem problem);

} // namespace dd::session
