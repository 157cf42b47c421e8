// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

template <class T> Object named(const QList<T> &list, qint64 id)
{
    const T *item = State::byId(list, id);
    return item ? idName(id, item->name, item->deleted) : Object();
}

Object coloured(const QList<Coloured> &list, qint64 id)
{
    const Coloured *item = State::byId(list, id);
    return item ? idNameColor(id, item->name, item->color, item->deleted) : Object();
}

Object workType(const State &state, int id)
{
    const WorkType *work = State::byId(state.workTypes, id);
    return !work ? Object()
                 : Object()
                       .number("id", id)
                       .text("name", work->name)
                       .id("normalWorkingHours", work->hours)
                       .id("normalWorkingMinutes", work->minutes);
}

Object parentOf(const State &state, const Task &task)
{
    const Task *parent = state.task(task.parentId);
    return parent ? idName(parent->id, taskNumber(*parent)) : Object();
}

Object actuality(const State &state, const Task &task)
{
    const Actuality *label = actualityOf(state, task);
    return label ? idName(label->id, label->name) : Object();
}

Object agreement(const State &state, const Task &task)
{
    constexpr int gold = 2;
    const int id = agreementIdOf(task);
    return idName(id,
        id == gold ? (state.isEnglish ? u"Gold 24/7"_s : u"Золотой 24/7"_s)
                   : (state.isEnglish ? u"Standard 8/5"_s : u"Стандарт 8/5"_s));
}

Object category(const State &state, const Task &task)
{
    if (isOver(task))
        return idName(3, state.isEnglish ? u"Archive"_s : u"Архив"_s);
    return task.assignees[0] ? idName(2, state.isEnglish ? u"In work"_s : u"В работе"_s)
                             : idName(1, state.isEnglish ? u"Incoming"_s : u"Входящие"_s);
}

Array allAssignees(const State &state, const Task &task, bool withSchedule)
{
    Array all;
    for (const int id : task.assignees) {
        if (id)
            all.add(withSchedule ? userRef(state, id, task) : userRef(state, id));
    }
    return all;
}

/// The members that the list and the card share; those of the card in between come from there.
void putPeople(Object &object, const State &state, const Task &task, bool withSchedule)
{
    const int main = task.assignees[0];
    object.put("approvalWith", userRef(state, task.approvalWith))
        .put("assignedTo", withSchedule ? userRef(state, main, task) : userRef(state, main))
        .put("escalatedTo", userRef(state, task.escalatedTo))
        .put("listAssignedTo", allAssignees(state, task, withSchedule))
        .put("requestedBy", userRef(state, task.requestedBy));
}

void putContact(Object &object, const State &state, const Task &task)
{
    const Contact *contact = State::byId(state.contacts, task.contactId);
    object.text("contactEmail", written(task, "contactEmail"_L1, contact ? contact->email : QString()))
        .text("contactPerson", written(task, "contactPerson"_L1, contact ? contact->name : QString()))
        .text("contactPhone", written(task, "contactPhone"_L1, contact ? contact->phone : QString()));
}

/// What it cost, or is thought to.
void putCost(Object &object, const char *cost, const char *currencyName, double value)
{
    if (value > 0)
        object.real(cost, value).put(currencyName, currency());
}

void putKind(Object &object, const State &state, const Task &task)
{
    object.put("taskActuality", actuality(state, task))
        .put("taskStage", coloured(state.stages, task.stageId))
        .put("taskStatus", coloured(state.statuses, task.statusId))
        .put("taskType", named(state.taskTypes, task.typeId))
        .put("timesheet", timesheet(state, task))
        .put("workType", workType(state, task.workTypeId));
}

} // namespace

Object taskListItem(const State &state, const Task &task, int sortOrder)
{
    Object item;
    item.put("actualCriticality", coloured(state.criticalities, task.criticalityId))
        .put("asset", taskAsset(state, task.assetId));
    if (task.rating)
        item.real("averageRating", task.rating);
    item.number("childCount", task.childCount).put("company", named(state.companies, task.companyId));
    putContact(item, state, task);
    item.time("deleted", task.deleted)
        .text("erpID", taskErpId(task))
        .flag("isAvailable", true)
        .flag("isFavourite", task.isFavourite)
        .flag("isRated", task.rating != 0)
        .time("lastModified", task.lastModified)
        .put("listCategory", category(state, task))
        .put("location", locationOf(state, task.placeId))
        .text("notes", taskNotes(task))
        .text("number", taskNumber(task))
        .put("parent", parentOf(state, task))
        .put("serviceLevelAgreement", agreement(state, task))
        .number("sortOrder", sortOrder);
    putPeople(item, state, task, false);
    putKind(item, state, task);
    return item;
}

Object taskShort(const State &state, const Task &task, int sortOrder)
{
    Array assignees;
    for (const int id : task.assignees) {
        if (id)
            assignees.add(qint64(id));
    }
    return Object()
        .id("approvalWithUserID", task.approvalWith)
        .put("asset", taskAsset(state, task.assetId))
        .id("assignedToUserID", task.assignees[0])
        .put("assignedToUserIDs", assignees)
        .put("criticality", coloured(state.criticalities, task.criticalityId))
        .time("deadline", task.deadline)
        .text("erpID", taskErpId(task))
        .id("escalatedToUserID", task.escalatedTo)
        .number("id", task.id)
        .time("lastModified", task.lastModified)
        .put("location", locationOf(state, task.placeId, true))
        .text("notes", taskNotes(task))
        .text("number", taskNumber(task))
        .id("requestedByUserID", task.requestedBy)
        .number("sortOrder", sortOrder)
        .put("timesheet", timesheet(state, task))
        .id("workTypeID", task.workTypeId);
}

Object taskDetail(const State &state, const Task &task, bool withSchedule)
{
    Object card;
    card.text("acceptedPerson",
        written(task, "acceptedPerson"_L1,
            task.stageId == 10 ? State::nameIn(state.contacts, task.contactId) : QString()));
    const WorkType *work = State::byId(state.workTypes, task.workTypeId);
    const int norm = work ? work->hours * 60 + work->minutes : 0;
    putCost(card, "actualCost", "actualCostCurrency",
        written(task, "actualCost"_L1, task.completed && work ? work->cost : 0));
    card.id("actualTimeConsumptionMinutes",
        qint64(written(
            task, "actualTimeConsumptionMinutes"_L1, task.completed ? norm + int(task.dice % 50) : 0)));
    card.put("actualCriticality", coloured(state.criticalities, task.criticalityId))
        .put("asset", taskAsset(state, task.assetId))
        .put("attribute", taskFields(state, task))
        .put("branch", named(state.branches, task.branchId))
        .number("childCount", task.childCount);
    if (task.rating)
        card.real("averageRating", task.rating);
    if (const Company *company = State::byId(state.companies, task.companyId))
        card.put("company",
            Object()
                .text("code", company->code)
                .time("deleted", company->deleted)
                .number("id", company->id)
                .text("name", company->name));
    putContact(card, state, task);
    if (const Contract *contract = State::byId(state.contracts, task.contractId))
        card.put("contract",
            Object()
                .time("date", contract->from)
                .time("dateTill", contract->till)
                .number("id", contract->id)
                .text("name", contract->name)
                .text("number", contract->number));
    card.put("counters",
            Object()
                .number("checkListsCount", qint64(checkListsOf(state, task).size()))
                .number("completedWorksCount", qint64(worksOf(state, task).size())))
        .time("deleted", task.deleted)
        .text("erpID", taskErpId(task));
    putCost(card, "estimatedCost", "estimatedCostCurrency",
        written(task, "estimatedCost"_L1, work ? work->cost : 0));
    card.number("estimatedTimeConsumptionMinutes",
            qint64(written(task, "estimatedTimeConsumptionMinutes"_L1, norm)))
        .put("flags", Object().flag("isAllowMergeRating", task.completed != 0))
        .flag("isFavourite", task.isFavourite)
        .time("lastModified", task.lastModified)
        .put("listCategory", category(state, task))
        .put("location", locationOf(state, task.placeId))
        .text("notes", taskNotes(task))
        .text("notesHtml", taskHtml(task))
        .text("number", taskNumber(task))
        .put("parent", parentOf(state, task))
        .put("payeeCompany", named(state.companies, task.payeeId))
        .put("payerCompany",
            named(state.companies, qint64(written(task, "payerCompanyID"_L1, task.companyId))))
        .put("requestMethod", named(state.requestMethods, task.methodId))
        .put("requestedCriticality", named(state.criticalities, task.criticalityId))
        .put("serviceLevelAgreement", agreement(state, task));
    putPeople(card, state, task, withSchedule);
    putKind(card, state, task);
    return card;
}

} // namespace dd::demo::hubex
