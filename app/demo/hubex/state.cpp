// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/state.h"

#include "demo/hubex/lifecycle.h"

#include <algorithm>

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

void State::see(int userId)
{
    if (userId >= 1 && userId <= people.size())
        people[userId - 1].lastSeen = now();
}

Task State::draftOf(const Task &task)
{
    Task draft = task;
    if (task.edits) {
        draft.edits = std::make_shared<TaskEdits>(*task.edits);
    } else {
        draft.edits = std::make_shared<TaskEdits>();
        draft.edits->seeded = task;
        draft.edits->statusChanged = task.lastModified;
    }
    return draft;
}

Task State::newTask() const
{
    Task draft;
    draft.id = firstTaskId + int(tasks.size());
    draft.created = now();
    draft.isEnglish = isEnglish;
    draft.edits = std::make_shared<TaskEdits>();
    draft.edits->statusChanged = now();
    return draft;
}

void State::store(Task draft)
{
    draft.lastModified = now();
    const std::size_t place = std::size_t(draft.id - firstTaskId);
    if (place == tasks.size())
        tasks.emplace_back().id = draft.id;
    const auto countChild = [this](int parentId, int count) {
        if (task(parentId))
            tasks[std::size_t(parentId - firstTaskId)].childCount += count;
    };
    setOpen(tasks[place], false);
    countChild(tasks[place].parentId, -1);
    countChild(draft.parentId, 1);
    draft.childCount = tasks[place].childCount;
    tasks[place] = std::move(draft);
    setOpen(tasks[place], !isOver(tasks[place]) && !tasks[place].deleted);
    ++lsn;
}

void State::setOpen(const Task &task, bool isThere)
{
    const std::pair row(task.assetId, task.id);
    const auto place = std::lower_bound(openTasks.begin(), openTasks.end(), row);
    const bool wasThere = place != openTasks.end() && *place == row;
    if (isThere && !wasThere)
        openTasks.insert(place, row);
    else if (!isThere && wasThere)
        openTasks.erase(place);
}

void State::log(Task &draft, int userId, const char *operation, const char *section, const QByteArray &diff,
    const char *tab) const
{
    draft.edits->changes.append(
        {now(), userId, QLatin1String(operation), QLatin1String(tab), QLatin1String(section), diff});
}

void State::notify(int userId, qint64 when, const QString &subject, const QString &content, int taskId)
{
    notices.append({++m_lastNotice, userId, when, subject, content, taskId});
}

bool State::isRead(int userId, int taskId, int messageId) const
{
    return m_read.contains({userId, taskId, messageId});
}

} // namespace dd::demo::hubex
