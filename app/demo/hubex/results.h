// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace dd::demo::hubex {

/// Filtered and sorted ids of the last few queries: a client that reads a list page by page has it sorted
/// once. Kept for a minute of the clock, since "overdue" depends on the hour. Owner: the engine.
class Results {
public:
    using Ids = std::shared_ptr<const std::vector<int>>;

    /// After a write: what was found before may not be so any more.
    void forget() { m_entries.clear(); }

    Ids of(const QString &key, qint64 now, const std::function<std::vector<int>()> &make);

private:
    struct Entry {
        Ids ids;
        qint64 minute = 0;
    };
    QCache<QString, Entry> m_entries{8};
};

} // namespace dd::demo::hubex
