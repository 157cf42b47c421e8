// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/taskfilters.h"

#include "demo/hubex/filters.h"
#include "demo/hubex/geohash.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/like.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/tasksort.h"
#include "demo/hubex/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

using Test = RowTest<Task>;
using Filter = RowFilter<Task>; // where: its letters are those of TaskList, contract 3.1

template <auto Read> Test idIn(const char *name, const Call &call)
{
    return numberIn<Task, Read>(name, call);
}

template <auto Read> Test is(const char *name, const Call &call)
{
    return flagIs<Task, Read>(name, call);
}

template <auto Member> Test from(const char *name, const Call &call)
{
    const qint64 time = *call.params.time(name);
    return [time](const Task &task) { return task.*Member && task.*Member >= time; };
}

template <auto Member> Test till(const char *name, const Call &call)
{
    const qint64 time = *call.params.time(name);
    return [time](const Task &task) { return task.*Member && task.*Member <= time; };
}

/// A property of the task's asset; a task without one never passes.
template <auto Read> Test ofAsset(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    const State &state = *call.state;
    return [wanted, &state](const Task &task) {
        const Asset *asset = state.asset(task.assetId);
        return asset && wanted.contains(qint64(Read(*asset)));
    };
}

int typeOf(const Asset &asset)
{
    return asset.kind + 1;
}

int classOf(const Asset &asset)
{
    return kinds()[asset.kind].classId;
}

bool isAssigned(const State &, const Task &task)
{
    return task.assignees[0] != 0;
}

Test assignedTo(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Task &task) {
        return std::any_of(task.assignees.begin(), task.assignees.end(),
            [&wanted](quint16 id) { return id && wanted.contains(id); });
    };
}

Test startWith(const char *name, const Call &call)
{
    QList<std::pair<int, int>> branches;
    for (const qint64 id : call.params.numbers(name)) {
        if (const Asset *asset = call.state->asset(id))
            branches.append({asset->id, asset->last});
    }
    return [branches](const Task &task) {
        return std::any_of(branches.begin(), branches.end(), [&task](const auto &branch) {
            return task.assetId >= branch.first && task.assetId <= branch.second;
        });
    };
}

/// What few tasks differ in is looked up once, what all differ in for each of them.
class Search {
public:
    Search(const QString &text, const State &state)
        : m_like(text)
        , m_state(state)
    {
        for (const WorkType &work : state.workTypes) {
            if (m_like.in(work.name))
                m_works.insert(work.id);
        }
        for (const Company &company : state.companies) {
            if (m_like.in(company.name))
                m_companies.insert(company.id);
        }
    }

    bool operator()(const Task &task)
    {
        if (m_works.contains(task.workTypeId) || m_companies.contains(task.companyId)
            || m_like.in(taskNumber(task)) || m_like.in(taskNotes(task)) || isAt(task))
            return true;
        const Asset *asset = m_state.asset(task.assetId);
        return asset && (m_like.in(assetName(m_state, *asset)) || m_like.in(assetNotes(m_state, *asset)));
    }

private:
    bool isAt(const Task &task)
    {
        const auto known = m_sites.constFind(task.placeId);
        if (known != m_sites.constEnd())
            return *known;
        return *m_sites.insert(task.placeId, m_like.in(placeOf(m_state, task).address));
    }

    Like m_like;
    const State &m_state;
    QSet<int> m_works;
    QSet<int> m_companies;
    QHash<int, bool> m_sites;
};

Test search(const char *name, const Call &call)
{
    const auto search = std::make_shared<Search>(call.params.text(name), *call.state);
    return [search](const Task &task) { return (*search)(task); };
}

template <auto Read> Test textIn(const char *name, const Call &call)
{
    const QStringList wanted = call.params.texts(name);
    return [wanted](const Task &task) { return wanted.contains(Read(task)); };
}

Test template_(const char *name, const Call &call)
{
    const QStringList wanted = call.params.texts(name);
    const State &state = *call.state;
    return [wanted, &state](const Task &task) {
        return task.templateId && wanted.contains(state.templates.at(task.templateId - 1).id);
    };
}

Test contact(const char *name, const Call &call)
{
    const qint64 id = *call.params.number(name);
    const Contact *known = State::byId(call.state->contacts, id);
    const int companyId = known ? known->companyId : -1;
    // Of the task, of its asset or of its company.
    return [id, companyId](const Task &task) { return task.contactId == id || task.companyId == companyId; };
}

/// A task without a parent, or whose parent has another asset than the one asked for.
Test topLevel(const char *name, const Call &call)
{
    if (!*call.params.flag(name))
        return [](const Task &) { return true; };
    const QList<qint64> assets = call.params.numbers("assetID");
    const State &state = *call.state;
    return [assets, &state](const Task &task) {
        const Task *parent = state.task(task.parentId);
        return !parent || (!assets.isEmpty() && !assets.contains(parent->assetId));
    };
}

Test attributeValues(const char *name, const Call &call)
{
    const QByteArray json = QByteArray::fromBase64(
        call.params.text(name).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QVariantMap wanted = QJsonDocument::fromJson(json).object().toVariantMap();
    const State &state = *call.state;
    return [wanted, &state](const Task &task) {
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const auto *field = State::byId(state.fields, it.key().toLongLong());
            const QStringList values = it->toStringList();
            if (!field || !values.contains(taskFieldValue(state, task, *field)))
                return false;
        }
        return true;
    };
}

/// The corners and the circle need their partner: without it they do not filter.
Test northEast(const char *name, const Call &call)
{
    const Point corner = *call.params.point(name);
    const std::optional<Point> other = call.params.point("pointSouthWest");
    const State &state = *call.state;
    return [corner, other, &state](const Task &task) {
        const Place place = placeOf(state, task);
        return !other
            || (place.latitude <= corner.latitude && place.longitude <= corner.longitude
                && place.latitude >= other->latitude && place.longitude >= other->longitude);
    };
}

Test circle(const char *name, const Call &call)
{
    const Point middle = *call.params.point(name);
    const std::optional<double> radius = call.params.real("radius");
    const State &state = *call.state;
    return [middle, radius, &state](const Task &task) {
        const Place place = placeOf(state, task);
        return !radius
            || metresBetween(middle.latitude, middle.longitude, place.latitude, place.longitude) <= *radius;
    };
}

Test hashed(const char *name, const Call &call)
{
    const QString hash = call.params.text(name).toLower();
    const State &state = *call.state;
    return [hash, &state](const Task &task) {
        const Place place = placeOf(state, task);
        return geoHash(place.latitude, place.longitude, int(hash.size())) == hash;
    };
}

Test ratingCriterion(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Task &task) { return task.rating && wanted.contains(1); };
}

constexpr auto isRated = [](const State &, const Task &task) { return task.rating != 0; };
constexpr auto isScheduled = [](const State &, const Task &task) { return task.plannedStart != 0; };
constexpr auto isFavourite = [](const State &, const Task &task) { return task.isFavourite; };
constexpr auto isThere = [](const State &, const Task &task) { return task.hasCheckedIn; };
constexpr auto isGone = [](const State &, const Task &task) { return task.deleted != 0; };
constexpr auto isClosed = [](const State &, const Task &task) { return isOver(task); };
constexpr auto isDone = [](const State &, const Task &task) { return isCompleted(task); };
constexpr auto isLate
    = [](const State &state, const Task &task) { return outdatedSince(task, state.now()) != 0; };
constexpr auto responsibleOf = [](const Asset &asset) { return asset.responsibleId; };
constexpr auto districtOfAsset = [](const Asset &asset) { return asset.districtId; };
constexpr auto noSchema = [](const Asset &) { return 0; };

constexpr Filter filters[] = {
    {"searchText", Type::Text, "LHSCG", search},
    {"taskID", Type::Int32, "LHSCG", idIn<&Task::id>},
    {"taskNumber", Type::Text, "LHSCG", textIn<taskNumber>},
    {"erpID", Type::Text, "LHSC", textIn<taskErpId>},
    {"isDeleted", Type::Flag, "LHSCG", is<isGone>},
    {"isClosed", Type::Flag, "LHSCG", is<isClosed>},
    {"isCompleted", Type::Flag, "LHSCG", is<isDone>},
    {"isAssigned", Type::Flag, "LHSCG", is<isAssigned>},
    {"isOutdated", Type::Flag, "LHSCG", is<isLate>},
    {"isFavourite", Type::Flag, "LHSCG", is<isFavourite>},
    {"isRated", Type::Flag, "LHSC", is<isRated>},
    {"isScheduled", Type::Flag, "LHSC", is<isScheduled>},
    {"hasAssigneeCheckedIn", Type::Flag, "LHSC", is<isThere>},
    {"topLevelTasksForHierarchy", Type::Flag, "L", topLevel},
    {"requestedBy", Type::Int32, "LHSCG", idIn<&Task::requestedBy>},
    {"assignedTo", Type::Int32, "LHSCG", assignedTo},
    {"approvalWith", Type::Int32, "LHSCG", idIn<&Task::approvalWith>},
    {"escalatedTo", Type::Int32, "LHSCG", idIn<&Task::escalatedTo>},
    {"assetID", Type::Int32, "LHSCG", idIn<&Task::assetId>},
    {"startWithAssetID", Type::Int32, "LHSCG", startWith},
    {"assetTypeID", Type::Int16, "LHSC", ofAsset<typeOf>},
    {"assetClassID", Type::Int16, "LHSC", ofAsset<classOf>},
    {"assetSchemaID", Type::Int32, "LHS", ofAsset<noSchema>},
    {"assetResponsibleUserID", Type::Int32, "LC", ofAsset<responsibleOf>},
    {"districtID", Type::Int16, "LC", ofAsset<districtOfAsset>},
    {"companyID", Type::Int16, "LHSCG", idIn<&Task::companyId>},
    {"payeeCompanyID", Type::Int16, "L", idIn<&Task::payeeId>},
    {"contractID", Type::Int16, "LHSCG", idIn<&Task::contractId>},
    {"contactID", Type::Int32, "LHS", contact},
    {"taskTypeID", Type::Int16, "LHSCG", idIn<&Task::typeId>},
    {"workTypeID", Type::Int16, "LHSCG", idIn<&Task::workTypeId>},
    {"taskStageID", Type::Int16, "LHSCG", idIn<&Task::stageId>},
    {"taskStatusID", Type::Int16, "LHSCG", idIn<&Task::statusId>},
    {"criticalityID", Type::Byte, "LHSCG", idIn<&Task::criticalityId>},
    {"branchID", Type::Int16, "LHSC", idIn<&Task::branchId>},
    {"requestMethodID", Type::Int16, "LHSCG", idIn<&Task::methodId>},
    {"taskTemplateID", Type::Text, "LHSCG", template_},
    {"parentID", Type::Int32, "LHSC", idIn<&Task::parentId>},
    {"ratingCriteriaId", Type::Int16, "LHSC", ratingCriterion},
    {"creationFrom", Type::Time, "LHSCG", from<&Task::created>},
    {"creationTill", Type::Time, "LHSCG", till<&Task::created>},
    {"assignationFrom", Type::Time, "LHSCG", from<&Task::assigned>},
    {"assignationTill", Type::Time, "LHSCG", till<&Task::assigned>},
    {"completionFrom", Type::Time, "LHSCG", from<&Task::completed>},
    {"completionTill", Type::Time, "LHSCG", till<&Task::completed>},
    {"closingFrom", Type::Time, "LHSCG", from<&Task::closed>},
    {"closingTill", Type::Time, "LHSCG", till<&Task::closed>},
    {"deadlineFrom", Type::Time, "LHSCG", from<&Task::deadline>},
    {"deadlineTill", Type::Time, "LHSCG", till<&Task::deadline>},
    {"lastModifiedFrom", Type::Time, "L", from<&Task::lastModified>},
    {"lastModifiedTill", Type::Time, "L", till<&Task::lastModified>},
    {"pointNorthEast", Type::Point, "LHSCG", northEast},
    {"pointCenter", Type::Point, "LHSCG", circle},
    {"geoHash", Type::Text, "LHSCG", hashed},
    {"attributeValues", Type::Text, "L", attributeValues},
    // Partners of others: they do nothing alone.
    {"pointSouthWest", Type::Point, "LHSCG", nullptr},
    {"radius", Type::Real, "LHSCG", nullptr},
    {"dateFrom", Type::Time, "C", nullptr},
    {"dateTill", Type::Time, "C", nullptr},
    {"orderBy", Type::Byte, "LHSCG", nullptr},
    {"sortDirection", Type::Byte, "LHSCG", nullptr},
    {"offset", Type::Int32, "LS", nullptr},
    {"fetch", Type::Int32, "LS", nullptr},
};

} // namespace

QList<Parameter> taskParameters(TaskList which)
{
    return declaredOf(filters, char(which));
}

Results::Ids findTasks(Call &call)
{
    const State &state = *call.state;
    const auto find = [&] {
        std::vector<int> found = passing(filters, state.tasks, call);
        sortTasks(found, state, call.params);
        return found;
    };
    return call.results->of(u"tasks?"_s + call.params.fingerprint(), state.now(), find);
}

} // namespace dd::demo::hubex
