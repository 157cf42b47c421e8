// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/maptasks.h"

#include "backends/hubex/values.h"

namespace dd::hubex {

Task mapTask(qint64 id, const json::Value &value)
{
    Task task;
    task.id = id;
    task.number = value["number"].text();
    task.notes = value["notes"].text();
    task.stage = coloured(value["taskStage"]);
    task.status = coloured(value["taskStatus"]);
    task.criticality = coloured(value["actualCriticality"]);
    task.type = named(value["taskType"]);
    task.workType = named(value["workType"]);
    const json::Value workType = value["workType"];
    task.normMinutes = count(workType["normalWorkingHours"]) * 60 + count(workType["normalWorkingMinutes"]);
    task.actuality = named(value["taskActuality"]);
    task.sla = named(value["serviceLevelAgreement"]);
    task.category = named(value["listCategory"]);
    task.parent = named(value["parent"]);
    task.company = named(value["company"]);
    task.asset = assetRef(value["asset"]);
    if (task.company.isNull())
        task.company = task.asset.company;
    task.location = location(value["location"]);
    task.contactPerson = value["contactPerson"].text();
    task.contactPhone = value["contactPhone"].text();
    task.contactEmail = value["contactEmail"].text();
    task.requestedBy = personRef(value["requestedBy"]);
    task.assignedTo = personRef(value["assignedTo"]);
    task.escalatedTo = personRef(value["escalatedTo"]);
    task.approvalWith = personRef(value["approvalWith"]);
    for (const json::Row &row : value["listAssignedTo"].rows())
        task.assignees << personRef(row.value);
    if (task.assignees.isEmpty() && !task.assignedTo.isNull())
        task.assignees << task.assignedTo;
    task.times = timesheet(value["timesheet"]);
    task.lastModified = value["lastModified"].instant();
    task.deleted = value["deleted"].instant();
    task.erpId = value["erpID"].text();
    task.childCount = count(value["childCount"]);
    task.rating = value["averageRating"].decimal();
    task.favourite = value["isFavourite"].flag();
    task.available = value["isAvailable"].flag(true);
    return task;
}

TaskCard mapTaskCard(qint64 id, const json::Value &value)
{
    TaskCard card;
    card.task = mapTask(id, value);
    card.notesHtml = value["notesHtml"].text();
    card.requestedCriticality = coloured(value["requestedCriticality"]);
    card.branch = named(value["branch"]);
    card.requestMethod = named(value["requestMethod"]);
    card.payerCompany = named(value["payerCompany"]);
    card.payeeCompany = named(value["payeeCompany"]);
    card.companyCode = value["company"]["code"].text();
    const json::Value contract = value["contract"];
    card.contract = contract["name"].text();
    if (const QString number = contract["number"].text(); !number.isEmpty())
        card.contract = (card.contract + QStringLiteral(" № ") + number).trimmed();
    card.contractPeriod = {contract["date"].instant(), contract["dateTill"].instant()};
    card.assetSchema = named(value["assetSchema"]);
    card.acceptedPerson = value["acceptedPerson"].text();
    card.estimatedCost = value["estimatedCost"].decimal();
    card.actualCost = value["actualCost"].decimal();
    card.currency = currency(
        value["actualCostCurrency"].isEmpty() ? value["estimatedCostCurrency"] : value["actualCostCurrency"]);
    card.estimatedMinutes = count(value["estimatedTimeConsumptionMinutes"]);
    card.actualMinutes = count(value["actualTimeConsumptionMinutes"]);
    card.checkListCount = count(value["counters"]["checkListsCount"]);
    card.completedWorkCount = count(value["counters"]["completedWorksCount"]);
    for (const json::Row &row : value["attribute"].rows())
        card.fields << extraField(row.value);
    return card;
}

NextStage mapNextStage(qint64 id, const json::Value &value)
{
    NextStage next;
    next.id = id;
    next.stageName = value["name"].text();
    next.caption = value["linkName"].text();
    if (next.caption.isEmpty())
        next.caption = value["verbName"].text();
    if (next.caption.isEmpty())
        next.caption = next.stageName;
    next.description = value["linkDescription"].text();
    if (next.description.isEmpty())
        next.description = value["stageDescription"].text();
    next.status = named(value["taskStatus"]);
    next.finishes = value["isFinishStage"].flag();
    next.positive = value["isPositiveResult"].flag(true);
    for (const json::Row &row : value["requirements"].rows())
        next.requirements << row.value["name"].text();
    return next;
}

Message mapMessage(qint64 id, const json::Value &value)
{
    Message message;
    message.id = value["id"].integer(id);
    message.author = personRef(value["author"]);
    message.created = value["created"].instant();
    message.text = value["message"].text();
    message.external = value["isExternal"].flag();
    const json::Value read = value["read"];
    message.readByMe = read["byCurrentUser"].instant();
    message.readByAnyone = read["byAnyone"].flag();
    message.readByAll = read["byAll"].flag();
    message.readExpected = read["isReadExpected"].flag() && !message.readByMe.isValid();
    for (const json::Row &row : value["attachment"].rows()) {
        Attachment file = attachment(row.id, message.id, row.value);
        message.files << file;
    }
    return message;
}

CheckList mapCheckList(qint64 id, const json::Value &value)
{
    return {id, value["checkList"]["name"].text(), count(value["completedItemsCount"]),
        count(value["totalItemsCount"])};
}

CheckItem mapCheckItem(qint64 id, const json::Value &value)
{
    CheckItem item;
    item.id = id;
    item.name = value["name"].text();
    if (item.name.isEmpty())
        item.name = value["attribute"]["name"].text();
    item.description = value["description"].text();
    item.checked = value["isChecked"].maybeFlag();
    item.values = extraField(value).values;
    item.unit = value["measurementUnit"]["abbreviation"].text();
    return item;
}

CompletedWork mapCompletedWork(qint64 id, const json::Value &value)
{
    CompletedWork work;
    work.id = value["id"].integer(id);
    work.workType = named(value["workType"]);
    work.cost = value["workType"]["cost"].decimal();
    work.asset = assetRef(value["maintainedAsset"]);
    work.quantity = value["quantity"].decimal().value_or(0);
    work.unit = value["measurementUnit"]["abbreviation"].text();
    work.notes = value["notes"].text();
    work.created = value["offlineCreated"].instant();
    if (!work.created.isValid())
        work.created = value["created"].instant();
    work.period = {value["started"].instant(), value["finished"].instant()};
    return work;
}

WorkMaterial mapWorkMaterial(const json::Value &value)
{
    return {value["materialName"].text(), value["quantity"].decimal().value_or(0),
        value["measurementUnit"]["name"].text(), value["cost"].decimal(), value["warehouse"]["name"].text()};
}

Watcher mapWatcher(const json::Value &value)
{
    return {personRef(value), value["hasExternalAccess"].flag(), value["isCreator"].flag(),
        value["isExecutor"].flag()};
}

} // namespace dd::hubex
