// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burningfacts.h"

#include <QList>
#include <QMetaType>

namespace dd::session {

/// What the user is told of. Numbers are kept in the settings: never renumber.
enum class NoticeKind {
    Breach = 1, ///< a clock runs out soon
    Unassigned = 2, ///< new, and nobody's
    Message = 3, ///< a ticket of his, or nobody's, became unread
    Assigned = 4, ///< became his
    Overdue = 5, ///< a clock ran out while he was away
    Away = 6, ///< what came while he was away, all kinds in one
};

/// What a row is called.
struct NoticeTitle {
    QString number{};
    QString subject{};
    friend bool operator==(const NoticeTitle &, const NoticeTitle &) = default;
};

struct NoticeItem {
    ItemKey key;
    NoticeKind kind = NoticeKind::Breach; ///< never Away
    NoticeTitle title{};
    BurningClock clock = BurningClock::None; ///< that runs; of Breach and Overdue
    qint64 due = 0; ///< seconds since 1970 UTC; of Breach and Overdue

    friend bool operator==(const NoticeItem &, const NoticeItem &) = default;
};

/// One thing to say, in no language; its items are all of its kind, or of several where it is Away.
struct Notice {
    NoticeKind kind = NoticeKind::Away;
    QList<NoticeItem> items{}; ///< never empty
    bool sound = false;

    qsizetype count(NoticeKind of) const
    {
        return std::count_if(
            items.begin(), items.end(), [of](const NoticeItem &item) { return item.kind == of; });
    }
};

} // namespace dd::session

Q_DECLARE_METATYPE(dd::session::Notice)
