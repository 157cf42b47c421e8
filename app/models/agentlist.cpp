// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/faces.h"
#include "models/sources.h"
#include "models/wholelist.h"
#include "session/otrsconnection.h"

namespace dd::models {

namespace {

const auto awayKey = QStringLiteral("away");

QList<FieldColumn> faceColumns()
{
    const FieldColumns c(Kind::Person);
    return {
        c("name", QT_TRANSLATE_NOOP("dd::Column", "Name"), Look::Person, 30, true, {.sortKey = "name"}),
        c("login", QT_TRANSLATE_NOOP("dd::Column", "Login"), Look::Text, 18, true, {.sortKey = "login"}),
        c("email", QT_TRANSLATE_NOOP("dd::Column", "E-mail"), Look::Text, 28, true, {.sortKey = "email"}),
        c("phone", QT_TRANSLATE_NOOP("dd::Column", "Phone"), Look::Text, 17, true, {.sortKey = "phone"}),
        c("away", QT_TRANSLATE_NOOP("dd::Column", "Out of office"), Look::Text, 24, true,
            {.sortKey = "away"}),
        c("seen", QT_TRANSLATE_NOOP("dd::Column", "Last seen"), Look::Instant, 13, true, {.sortKey = "seen"}),
        c("zone", QT_TRANSLATE_NOOP("dd::Column", "Time zone"), Look::Text, 18, false, {.sortKey = "zone"}),
        c("language", QT_TRANSLATE_NOOP("dd::Column", "Language"), Look::Text, 9, false,
            {.sortKey = "language"}),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false, {.sortKey = "id"}),
    };
}

const QList<Column<Person>> &columns()
{
    static const QList<Column<Person>> made = columnsOver(faceColumns(), personFields());
    return made;
}

QList<Person> chosen(const QList<Person> &all, const Query &query, const QList<Column<Person>> &table)
{
    const QString away = query.values.value(awayKey).value(0);
    QList<Person> rows;
    for (const Person &agent : all) {
        if (!away.isEmpty() && agent.outOfOffice.isEmpty() == (away == QLatin1String("true")))
            continue;
        if (rowContains(agent, table, query.text))
            rows << agent;
    }
    sortRows(rows, table, query.sortKey, query.ascending);
    return rows;
}

} // namespace

const QList<FilterField> &agentFilters()
{
    static const QList<FilterField> fields{{awayKey, QT_TRANSLATE_NOOP("dd::Filter", "Out of office"),
        FilterType::Flag, Choices::None, false, QT_TRANSLATE_NOOP("dd::Filter", "Main")}};
    return fields;
}

qint64 agentCount(const QList<Person> &all, const Query &query)
{
    return chosen(all, query, columns()).size();
}

ListFace agentFace()
{
    ListFace face;
    face.kind = Kind::Person;
    face.columns = faceColumns();
    face.dimmed = [invalid = fieldIndex(Kind::Person, QLatin1String("invalid"))](
                      const RowFields &row) { return !row(invalid).empty; };
    return face;
}

Source<Person> agentSource(session::OtrsConnection *connection)
{
    Source<Person> source = sourceOver(agentFace(), personFields());
    source.limits.pageSize = wholePageSize;
    if (!connection)
        return source;
    source.connection = connection;
    source.account = connection->account().id;
    source.key = [account = source.account](const Person &person) {
        return ItemKey{account, Kind::Person, person.id, {}};
    };
    source.list = [connection](const Query &query, Span, net::Priority, QObject *context,
                      const Then<Page<Person>> &then) {
        return connection->catalog().agents(context, [query, then](const Result<QList<Person>> &all) {
            if (all)
                then(wholePage(chosen(all.value(), query, columns())));
            else
                then(all.error());
        });
    };
    source.forgetKept = [connection] { connection->catalog().refresh(otrs::Catalog::Part::Agents); };
    return source;
}

} // namespace dd::models
