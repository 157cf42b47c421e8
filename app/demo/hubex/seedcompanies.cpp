// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/seed.h"
#include "demo/hubex/streets.h"
#include "demo/hubex/words.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 day = 86400;

constexpr Words brands[] = {{"АО «Северный ветер»", "North Wind Inc."}, {"ООО «Меридиан»", "Meridian LLC"},
    {"ООО «Балтийский хлеб»", "Baltic Bread LLC"}, {"ТСЖ «Невские зори»", "Neva Dawn Residents"},
    {"АО «Петровский пассаж»", "Peter's Arcade Inc."}, {"ООО «Лента Сервис»", "Tape Service LLC"},
    {"ООО «Альфа-Склад»", "Alpha Storage LLC"}, {"АО «Гранит»", "Granite Inc."},
    {"ООО «Охта Парк»", "Okhta Park LLC"}, {"ООО «Ладога»", "Ladoga LLC"}, {"Клиника «Вита»", "Vita Clinic"},
    {"АО «Адмиралтейские верфи»", "Admiralty Yards Inc."}, {"ООО «Полюс»", "Polus LLC"},
    {"АО «Морской вокзал»", "Sea Terminal Inc."}, {"Банк «Нева»", "Neva Bank"},
    {"ООО «Летний сад»", "Summer Garden LLC"}, {"ООО «Стройбаза № 1»", "Building Yard No. 1 LLC"},
    {"БЦ «Кронверк»", "Kronwerk Offices"}, {"ГБОУ Гимназия № 24", "Grammar School No. 24"},
    {"ООО «Царскосельский»", "Tsarskoye LLC"}, {"Аптеки «Здоровье»", "Health Pharmacies"},
    {"ООО «Фрегат Логистик»", "Frigate Logistics LLC"}, {"АО «Электросила-М»", "Elektrosila-M Inc."},
    {"Кофейни «Зерно»", "Grain Coffee Houses"}, {"ООО «Пулково Сити»", "Pulkovo City LLC"},
    {"ТРК «Питер»", "Piter Mall"}, {"Гостиница «Азимут»", "Azimut Hotel"},
    {"ООО «Рыбный порт»", "Fish Port LLC"}, {"ГУП «Водоканал-7»", "Waterworks No. 7"},
    {"ООО «Васильевский»", "Vasilyevsky LLC"}, {"Фитнес «Атлант»", "Atlant Fitness"},
    {"АО «Невская косметика»", "Neva Cosmetics Inc."}, {"ООО «Дом книги»", "House of Books LLC"},
    {"Музей «Эра»", "Era Museum"}};
constexpr const char *foreign[] = {"Baltic Hotels Ltd", "Nordic Retail Oy", "Hansa Logistics GmbH",
    "Grand Palace Hotel", "Riverside Offices LLC", "Amber Coffee Inc.", "Kone Facility Oy",
    "Sea Breeze Apartments", "Continental Foods AG", "Polar Data Center"};

constexpr Words contactNames[] = {{"Крылова Ольга Петровна", "Olivia Clark"}, {"Зайцев Роман", "Roman Hale"},
    {"Белоусова Анна Игоревна", "Anna Bell"}, {"Ким Станислав", "Stan Kim"},
    {"Гусева Наталья", "Natalie Goss"}, {"Титов Павел Андреевич", "Paul Tait"},
    {"Савельева Юлия", "Julia Sawyer"}, {"Ермаков Денис", "Denis York"},
    {"Фомина Лариса Викторовна", "Laura Forman"}, {"Hansen Erik", "Erik Hansen"}};
constexpr Words contactPositions[] = {{"Главный инженер", "Chief engineer"}, {"Администратор", "Front desk"},
    {"Управляющий", "Property manager"}, {"Старший смены", "Shift lead"}, {"Завхоз", "Caretaker"}};

/// Every fifth company of the Russian tenant comes from abroad.
QString companyName(const Company &company, int place, bool isEnglish)
{
    const bool isForeign = company.isEnglish && !isEnglish;
    const int rank = isForeign ? place / 5 : isEnglish ? place : place - (place + 1) / 5;
    const int known = int(isForeign ? std::size(foreign) : std::size(brands));
    QString name = isForeign ? QString::fromUtf8(foreign[rank % known]) : brands[rank % known].in(isEnglish);
    if (rank < known)
        return name;
    const QString branch
        = (isEnglish || isForeign ? u", branch %1"_s : u", филиал %1"_s).arg(rank / known + 1);
    return name + branch;
}

void addContacts(State &state, const Company &company, Dice &dice)
{
    for (int i = 0; i < 3; ++i) {
        Contact contact;
        contact.id = int(state.contacts.size()) + 1;
        contact.name = dice.of(contactNames).in(company.isEnglish);
        contact.position = dice.of(contactPositions).in(company.isEnglish);
        contact.phone = u"+7 812 %1-%2-%3"_s.arg(200 + dice.below(700))
                            .arg(10 + dice.below(90))
                            .arg(10 + dice.below(90));
        contact.email
            = dice.in100(80) ? u"contact%1@company%2.test"_s.arg(contact.id).arg(company.id) : QString();
        contact.companyId = company.id;
        contact.deleted = dice.in100(3) ? state.start - 30 * day : 0;
        state.contacts.append(contact);
    }
}

void addContract(State &state, const Company &company, Dice &dice)
{
    Contract contract;
    contract.id = int(state.contracts.size()) + 1;
    contract.name = company.isEnglish ? u"Full service"_s : u"Комплексное обслуживание"_s;
    contract.number = u"%1/%2"_s.arg(100 + company.id).arg(23 + dice.below(4));
    contract.companyId = company.id;
    contract.from = state.start - (100 + dice.below(600)) * day;
    contract.till = dice.in100(30) ? 0 : state.start + (dice.below(500) - 40) * day;
    state.contracts.append(contract);
}

Company companyAt(const State &state, int place)
{
    Dice dice(mixed(state.seed, quint32(place) + 300000));
    Company company;
    company.id = place + 1;
    company.isEnglish = state.isEnglish || (place > 1 && place % 5 == 4);
    company.isOurs = place < 2;
    company.name = companyName(company, place, state.isEnglish);
    company.fullName = company.name;
    company.code = u"C%1"_s.arg(company.id, 4, 10, QLatin1Char('0'));
    company.tin = u"78%1"_s.arg(10000000 + dice.below(80000000));
    company.address = addressOn(dice.below(streetCount()), 1 + dice.below(140), company.isEnglish);
    company.phone = u"+7 812 %1-00-%2"_s.arg(300 + dice.below(600)).arg(10 + dice.below(90));
    company.email = u"office@company%1.test"_s.arg(company.id);
    company.staffUnitId = company.id * 10;
    company.deleted = place > 10 && dice.in100(3) ? state.start - 90 * day : 0;
    return company;
}

} // namespace

void addCompanies(State &state, int count)
{
    for (int i = 0; i < count; ++i) {
        const Company company = companyAt(state, i);
        state.companies.append(company);
        Dice dice(mixed(state.seed, quint32(i) + 310000));
        addContacts(state, company, dice);
        addContract(state, company, dice);
        if (dice.in100(30))
            addContract(state, company, dice);
        state.units.append(
            {{company.staffUnitId, company.isEnglish ? u"Staff"_s : u"Персонал"_s}, 0, company.id});
    }
    state.companies[0].name = state.isEnglish ? u"City Service LLC"_s : u"ООО «Городской сервис»"_s;
    state.companies[1].name = state.isEnglish ? u"City Service North"_s : u"ООО «Горсервис-Север»"_s;
    const int ours = state.companies.constFirst().staffUnitId;
    state.units.append({{1, state.isEnglish ? u"Dispatch"_s : u"Диспетчерская"_s}, ours, 1});
    state.units.append({{2, state.isEnglish ? u"Field service"_s : u"Выездная служба"_s}, ours, 1});
    state.units.append({{3, state.isEnglish ? u"Management"_s : u"Руководство"_s}, ours, 1});
}

} // namespace dd::demo::hubex
