// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "models/lists.h"
#include "session/connections.h"
#include "ui/pages/assetpage.h"

#include <QPointer>
#include <algorithm>

namespace dd::ui {

namespace {

using session::Connection;
using session::HubexConnection;

/// Columns are remembered for each kind of list of each system, whatever the account.
QString tableName(System system, Kind kind)
{
    static const QHash<int, QString> kinds{{int(Kind::Task), QStringLiteral("tasks")},
        {int(Kind::Ticket), QStringLiteral("tickets")}, {int(Kind::Asset), QStringLiteral("assets")},
        {int(Kind::Person), QStringLiteral("people")}, {int(Kind::Customer), QStringLiteral("customers")}};
    return (system == System::HubEx ? QStringLiteral("hubex.") : QStringLiteral("otrs."))
        + kinds.value(int(kind));
}

/// The answer of a connection that is no more: later, as every answer.
template <class T> net::Load gone(QObject *context, const Then<T> &then)
{
    QMetaObject::invokeMethod(
        context, [then] { then(Error{.kind = ErrorKind::SessionClosed}); }, Qt::QueuedConnection);
    return {};
}

FilterSource sourceOf(Connection &connection, System system, Kind kind)
{
    const QPointer<Connection> there = &connection;
    FilterSource source;
    source.fields = models::filtersOf(system, kind);
    source.choices = [there](Choices of, const QString &text, QObject *context,
                         Then<QList<Coloured>> then) -> net::Load {
        if (there)
            return models::choicesFor(*there, of, text, context, std::move(then));
        return gone(context, then);
    };
    const QList<models::ColumnInfo> columns = models::columnsOf(system, kind);
    if (std::ranges::all_of(columns, &QString::isEmpty, &models::ColumnInfo::sortKey))
        return source; // nor does the server have any other order
    source.orders = [there, kind](QObject *context, Then<QList<SortKey>> then) -> net::Load {
        if (there)
            return models::ordersFor(*there, kind, context, std::move(then));
        return gone(context, then);
    };
    return source;
}

/// Where an asset stands, found by asking for its row (contract 4.1, includePath).
AssetPage::PathOf pathOf(HubexConnection &connection)
{
    const QPointer<HubexConnection> there = &connection;
    return [there](qint64 asset, QObject *context, const Then<QList<Named>> &then) -> net::Load {
        if (!there)
            return gone(context, then);
        Query query;
        query.values.insert(QStringLiteral("assetID"), {QString::number(asset)});
        query.values.insert(QStringLiteral("isDeleted"), {QStringLiteral("any")});
        return there->assets().list(query, {0, 1}, context, [then](const Result<Page<Asset>> &answer) {
            if (!answer) {
                then(answer.error());
                return;
            }
            QList<Named> path;
            for (const Asset &row : answer->rows) {
                path = row.path;
                if (path.isEmpty() || path.last().id != row.id)
                    path << Named{row.id, row.name};
            }
            then(path);
        });
    };
}

} // namespace

ListPage *makeListPage(const Context &context, const models::Place &place, QWidget *parent)
{
    Connection *connection = context.connections.find(place.account);
    if (!connection)
        return nullptr;
    const System system = connection->account().system;
    TablePage::Parts parts;
    parts.system = system;
    parts.makeModel = [connection, kind = place.kind](
                          QObject *owner) { return models::makeList(*connection, kind, owner); };
    parts.columns = models::columnsOf(system, place.kind);
    parts.source = sourceOf(*connection, system, place.kind);
    parts.tableName = tableName(system, place.kind);
    parts.starting = models::startingQuery(system, place.kind);

    TablePage *page = nullptr;
    auto *hubex = qobject_cast<HubexConnection *>(connection);
    if (place.kind == Kind::Asset && hubex) {
        const QPointer<HubexConnection> there = hubex;
        const auto makeTree = [there](QObject *owner) -> models::AssetTree * {
            return there ? new models::AssetTree(*there, owner) : nullptr;
        };
        page = new AssetPage(parts, makeTree, pathOf(*hubex), place, context.settings, context.theme, parent);
    } else {
        page = new TablePage(parts, place, context.settings, context.theme, parent);
    }
    page->setConnectionState(connection->state());
    QObject::connect(&context.connections, &session::Connections::stateChanged, page,
        [page, account = place.account](Connection *changed) {
            if (changed->account().id == account)
                page->setConnectionState(changed->state());
        });
    QObject::connect(&context.connections, &session::Connections::removed, page,
        [page, account = place.account](const AccountId &removed) {
            if (removed == account)
                page->setConnectionState(session::ConnectionState::SignedOut);
        });
    QObject::connect(page, &TablePage::reconnectRequested, connection, &Connection::open);
    return page;
}

} // namespace dd::ui
