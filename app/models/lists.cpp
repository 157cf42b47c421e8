// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists.h"

#include "models/sources.h"
#include "net/known.h"
#include "session/hubexconnection.h"
#include "session/otrsconnection.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

using session::HubexConnection;
using session::OtrsConnection;

template <class Row> QList<ColumnInfo> infosOf(const Source<Row> &source)
{
    return {source.columns.begin(), source.columns.end()};
}

template <class Row> ListModel *listOf(const Source<Row> &source, QObject *parent)
{
    return new PagedList<Row>(source, parent);
}

/// The server has answered, with a refusal: asked again it will refuse again.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound || kind == ErrorKind::Conflict
        || kind == ErrorKind::ServerFailed || kind == ErrorKind::BadAnswer;
}

/// The server's own orders, and its fields for tickets where it tells them. Nothing where it could not be
/// asked: it is asked again.
Result<QList<SortKey>> ticketOrders(const Result<QList<ExtraField>> &fields)
{
    if (!fields && !isRefusal(fields.error().kind))
        return fields.error();
    QList<SortKey> orders = otrs::Tickets::orders();
    for (const ExtraField &field : fields ? fields.value() : QList<ExtraField>()) {
        // Of the server's own machinery: no person sorts by them.
        const bool isInternal = field.name.startsWith(QLatin1String("ProcessManagement"))
            || field.name.startsWith(QLatin1String("TicketCalendar"));
        if (!isInternal)
            orders << SortKey{QLatin1String("DynamicField_") + field.name, field.label};
    }
    return orders;
}

/// The order that every list of people has, and the tenant's; it may list that one, too, under a key of its
/// own.
QList<SortKey> personOrders(const QList<SortKey> &listed)
{
    const Column<Person> name = peopleSource(nullptr).columns.first();
    QList<SortKey> orders{{name.sortKey, name.title()}};
    for (const SortKey &order : listed) {
        if (!name.sortNames.contains(order.title.trimmed(), Qt::CaseInsensitive))
            orders << order;
    }
    return orders;
}

} // namespace

QList<Kind> kindsOf(System system)
{
    return system == System::HubEx ? QList{Kind::Task, Kind::Asset, Kind::Person}
                                   : QList{Kind::Ticket, Kind::Person, Kind::Customer};
}

QString titleOf(Kind kind)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("dd::Place", text); };
    switch (kind) {
    case Kind::Task:
        return words(QT_TRANSLATE_NOOP("dd::Place", "Tasks"));
    case Kind::Ticket:
        return words(QT_TRANSLATE_NOOP("dd::Place", "Tickets"));
    case Kind::Asset:
        return words(QT_TRANSLATE_NOOP("dd::Place", "Assets"));
    case Kind::Person:
        return words(QT_TRANSLATE_NOOP("dd::Place", "People"));
    case Kind::Customer:
        return words(QT_TRANSLATE_NOOP("dd::Place", "Customers"));
    }
    return {};
}

ListModel *makeList(session::Connection &connection, Kind kind, QObject *parent)
{
    auto *hubex = qobject_cast<HubexConnection *>(&connection);
    auto *otrs = qobject_cast<OtrsConnection *>(&connection);
    switch (kind) {
    case Kind::Task:
        return hubex ? listOf(taskSource(hubex), parent) : nullptr;
    case Kind::Asset:
        return hubex ? listOf(assetSource(hubex), parent) : nullptr;
    case Kind::Ticket:
        return otrs ? listOf(ticketSource(otrs), parent) : nullptr;
    case Kind::Customer:
        return otrs ? listOf(customerSource(otrs), parent) : nullptr;
    case Kind::Person:
        break;
    }
    if (hubex)
        return listOf(peopleSource(hubex), parent);
    return otrs ? listOf(agentSource(otrs), parent) : nullptr;
}

QList<ColumnInfo> columnsOf(System system, Kind kind)
{
    const bool hubex = system == System::HubEx;
    switch (kind) {
    case Kind::Task:
        return hubex ? infosOf(taskSource(nullptr)) : QList<ColumnInfo>();
    case Kind::Asset:
        return hubex ? infosOf(assetSource(nullptr)) : QList<ColumnInfo>();
    case Kind::Person:
        return infosOf(hubex ? peopleSource(nullptr) : agentSource(nullptr));
    case Kind::Ticket:
        return hubex ? QList<ColumnInfo>() : infosOf(ticketSource(nullptr));
    case Kind::Customer:
        return hubex ? QList<ColumnInfo>() : infosOf(customerSource(nullptr));
    }
    return {};
}

const QList<FilterField> &filtersOf(System system, Kind kind)
{
    static const QList<FilterField> none;
    const bool hubex = system == System::HubEx;
    switch (kind) {
    case Kind::Task:
        return hubex ? hubex::Tasks::filters() : none;
    case Kind::Asset:
        return hubex ? hubex::Assets::filters() : none;
    case Kind::Person:
        return hubex ? hubex::People::filters() : agentFilters();
    case Kind::Ticket:
        return hubex ? none : otrs::Tickets::filters();
    case Kind::Customer:
        return hubex ? none : customerFilters();
    }
    return none;
}

net::Load choicesFor(session::Connection &connection, Choices choices, const QString &text, QObject *context,
    Then<QList<Coloured>> then)
{
    if (auto *hubex = qobject_cast<HubexConnection *>(&connection))
        return hubex->dictionaries().choices(choices, text, context, std::move(then));
    if (auto *otrs = qobject_cast<OtrsConnection *>(&connection))
        return otrs->catalog().choices(choices, text, context, std::move(then));
    return net::known(connection.channel(), QList<Coloured>(), context, std::move(then));
}

net::Load ordersFor(session::Connection &connection, Kind kind, QObject *context, Then<QList<SortKey>> then)
{
    if (auto *hubex = qobject_cast<HubexConnection *>(&connection)) {
        if (kind == Kind::Task)
            return hubex->dictionaries().taskOrders(context, std::move(then));
        if (kind == Kind::Person)
            return hubex->dictionaries().personOrders(context, [then](const Result<QList<SortKey>> &listed) {
                if (listed)
                    then(personOrders(*listed));
                else
                    then(listed.error());
            });
        return net::known(connection.channel(), QList<SortKey>(), context, std::move(then));
    }
    if (auto *otrs = qobject_cast<OtrsConnection *>(&connection); otrs && kind == Kind::Ticket)
        return otrs->catalog().dynamicFields(
            context, [then](const Result<QList<ExtraField>> &fields) { then(ticketOrders(fields)); });
    // These are sorted here, by any column.
    QList<SortKey> orders;
    for (const ColumnInfo &column : columnsOf(System::Otrs, kind))
        orders << SortKey{column.sortKey, column.title()};
    return net::known(connection.channel(), orders, context, std::move(then));
}

Query startingQuery(System system, Kind kind)
{
    Query query;
    switch (kind) {
    case Kind::Task:
        query.values = {{QStringLiteral("isClosed"), {QStringLiteral("false")}},
            {QStringLiteral("isDeleted"), {QStringLiteral("false")}}};
        query.sortKey
            = QStringLiteral("1"); // by creation, newest first: also the order in which paging is stable
        break;
    case Kind::Asset:
        query.values = {{QStringLiteral("isDeleted"), {QStringLiteral("false")}}};
        break;
    case Kind::Ticket:
        query.values = {{QStringLiteral("StateType"), {QStringLiteral("Open")}}};
        query.sortKey = QStringLiteral("SmartSort"); // up: the most overdue first
        query.ascending = true;
        break;
    case Kind::Person:
        if (system == System::HubEx) {
            query.values = {{QStringLiteral("isBanned"), {QStringLiteral("false")}},
                {QStringLiteral("isDeleted"), {QStringLiteral("false")}}};
            query.sortKey = QLatin1String(hubex::People::nameOrder);
            query.ascending = true;
            break;
        }
        [[fallthrough]];
    case Kind::Customer:
        query.sortKey = QStringLiteral("name");
        query.ascending = true;
        break;
    }
    return query;
}

} // namespace dd::models
