// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/lifecycle.h"
#include "demo/hubex/shifts.h"
#include "demo/hubex/streets.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

QString coordinate(const Person &person)
{
    // The administration writes it the other way (contract 1.8).
    return u"%1, %2"_s.arg(person.latitude, 0, 'f', 4).arg(person.longitude, 0, 'f', 4);
}

Object employment(const State &state, const Person &person)
{
    const Node *node = State::byId(state.units, person.unitId);
    Object unit = idName(person.unitId, node ? node->name : QString());
    if (node)
        unit.id("parentID", node->parentId);
    return Object()
        .put("company", idName(person.companyId, State::nameIn(state.companies, person.companyId)))
        .put("orgUnit", unit)
        .text("position", person.position)
        .id("scheduleRuleID", person.isTechnician() ? 1 : 0);
}

Object taskCounts(const State &state, const Person &person)
{
    struct Counts {
        int assigned = 0;
        int requested = 0;
    };
    std::map<int, Counts> counts;
    for (const auto &[assetId, taskId] : state.openTasks) {
        const Task &task = *state.task(taskId);
        const bool isAssigned
            = std::find(task.assignees.begin(), task.assignees.end(), person.id) != task.assignees.end();
        if (!isAssigned && task.requestedBy != person.id)
            continue;
        const Actuality *label = actualityOf(state, task);
        Counts &count = counts[label ? label->id : state.actualities.constLast().id];
        count.assigned += isAssigned;
        count.requested += task.requestedBy == person.id;
    }
    Object map;
    for (const auto &[id, count] : counts)
        map.put(QByteArray::number(id).constData(),
            Object().number("assigned", count.assigned).number("requested", count.requested));
    return map;
}

Array districts(const State &state, const Person &person)
{
    Array list;
    for (const int id : person.districtIds)
        list.add(idName(id, State::nameIn(state.districts, id)));
    return list;
}

void putContacts(Object &object, const Person &person)
{
    object.text("email", person.email)
        .text("firstName", person.first)
        .flag("isCustomer", person.isCustomer())
        .flag("isEmailVerified", true)
        .flag("isMobilePhoneVerified", person.id % 3 != 0)
        .flag("isTeam", person.duty == Duty::Crew)
        .flag("isTechnician", person.isTechnician())
        .text("lastName", person.last);
}

void putRate(Object &object, const Person &person)
{
    if (person.rate > 0)
        object.real("rate", person.rate).put("rateCurrency", currency());
}

Object sex(const State &state, const Person &person)
{
    if (person.duty == Duty::Crew)
        return {};
    return person.isMale ? idName(1, state.isEnglish ? u"Male"_s : u"Мужской"_s)
                         : idName(2, state.isEnglish ? u"Female"_s : u"Женский"_s);
}

Object geoTracking(const State &state, const Person &person)
{
    return person.isTechnician() ? idName(2, state.isEnglish ? u"During the shift"_s : u"Во время смены"_s)
                                 : idName(1, state.isEnglish ? u"Off"_s : u"Выключено"_s);
}

Object zone()
{
    return idName(3, u"Europe/Moscow"_s);
}

} // namespace

Object user(const State &state, const Person &person, const UserExtras &extras, int sortOrder)
{
    Object object;
    object.time("banTill", person.bannedTill);
    if (person.latitude != 0)
        object.text("coordinate", coordinate(person));
    object.time("deleted", person.deleted);
    if (extras.districts)
        object.put("districts", districts(state, person));
    object.put("employments", Array().add(employment(state, person)));
    putContacts(object, person);
    object.time("lastSeen", person.lastSeen)
        .time("locationActuality", person.positionTime)
        .text("middleName", person.middle)
        .text("mobilePhone", person.mobile);
    putRate(object, person);
    object.number("sortOrder", sortOrder);
    if (extras.taskActuality)
        object.put("taskActualities", taskCounts(state, person));
    if (person.rating > 0)
        object.real("totalRating", person.rating);
    return object.number("userID", person.id).text("workPhone", person.workPhone);
}

Object userShort(const State &state, const Person &person, int sortOrder)
{
    Object object;
    object.time("deleted", person.deleted)
        .put("employments",
            Array().add(Object()
                            .text("company", State::nameIn(state.companies, person.companyId))
                            .text("position", person.position)
                            .id("scheduleRuleID", person.isTechnician() ? 1 : 0)));
    putContacts(object, person);
    object.time("lastSeen", person.lastSeen)
        .text("middleName", person.middle)
        .text("mobilePhone", person.mobile);
    putRate(object, person);
    return object.number("sortOrder", sortOrder)
        .number("userID", person.id)
        .text("workPhone", person.workPhone);
}

Object userDetail(const State &state, const Person &person)
{
    Object card;
    if (person.latitude != 0)
        card.put("actualLocation",
            Object()
                .time("actuality", person.positionTime)
                .text("coordinate", coordinate(person))
                .put("timeZone", zone()));
    if (person.bannedTill)
        card.put("ban",
            Object()
                .put("banReason",
                    idName(2, state.isEnglish ? u"Long leave"_s : u"Длительный отпуск"_s)
                        .text("description", QString()))
                .time("dateTill", person.bannedTill));
    if (person.isTechnician()) {
        const int street = person.id % streetCount();
        const Place home = placeOn(street, quint32(person.id), state.isEnglish);
        card.put("defaultLocation",
            Object()
                .text("address", home.address)
                .text("coordinate", u"%1:%2"_s.arg(home.latitude, 0, 'f', 6).arg(home.longitude, 0, 'f', 6))
                .number("id", person.id)
                .put("timeZone", zone()));
    }
    putContacts(card, person);
    card.put("flags", Object().flag("IsAllowedNestedDistricts", true))
        .put("geoTrackingMode", geoTracking(state, person))
        .time("lastSeen", person.lastSeen)
        .text("middleName", person.middle)
        .text("mobilePhone", person.mobile)
        .put("mobility",
            person.isTechnician() ? idName(1, state.isEnglish ? u"Car"_s : u"Автомобиль"_s) : Object());
    putRate(card, person);
    if (person.rating > 0)
        card.put("rating",
            Object()
                .real("total", person.rating)
                .real("totalTrendDirection", person.id % 2 ? 0.1 : -0.2)
                .text("timestamp", timeText(state.start)));
    card.put("sex", sex(state, person));
    if (const Person *leader = state.person(person.leaderId))
        card.put("teamLeader",
            Object()
                .text("leadFirstName", leader->first)
                .number("leadID", leader->id)
                .text("leadLastName", leader->last)
                .text("leadMiddleName", leader->middle));
    return card.text("workPhone", person.workPhone);
}

Object userProfile(const State &state, const Person &person)
{
    Object profile;
    if (person.rating > 0)
        profile.real("averageRating", person.rating);
    profile.put("employments", Array().add(employment(state, person)));
    putContacts(profile, person);
    return profile.put("geoTrackingMode", geoTracking(state, person))
        .flag("isDelegationOn", false)
        .text("middleName", person.middle)
        .text("mobilePhone", person.mobile)
        .put("sex", sex(state, person))
        .number("userID", person.id)
        .text("workPhone", person.workPhone);
}

} // namespace dd::demo::hubex
