// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/state.h"

namespace dd::demo::hubex {

namespace {

template <class T> const T *placedAt(const std::vector<T> &list, qint64 place)
{
    return place >= 0 && place < qint64(list.size()) ? &list[std::size_t(place)] : nullptr;
}

} // namespace

const Task *State::task(qint64 id) const
{
    return placedAt(tasks, id - firstTaskId);
}

const Asset *State::asset(qint64 id) const
{
    return placedAt(assets, id - firstAssetId);
}

const Person *State::person(qint64 id) const
{
    return id >= 1 && id <= people.size() ? &people.at(id - 1) : nullptr;
}

bool State::isRead(int userId, int taskId, int messageId) const
{
    return m_read.contains({userId, taskId, messageId});
}

} // namespace dd::demo::hubex
