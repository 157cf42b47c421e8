// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowtables.h"

#include "models/tablefeed.h"
#include "session/accounts.h"
#include "session/connections.h"
#include "session/rowfiles.h"

namespace dd::models {

RowTables::RowTables(session::RowFiles &files, const session::Accounts &accounts,
    session::Connections &connections, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_connections(connections)
{
    for (store::Rows *rows : files.all())
        add(*rows);
    connect(&files, &session::RowFiles::added, this, [this](store::Rows *rows) { add(*rows); });
    connect(&files, &session::RowFiles::removed, this, &RowTables::remove);
    // A new account has its file before its connection.
    connect(&connections, &session::Connections::added, this,
        [this](session::Connection *connection) { introduce(*connection); });
}

RowTables::~RowTables() = default;

void RowTables::add(store::Rows &rows)
{
    const session::Account *account = m_accounts.find(rows.account());
    if (!account)
        return;
    const Kind kind = account->system == System::Otrs ? Kind::Ticket : Kind::Task;
    auto feed = std::make_unique<TableFeed>(rows, kind);
    TableFeed *one = feed.get();
    m_feeds[{rows.account(), kind}] = std::move(feed);
    connect(one, &TableFeed::loaded, this, [this, one] { Q_EMIT loaded(&one->table()); });
    if (session::Connection *connection = m_connections.find(rows.account()))
        one->setConnection(*connection);
    Q_EMIT added(&one->table());
}

void RowTables::introduce(session::Connection &connection)
{
    for (const auto &[key, feed] : m_feeds) {
        if (key.first == connection.account().id)
            feed->setConnection(connection);
    }
}

void RowTables::remove(const AccountId &account)
{
    for (auto it = m_feeds.begin(); it != m_feeds.end();) {
        if (it->first.first != account) {
            ++it;
            continue;
        }
        Q_EMIT removed(&it->second->table());
        it = m_feeds.erase(it);
    }
}

RowTable *RowTables::find(const AccountId &account, Kind kind) const
{
    const auto found = m_feeds.find({account, kind});
    return found == m_feeds.end() ? nullptr : &found->second->table();
}

QList<RowTable *> RowTables::all() const
{
    QList<RowTable *> tables;
    for (const auto &[key, feed] : m_feeds)
        tables << &feed->table();
    return tables;
}

bool RowTables::isLoaded(const AccountId &account, Kind kind) const
{
    const auto found = m_feeds.find({account, kind});
    return found != m_feeds.end() && found->second->isLoaded();
}

void RowTables::retranslate()
{
    for (RowTable *table : all())
        table->reread();
}

} // namespace dd::models
