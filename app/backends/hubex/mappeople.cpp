// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/mappeople.h"

#include "backends/hubex/values.h"

namespace dd::hubex {

Person mapPerson(qint64 id, const json::Value &value)
{
    Person person;
    person.id = value["userID"].integer(id);
    person.firstName = value["firstName"].text();
    person.middleName = value["middleName"].text();
    person.lastName = value["lastName"].text();
    person.email = value["email"].text();
    person.mobilePhone = value["mobilePhone"].text();
    person.workPhone = value["workPhone"].text();
    person.otherPhone = value["otherPhone"].text();
    for (const json::Row &row : value["employments"].rows()) {
        const json::Value &job = row.value;
        person.employments << Employment{
            named(job["company"]), named(job["orgUnit"]), job["position"].text()};
    }
    for (const json::Row &row : value["districts"].rows())
        person.districts << named(row.value);
    person.customer = value["isCustomer"].flag();
    person.technician = value["isTechnician"].flag();
    person.team = value["isTeam"].flag();
    person.banTill = value["banTill"].instant();
    person.deleted = value["deleted"].instant();
    person.lastSeen = value["lastSeen"].instant();
    person.position = geoPoint(value["coordinate"].text());
    person.positionTime = value["locationActuality"].instant();
    person.rating = value["totalRating"].decimal();
    person.hourlyRate = value["rate"].decimal();
    person.rateCurrency = currency(value["rateCurrency"]);
    person.tasksAssigned = sum(value["taskActualities"], "assigned");
    person.tasksRequested = sum(value["taskActualities"], "requested");
    return person;
}

PersonCard mapPersonCard(qint64 id, const json::Value &value)
{
    PersonCard card;
    card.person = mapPerson(id, value);
    const json::Value place = value["actualLocation"];
    if (!place.isEmpty()) {
        card.person.position = geoPoint(place["coordinate"].text());
        card.person.positionTime = place["actuality"].instant();
    }
    card.person.banTill = value["ban"]["dateTill"].instant();
    card.banReason = value["ban"]["banReason"]["name"].text();
    card.person.rating = value["rating"]["total"].decimal();
    card.ratingTrend = value["rating"]["totalTrendDirection"].decimal();
    card.geoTracking = named(value["geoTrackingMode"]);
    card.mobility = named(value["mobility"]);
    card.sex = named(value["sex"]);
    card.defaultAddress = value["defaultLocation"]["address"].text();
    const json::Value leader = value["teamLeader"];
    PersonRef who;
    who.lastName = leader["leadLastName"].text();
    who.firstName = leader["leadFirstName"].text();
    who.middleName = leader["leadMiddleName"].text();
    card.teamLeader = who.fullName();
    return card;
}

Skill mapSkill(qint64 id, const json::Value &value)
{
    Skill skill;
    // Two shapes are in use: {id, name, …} and {skillID, …} (contract 5.1).
    skill.skill.id = value["skillID"].integer(value["id"].integer(id));
    skill.skill.name = value["name"].text();
    if (skill.skill.name.isEmpty())
        skill.skill.name = QString::number(skill.skill.id);
    skill.validity = {value["dateFrom"].instant(), value["dateTill"].instant()};
    return skill;
}

} // namespace dd::hubex
