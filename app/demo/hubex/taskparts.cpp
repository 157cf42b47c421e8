// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/files.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

Reply attributes(Call &call, const Task &task)
{
    return taskFields(*call.state, task).bytes();
}

Reply checkLists(Call &call, const Task &task)
{
    return listOf(List::Shape::Map, checkListsOf(*call.state, task), [](const TaskCheckList &one, int) {
        return Row{one.id,
            Object()
                .put("checkList", idName(one.list->id, one.list->name))
                .number("completedItemsCount", one.doneCount())
                .number("totalItemsCount", one.list->items.size())
                .bytes()};
    });
}

Row checkItem(const TaskCheckList &list, qsizetype place, int sortOrder)
{
    const CheckItemTemplate &item = list.list->items.at(place);
    const CheckAnswer &answer = list.answers.at(place);
    Object object;
    object.put("attribute", idName(100 + place, item.name));
    putKind(object, item.typeCode, item.options, item.unit);
    object.text("description", item.description);
    if (answer.isChecked)
        object.flag("isChecked", *answer.isChecked);
    object.text("name", item.name).number("sortOrder", sortOrder).put("value", Array(answer.values));
    return {list.itemId(place), object.bytes()};
}

Reply checkResults(Call &call, const Task &task)
{
    for (const TaskCheckList &list : checkListsOf(*call.state, task)) {
        if (list.id == call.ids.at(1))
            return List{List::Shape::Map, list.list->items.size(),
                [list](qsizetype place, int sortOrder) { return checkItem(list, place, sortOrder); }};
    }
    return notFound(call);
}

Reply checkAttachments(Call &call, const Task &task)
{
    for (const TaskCheckList &list : checkListsOf(*call.state, task)) {
        if (list.id == call.ids.at(1))
            return listOf(List::Shape::Map, checkFiles(task, list),
                [preview = previewFor(call)](const File &file, int) {
                    return Row{file.id, fileInfo(file, preview).bytes()};
                });
    }
    return notFound(call);
}

Object completedWork(const State &state, const Task &task, const Work &work)
{
    const WorkType *type = State::byId(state.workTypes, work.workTypeId);
    return Object()
        .time("created", work.created)
        .time("finished", work.finished)
        .number("id", work.id)
        .put("maintainedAsset", taskAsset(state, task.assetId))
        .put("measurementUnit", unit(state.isEnglish ? u"h"_s : u"ч"_s))
        .text("notes", work.notes)
        .real("quantity", work.quantity)
        .time("started", work.started)
        .put("workType",
            Object()
                .real("cost", type->cost)
                .number("costCurrencyID", 1)
                .number("id", type->id)
                .text("name", type->name));
}

Reply works(Call &call, const Task &task)
{
    const State &state = *call.state;
    return listOf(List::Shape::Array, worksOf(state, task), [&state, &task](const Work &work, int) {
        return Row{work.id, completedWork(state, task, work).bytes()};
    });
}

/// Declared one object, really a map by work; 204 when there are none (contract pitfall 17).
Reply technicians(Call &call, const Task &task)
{
    const State &state = *call.state;
    List list = listOf(List::Shape::Map, worksOf(state, task), [&state, &task](const Work &work, int) {
        Array people;
        for (const int id : work.technicians) {
            const Person *person = state.person(id);
            people.add(Object()
                           .text("firstName", person->first)
                           .text("lastName", person->last)
                           .text("middleName", person->middle)
                           .real("rate", person->rate)
                           .number("rateCurrencyID", 1)
                           .number("userID", id));
        }
        return Row{work.id,
            Object()
                .number("completedWorkID", work.id)
                .number("taskID", task.id)
                .put("technicians", people)
                .bytes()};
    });
    list.emptyIsNoContent = true;
    return list;
}

Reply materials(Call &call, const Task &task)
{
    const State &state = *call.state;
    QList<Work> works;
    for (const Work &work : worksOf(state, task)) {
        if (!work.materials.isEmpty())
            works.append(work);
    }
    List list = listOf(List::Shape::Map, works, [&state, &task](const Work &work, int) {
        Array rows;
        int sortOrder = 0;
        for (const Material &material : work.materials)
            rows.add(
                Object()
                    .time("consumed", work.created)
                    .real("cost", material.cost)
                    .number("costCurrencyID", 1)
                    .number("inventoryID", 1)
                    .number("materialID", material.id)
                    .text("materialName", material.name)
                    .put("measurementUnit", unit(material.unit))
                    .real("quantity", material.quantity)
                    .number("sortOrder", ++sortOrder)
                    .put("takenByUser", personRef(state, material.userId))
                    .put("warehouse", idName(1, state.isEnglish ? u"Main store"_s : u"Основной склад"_s)));
        return Row{work.id,
            Object()
                .number("completedWorkID", work.id)
                .put("materials", rows)
                .number("taskID", task.id)
                .bytes()};
    });
    list.emptyIsNoContent = true;
    return list;
}

Reply contacts(Call &call, const Task &task)
{
    QList<Contact> found;
    for (const Contact &one : call.state->contacts) {
        if (one.id == task.contactId || (one.companyId == task.companyId && one.id % 2 == task.id % 2))
            found.append(one);
    }
    return listOf(List::Shape::Map, found, [&task](const Contact &one, int) {
        return Row{one.id,
            Object()
                .time("archived", one.deleted)
                .number("contactID", one.id)
                .text("email", one.email)
                .text("fullName", one.name)
                .text("phone", one.phone)
                .text("position", one.position)
                .number("taskID", task.id)
                .bytes()};
    });
}

Reply watchers(Call &call, const Task &task)
{
    const State &state = *call.state;
    QList<int> ids{task.requestedBy};
    for (const int id : task.assignees) {
        if (id)
            ids.append(id);
    }
    for (const int id : {1, 3, 2}) { // dispatchers and the manager follow many
        if (task.dice % 5 >= quint32(id) && !ids.contains(id))
            ids.append(id);
    }
    return listOf(List::Shape::Array, ids, [&state, &task](int id, int) {
        Object watcher = userRef(state, id);
        watcher.flag("hasExternalAccess", id == task.requestedBy || id % 2 == 0)
            .flag("isCreator", id == task.requestedBy)
            .flag("isExecutor",
                std::find(task.assignees.begin(), task.assignees.end(), id) != task.assignees.end());
        return Row{id, watcher.bytes()};
    });
}

Reply attachments(Call &call, const Task &task)
{
    return listOf(List::Shape::Map, taskFiles(task), [preview = previewFor(call)](const File &file, int) {
        return Row{file.id, fileInfo(file, preview).bytes()};
    });
}

Reply workAttachments(Call &call, const Task &task)
{
    const Preview preview = previewFor(call);
    Array rows;
    for (const Work &work : worksOf(*call.state, task)) {
        for (const File &file : workFiles(task, work))
            rows.add(
                fileInfo(file, preview).number("attachmentID", file.id).number("completedWorkID", work.id));
    }
    return rows.bytes();
}

Reply changes(Call &call, const Task &task)
{
    const State &state = *call.state;
    const auto from = call.params.time("dateRangeFrom");
    const auto till = call.params.time("dateRangeTill");
    const auto user = call.params.number("userID");
    const QString tab = call.params.text("tab");
    const QString section = call.params.text("section");
    struct Numbered {
        Change change;
        int version;
    };
    QList<Numbered> found;
    int version = 0;
    for (const Change &change : changesOf(state, task)) {
        ++version;
        if ((!from || change.occurred >= *from) && (!till || change.occurred <= *till)
            && (!user || change.userId == *user)
            && (tab.isEmpty() || tab.compare(change.tab, Qt::CaseInsensitive) == 0)
            && (section.isEmpty() || section.compare(change.section, Qt::CaseInsensitive) == 0))
            found.append({change, version});
    }
    return listOf(List::Shape::Array, found, [&state, &task](const Numbered &row, int) {
        const Person *person = state.person(row.change.userId);
        const bool isMobile = person && person->isTechnician();
        const Place place = placeOf(state, task);
        Object object;
        object.number("applicationID", isMobile ? 1 : 3).member("diff", row.change.diff);
        if (isMobile)
            object.text(
                "location", u"%1:%2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6));
        object.number("locationState", isMobile ? 2 : 1)
            .time("occured", row.change.occurred)
            .time("occuredOffline", row.change.offline)
            .text("operation", row.change.operation)
            .text("section", row.change.section)
            .number("sortOrder", row.version)
            .text("tab", row.change.tab)
            .text("uid",
                u"%1-0000-0000-0000-%2"_s.arg(task.id, 8, 16, QLatin1Char('0'))
                    .arg(row.version, 12, 16, QLatin1Char('0')));
        if (person)
            object.put("user", idName(person->id, fullName(*person)));
        return Row{row.version, object.bytes()};
    });
}

} // namespace

QList<Route> taskPartRoutes()
{
    const Parameter offset{"offset", Type::Int32};
    const Parameter fetch{"fetch", Type::Int32};
    const QList<Parameter> paged{offset, fetch};
    const QList<Parameter> pictures{{"thumbnailSize", Type::Int32}, offset, fetch};
    const QList<Parameter> log{{"dateRangeFrom", Type::Time}, {"dateRangeTill", Type::Time},
        {"userID", Type::Int32}, {"tab"}, {"section"}, offset, fetch};
    const auto get
        = [](const char *path, Handler handler, const QList<Parameter> &declared, const char *permission) {
              return Route{"GET", path, handler, declared, Access::Tenant, permission};
          };
    return {
        get("WORK/Tasks/{}/attributes", ofTask<attributes>, paged, "TaskAttributesList"),
        get("WORK/Tasks/{}/checkLists", ofTask<checkLists>, paged, "TaskCheckListsList"),
        get("WORK/Tasks/{}/checkLists/{}/results/v2", ofTask<checkResults>, paged,
            "TaskCheckListResultsList"),
        get("WORK/Tasks/{}/checkLists/{}/results/attachments", ofTask<checkAttachments>, pictures,
            "TaskCheckListResultAttachmentList"),
        get("WORK/Tasks/{}/completedWorks", ofTask<works>, paged, "CompletedWorkList"),
        get("WORK/Tasks/{}/completedWorks/technicians", ofTask<technicians>, {},
            "CompletedWorkTechnicianList"),
        get("WORK/Tasks/{}/completedWorks/materials", ofTask<materials>, paged, "CompletedWorkMaterialsList"),
        get("WORK/Tasks/{}/completedWorks/attachments", ofTask<workAttachments>, pictures,
            "CompletedWorkAttachmentList"),
        get("WORK/Tasks/{}/contacts", ofTask<contacts>, paged, "TaskContactsList"),
        get("WORK/Tasks/{}/watchLists", ofTask<watchers>, paged, "TaskWatchListList"),
        get("WORK/Tasks/{}/attachments", ofTask<attachments>, pictures, "TaskAttachmentsList"),
        get("WORK/Tasks/{}/changes", ofTask<changes>, log, "TaskGet"),
    };
}

} // namespace dd::demo::hubex
