// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/parts.h"

#include <cmath>
#include <iterator>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

struct Stock {
    Words name;
    Words unit;
    int cost;

    /// In pieces, of which there are no halves.
    bool isCounted() const { return unit.in(true) == "pcs"_L1; }
};

constexpr Stock stock[] = {
    {{"Кабель ВВГнг 3×2,5", "Cable 3×2.5"}, {"м", "m"}, 95},
    {{"Ремень клиновой SPZ-1012", "V-belt SPZ-1012"}, {"шт.", "pcs"}, 640},
    {{"Хладагент R404A", "Refrigerant R404A"}, {"кг", "kg"}, 1450},
    {{"Хладагент R32", "Refrigerant R32"}, {"кг", "kg"}, 1290},
    {{"Подшипник 6205 2RS", "Bearing 6205 2RS"}, {"шт.", "pcs"}, 420},
    {{"Автомат 16 А", "Breaker 16 A"}, {"шт.", "pcs"}, 380},
    {{"Термолента 80 мм", "Thermal paper 80 mm"}, {"шт.", "pcs"}, 70},
    {{"Картридер", "Card reader"}, {"шт.", "pcs"}, 12800},
    {{"Уплотнение торцевое", "Mechanical seal"}, {"шт.", "pcs"}, 2150},
    {{"Батарея 12 В 9 А·ч", "Battery 12 V 9 Ah"}, {"шт.", "pcs"}, 2300},
    {{"Дюбель 6×40", "Wall plug 6×40"}, {"шт.", "pcs"}, 3},
};

QList<Material> materialsFor(const State &state, const Task &task, Dice &dice)
{
    QList<Material> materials;
    for (int count = dice.below(4); count > 0; --count) {
        const int row = dice.below(int(std::size(stock)));
        Material material;
        material.id = row + 1;
        material.name = stock[row].name.in(state.isEnglish);
        material.unit = stock[row].unit.in(state.isEnglish);
        material.quantity = stock[row].cost > 1000 ? 1 : 1 + 0.5 * dice.below(12);
        if (stock[row].isCounted())
            material.quantity = std::floor(material.quantity);
        material.cost = stock[row].cost;
        material.userId = task.assignees[0];
        materials.append(material);
    }
    return materials;
}

QList<Work> seededWorks(const State &state, const Task &task)
{
    if (!task.accepted || !task.assignees[0] || (!task.completed && task.dice % 3 != 0))
        return {};
    Dice dice(mixed(task.dice, 800));
    QList<Work> works;
    const qint64 end = task.completed ? task.completed : task.lastModified;
    for (int count = dice.in100(60) ? 1 : 2 + dice.below(2); count > 0; --count) {
        Work work;
        work.id = int(works.size()) + 1;
        const Asset *asset = state.asset(task.assetId);
        const auto others = asset ? faultsOf(asset->kind) : std::span<const int>();
        const Topic &topic = topics()[works.isEmpty() || others.empty() ? task.topic : dice.of(others)];
        work.workTypeId = topic.workTypeId;
        work.notes = topic.report.in(task.isEnglish);
        work.quantity = dice.in100(80) ? 1 : 0.5 * (1 + dice.below(6));
        work.started = task.accepted + (works.size() * 40 + dice.below(30)) * 60;
        work.finished = std::max(work.started + 600, end - dice.below(1200));
        work.created = work.finished + 60;
        work.technicians.append(task.assignees[0]);
        if (task.assignees[1])
            work.technicians.append(task.assignees[1]);
        work.materials = materialsFor(state, task, dice);
        works.append(work);
    }
    return works;
}

} // namespace

QList<Work> worksOf(const State &state, const Task &task)
{
    const Task *seeded = seededOf(task);
    QList<Work> works = seeded ? seededWorks(state, *seeded) : QList<Work>();
    if (task.edits)
        works += task.edits->works;
    return works;
}

} // namespace dd::demo::hubex
