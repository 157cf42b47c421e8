// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "domain/ids.h"
#include "domain/query.h"
#include "net/load.h"

#include <QObject>
#include <optional>

namespace dd::session {
class Connection;
}

namespace dd::cli {

/// Filters of the command line, "KEY=VALUE", held against what the list really takes (models::filtersOf).
/// Values are checked by their type; a name where an id is wanted is looked up on the server.
class FilterArguments : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing is sent. An unknown key is told with the nearest ones.
    std::optional<Failure> read(System system, Kind kind, const QStringList &arguments);
    /// Puts the filters on top of `query`, names looked up; `then` comes from the event loop.
    void resolve(session::Connection &connection, const Query &query,
        std::function<void(const Query &, const std::optional<Failure> &)> then);

    /// For --list-filters: key, what it takes, what it is; a line each.
    static QString describeAll(System system, Kind kind);

private:
    struct Name {
        QString key;
        Choices choices;
        QString name;
    };
    std::optional<Failure> readOne(const FilterField &field, const QString &text);
    void resolveNext();

    QMap<QString, QStringList> m_values;
    QStringList m_cleared;
    QList<Name> m_names;
    session::Connection *m_connection = nullptr;
    Query m_query;
    std::function<void(const Query &, const std::optional<Failure> &)> m_then;
    net::Load m_lookup;
};

/// Leaves rows in whatever they say to this filter.
void takeAway(Query &query, const QString &key);
/// Keys near to a mistyped one, best first, at most three.
QStringList nearest(const QString &typed, const QStringList &known);
/// A sentence with what might have been meant, else with what there is, as far as it can be read at once.
QString suggestion(const QString &typed, const QStringList &known);

} // namespace dd::cli
