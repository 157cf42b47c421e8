// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace dd::demo::hubex {

/// Whom a token speaks for.
struct Claims {
    enum class Use { Account, Access, Refresh };
    Use use = Use::Access;
    int accountId = 0;
    int tenantId = 0; // 0 for an account's token
    int memberId = 0;
    qint64 expires = 0; // seconds since 1970
};

/// JSON web tokens (HS256) that need no memory: a restarted server with the same seed knows them again, as a
/// client that kept its refresh token expects.
class Tokens {
public:
    static constexpr qint64 accessSeconds = 1800; // contract 2
    static constexpr qint64 refreshSeconds = 31'536'000;
    static constexpr qint64 graceSeconds = 300; // still accepted after exp [v]

    explicit Tokens(quint32 seed);

    QByteArray issue(const Claims &claims);
    /// Nothing when it is not ours, was meant for something else, or died more than the grace ago.
    std::optional<Claims> read(const QByteArray &token, Claims::Use use, qint64 now) const;

private:
    QByteArray signatureOf(const QByteArray &text) const;

    QByteArray m_secret;
    quint32 m_serial = 0; // makes two tokens of one second differ
};

} // namespace dd::demo::hubex
