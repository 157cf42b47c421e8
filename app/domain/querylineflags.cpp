// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"
#include "domain/querylinetests.h"

namespace dd {

namespace {

using Test = LineFilter::Test;

Test has(int field)
{
    return oppositeOf(emptyTest(field));
}

/// One of the codes of servers, which are no names for people.
Test isCode(int field, const QStringList &codes)
{
    Test test;
    test.field = field;
    test.text = [codes](QStringView packed) { return codes.contains(packed); };
    return test;
}

Test isPast(int field, const QDateTime &now)
{
    return numberTest(field, {{std::nullopt, now.toSecsSinceEpoch()}}, false);
}

Test isMine(int field, Kind kind, const LineContext &context)
{
    LineTerm me;
    me.me = true;
    return textTest(me, field, kind, context);
}

} // namespace

LineConditions flagConditions(const QString &flag, Kind kind, const LineContext &context)
{
    const auto field = [kind](const char *id) { return fieldIndex(kind, QLatin1String(id)); };
    const bool isTask = kind == Kind::Task;
    const bool isTicket = kind == Kind::Ticket;
    const int worker = field(isTask ? "technician" : "owner");
    if (flag == QLatin1String("overdue") && (isTask || isTicket))
        return {{isPast(field(isTask ? "due" : "escalation"), context.now)}};
    if (flag == QLatin1String("unassigned") && worker >= 0)
        return {{emptyTest(worker)}};
    if (flag == QLatin1String("mine") && worker >= 0)
        return {{isMine(worker, kind, context)}};
    if (isTask && flag == QLatin1String("closed"))
        return {{has(field("closed")), has(field("completed"))}};
    if (isTask && flag == QLatin1String("open"))
        return {{emptyTest(field("closed"))}, {emptyTest(field("completed"))}};
    if (isTicket) {
        const int type = field("state.type");
        const Test closed
            = isCode(type, {QStringLiteral("closed"), QStringLiteral("merged"), QStringLiteral("removed")});
        if (flag == QLatin1String("closed"))
            return {{closed}};
        if (flag == QLatin1String("open"))
            return {{oppositeOf(closed)}};
        if (flag == QLatin1String("new"))
            return {{isCode(type, {QStringLiteral("new")})}};
        if (flag == QLatin1String("waiting"))
            return {{isCode(type, {QStringLiteral("pending reminder"), QStringLiteral("pending auto")})}};
        if (flag == QLatin1String("locked"))
            return {{has(field("lock"))}};
    }
    // All others are called as what they are about.
    const int about = fieldIndex(kind, QLatin1String(flag.toLatin1()));
    return about < 0 ? LineConditions() : LineConditions{{has(about)}};
}

} // namespace dd
