// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

namespace dd {

/// The two systems a dispatcher works in.
enum class System { HubEx, Otrs };

/// What a row stands for. Numbers are kept in settings and later in the store: never renumber.
enum class Kind { Task = 1, Ticket = 2, Asset = 3, Person = 4, Customer = 5 };

/// Identity of one signed-in account; made by us, never by a server. A value, also used as a key in settings
/// and in the keychain.
using AccountId = QString;

/// Identity of one row over all accounts. `id` is the server's number (contracts: HubEx 1.8, OTRS 4);
/// customers of OTRS have no number: `login` is theirs and `id` stays 0.
struct ItemKey {
    AccountId account;
    Kind kind = Kind::Task;
    qint64 id = 0;
    QString login;

    friend bool operator==(const ItemKey &, const ItemKey &) = default;
};

inline size_t qHash(const ItemKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.account, int(key.kind), key.id, key.login);
}

} // namespace dd
