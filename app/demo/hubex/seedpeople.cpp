// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/seed.h"
#include "demo/hubex/streets.h"
#include "demo/hubex/words.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 day = 86400;

constexpr Words menFirst[] = {{"Александр", "Alexander"}, {"Дмитрий", "Daniel"}, {"Сергей", "Sergey"},
    {"Андрей", "Andrew"}, {"Алексей", "Alex"}, {"Иван", "John"}, {"Михаил", "Michael"}, {"Николай", "Nick"},
    {"Павел", "Paul"}, {"Роман", "Robert"}, {"Тимур", "Tom"}, {"Игорь", "Ian"}, {"Владимир", "Walter"}};
constexpr Words womenFirst[] = {{"Анна", "Anna"}, {"Мария", "Mary"}, {"Елена", "Helen"}, {"Ольга", "Olga"},
    {"Наталья", "Natalie"}, {"Ирина", "Irene"}, {"Дарья", "Daria"}, {"Светлана", "Sarah"}};
constexpr Words middles[] = {{"Сергеевич", "J."}, {"Иванович", ""}, {"Петрович", "B."}, {"Андреевич", ""},
    {"Николаевич", "K."}, {"Викторович", ""}, {"Олегович", "M."}};
constexpr Words womenMiddles[] = {{"Сергеевна", "J."}, {"Ивановна", ""}, {"Петровна", "B."},
    {"Андреевна", ""}, {"Николаевна", "K."}, {"Викторовна", ""}};
constexpr Words lasts[] = {{"Соколов", "Baker"}, {"Морозов", "Frost"}, {"Волков", "Wolfe"},
    {"Лебедев", "Swan"}, {"Козлов", "Cole"}, {"Новиков", "Newman"}, {"Павлов", "Parker"},
    {"Семёнов", "Simmons"}, {"Голубев", "Dove"}, {"Виноградов", "Vine"}, {"Богданов", "Bogart"},
    {"Воробьёв", "Sparrow"}, {"Фёдоров", "Feeney"}, {"Михайлов", "Mitchell"}, {"Беляев", "White"},
    {"Тарасов", "Terrell"}, {"Белов", "Bell"}, {"Комаров", "Cameron"}, {"Орлов", "Eagle"},
    {"Киселёв", "Kessler"}, {"Макаров", "Marsh"}, {"Андреев", "Anders"}, {"Ковалёв", "Smith"},
    {"Ильин", "Ellis"}, {"Гусев", "Goose"}, {"Титов", "Tait"}, {"Кузьмин", "Cousins"},
    {"Кудрявцев", "Curley"}, {"Баранов", "Lamb"}, {"Куликов", "Snipes"}, {"Алексеев", "Alexis"},
    {"Степанов", "Stephens"}, {"Яковлев", "Jacobs"}, {"Сорокин", "Magpie"}, {"Сергеев", "Sargent"},
    {"Романов", "Romanes"}, {"Захаров", "Sugar"}, {"Борисов", "Boris"}};

constexpr Words technicianPositions[] = { // by the main skill
    {"Инженер", "Engineer"}, {"Механик по лифтам", "Lift mechanic"},
    {"Инженер по климату", "Climate engineer"}, {"Инженер-холодильщик", "Refrigeration engineer"},
    {"Электромонтёр", "Electrician"}, {"Слесарь-сантехник", "Plumber"}, {"Инженер ККТ", "Till engineer"},
    {"Инженер по банкоматам", "Cash machine engineer"}, {"Монтажник ОПС", "Alarm fitter"},
    {"Инженер связи", "Network engineer"}, {"Монтажник ворот", "Gate fitter"}};
constexpr Words crewNames[] = {{"Бригада «Север»", "North crew"}, {"Бригада «Юг»", "South crew"},
    {"Аварийная бригада", "Emergency crew"}};

// The first ones are always there, whatever the size: sign-in needs them.
Duty dutyAt(int place, int count)
{
    if (place < 2)
        return Duty::Dispatcher;
    if (place == 2)
        return Duty::Manager;
    const int part = int(qint64(place) * 100 / count);
    if (part < 8)
        return Duty::Dispatcher;
    if (part < 12)
        return Duty::Manager;
    if (part < 15)
        return Duty::Crew;
    return part < 62 ? Duty::Technician : Duty::Customer;
}

void setName(Person &person, const State &state, Dice &dice, bool isEnglish)
{
    person.isMale = dice.in100(person.isTechnician() ? 93 : 45);
    const bool isRussianWoman = !person.isMale && !isEnglish;
    person.first = person.isMale ? dice.of(menFirst).in(isEnglish) : dice.of(womenFirst).in(isEnglish);
    person.middle = person.isMale ? dice.of(middles).in(isEnglish) : dice.of(womenMiddles).in(isEnglish);
    person.last = dice.of(lasts).in(isEnglish) + (isRussianWoman ? u"а"_s : QString());
    if (person.duty == Duty::Crew) {
        person.first.clear();
        person.middle.clear();
        person.last = crewNames[person.id % 3].in(state.isEnglish) + u" %1"_s.arg(person.id);
    }
}

void setWork(Person &person, const State &state, Dice &dice)
{
    const bool isEnglish = state.isEnglish;
    person.companyId = 1;
    person.unitId = 2;
    switch (person.duty) {
    case Duty::Dispatcher:
        person.roleIds = person.id == 1 ? QList<int>{1, 2} : QList<int>{2};
        person.position = isEnglish ? u"Dispatcher"_s : u"Диспетчер"_s;
        person.unitId = 1;
        break;
    case Duty::Manager:
        person.roleIds = {4};
        person.position = isEnglish ? u"Head of service"_s : u"Руководитель службы"_s;
        person.unitId = 3;
        break;
    case Duty::Customer: {
        person.roleIds = {5};
        person.position = isEnglish ? u"Customer"_s : u"Представитель заказчика"_s;
        person.companyId = 3 + dice.below(int(state.companies.size()) - 2);
        person.unitId = state.companies.at(person.companyId - 1).staffUnitId;
        break;
    }
    default:
        person.roleIds = dice.in100(20) ? QList<int>{3, 6} : QList<int>{3};
        person.rate = 450 + 50 * dice.below(15);
        person.rating = 3.2 + 0.1 * dice.below(18);
    }
}

void setField(Person &person, const State &state, Dice &dice)
{
    const int main = 1 + person.id % int(state.skills.size());
    person.position = technicianPositions[main].in(state.isEnglish);
    person.skillIds = {main, 1 + (main + 3) % int(state.skills.size())};
    const int street = dice.below(streetCount());
    person.districtIds = {districtOf(street)};
    if (dice.in100(50))
        person.districtIds.append(districtOf(dice.below(streetCount())));
    const Place place = placeOn(street, quint32(dice.below(1'000'000)), state.isEnglish);
    person.latitude = place.latitude;
    person.longitude = place.longitude;
    person.positionTime = state.start - (dice.in100(80) ? dice.below(900) : dice.below(90'000));
    person.shiftStart = dice.in100(70) ? 8 : dice.in100(50) ? 14 : 20;
    person.tag = dice.in100(20) ? (state.isEnglish ? u"height"_s : u"высота"_s) : QString();
}

Person personAt(const State &state, int place, int count)
{
    Dice dice(mixed(state.seed, quint32(place) + 400000));
    Person person;
    person.id = place + 1;
    person.duty = dutyAt(place, count);
    setWork(person, state, dice);
    const bool isEnglish = state.isEnglish || state.companies.at(person.companyId - 1).isEnglish;
    setName(person, state, dice, isEnglish);
    if (person.isTechnician())
        setField(person, state, dice);
    else if (!person.isCustomer())
        person.districtIds = {1, 2, 3};
    person.email = person.id == 1 ? u"dispatcher@demo.test"_s : u"user%1@demo.test"_s.arg(person.id);
    person.mobile
        = u"+7 921 %1-%2-%3"_s.arg(100 + dice.below(900)).arg(10 + dice.below(90)).arg(10 + dice.below(90));
    person.workPhone = dice.in100(30) ? u"812 600-%1"_s.arg(1000 + person.id) : QString();
    person.lastSeen = state.start - (dice.in100(70) ? dice.below(3600) : dice.below(20 * int(day)));
    if (person.id > 6 && dice.in100(3))
        person.deleted = state.start - (1 + dice.below(200)) * day;
    else if (person.id > 6 && dice.in100(3))
        person.bannedTill = state.start + (5 + dice.below(60)) * day;
    return person;
}

} // namespace

void addPeople(State &state, int count)
{
    for (int i = 0; i < count; ++i)
        state.people.append(personAt(state, i, count));
    for (Person &person : state.people) {
        if (person.duty == Duty::Technician && person.id % 7 == 0)
            person.leaderId = 3; // the manager who is always there
    }
}

} // namespace dd::demo::hubex
