// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtable.h"

#include <map>

namespace dd::session {
class Accounts;
class Connection;
class Connections;
class RowFiles;
} // namespace dd::session
namespace dd::store {
class Rows;
}

namespace dd::models {

class TableFeed;

/// The tables of every account, one for each kind of list that is kept here (tasks; tickets). Filled from the
/// accounts' files when they open, kept as the files are. Owned by the composition root; dies before the
/// files and the connections.
class RowTables : public QObject {
    Q_OBJECT

public:
    RowTables(session::RowFiles &files, const session::Accounts &accounts, session::Connections &connections,
        QObject *parent = nullptr);
    ~RowTables() override;

    /// Null where this kind is not kept, or the account is no more.
    RowTable *find(const AccountId &account, Kind kind) const;
    QList<RowTable *> all() const;
    /// All that the file holds is here.
    bool isLoaded(const AccountId &account, Kind kind) const;
    /// After a change of language.
    void retranslate();

Q_SIGNALS:
    void added(dd::models::RowTable *table);
    /// Before it dies.
    void removed(dd::models::RowTable *table);
    void loaded(dd::models::RowTable *table);

private:
    using Key = std::pair<AccountId, Kind>;
    void add(store::Rows &rows);
    void introduce(session::Connection &connection);
    void remove(const AccountId &account);

    const session::Accounts &m_accounts;
    session::Connections &m_connections;
    std::map<Key, std::unique_ptr<TableFeed>> m_feeds;
};

} // namespace dd::models
