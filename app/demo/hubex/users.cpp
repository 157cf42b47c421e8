// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/filters.h"
#include "demo/hubex/like.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/shifts.h"
#include "demo/hubex/tasksort.h"
#include "demo/hubex/texts.h"
#include "demo/hubex/views.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

using Test = RowTest<Person>;
using Filter = RowFilter<Person>; // where, contract 5.1: L the list, H HEAD, S the short list

template <auto Read> Test idIn(const char *name, const Call &call)
{
    return numberIn<Person, Read>(name, call);
}

template <auto Read> Test is(const char *name, const Call &call)
{
    return flagIs<Person, Read>(name, call);
}

template <auto Member> Test anyIn(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Person &person) {
        return std::any_of((person.*Member).begin(), (person.*Member).end(),
            [&wanted](int id) { return wanted.contains(id); });
    };
}

template <auto Member> Test like(const char *name, const Call &call)
{
    return [like = Like(call.params.text(name))](const Person &person) { return like.in(person.*Member); };
}

Test search(const char *name, const Call &call)
{
    return [like = Like(call.params.text(name))](const Person &person) {
        return like.in(fullName(person)) || like.in(person.position) || like.in(person.email);
    };
}

Test work(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Person &person) {
        return std::any_of(wanted.begin(), wanted.end(),
            [&person](qint64 id) { return person.skillIds.contains(int(id < 100 ? id : id / 100)); });
    };
}

QString erpId(const Person &person)
{
    return u"EMP-%1"_s.arg(person.id, 4, 10, QLatin1Char('0'));
}

Test external(const char *name, const Call &call)
{
    const QStringList wanted = call.params.texts(name);
    return [wanted](const Person &person) { return wanted.contains(erpId(person)); };
}

constexpr auto idOf = [](const Person &person) { return person.id; };
constexpr auto unitOf = [](const Person &person) { return person.unitId; };
constexpr auto companyOf = [](const Person &person) { return person.companyId; };
constexpr auto typeOf = [](const Person &person) { return person.isCustomer() ? 2 : 1; };
constexpr auto isGone = [](const State &, const Person &person) { return person.deleted != 0; };
constexpr auto isCustomer = [](const State &, const Person &person) { return person.isCustomer(); };
constexpr auto isTeam = [](const State &, const Person &person) { return person.duty == Duty::Crew; };
constexpr auto isTechnician = [](const State &, const Person &person) { return person.isTechnician(); };
constexpr auto isBanned
    = [](const State &state, const Person &person) { return person.bannedTill > state.now(); };
constexpr auto isOn = [](const State &state, const Person &person) { return shiftOf(state, person).isOn; };

constexpr Filter filters[] = {
    {"searchText", Type::Text, "LS", search},
    {"orgUnitID", Type::Int32, "LHS", idIn<unitOf>},
    {"districtID", Type::Int16, "LHS", anyIn<&Person::districtIds>},
    {"userID", Type::Int32, "LHS", idIn<idOf>},
    {"workTypeID", Type::Int16, "LHS", work},
    {"skillID", Type::Int32, "LHS", anyIn<&Person::skillIds>},
    {"tag", Type::Text, "LHS", like<&Person::tag>},
    {"isDeleted", Type::Flag, "LHS", is<isGone>},
    {"isCustomer", Type::Flag, "LHS", is<isCustomer>},
    {"isTeam", Type::Flag, "LHS", is<isTeam>},
    {"isTechnician", Type::Flag, "LHS", is<isTechnician>},
    {"isBanned", Type::Flag, "LS", is<isBanned>},
    {"isOnShift", Type::Flag, "L", is<isOn>},
    {"firstName", Type::Text, "LHS", like<&Person::first>},
    {"lastName", Type::Text, "LHS", like<&Person::last>},
    {"middleName", Type::Text, "LHS", like<&Person::middle>},
    {"position", Type::Text, "LHS", like<&Person::position>},
    {"userTypeID", Type::Int32, "LHS", idIn<typeOf>},
    {"companyID", Type::Int16, "L", idIn<companyOf>},
    {"roleID", Type::Int16, "LS", anyIn<&Person::roleIds>},
    {"erpID", Type::Text, "LHS", external},
    {"needForAllowedTasks", Type::Flag, "L", nullptr},
    {"includeTaskActuality", Type::Flag, "L", nullptr},
    {"includeDistricts", Type::Flag, "L", nullptr},
    {"orderBy", Type::Byte, "L", nullptr},
    {"sortDirection", Type::Byte, "L", nullptr},
    {"offset", Type::Int32, "LS", nullptr},
    {"fetch", Type::Int32, "LS", nullptr},
};

constexpr Order orders[] = {
    {1, "FullName", {"ФИО", "Full name"}},
    {2, "LastSeen", {"Последняя активность", "Last seen"}},
    {4, "Rating", {"Рейтинг", "Rating"}},
};

void sortUsers(std::vector<int> &ids, const State &state, const Params &params)
{
    const qint64 direction = params.number("sortDirection").value_or(2); // descending, by its words (5.1)
    const qint64 orderBy = params.number("orderBy").value_or(1);
    if (direction != 1 && direction != 2)
        return;
    const QCollator collator{QLocale(QLocale::Russian)};
    const auto isLess = [&](int a, int b) {
        const Person &first = *state.person(direction == 1 ? a : b);
        const Person &second = *state.person(direction == 1 ? b : a);
        if (orderBy == 2)
            return first.lastSeen < second.lastSeen;
        if (orderBy == 4)
            return first.rating < second.rating;
        return collator.compare(fullName(first), fullName(second)) < 0;
    };
    std::stable_sort(ids.begin(), ids.end(), isLess);
}

Results::Ids findUsers(Call &call)
{
    const State &state = *call.state;
    const auto find = [&] {
        std::vector<int> found = passing(filters, state.people, call);
        sortUsers(found, state, call.params);
        return found;
    };
    return call.results->of(u"users?"_s + call.params.fingerprint(), state.now(), find);
}

Reply users(Call &call)
{
    const State &state = *call.state;
    const Results::Ids ids = findUsers(call);
    const UserExtras extras{call.params.flag("includeTaskActuality").value_or(false),
        call.params.flag("includeDistricts").value_or(false)};
    return List{List::Shape::Map, qsizetype(ids->size()),
        [&state, ids, extras](qsizetype place, int sortOrder) {
            const Person &person = *state.person((*ids)[std::size_t(place)]);
            return Row{person.id, user(state, person, extras, sortOrder).bytes()};
        },
        true};
}

Reply shortUsers(Call &call)
{
    const State &state = *call.state;
    const Results::Ids ids = findUsers(call);
    return List{List::Shape::Map, qsizetype(ids->size()),
        [&state, ids](qsizetype place, int sortOrder) {
            const Person &person = *state.person((*ids)[std::size_t(place)]);
            return Row{person.id, userShort(state, person, sortOrder).bytes()};
        },
        true};
}

Reply userOrders(Call &call)
{
    return listOf(List::Shape::Map, std::span<const Order>(orders),
        [isEnglish = call.state->isEnglish](const Order &order, int) {
            return Row{order.id,
                Object()
                    .text("code", QLatin1String(order.code))
                    .text("name", order.name.in(isEnglish))
                    .bytes()};
        });
}

/// The user of the path, or the 404: alone, not in an array (contract 1.3).
template <auto Answer> Reply ofUser(Call &call)
{
    const Person *person = call.state->person(call.ids.constFirst());
    if (!person)
        return lonelyFailure(
            call, 404, "USER_NOT_FOUND", {"Пользователь не найден", "The user was not found"});
    return Answer(call, *person);
}

Reply card(Call &call, const Person &person)
{
    return userDetail(*call.state, person).bytes();
}

Reply profile(Call &call, const Person &person)
{
    return userProfile(*call.state, person).bytes();
}

Reply myProfile(Call &call)
{
    return userProfile(*call.state, *call.state->person(call.userId)).bytes();
}

/// Declared a map, sent as a map of one array (contract 1.4.4).
Reply roles(Call &call, const Person &person)
{
    Array list;
    for (const int id : person.roleIds)
        list.add(idName(id, State::nameIn(call.state->roles, id)));
    return Object().put(QByteArray::number(person.id).constData(), list).bytes();
}

Reply districts(Call &call, const Person &person)
{
    const State &state = *call.state;
    List list = listOf(List::Shape::Map, person.districtIds, [&state](int id, int) {
        return Row{id, idName(id, State::nameIn(state.districts, id)).bytes()};
    });
    list.emptyIsNoContent = true;
    return list;
}

Reply skills(Call &call, const Person &person)
{
    const State &state = *call.state;
    List list = listOf(List::Shape::Map, person.skillIds, [&state, id = person.id](int skillId, int) {
        constexpr qint64 day = 86400;
        Object skill;
        skill.time("dateFrom", state.start - (200 + id) * day)
            .text("dateTill", skillId % 2 ? timeText(state.start + 300 * day) : u"9999-12-31T23:59:59"_s)
            .number("id", skillId)
            .text("name", State::nameIn(state.skills, skillId));
        return Row{skillId, skill.bytes()};
    });
    list.emptyIsNoContent = true;
    return list;
}

Reply tags(Call &, const Person &person)
{
    if (person.tag.isEmpty())
        return http::Response::empty(204);
    return Array(QStringList{person.tag}).bytes();
}

Reply onShift(Call &call)
{
    const QList<qint64> wanted = call.params.numbers("userID");
    Array rows;
    for (const Person &person : call.state->people) {
        if (!person.isTechnician() || (!wanted.isEmpty() && !wanted.contains(person.id)))
            continue;
        const Shift shift = shiftOf(*call.state, person);
        rows.add(Object()
                     .flag("onShift", shift.isOn)
                     .time("timeFrom", shift.from)
                     .time("timeTill", shift.till)
                     .number("userID", person.id));
    }
    return rows.bytes();
}

} // namespace

QList<Route> userRoutes()
{
    return {
        {"GET", "ADM/Users", users, declaredOf(filters, 'L'), Access::Tenant, "USER_LIST"},
        {"HEAD", "ADM/Users", users, declaredOf(filters, 'H'), Access::Tenant, "USER_LIST"},
        {"GET", "ADM/Users/short", shortUsers, declaredOf(filters, 'S'), Access::Tenant, "USER_LIST"},
        {"GET", "ADM/Users/this/profile", myProfile, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/Users/{}", ofUser<card>, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/Users/{}/profile", ofUser<profile>, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/Users/{}/roles", ofUser<roles>, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/Users/{}/districts", ofUser<districts>, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/Users/{}/skills", ofUser<skills>, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/Users/{}/tags", ofUser<tags>, {}, Access::Tenant, "USER_VIEW"},
        {"GET", "ADM/UserOrderBy", userOrders, {}, Access::Tenant, "USER_LIST"},
        {"GET", "PA/Users/onshift/status", onShift, {{"userID", Type::Int32}}, Access::Tenant,
            "UserWorkShiftList"},
    };
}

} // namespace dd::demo::hubex
