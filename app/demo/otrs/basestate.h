// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/state.h"

namespace dd::demo::otrs {

/// What both data sets share: groups, queues, states, types, priorities, services, agreements, companies and
/// dynamic fields of the measured server. No agents, customers or tickets.
State baseState();

/// A right on every group of @p groups.
QHash<int, QStringList> rightsOn(const QList<int> &groups, const QStringList &rights);

namespace group {
inline constexpr int users = 1, support = 5, network = 6, finance = 7, vip = 8, logistics = 9, store = 10;
inline const QList<int> all{users, support, network, finance, vip, logistics, store};
} // namespace group

} // namespace dd::demo::otrs
