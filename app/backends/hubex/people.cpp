// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/people.h"

#include "backends/hubex/mappeople.h"
#include "backends/hubex/paging.h"
#include "backends/hubex/parameters.h"
#include "backends/hubex/values.h"

#include <QSet>
#include <algorithm>

namespace dd::hubex {

namespace {

QString ofUser(qint64 id, const char *rest = "")
{
    return QStringLiteral("ADM/Users/%1%2").arg(id).arg(QLatin1String(rest));
}

/// HEAD declares fewer filters than GET (contract 5.1).
bool headLacks(const Query &query)
{
    static const QSet<QString> onlyOnGet{QStringLiteral("isBanned"), QStringLiteral("isOnShift"),
        QStringLiteral("companyID"), QStringLiteral("roleID"), QStringLiteral("needForAllowedTasks")};
    return !query.text.isEmpty() || std::ranges::any_of(query.values.keys(), [](const QString &key) {
        return onlyOnGet.contains(key);
    });
}

/// What is asked for, without the order.
QUrlQuery unordered(Query query)
{
    query.sortKey.clear();
    return parametersOf(query, People::filters());
}

Named namedRow(qint64 id, const json::Value &value)
{
    Named result = named(value);
    if (result.id == 0)
        result.id = id;
    return result;
}

} // namespace

net::Load People::list(
    const Query &query, Span span, QObject *context, Then<Page<Person>> then, net::Priority priority) const
{
    const bool byName = query.sortKey == QLatin1String(nameOrder);
    QUrlQuery parameters = byName ? unordered(query) : parametersOf(query, filters());
    // By full name, and from its end, unless one says otherwise (contract 5.1).
    if (byName || query.sortKey.isEmpty())
        parameters.addQueryItem(QStringLiteral("sortDirection"),
            byName && !query.ascending ? QStringLiteral("2") : QStringLiteral("1"));
    parameters.addQueryItem(QStringLiteral("includeTaskActuality"), QStringLiteral("true"));
    parameters.addQueryItem(QStringLiteral("includeDistricts"), QStringLiteral("true"));
    net::Request request = m_wire.get(QStringLiteral("ADM/Users"), parameters);
    request.priority = priority;
    askForRange(request, span);
    return net::ask<Page<Person>>(
        m_wire.channel, request, thingsOf<Person>("people", span, mapPerson), context, std::move(then));
}

net::Load People::total(const Query &query, QObject *context, Then<qint64> then, net::Priority priority) const
{
    net::Request request = m_wire.get(QStringLiteral("ADM/Users"), unordered(query));
    request.priority = priority;
    if (headLacks(query))
        askForRange(request, {0, 1});
    else
        request.verb = net::Verb::Head;
    return net::ask<qint64>(m_wire.channel, request, totalOf, context, std::move(then));
}

net::Load People::card(qint64 id, QObject *context, Then<PersonCard> then) const
{
    net::Request request = m_wire.get(ofUser(id));
    request.priority = net::Priority::Looking;
    const net::Decode<PersonCard> decode = [id](const net::Response &response) {
        return readOne<PersonCard>(
            response, "person", [id](const json::Value &root) { return mapPersonCard(id, root); });
    };
    return net::ask<PersonCard>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load People::roles(qint64 id, QObject *context, Then<QList<Named>> then) const
{
    return net::ask<QList<Named>>(m_wire.channel, m_wire.get(ofUser(id, "/roles")),
        listOf<Named>("roles", namedRow), context, std::move(then));
}

net::Load People::skills(qint64 id, QObject *context, Then<QList<Skill>> then) const
{
    return net::ask<QList<Skill>>(m_wire.channel, m_wire.get(ofUser(id, "/skills")),
        listOf<Skill>("skills", mapSkill), context, std::move(then));
}

net::Load People::districts(qint64 id, QObject *context, Then<QList<Named>> then) const
{
    return net::ask<QList<Named>>(m_wire.channel, m_wire.get(ofUser(id, "/districts")),
        listOf<Named>("districts", namedRow), context, std::move(then));
}

net::Load People::shift(qint64 id, QObject *context, Then<ShiftState> then) const
{
    const QUrlQuery query{{QStringLiteral("userID"), QString::number(id)}};
    const net::Decode<ShiftState> decode = [id](const net::Response &response) {
        return read<ShiftState>(response, "shift", [id](const json::Value &root) {
            for (const json::Row &row : root.rows()) {
                if (row.value["userID"].integer(row.id) == id)
                    return ShiftState{row.value["onShift"].flag(), row.value["timeFrom"].instant(),
                        row.value["timeTill"].instant()};
            }
            return ShiftState{};
        });
    };
    return net::ask<ShiftState>(m_wire.channel, m_wire.get(QStringLiteral("PA/Users/onshift/status"), query),
        decode, context, std::move(then));
}

} // namespace dd::hubex
