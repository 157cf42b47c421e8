// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintasks.h"

#include "backends/hubex/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace dd::bench {

namespace {

using Name = QLatin1String;

QString text(const QJsonObject &object, Name name)
{
    return object.value(name).toString();
}

QJsonObject inner(const QJsonObject &object, Name name)
{
    return object.value(name).toObject();
}

QDateTime instant(const QJsonObject &object, Name name)
{
    const QString text = object.value(name).toString();
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<GeoPoint> point(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return std::nullopt;
    return GeoPoint{QStringView(text).left(colon).toDouble(), QStringView(text).mid(colon + 1).toDouble()};
}

Named named(const QJsonObject &object)
{
    return {
        object.value(Name("id")).toInteger(), text(object, Name("name")), object.contains(Name("deleted"))};
}

Coloured coloured(const QJsonObject &object)
{
    Coloured result;
    static_cast<Named &>(result) = named(object);
    result.colour = hubex::colour(text(object, Name("color"))); // nobody writes seven forms of colours twice
    return result;
}

PersonRef person(const QJsonObject &object)
{
    PersonRef ref;
    ref.id = object.value(Name("id")).toInteger();
    ref.firstName = text(object, Name("firstName"));
    ref.middleName = text(object, Name("middleName"));
    ref.lastName = text(object, Name("lastName"));
    ref.phone = text(object, Name("mobilePhone"));
    if (ref.phone.isEmpty())
        ref.phone = text(object, Name("workPhone"));
    ref.email = text(object, Name("email"));
    ref.technician = object.value(Name("isTechnician")).toBool();
    ref.customer = object.value(Name("isCustomer")).toBool();
    ref.position = point(text(object, Name("coordinate")));
    ref.positionTime = instant(object, Name("coordinateActuality"));
    const QJsonArray appointments = object.value(Name("appointments")).toArray();
    for (const QJsonValue one : appointments)
        ref.appointments << Period{
            instant(one.toObject(), Name("from")), instant(one.toObject(), Name("till"))};
    return ref;
}

Location location(const QJsonObject &object)
{
    Location place;
    place.id = object.value(Name("id")).toInteger();
    place.address = text(object, Name("address"));
    place.description = text(object, Name("description"));
    place.point = point(text(object, Name("coordinate")));
    const QJsonValue offset = inner(object, Name("timeZone")).value(Name("utcOffsetMinutes"));
    if (!offset.isUndefined())
        place.utcOffsetMinutes = offset.toInt();
    return place;
}

Timesheet times(const QJsonObject &object)
{
    Timesheet times;
    times.created = instant(object, Name("created"));
    if (!times.created.isValid())
        times.created = instant(object, Name("requested"));
    times.assigned = instant(object, Name("assigned"));
    times.accepted = instant(object, Name("accepted"));
    times.completed = instant(object, Name("completed"));
    times.closed = instant(object, Name("closed"));
    times.signedAt = instant(object, Name("signed"));
    times.statusChanged = instant(object, Name("statusChanged"));
    times.lastUpdated = instant(object, Name("lastUpdated"));
    times.deadline = instant(object, Name("deadline"));
    times.outdated = instant(object, Name("outdated"));
    times.escalated = instant(object, Name("escalated"));
    times.fault = instant(object, Name("faultTimestamp"));
    times.nextStageMove = instant(object, Name("nextTaskStageMovement"));
    times.wishedStart = instant(object, Name("requestedStart"));
    times.wishedFinish = instant(object, Name("requestedFinish"));
    return times;
}

Task task(qint64 id, const QJsonObject &row)
{
    Task task;
    task.id = id;
    task.number = text(row, Name("number"));
    task.notes = text(row, Name("notes"));
    task.stage = coloured(inner(row, Name("taskStage")));
    task.status = coloured(inner(row, Name("taskStatus")));
    task.criticality = coloured(inner(row, Name("actualCriticality")));
    task.type = named(inner(row, Name("taskType")));
    const QJsonObject work = inner(row, Name("workType"));
    task.workType = named(work);
    task.normMinutes = work.value(Name("normalWorkingHours")).toInt() * 60
        + work.value(Name("normalWorkingMinutes")).toInt();
    task.actuality = named(inner(row, Name("taskActuality")));
    task.sla = named(inner(row, Name("serviceLevelAgreement")));
    task.category = named(inner(row, Name("listCategory")));
    task.parent = named(inner(row, Name("parent")));
    task.company = named(inner(row, Name("company")));
    const QJsonObject asset = inner(row, Name("asset"));
    task.asset = {asset.value(Name("id")).toInteger(), text(asset, Name("name")),
        asset.value(Name("parentID")).toInteger(), named(inner(asset, Name("company"))),
        named(inner(asset, Name("host"))), asset.contains(Name("deleted"))};
    if (task.company.isNull())
        task.company = task.asset.company;
    task.location = location(inner(row, Name("location")));
    task.contactPerson = text(row, Name("contactPerson"));
    task.contactPhone = text(row, Name("contactPhone"));
    task.contactEmail = text(row, Name("contactEmail"));
    task.requestedBy = person(inner(row, Name("requestedBy")));
    task.assignedTo = person(inner(row, Name("assignedTo")));
    task.escalatedTo = person(inner(row, Name("escalatedTo")));
    task.approvalWith = person(inner(row, Name("approvalWith")));
    const QJsonArray assignees = row.value(Name("listAssignedTo")).toArray();
    for (const QJsonValue one : assignees)
        task.assignees << person(one.toObject());
    if (task.assignees.isEmpty() && !task.assignedTo.isNull())
        task.assignees << task.assignedTo;
    task.times = times(inner(row, Name("timesheet")));
    task.lastModified = instant(row, Name("lastModified"));
    task.deleted = instant(row, Name("deleted"));
    task.erpId = text(row, Name("erpID"));
    task.childCount = row.value(Name("childCount")).toInt();
    if (const QJsonValue rating = row.value(Name("averageRating")); rating.isDouble())
        task.rating = rating.toDouble();
    task.favourite = row.value(Name("isFavourite")).toBool();
    task.available = row.value(Name("isAvailable")).toBool(true);
    return task;
}

} // namespace

QList<Task> plainTasks(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    QList<Task> rows;
    rows.reserve(all.size());
    for (auto it = all.begin(); it != all.end(); ++it)
        rows << task(it.key().toLongLong(), it.value().toObject());
    return rows;
}

} // namespace dd::bench
