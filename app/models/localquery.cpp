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
enum class Test { IsSet, IsNotSet, IsPast, Text, Id, Login, From, Till, Lock };

struct Rule {
    const char *filter;
    const char *field; ///< empty = the row's number
    Test test;
};

constexpr Rule taskRules[] = {
    {"isClosed", "closed", Test::IsSet},
    {"isDeleted", "deleted", Test::IsSet},
    {"isCompleted", "completed", Test::IsSet},
    {"isAssigned", "technician", Test::IsSet},
    {"isOutdated", "due", Test::IsPast},
    {"isFavourite", "favourite", Test::IsSet},
    {"isRated", "rating", Test::IsSet},
    {"taskNumber", "number", Test::Text},
    {"taskID", "", Test::Id},
    {"erpID", "erp", Test::Text},
    {"taskStageID", "stage", Test::Id},
    {"taskStatusID", "status", Test::Id},
    {"criticalityID", "criticality", Test::Id},
    {"taskTypeID", "type", Test::Id},
    {"workTypeID", "work.type", Test::Id},
    {"assignedTo", "technician", Test::Id},
    {"requestedBy", "requested.by", Test::Id},
    {"approvalWith", "approval.with", Test::Id},
    {"escalatedTo", "escalated.to", Test::Id},
    {"assetID", "asset", Test::Id},
    {"companyID", "company", Test::Id},
    {"parentID", "parent", Test::Id},
    {"creationFrom", "created", Test::From},
    {"creationTill", "created", Test::Till},
    {"assignationFrom", "assigned", Test::From},
    {"assignationTill", "assigned", Test::Till},
    {"completionFrom", "completed", Test::From},
    {"completionTill", "completed", Test::Till},
    {"closingFrom", "closed", Test::From},
    {"closingTill", "closed", Test::Till},
    {"deadlineFrom", "deadline", Test::From},
    {"deadlineTill", "deadline", Test::Till},
    {"lastModifiedFrom", "changed", Test::From},
    {"lastModifiedTill", "changed", Test::Till},
};

constexpr Rule ticketRules[] = {
    {"StateType", "state.type", Test::Text},
    {"QueueIDs", "queue", Test::Id},
    {"StateIDs", "state", Test::Id},
    {"PriorityIDs", "priority", Test::Id},
    {"TypeIDs", "type", Test::Id},
    {"ServiceIDs", "service", Test::Id},
    {"SLAIDs", "sla", Test::Id},
    {"LockIDs", "lock", Test::Lock},
    {"OwnerIDs", "owner", Test::Id},
    {"ResponsibleIDs", "responsible", Test::Id},
    {"CustomerID", "customer.id", Test::Text},
    {"CustomerUserLogin", "customer", Test::Login},
    {"TicketID", "", Test::Id},
    {"TicketNumber", "number", Test::Text},
    {"Title", "title", Test::Text},
    {"Queues", "queue", Test::Text},
    {"States", "state", Test::Text},
    {"Priorities", "priority", Test::Text},
    {"Types", "type", Test::Text},
    {"Services", "service", Test::Text},
    {"SLAs", "sla", Test::Text},
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

Condition oneOf(FieldKind kind, const Values &values, bool asLogin)
{
    Condition condition;
    condition.text = [kind, values, asLogin](QStringView packed) {
        if (!asLogin)
            return values.contains(shownText(kind, packed), Qt::CaseInsensitive);
        const QList<PersonRef> people = peopleIn(packed);
        return std::ranges::any_of(people,
            [&](const PersonRef &person) { return values.contains(person.login, Qt::CaseInsensitive); });
    };
    return condition;
}

Condition withId(FieldKind kind, const Values &values)
{
    QSet<qint64> wanted;
    for (const QString &value : values)
        wanted << value.toLongLong();
    Condition condition;
    condition.matchesEmpty = kind == FieldKind::People && wanted.contains(rootAgent);
    condition.number = [wanted](qint64 id) { return wanted.contains(id); };
    if (isKeptAsText(kind))
        condition.text = [kind, wanted](QStringView packed) {
            return std::ranges::any_of(idsIn(kind, packed), [&](qint64 id) { return wanted.contains(id); });
        };
    return condition;
}

Condition isSet(bool wanted)
{
    Condition condition;
    condition.text = [](QStringView) { return true; };
    condition.number = [](qint64) { return true; };
    condition.negated = !wanted;
    return condition;
}

Condition isPast(const QDateTime &now, bool wanted)
{
    Condition condition;
    condition.number = [now = now.toSecsSinceEpoch()](qint64 due) { return due < now; };
    condition.negated = !wanted;
    return condition;
}

Condition since(const QDateTime &from)
{
    Condition condition;
    condition.number = [from = from.toSecsSinceEpoch()](qint64 at) { return at >= from; };
    return condition;
}

Condition until(const QDateTime &till)
{
    Condition condition;
    condition.number = [till = till.toSecsSinceEpoch()](qint64 at) { return at <= till; };
    return condition;
}

/// OTRS counts its three locks from 1: unlocked, locked, locked for now.
Condition lockedAs(const Values &values)
{
    QSet<qint64> wanted;
    for (const QString &value : values)
        wanted << value.toLongLong() - 1;
    Condition condition;
    condition.number = [wanted](qint64 lock) { return wanted.contains(lock); };
    condition.matchesEmpty = wanted.contains(0);
    return condition;
}

std::optional<Condition> conditionOf(
    const Rule &rule, FieldKind kind, const Values &given, const QDateTime &now)
{
    const bool yes = given.value(0) == QLatin1String("true");
    Values values = given;
    switch (rule.test) {
    case Test::IsSet:
        return isSet(yes);
    case Test::IsNotSet:
        return isSet(!yes);
    case Test::IsPast:
        return isPast(now, yes);
    case Test::Id:
        return withId(kind, values);
    case Test::Lock:
        return lockedAs(values);
    case Test::From:
    case Test::Till: {
        const QDateTime instant = QDateTime::fromString(given.value(0), Qt::ISODate);
        if (!instant.isValid())
            return std::nullopt;
        return rule.test == Test::From ? since(instant) : until(instant);
    }
    case Test::Text:
    case Test::Login:
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
    return oneOf(kind, values, rule.test == Test::Login);
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

std::optional<LocalQuery> localQuery(Kind kind, const Query &query, const QDateTime &now, qint64 me)
{
    const auto values = plainValues(kind, query, me);
    if (!values)
        return std::nullopt;
    const std::span<const Rule> rules = rulesOf(kind);
    LocalQuery local;
    for (auto it = values->begin(); it != values->end(); ++it) {
        const auto rule = std::ranges::find_if(
            rules, [&](const Rule &one) { return it.key() == QLatin1String(one.filter); });
        if (rule == rules.end())
            return std::nullopt;
        const int field = fieldIndex(kind, QLatin1String(rule->field));
        const FieldKind fieldKind = field < 0 ? FieldKind::Number : fieldsOf(kind).at(field).kind;
        std::optional<Condition> condition = conditionOf(*rule, fieldKind, it.value(), now);
        if (!condition)
            return std::nullopt;
        condition->field = field;
        local.hasTime = local.hasTime || rule->test == Test::IsPast;
        local.conditions << *condition;
    }
    return local;
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
