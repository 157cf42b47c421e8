// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/tasksort.h"

#include "demo/hubex/texts.h"

#include <QHash>
#include <algorithm>

namespace dd::demo::hubex {

namespace {

constexpr Order orders[] = {
    {1, "CreationDate", {"Дата подачи", "Date of submission"}},
    {2, "Deadline", {"Срок", "Deadline"}},
    {3, "TaskNumber", {"Номер", "Number"}},
    {4, "Criticality", {"Критичность", "Criticality"}},
    {5, "TaskStage", {"Стадия", "Stage"}},
    {7, "Company", {"Заказчик", "Customer"}},
    {8, "LastModified", {"Дата изменения", "Last change"}},
};

/// Places of the companies in the order of their names: a number is faster to compare.
QHash<int, qint64> companyRanks(const State &state)
{
    QList<Company> sorted = state.companies;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Company &a, const Company &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QHash<int, qint64> ranks;
    for (const Company &company : sorted)
        ranks.insert(company.id, ranks.size());
    return ranks;
}

qint64 keyOf(const Task &task, qint64 orderBy, const QHash<int, qint64> &companies)
{
    switch (orderBy) {
    case 2:
        return task.deadline;
    case 3: // the prefix first, as the text of the number sorts
        return task.typeId * 10'000'000LL + task.id;
    case 4:
        return task.criticalityId;
    case 5:
        return task.stageId;
    case 7:
        return companies.value(task.companyId);
    case 8:
        return task.lastModified;
    default:
        return task.created;
    }
}

/// A number that a client wrote stands where its text belongs.
bool isRenumbered(const State &state, int id)
{
    const Task &task = *state.task(id);
    return task.edits && task.edits->values.contains(QLatin1String("number"));
}

void sortByNumber(std::vector<int> &ids, const State &state, bool isAscending)
{
    std::vector<std::pair<QString, int>> keys;
    keys.reserve(ids.size());
    for (const int id : ids)
        keys.push_back({taskNumber(*state.task(id)), id});
    std::sort(keys.begin(), keys.end());
    if (!isAscending)
        std::reverse(keys.begin(), keys.end());
    std::transform(keys.begin(), keys.end(), ids.begin(), [](const auto &key) { return key.second; });
}

} // namespace

std::span<const Order> taskOrders()
{
    return orders;
}

void sortTasks(std::vector<int> &ids, const State &state, const Params &params)
{
    const qint64 direction = params.number("sortDirection").value_or(2);
    if (direction != 1 && direction != 2)
        return;
    const qint64 orderBy = params.number("orderBy").value_or(1);
    if (orderBy == 3 && std::ranges::any_of(ids, [&state](int id) { return isRenumbered(state, id); }))
        return sortByNumber(ids, state, direction == 1);
    const QHash<int, qint64> companies = orderBy == 7 ? companyRanks(state) : QHash<int, qint64>();
    std::vector<std::pair<qint64, int>> keys;
    keys.reserve(ids.size());
    for (const int id : ids)
        keys.push_back({keyOf(*state.task(id), orderBy, companies), id});
    if (direction == 1)
        std::sort(keys.begin(), keys.end());
    else
        std::sort(keys.begin(), keys.end(), std::greater<>());
    std::transform(keys.begin(), keys.end(), ids.begin(), [](const auto &key) { return key.second; });
}

} // namespace dd::demo::hubex
