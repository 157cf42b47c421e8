// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/results.h"

namespace dd::demo::hubex {

Results::Ids Results::of(const QString &key, qint64 now, const std::function<std::vector<int>()> &make)
{
    const qint64 minute = now / 60;
    if (const Entry *entry = m_entries.object(key); entry && entry->minute == minute)
        return entry->ids;
    const auto ids = std::make_shared<const std::vector<int>>(make());
    m_entries.insert(key, new Entry{ids, minute});
    return ids;
}

} // namespace dd::demo::hubex
