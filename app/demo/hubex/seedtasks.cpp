// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/catalog.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/seed.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dd::demo::hubex {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

// The older a task, the more probably it is over.
int stageFor(Dice &dice, qint64 age)
{
    const int over = age > 14 * day ? 92 : age > 4 * day ? 65 : age > day ? 30 : age > 5 * hour ? 12 : 0;
    if (dice.in100(over))
        return dice.in100(88) ? stage::closed : dice.in100(55) ? stage::rejected : stage::cancelled;
    if (dice.in100(age < hour ? 75 : age < 6 * hour ? 45 : 9))
        return stage::fresh;
    const int throwOf = dice.below(age < hour ? 38 : age < 3 * hour ? 66 : 100);
    return throwOf < 24 ? stage::assigned
        : throwOf < 38  ? stage::accepted
        : throwOf < 46  ? stage::onTheWay
        : throwOf < 66  ? stage::inWork
        : throwOf < 74  ? stage::paused
        : throwOf < 81  ? stage::approval
        : throwOf < 89  ? stage::parts
                        : stage::done;
}

int statusFor(int stageId)
{
    static constexpr int statuses[] = {0, 1, 2, 2, 3, 3, 4, 5, 4, 6, 7, 8, 7};
    return statuses[stageId];
}

/// Work that cannot wait for the next day.
bool isUrgent(int workTypeId)
{
    static constexpr int urgent[] = {204, 301, 402, 403, 404, 501, 503, 801, 901, 1001};
    return std::find(std::begin(urgent), std::end(urgent), workTypeId) != std::end(urgent);
}

class Writer {
public:
    explicit Writer(State &state)
        : m_state(state)
        , m_technicians(std::size_t(state.skills.size()) + 1)
        , m_customers(std::size_t(state.companies.size()) + 1)
        , m_contracts(std::size_t(state.companies.size()) + 1)
    {
        for (const Contract &contract : state.contracts)
            m_contracts[std::size_t(contract.companyId)].push_back(quint16(contract.id));
        for (const Person &person : state.people) {
            if (person.isTechnician() && !person.deleted && !person.bannedTill)
                addTechnician(person);
            else if (person.isCustomer())
                m_customers[std::size_t(person.companyId)].push_back(quint16(person.id));
            else if (person.duty == Duty::Dispatcher)
                m_dispatchers.push_back(quint16(person.id));
        }
    }

    Task taskAt(int place, qint64 created)
    {
        Task task;
        task.id = firstTaskId + place;
        task.dice = mixed(m_state.seed, quint32(task.id) + 1000000);
        task.created = created;
        Dice dice(task.dice);
        chooseWork(task, dice);
        choosePeople(task, dice);
        task.stageId = quint8(stageFor(dice, m_state.start - created));
        task.statusId = quint8(statusFor(task.stageId));
        task.branchId = task.stageId == stage::approval ? 2 : task.stageId == stage::cancelled ? 3 : 1;
        setTimes(task, dice);
        setMarks(task, dice);
        return task;
    }

private:
    void addTechnician(const Person &person)
    {
        m_technicians[0].push_back(quint16(person.id));
        for (const int skill : person.skillIds)
            m_technicians[std::size_t(skill)].push_back(quint16(person.id));
    }

    const Asset &assetFor(Dice &dice) const
    {
        const Asset *asset = nullptr;
        for (int tries = 0; tries < 12; ++tries) {
            asset = &m_state.assets[std::size_t(dice.below(int(m_state.assets.size())))];
            if (!faultsOf(asset->kind).empty() && asset->published && !asset->deleted)
                break;
        }
        return *asset;
    }

    void chooseWork(Task &task, Dice &dice) const
    {
        const Asset &asset = assetFor(dice);
        const auto faults = faultsOf(asset.kind);
        const auto services = servicesOf(asset.kind);
        const bool isPlanned = !services.empty() && (faults.empty() || dice.in100(18));
        task.topic = quint16(isPlanned ? dice.of(services) : faults.empty() ? 0 : dice.of(faults));
        task.workTypeId = quint16(topics()[task.topic].workTypeId);
        task.assetId = dice.in100(96) ? asset.id : 0;
        task.placeId = asset.siteId;
        task.companyId = asset.companyId;
        task.isEnglish = m_state.companies.at(asset.companyId - 1).isEnglish;
        task.payeeId = quint16(dice.in100(85) ? 1 : 2);
        const bool isEmergency = task.workTypeId == 101 || (isUrgent(task.workTypeId) && dice.in100(25));
        task.typeId = quint8(isPlanned ? 3 : isEmergency ? 2 : dice.in100(85) ? 1 : 4 + dice.below(2));
        task.criticalityId = quint8(task.typeId == 2 ? 1 : dice.in100(20) ? 2 : dice.in100(80) ? 3 : 4);
        task.methodId = quint8(task.typeId == 3 ? 7 : 1 + dice.below(6));
        task.templateId = quint8(task.typeId == 3 ? 1 + dice.below(2) : dice.in100(5) ? 3 : 0);
        task.contactId = quint16((asset.companyId - 1) * 3 + 1 + dice.below(3));
        const auto &contracts = m_contracts[asset.companyId];
        if (!contracts.empty() && dice.in100(70))
            task.contractId = dice.of(contracts);
    }

    void choosePeople(Task &task, Dice &dice) const
    {
        const auto &customers = m_customers[task.companyId];
        task.requestedBy = task.typeId == 3 || customers.empty() || dice.in100(30) ? dice.of(m_dispatchers)
                                                                                   : dice.of(customers);
        const auto &skilled = m_technicians[std::size_t(task.workTypeId / 100)];
        const auto &technicians = skilled.empty() ? m_technicians[0] : skilled;
        if (technicians.empty())
            return;
        task.assignees[0] = dice.of(technicians);
        if (dice.in100(15))
            task.assignees[1] = dice.of(technicians);
        if (task.assignees[1] && dice.in100(25))
            task.assignees[2] = dice.of(technicians);
        if (task.assignees[1] == task.assignees[0])
            task.assignees[1] = task.assignees[2] = 0;
        if (task.assignees[2] == task.assignees[0] || task.assignees[2] == task.assignees[1])
            task.assignees[2] = 0;
    }

    qint64 deadlineFor(const Task &task, Dice &dice) const
    {
        static constexpr qint64 aims[] = {0, 4 * hour, day, 3 * day, 10 * day};
        const qint64 aim = task.created + aims[task.criticalityId];
        // What is open for weeks was put off more than once.
        if (isOver(task) || aim > m_state.start - 2 * day)
            return aim;
        return m_state.start + (dice.below(7 * 24) - 30) * hour;
    }

    void setTimes(Task &task, Dice &dice) const
    {
        const qint64 age = m_state.start - task.created;
        const auto within = [&](qint64 after, qint64 most) {
            return std::min(m_state.start - 30, after + minute + dice.below(int(std::max<qint64>(most, 2))));
        };
        task.deadline = dice.in100(97) ? deadlineFor(task, dice) : 0;
        task.lastModified = task.created;
        task.fault = dice.in100(30) ? task.created - dice.below(int(6 * hour)) : 0;
        if (task.stageId == stage::fresh || task.stageId == stage::rejected) {
            task.assignees = {};
            task.lastModified = within(task.created, std::min<qint64>(age, 2 * hour));
            task.closed = isOver(task) ? task.lastModified : 0;
            return;
        }
        task.assigned = within(task.created, std::min<qint64>(age / 4 + 1, 3 * hour));
        task.lastModified = task.assigned;
        if (task.stageId >= stage::accepted)
            task.accepted = task.lastModified = within(task.assigned, 2 * hour);
        if (task.stageId >= stage::inWork)
            task.lastModified = within(task.accepted, std::min<qint64>(age / 2 + 1, 2 * day));
        if (task.stageId == stage::done || task.stageId == stage::closed)
            task.completed = task.lastModified;
        if (isOver(task)) {
            task.closed = task.lastModified = within(task.lastModified, day);
            task.signedAt = task.stageId == stage::closed && dice.in100(80) ? task.closed : 0;
        } else if (dice.in100(30)) {
            task.lastModified = within(task.lastModified, 3 * hour);
        }
    }

    void setMarks(Task &task, Dice &dice) const
    {
        task.isFavourite = dice.in100(4);
        task.rating = quint8(task.stageId == stage::closed && dice.in100(35) ? 5 - dice.below(100) / 45 : 0);
        task.hasCheckedIn = task.stageId >= stage::inWork && task.stageId <= stage::closed && dice.in100(70);
        if (task.stageId == stage::approval)
            task.approvalWith = task.requestedBy;
        if (!isOver(task) && dice.in100(6)) {
            task.escalatedTo = 3; // the manager who is always there
            task.escalated = std::min(m_state.start - 60, task.lastModified + hour);
        }
        if (task.assignees[0] && dice.in100(65)) {
            task.plannedMinutes = quint16(60 * (1 + dice.below(4)));
            const qint64 today = m_state.start - m_state.start % day;
            task.plannedStart
                = isOver(task) ? task.accepted : today + dice.below(3) * day + (5 + dice.below(9)) * hour;
        }
        if (dice.in100(20)) {
            task.wishedStart = task.created + dice.below(48) * hour;
            task.wishedFinish = task.wishedStart + 4 * hour;
        }
        if (task.stageId == stage::done)
            task.nextMove = task.completed + 3 * day;
        if (dice.in100(2))
            task.deleted = std::min(m_state.start - 60, task.lastModified + 2 * hour);
        if (task.deleted)
            task.lastModified = task.deleted;
    }

    State &m_state;
    std::vector<std::vector<quint16>> m_technicians; // by skill, 0 = all of them
    std::vector<std::vector<quint16>> m_customers; // by company id
    std::vector<quint16> m_dispatchers;
    std::vector<std::vector<quint16>> m_contracts; // by company id
};

void addFamilies(State &state)
{
    for (std::size_t i = 10; i < state.tasks.size(); ++i) {
        Task &child = state.tasks[i];
        if (child.dice % 100 >= 4)
            continue;
        Task &parent = state.tasks[i - 1 - child.dice / 100 % 9];
        child.parentId = parent.id;
        child.topic = parent.topic; // somebody comes a second time
        child.workTypeId = parent.workTypeId;
        child.typeId = parent.typeId;
        child.assetId = parent.assetId;
        child.placeId = parent.placeId;
        child.companyId = parent.companyId;
        child.isEnglish = parent.isEnglish;
        child.contactId = parent.contactId;
        child.contractId = parent.contractId;
        ++parent.childCount;
    }
}

} // namespace

void addTasks(State &state, int count)
{
    const qint64 longestAge = std::clamp(count / 20, 45, 900) * day;
    Writer writer(state);
    state.tasks.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const double past = 1.0 - double(i) / double(count); // 1 = the oldest
        const qint64 age = 4 * minute + qint64(double(longestAge) * std::pow(past, 1.8));
        state.tasks.push_back(writer.taskAt(i, state.start - age));
    }
    addFamilies(state);
    for (const Task &task : state.tasks) {
        if (!isOver(task) && !task.deleted)
            state.openTasks.push_back({task.assetId, task.id});
    }
    std::sort(state.openTasks.begin(), state.openTasks.end());
}

} // namespace dd::demo::hubex
