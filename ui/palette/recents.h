// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QObject>

namespace dd::store {
class Settings;
}
namespace dd::session {
class Accounts;
}

namespace dd::ui {

/// An item that was looked at, with what it was called then.
struct Recent {
    ItemKey key;
    QString title;
    friend bool operator==(const Recent &, const Recent &) = default;
};

/// The items looked at last, newest first, kept over restarts and forgotten with their account. Owned by the
/// composition root's window.
class Recents : public QObject {
    Q_OBJECT

public:
    Recents(store::Settings &settings, session::Accounts &accounts, QObject *parent = nullptr);

    const QList<Recent> &all() const { return m_all; }
    void add(const ItemKey &key, const QString &title);

private:
    void keep();

    store::Settings &m_settings;
    session::Accounts &m_accounts;
    QList<Recent> m_all;
};

} // namespace dd::ui
