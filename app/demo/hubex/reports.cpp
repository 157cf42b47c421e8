// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/stamps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

/// Texts, numbers and switches are taken, each as a text (contract 3.8); nothing for a value of another kind.
std::optional<QString> valueFor(const QString &typeCode, const QStringList &options, const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return std::nullopt;
    const QString text = value.toVariant().toString();
    bool ok = true;
    if (text.isEmpty())
        return text;
    if (typeCode == "Integer"_L1)
        text.toLongLong(&ok);
    else if (typeCode == "Decimal"_L1)
        text.toDouble(&ok);
    else if (typeCode == "Boolean"_L1)
        ok = text == "true"_L1 || text == "false"_L1;
    else if (typeCode == "Date"_L1 || typeCode == "DateTime"_L1)
        ok = readTime(text).has_value();
    else if (typeCode.endsWith("ListOfValues"_L1))
        ok = text.toInt() >= 1 && text.toInt() <= options.size();
    return ok ? std::optional(text) : std::nullopt;
}

/// The same task may come in several rows of one call.
Task &draftIn(QList<Task> &drafts, const Task &task)
{
    const auto known = std::ranges::find(drafts, task.id, &Task::id);
    return known == drafts.end() ? drafts.emplaceBack(State::draftOf(task)) : *known;
}

/// [{taskID, data: [{attributeID, value}]}]: all of it or nothing.
Reply fillFields(Call &call, const QJsonArray &rows)
{
    const State &state = *call.state;
    QList<Task> drafts;
    for (const auto &row : rows) {
        const Task *task = state.task(idIn(row, u"taskID"));
        if (!task || task->deleted)
            return taskNotFound(call);
        Task &draft = draftIn(drafts, *task);
        Object difference;
        for (const auto &item : memberOf(row, u"data").toArray()) {
            const auto *field = State::byId(state.fields, idIn(item, u"attributeID"));
            const auto value
                = field ? valueFor(field->typeCode, field->options, memberOf(item, u"value")) : std::nullopt;
            if (!value || !field->ofTask)
                return invalidData(call, memberOf(item, u"attributeID").toVariant().toString());
            difference.put(QByteArray::number(field->id).constData(),
                Object().text("old", taskFieldValue(state, draft, *field)).text("new", *value));
            draft.edits->fields.insert(field->id, *value);
        }
        state.log(draft, call.userId, "TaskAttributeMerge", "Attributes", difference.bytes());
    }
    for (const Task &draft : std::as_const(drafts))
        call.state->store(draft);
    return http::Response::empty(202);
}

/// [{id, isChecked, values}] of one list.
Reply fillCheckList(Call &call, const Task &task)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    if (!body.isArray())
        return unreadable(call);
    const QList<TaskCheckList> lists = checkListsOf(*call.state, task);
    const auto list = std::ranges::find(lists, call.ids.at(1), &TaskCheckList::id);
    if (list == lists.end())
        return notFound(call);
    Task draft = State::draftOf(task);
    Array results;
    for (const auto &row : body.array()) {
        const qint64 id = idIn(row, u"id");
        const qint64 place = id - list->itemId(0);
        if (place < 0 || place >= list->list->items.size())
            return invalidData(call, QString::number(id));
        const CheckItemTemplate &item = list->list->items.at(place);
        CheckAnswer answer;
        if (const QJsonValue checked = memberOf(row, u"isChecked"); checked.isBool())
            answer.isChecked = checked.toBool();
        for (const auto &value : memberOf(row, u"values").toArray()) {
            const auto text = valueFor(item.typeCode, item.options, value);
            if (!text)
                return invalidData(call, QString::number(id));
            answer.values.append(*text);
        }
        draft.edits->answers.insert(int(id), answer);
        results.add(Object()
                        .number("checkListItemID", id)
                        .number("taskCheckListID", list->id)
                        .number("taskID", task.id));
    }
    call.state->log(draft, call.userId, "TaskCheckListResultSet", "Results",
        Object().text("CheckList", list->list->name).number("Done", body.array().size()).bytes(),
        "CheckLists");
    call.state->store(std::move(draft));
    return jsonAnswer(202, results.bytes());
}

/// Nothing when a time or the work type is wrong.
std::optional<Work> workIn(const Call &call, const Task &task, const QJsonValue &row)
{
    Work work;
    work.id = int(worksOf(*call.state, task).size()) + 1;
    const auto *type = State::byId(call.state->workTypes, idIn(row, u"workTypeID"));
    const auto started = timeIn(row, u"started");
    const auto finished = timeIn(row, u"finished");
    if (!type || !started || !finished || (*finished && *finished < *started))
        return std::nullopt;
    work.workTypeId = type->id;
    work.quantity = memberOf(row, u"quantity").toDouble(1);
    work.notes = memberOf(row, u"notes").toString();
    work.created = call.engine.now();
    work.started = *started;
    work.finished = *finished;
    for (const int id : task.assignees) {
        if (id)
            work.technicians.append(id);
    }
    work.isReported = true;
    return work;
}

/// The same stamp again gets the same list, as a conflict or, where that is suppressed, as success (contract
/// 3.10, 1.2).
Reply reportWorks(Call &call, const QJsonArray &rows)
{
    const Stamp stamp = stampIn(call, "works");
    if (stamp.isBroken)
        return brokenStamp(call);
    if (stamp.earlier) {
        const bool isSuppressed = call.request.headers.value("X-Suppress-Conflict").toLower() == "true";
        return withLsn(call, jsonAnswer(isSuppressed ? 200 : 409, *stamp.earlier));
    }
    QList<Task> drafts;
    Array results;
    for (const auto &row : rows) {
        const Task *task = call.state->task(idIn(row, u"taskID"));
        if (!task || task->deleted)
            return taskNotFound(call);
        Task &draft = draftIn(drafts, *task);
        for (const auto &item : memberOf(row, u"data").toArray()) {
            const std::optional<Work> work = workIn(call, draft, item);
            if (!work)
                return invalidData(call, u"data"_s);
            draft.edits->works.append(*work);
            const QString type = State::nameIn(call.state->workTypes, work->workTypeId);
            call.state->log(draft, call.userId, "CompletedWorkAdd", "Main",
                Object().put("CompletedWork", Object().text("workType", type)).bytes(), "CompletedWorks");
            results.add(Object()
                            .text("concurrencyStamp", stamp.guid)
                            .number("id", work->id)
                            .number("taskID", draft.id));
        }
    }
    for (const Task &draft : std::as_const(drafts))
        call.state->store(draft);
    remember(*call.state, "works", stamp, results.bytes());
    return withLsn(call, jsonAnswer(201, results.bytes()));
}

} // namespace

QList<Route> reportRoutes()
{
    return {
        {"POST", "WORK/TaskAttributes", ofRows<fillFields>, {}, Access::Tenant, "TaskAttributeMerge"},
        {"PUT", "WORK/Tasks/{}/checkLists/{}/results/v2", ofTask<fillCheckList>, {}, Access::Tenant,
            "TaskCheckListResultSet"},
        {"POST", "WORK/CompletedWorks", ofRows<reportWorks>, {}, Access::Tenant, "CompletedWorkAdd"},
    };
}

} // namespace dd::demo::hubex
