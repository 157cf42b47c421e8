// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/noticebatch.h"

#include <QHash>

namespace dd::session {

/// What notices remember over the end of the program: numbers and keys, no texts.
struct NoticeState {
    qint64 alive = 0; ///< when the program last looked; 0 = never
    qint64 heldSince = 0; ///< since when nothing is shown; 0 = it is
    qint64 quietTill = 0; ///< "quiet for an hour"
    QHash<AccountId, qint64> me{}; ///< the user's number on each server
    QList<NoticeBatch::Entry> held{}; ///< came since then; the newest last

    static constexpr qsizetype mostHeld = 1000;

    QString toText() const;
    /// What cannot be read is left out.
    static NoticeState fromText(const QString &text);
    friend bool operator==(const NoticeState &, const NoticeState &) = default;
};

} // namespace dd::session
