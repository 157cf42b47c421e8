// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"
#include "domain/result.h"
#include "net/load.h"

#include <QObject>
#include <QPointer>

namespace dd::session {
class Connection;
}

namespace dd::models {

/// Totals of one account's places: behind everything the user waits for, a few at a time (HubEx 1.9: sixty
/// requests a minute in all), each once until forget(). Owned by Places.
class PlaceCounts : public QObject {
    Q_OBJECT

public:
    explicit PlaceCounts(session::Connection &connection);
    ~PlaceCounts() override;

    /// Invalid until it has been counted.
    std::optional<qint64> known(Kind kind, const Query &query) const;
    /// Counts it when its turn comes, unless it is known.
    void want(Kind kind, const Query &query);
    /// What is known stays until it is counted again.
    void forget();
    /// The same of some; also of what is being counted right now, which may be the number of before.
    void outdate(const std::function<bool(const Query &)> &changed);
    /// The connection went: what waits waits until it is wanted again.
    void stop();

Q_SIGNALS:
    void counted(dd::Kind kind, const dd::Query &query);

private:
    struct Entry {
        Kind kind;
        Query query;
        std::optional<qint64> total{};
        bool fresh = false;
        bool wanted = false;
        bool running = false;
        net::Load load{};
    };
    Entry *find(Kind kind, const Query &query) const;
    void pump();
    net::Load count(const Entry &entry, Then<qint64> then);

    QPointer<session::Connection> m_connection;
    std::vector<std::unique_ptr<Entry>> m_entries;
    int m_running = 0;
};

} // namespace dd::models
