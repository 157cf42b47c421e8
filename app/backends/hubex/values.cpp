// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/values.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace dd::hubex {

constexpr int mostThings = 1'000'000;

Named named(const json::Value &value)
{
    // Where an object is promised a plain text may stand (contract 5.1 EmploymentProfile).
    if (value.isText())
        return {0, value.text(), false};
    return {value["id"].integer(), value["name"].text(), !value["deleted"].isEmpty()};
}

Coloured coloured(const json::Value &value)
{
    Coloured result;
    static_cast<Named &>(result) = named(value);
    if (value.isObject())
        result.colour = colour(value["color"].text());
    return result;
}

PersonRef personRef(const json::Value &value)
{
    PersonRef person;
    person.id = value["id"].integer();
    if (person.id == 0)
        person.id = value["userID"].integer();
    person.firstName = value["firstName"].text();
    person.middleName = value["middleName"].text();
    person.lastName = value["lastName"].text();
    if (person.firstName.isEmpty() && person.lastName.isEmpty())
        person.lastName = value["name"].text(); // Initiator of the change log
    for (const char *key : {"mobilePhone", "workPhone", "otherPhone", "phone1", "phone2"}) {
        if (person.phone.isEmpty())
            person.phone = value[key].text();
    }
    person.email = value["email"].text();
    person.technician = value["isTechnician"].flag();
    person.customer = value["isCustomer"].flag();
    person.position = geoPoint(value["coordinate"].text());
    person.positionTime = value["coordinateActuality"].instant();
    for (const json::Row &row : value["appointments"].rows())
        person.appointments << Period{row.value["from"].instant(), row.value["till"].instant()};
    return person;
}

Location location(const json::Value &value)
{
    Location place;
    place.id = value["id"].integer();
    place.address = value["address"].text();
    place.description = value["description"].text();
    place.point = geoPoint(value["coordinate"].text());
    const json::Value offset = value["timeZone"]["utcOffsetMinutes"];
    if (!offset.isEmpty())
        place.utcOffsetMinutes = int(offset.integer());
    return place;
}

AssetRef assetRef(const json::Value &value)
{
    return {value["id"].integer(), value["name"].text(), value["parentID"].integer(), named(value["company"]),
        named(value["host"]), !value["deleted"].isEmpty()};
}

QString currency(const json::Value &value)
{
    // The sign may come percent-encoded.
    const QString sign = QUrl::fromPercentEncoding(value["asciiCode"].text().toUtf8());
    return sign.isEmpty() ? value["shortName"].text() : sign;
}

Timesheet timesheet(const json::Value &value)
{
    const auto at = [&value](const char *key) { return value[key].instant(); };
    Timesheet times;
    times.created = at("created");
    if (!times.created.isValid())
        times.created = at("requested"); // its deprecated copy
    times.assigned = at("assigned");
    times.accepted = at("accepted");
    times.completed = at("completed");
    times.closed = at("closed");
    times.signedAt = at("signed");
    times.statusChanged = at("statusChanged");
    times.lastUpdated = at("lastUpdated");
    times.deadline = at("deadline");
    times.outdated = at("outdated");
    times.escalated = at("escalated");
    times.fault = at("faultTimestamp");
    times.nextStageMove = at("nextTaskStageMovement");
    times.wishedStart = at("requestedStart");
    times.wishedFinish = at("requestedFinish");
    return times;
}

Contact contact(qint64 id, const json::Value &value)
{
    Contact person;
    person.id = value["contactID"].integer(id);
    person.name = value["fullName"].text();
    person.position = value["position"].text();
    person.phone = value["phone"].text();
    person.email = value["email"].text();
    person.description = value["description"].text();
    person.archived = value["archived"].instant();
    return person;
}

Attachment attachment(qint64 id, qint64 owner, const json::Value &value)
{
    Attachment file;
    file.id = value["attachmentID"].integer(id);
    file.ownerId = owner;
    file.fileName = value["fileName"].text();
    file.description = value["description"].text();
    file.size = value["size"].integer(-1);
    file.created = value["created"].instant();
    file.thumbnailUrl = QUrl(value["thumbnailUrl"].text(), QUrl::StrictMode);
    file.isProtected = value["isProtected"].flag();
    file.isUploaded = value["isUploaded"].flag(true);
    return file;
}

ExtraField extraField(const json::Value &value)
{
    const json::Value attribute = value["attribute"];
    ExtraField field;
    field.id = attribute.isEmpty() ? value["attributeID"].integer() : attribute["id"].integer();
    field.name = attribute.isEmpty() ? value["attributeName"].text() : attribute["name"].text();
    field.label = field.name;
    field.type = value["attributeType"]["code"].text();
    field.unit = value["measurementUnit"]["abbreviation"].text();
    QHash<QString, QString> words;
    for (const json::Member &choice : value["listOfValues"].members())
        words.insert(choice.name, choice.value.text());
    const QStringList raw = value["values"].isEmpty() ? value["value"].texts() : value["values"].texts();
    for (const QString &one : raw)
        field.values << words.value(one, one);
    return field;
}

int count(const json::Value &value)
{
    return int(std::clamp<qint64>(value.integer(), 0, mostThings));
}

int sum(const json::Value &rows, std::string_view member)
{
    int all = 0;
    for (const json::Row &row : rows.rows())
        all = std::min(all + count(row.value[member]), mostThings);
    return all;
}

std::optional<GeoPoint> geoPoint(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QChar separator = text.contains(QLatin1Char(':')) ? QLatin1Char(':') : QLatin1Char(',');
    const QStringList parts = text.split(separator);
    if (parts.size() != 2)
        return std::nullopt;
    bool latitudeOk = false;
    bool longitudeOk = false;
    const GeoPoint point{
        parts.at(0).trimmed().toDouble(&latitudeOk), parts.at(1).trimmed().toDouble(&longitudeOk)};
    const bool onEarth = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return latitudeOk && longitudeOk && onEarth ? std::optional(point) : std::nullopt;
}

} // namespace dd::hubex
