// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account.h"

#include <QObject>

namespace dd::store {
class Settings;
}

namespace dd::session {

/// The remembered accounts in the user's order. Owned by the composition root; kept in the settings at each
/// change, demo accounts excepted.
class Accounts : public QObject {
    Q_OBJECT

public:
    explicit Accounts(store::Settings &settings, QObject *parent = nullptr);

    const QList<Account> &all() const { return m_accounts; }
    const Account *find(const AccountId &id) const;
    /// By title or id, case-insensitive; for the command line.
    const Account *named(const QString &text) const;

    void add(const Account &account);
    void update(const Account &account);
    void remove(const AccountId &id);
    /// The account's title, made one of its own where another has it: the command line knows accounts by
    /// their titles.
    QString freeTitle(const Account &account) const;
    /// A colour none of the others has, from the house's palette of account colours.
    Rgb freeColour() const;
    /// The palette: eight colours, in the order they are given out.
    static QList<Rgb> colours();

Q_SIGNALS:
    void added(const dd::AccountId &id);
    void changed(const dd::AccountId &id);
    void removed(const dd::AccountId &id);

private:
    void keep();

    store::Settings &m_settings;
    QList<Account> m_accounts;
};

} // namespace dd::session
