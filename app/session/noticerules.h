// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QDateTime>
#include <QSet>
#include <chrono>

namespace dd::store {
class Settings;
}

namespace dd::session {

/// A stretch of the day in which nothing is shown. Where it ends before it begins it goes past midnight and
/// belongs to the day it began on; where both are the same it lasts a whole day.
struct QuietHours {
    bool on = false;
    QTime from{20, 0};
    QTime till{8, 0};
    QSet<int> days{}; ///< Qt::DayOfWeek on which it begins

    /// `local` in the user's zone.
    bool cover(const QDateTime &local) const;
};

/// What the user wants to be told, and when not. A value, read from the settings "notify." and "now.".
struct NoticeRules {
    struct Rule {
        bool on = true;
        bool sound = false;
    };
    Rule breach, unassigned, message, assigned;
    std::chrono::minutes ahead{15}; ///< so long before a breach
    bool onlyMine = false; ///< of breaches: those that are his or nobody's
    QuietHours quiet;
    std::chrono::minutes away{10}; ///< without input, locked or asleep for so long is absence
    std::chrono::minutes soon{60}; ///< what counts as the next hour

    static NoticeRules from(const store::Settings &settings);
    /// Overdue goes by the rule of Breach.
    const Rule &of(NoticeKind kind) const;
};

} // namespace dd::session
