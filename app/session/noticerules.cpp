// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noticerules.h"

#include "store/settings.h"

namespace dd::session {

namespace {

QTime timeIn(const QString &text, QTime fallback)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? time : fallback;
}

} // namespace

bool QuietHours::cover(const QDateTime &local) const
{
    if (!on)
        return false;
    const QTime time = local.time();
    const int today = local.date().dayOfWeek();
    if (from < till)
        return days.contains(today) && from <= time && time < till;
    if (days.contains(today) && from <= time)
        return true;
    return days.contains(local.date().addDays(-1).dayOfWeek()) && time < till;
}

NoticeRules NoticeRules::from(const store::Settings &settings)
{
    using namespace store::setting;
    const auto rule = [&settings](const store::Setting<bool> &on, const store::Setting<bool> &sound) {
        return Rule{settings.get(on), settings.get(sound)};
    };
    NoticeRules rules;
    rules.breach = rule(tellBreach, soundBreach);
    rules.unassigned = rule(tellUnassigned, soundUnassigned);
    rules.message = rule(tellMessage, soundMessage);
    rules.assigned = rule(tellAssigned, soundAssigned);
    rules.ahead = std::chrono::minutes(settings.get(breachMinutes));
    rules.onlyMine = settings.get(breachOnlyMine);
    rules.quiet.on = settings.get(quietHours);
    rules.quiet.from = timeIn(settings.get(quietFrom), rules.quiet.from);
    rules.quiet.till = timeIn(settings.get(quietTill), rules.quiet.till);
    const QStringList days = settings.get(quietDays);
    for (const QString &day : days)
        rules.quiet.days.insert(day.toInt());
    rules.away = std::chrono::minutes(settings.get(awayMinutes));
    rules.soon = std::chrono::minutes(settings.get(soonMinutes));
    return rules;
}

const NoticeRules::Rule &NoticeRules::of(NoticeKind kind) const
{
    switch (kind) {
    case NoticeKind::Unassigned:
        return unassigned;
    case NoticeKind::Message:
        return message;
    case NoticeKind::Assigned:
        return assigned;
    case NoticeKind::Breach:
    case NoticeKind::Overdue:
    case NoticeKind::Away:
        break;
    }
    return breach;
}

} // namespace dd::session
