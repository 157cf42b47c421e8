// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/localquery.h"

#include "backends/otrs/parameters.h"
#include "domain/packed.h"

#include <QSet>
#include <algorithm>
#include <span>

namespace dd::models {

namespace {

using Values = QStringList;

/// How the values of a filter are held against a field.
enum class How { IsSet, IsPast, Text, Id, Login, From, Till, Lock };

struct Rule {
    const char *filter;
    const char *field; ///< empty = the row's number
    How how;
};

constexpr Rule taskRules[] = {
    {"isClosed", "closed", How::IsSet},
    {"isDeleted", "deleted", How::IsSet},
    {"isCompleted", "completed", How::IsSet},
    {"isAssigned", "technician", How::IsSet},
    {"isOutdated", "due", How::IsPast},
    {"isFavourite", "favourite", How::IsSet},
    {"isRated", "rating", How::IsSet},
    {"taskNumber", "number", How::Text},
    {"taskID", "", How::Id},
    {"erpID", "erp", How::Text},
    {"taskStageID", "stage", How::Id},
    {"taskStatusID", "status", How::Id},
    {"criticalityID", "criticality", How::Id},
    {"taskTypeID", "type", How::Id},
    {"workTypeID", "work.type", How::Id},
    {"assignedTo", "technician", How::Id},
    {"requestedBy", "requested.by", How::Id},
    {"approvalWith", "approval.with", How::Id},
    {"escalatedTo", "escalated.to", How::Id},
    {"assetID", "asset", How::Id},
    {"companyID", "company", How::Id},
    {"parentID", "parent", How::Id},
    {"creationFrom", "created", How::From},
    {"creationTill", "created", How::Till},
    {"assignationFrom", "assigned", How::From},
    {"assignationTill", "assigned", How::Till},
    {"completionFrom", "completed", How::From},
    {"completionTill", "completed", How::Till},
    {"closingFrom", "closed", How::From},
    {"closingTill", "closed", How::Till},
    {"deadlineFrom", "deadline", How::From},
    {"deadlineTill", "deadline", How::Till},
    {"lastModifiedFrom", "changed", How::From},
    {"lastModifiedTill", "changed", How::Till},
};

constexpr Rule ticketRules[] = {
    {"StateType", "state.type", How::Text},
    {"QueueIDs", "queue", How::Id},
    {"StateIDs", "state", How::Id},
    {"PriorityIDs", "priority", How::Id},
    {"TypeIDs", "type", How::Id},
    {"ServiceIDs", "service", How::Id},
    {"SLAIDs", "sla", How::Id},
    {"LockIDs", "lock", How::Lock},
    {"OwnerIDs", "owner", How::Id},
    {"ResponsibleIDs", "responsible", How::Id},
    {"CustomerID", "customer.id", How::Text},
    {"CustomerUserLogin", "customer", How::Login},
    {"TicketID", "", How::Id},
    {"TicketNumber", "number", How::Text},
    {"Title", "title", How::Text},
    {"Queues", "queue", How::Text},
    {"States", "state", How::Text},
    {"Priorities", "priority", How::Text},
    {"Types", "type", How::Text},
    {"Services", "service", How::Text},
    {"SLAs", "sla", How::Text},
};

constexpr qint64 rootAgent = 1; // owns what nobody owns; rows say so by having no owner

std::span<const Rule> rulesOf(Kind kind)
{
    if (kind == Kind::Task)
        return taskRules;
    return kind == Kind::Ticket ? std::span<const Rule>(ticketRules) : std::span<const Rule>();
}

const QStringList &openTypes()
{
    static const QStringList types{QStringLiteral("new"), QStringLiteral("open"),
        QStringLiteral("pending reminder"), QStringLiteral("pending auto")};
    return types;
}

/// The server's two words for sets of state types (OTRS 4).
Values spelledOut(const Values &types)
{
    Values all;
    for (const QString &type : types) {
        if (type == QLatin1String("Open"))
            all += openTypes();
        else if (type == QLatin1String("Closed"))
            all += {QStringLiteral("closed"), QStringLiteral("merged"), QStringLiteral("removed")};
        else
            all << type;
    }
    return all;
}

using Test = LineFilter::Test;

Test oneOf(FieldKind kind, const Values &values, bool asLogin)
{
    Test test;
    test.text = [kind, values, asLogin](QStringView packed) {
        if (!asLogin)
            return values.contains(shownText(kind, packed), Qt::CaseInsensitive);
        const QList<PersonRef> people = peopleIn(packed);
        return std::ranges::any_of(people,
            [&](const PersonRef &person) { return values.contains(person.login, Qt::CaseInsensitive); });
    };
    return test;
}

Test withId(FieldKind kind, const Values &values)
{
    QSet<qint64> wanted;
    for (const QString &value : values)
        wanted << value.toLongLong();
    Test test;
    test.matchesEmpty = kind == FieldKind::People && wanted.contains(rootAgent);
    test.number = [wanted](qint64 id) { return wanted.contains(id); };
    test.text = [kind, wanted](QStringView packed) {
        return std::ranges::any_of(idsIn(kind, packed), [&](qint64 id) { return wanted.contains(id); });
    };
    return test;
}

Test isSet(bool wanted)
{
    Test test;
    test.matchesEmpty = !wanted;
    test.text = [wanted](QStringView) { return wanted; };
    test.number = [wanted](qint64) { return wanted; };
    return test;
}

Test isPast(const QDateTime &now, bool wanted)
{
    Test test;
    test.matchesEmpty = !wanted;
    test.number = [now = now.toSecsSinceEpoch(), wanted](qint64 due) { return (due < now) == wanted; };
    return test;
}

Test since(const QDateTime &from)
{
    Test test;
    test.number = [from = from.toSecsSinceEpoch()](qint64 at) { return at >= from; };
    return test;
}

Test until(const QDateTime &till)
{
    Test test;
    test.number = [till = till.toSecsSinceEpoch()](qint64 at) { return at <= till; };
    return test;
}

/// OTRS counts its three locks from 1: unlocked, locked, locked for now.
Test lockedAs(const Values &values)
{
    QSet<qint64> wanted;
    for (const QString &value : values)
        wanted << value.toLongLong() - 1;
    Test test;
    test.number = [wanted](qint64 lock) { return wanted.contains(lock); };
    test.matchesEmpty = wanted.contains(0);
    return test;
}

std::optional<Test> testOf(const Rule &rule, FieldKind kind, const Values &given, const QDateTime &now)
{
    const bool yes = given.value(0) == QLatin1String("true");
    Values values = given;
    switch (rule.how) {
    case How::IsSet:
        return isSet(yes);
    case How::IsPast:
        return isPast(now, yes);
    case How::Id:
        return withId(kind, values);
    case How::Lock:
        return lockedAs(values);
    case How::From:
    case How::Till: {
        const QDateTime instant = QDateTime::fromString(given.value(0), Qt::ISODate);
        if (!instant.isValid())
            return std::nullopt;
        return rule.how == How::From ? since(instant) : until(instant);
    }
    case How::Text:
    case How::Login:
        break;
    }
    std::ranges::transform(values, values.begin(), otrs::keyOfChoice);
    if (QLatin1String(rule.filter) == QLatin1String("StateType"))
        values = spelledOut(values);
    const auto isPattern = [](const QString &value) {
        return value.contains(QLatin1Char('*')) || value.contains(QLatin1Char('%'));
    };
    if (std::ranges::any_of(values, isPattern))
        return std::nullopt;
    return oneOf(kind, values, rule.how == How::Login);
}

/// What the server's own views ask for, where rows tell it (OTRS 4).
std::optional<QMap<QString, QStringList>> viewOf(const QString &id, qint64 me)
{
    const auto open = QStringLiteral("StateType");
    if (id == QLatin1String("-1") && me != 0)
        return {{{open, {QStringLiteral("Open")}}, {QStringLiteral("OwnerIDs"), {QString::number(me)}}}};
    if (id == QLatin1String("-3"))
        return {{{open, {QStringLiteral("Open")}}}};
    return std::nullopt;
}

/// The query without a view, if the view can be said in filters: explicit ones go before the view's.
std::optional<QMap<QString, QStringList>> plainValues(Kind kind, const Query &query, qint64 me)
{
    QMap<QString, QStringList> values = query.values;
    const QStringList view = values.take(QStringLiteral("ViewID"));
    if (kind == Kind::Task && !values.contains(QStringLiteral("isDeleted")))
        values.insert(QStringLiteral("isDeleted"), {QStringLiteral("false")});
    if (kind == Kind::Task && values.value(QStringLiteral("isDeleted")).value(0) == QLatin1String("any"))
        values.remove(QStringLiteral("isDeleted"));
    if (view.isEmpty())
        return values;
    const auto meant = viewOf(view.first(), me);
    if (!meant)
        return std::nullopt;
    for (auto it = meant->begin(); it != meant->end(); ++it) {
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    }
    return values;
}

} // namespace

std::optional<LocalQuery> localQuery(Kind kind, const Query &query, const LineContext &context)
{
    const auto values = plainValues(kind, query, context.myIds.value(0));
    if (!values)
        return std::nullopt;
    const LineFilter line(readLine(query.text, kind).query, kind, context);
    LocalQuery local{line.conditions(), line.words(), line.isTimed()};
    const std::span<const Rule> rules = rulesOf(kind);
    for (auto it = values->begin(); it != values->end(); ++it) {
        const auto rule = std::ranges::find_if(
            rules, [&](const Rule &one) { return it.key() == QLatin1String(one.filter); });
        if (rule == rules.end())
            return std::nullopt;
        const int field = fieldIndex(kind, QLatin1String(rule->field));
        const FieldKind fieldKind = field < 0 ? FieldKind::Number : fieldsOf(kind).at(field).kind;
        std::optional<Test> test = testOf(*rule, fieldKind, it.value(), context.now);
        if (!test)
            return std::nullopt;
        test->field = field;
        local.hasTime = local.hasTime || rule->how == How::IsPast;
        local.conditions << LineFilter::Condition{*test};
    }
    return local;
}

bool hasTerms(Kind kind, const QString &line)
{
    const LineQuery query = readLine(line, kind).query;
    return !query.terms.isEmpty() || !query.withoutWords.isEmpty() || !query.group.isEmpty();
}

bool isKeptWhole(Kind kind, const Query &query, const QDateTime &since)
{
    const auto value = [&query](const char *key) { return query.values.value(QLatin1String(key)); };
    const QString no = QStringLiteral("false");
    if (kind == Kind::Task) {
        const QString deleted = value("isDeleted").value(0);
        const bool living = deleted.isEmpty() || deleted == no;
        const QDateTime from = QDateTime::fromString(value("lastModifiedFrom").value(0), Qt::ISODate);
        return living && (value("isClosed").value(0) == no || (from.isValid() && from >= since));
    }
    if (kind != Kind::Ticket)
        return false;
    const QString view = value("ViewID").value(0);
    const QStringList types = spelledOut(value("StateType"));
    if (types.isEmpty())
        return view == QLatin1String("-1") || view == QLatin1String("-3");
    return std::ranges::all_of(types, [](const QString &type) { return openTypes().contains(type); });
}

QString localSortKey(const QString &columnId)
{
    return QStringLiteral("column:") + columnId;
}

int localSortColumn(Kind kind, const QList<FieldColumn> &columns, const QString &sortKey)
{
    const auto find = [&](auto matches) {
        const auto found = std::ranges::find_if(columns, matches);
        return found == columns.end() ? -1 : int(found - columns.begin());
    };
    const int own = find([&](const FieldColumn &column) { return localSortKey(column.id) == sortKey; });
    if (own >= 0 || sortKey.isEmpty())
        return own;
    // Most overdue first, by the solution's time (OTRS 4).
    if (kind == Kind::Ticket && sortKey == QLatin1String("SmartSort"))
        return find([](const FieldColumn &column) { return column.id == QLatin1String("solution"); });
    return find([&](const FieldColumn &column) { return column.sortKey == sortKey; });
}

} // namespace dd::models
