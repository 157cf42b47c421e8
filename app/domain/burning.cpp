// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burning.h"

#include "domain/utc.h"

#include <QCoreApplication>
#include <tuple>

namespace dd {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("dd::Burning", text);
}

/// Times before no time.
std::tuple<BurningGroup, bool, qint64, BurningClock, qint64> rankOf(const Burning &burning)
{
    return {burning.group, burning.due == 0, burning.due, burning.clock, burning.since};
}

} // namespace

BurningMoment BurningMoment::at(qint64 now, const QTimeZone &zone, std::chrono::minutes soon)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(now, utcZone).toTimeZone(zone).date();
    // Some zones skip their midnight: the day begins when the clocks say so.
    return {
        now, now + std::chrono::seconds(soon).count(), today.addDays(1).startOfDay(zone).toSecsSinceEpoch()};
}

std::optional<Burning> burningAt(const BurningFacts &facts, const BurningMoment &moment)
{
    using enum BurningGroup;
    if (facts.over)
        return std::nullopt;
    const auto timed = [&facts](BurningGroup group) {
        return Burning{group, facts.clock, facts.due, facts.since};
    };
    if (facts.due != 0 && facts.due <= moment.now)
        return timed(Overdue);
    if (facts.due != 0 && facts.due <= moment.soon)
        return timed(NextHour);
    if (facts.due != 0 && facts.due < moment.tomorrow && !facts.waits)
        return timed(Today);
    if (facts.unread)
        return Burning{Today, BurningClock::Unread, 0, facts.since};
    if (facts.waits)
        return Burning{Waiting, BurningClock::Pending, facts.waitsTill, facts.since};
    if (facts.unassigned)
        return Burning{Today, BurningClock::Unassigned, 0, facts.since};
    if (facts.due != 0)
        return timed(Later);
    return std::nullopt;
}

bool burnsBefore(const Burning &a, const ItemKey &keyOfA, const Burning &b, const ItemKey &keyOfB)
{
    const auto rankOfA = rankOf(a);
    const auto rankOfB = rankOf(b);
    if (rankOfA != rankOfB)
        return rankOfA < rankOfB;
    return std::tie(keyOfA.kind, keyOfA.account, keyOfA.id, keyOfA.login)
        < std::tie(keyOfB.kind, keyOfB.account, keyOfB.id, keyOfB.login);
}

QString nameOf(BurningGroup group, std::chrono::minutes soon)
{
    switch (group) {
    case BurningGroup::Overdue:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Overdue"));
    case BurningGroup::NextHour:
        if (soon == std::chrono::hours(1))
            return words(QT_TRANSLATE_NOOP("dd::Burning", "Next hour"));
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Next %1 min")).arg(soon.count());
    case BurningGroup::Today:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Today"));
    case BurningGroup::Waiting:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Waiting"));
    case BurningGroup::Later:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Later"));
    }
    return {};
}

QString nameOf(BurningClock clock)
{
    switch (clock) {
    case BurningClock::None:
        return {};
    case BurningClock::Deadline:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Deadline"));
    case BurningClock::FirstResponse:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "First response"));
    case BurningClock::Update:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Update"));
    case BurningClock::Solution:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Solution"));
    case BurningClock::Escalation:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Escalation"));
    case BurningClock::Pending:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Pending until"));
    case BurningClock::Unread:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Unread"));
    case BurningClock::Unassigned:
        return words(QT_TRANSLATE_NOOP("dd::Burning", "Unassigned"));
    }
    return {};
}

} // namespace dd
