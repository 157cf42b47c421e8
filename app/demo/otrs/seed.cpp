// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/seed.h"

#include "demo/dice.h"
#include "demo/otrs/basestate.h"
#include "demo/otrs/seedtexts.h"
#include "demo/otrs/seedtickets.h"
#include "demo/otrs/seedtopics.h"
#include "domain/utc.h"

#include <QDateTime>
#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

struct Person {
    const char *login;
    const char *first;
    const char *last;
    const char *language;
    const char *zone;
};

constexpr Person agentPeople[] = {
    {"root@localhost", "Admin", "OTRS", "", ""},
    {demoLogin, "Иван", "Иванов", "ru", "Europe/Moscow"},
    {"petrova", "Мария", "Петрова", "ru", "Asia/Yekaterinburg"},
    {"viewer", "Ольга", "Смотрова", "ru", "Europe/Moscow"},
    {"noaccess", "Николай", "Бесправов", "ru", ""},
    {"smirnov", "Сергей", "Смирнов", "ru", "Europe/Moscow"},
    {"johnson", "Kate", "Johnson", "en", "America/New_York"},
    {demoTwoFactorLogin, "Вера", "Надежина", "ru", "Europe/Moscow"},
    {"miller", "Tom", "Miller", "en", "Europe/Berlin"},
    {"orlov", "Артём", "Орлов", "ru", "Europe/Moscow"},
    {"sokolova", "Дарья", "Соколова", "ru", "Europe/Samara"},
    {"garcia", "Elena", "Garcia", "en", ""},
};

using Pot = std::span<const char *const>;

/// Names of one language.
struct Pots {
    Pot men;
    Pot women;
    Pot lasts; // of men
    const char *herEnding; // what a woman's last name has more
};

constexpr const char *russianMen[] = {"Борис", "Виктор", "Дмитрий", "Захар", "Кирилл", "Антон", "Павел",
    "Тимур", "Григорий", "Леонид", "Фёдор", "Роман"};
constexpr const char *russianWomen[] = {"Анна", "Галина", "Елена", "Жанна", "Ирина", "Светлана", "Юлия",
    "Нина", "Татьяна", "Ксения", "Полина", "Алла"};
constexpr const char *russianLasts[]
    = {"Фёдоров", "Новиков", "Зайцев", "Морозов", "Кузьмин", "Белов", "Тарасов", "Ершов", "Сидоров", "Лапин",
        "Громов", "Никитин", "Власов", "Дёмин", "Щукин", "Ковалёв", "Рябов", "Мартынов", "Савельев"};
constexpr const char *englishMen[]
    = {"John", "Peter", "Olaf", "Daniel", "Henry", "Mark", "Lukas", "Oliver", "James", "Simon"};
constexpr const char *englishWomen[]
    = {"Mary", "Susan", "Emma", "Laura", "Julia", "Alice", "Nora", "Helen", "Grace", "Claire"};
constexpr const char *englishLasts[] = {"O'Brien", "Nielsen", "Smith", "Müller", "Walker", "Clarke", "Weber",
    "Hughes", "Larsen", "Turner", "Keller", "Bennett", "Foster"};
constexpr Pots russianNames{russianMen, russianWomen, russianLasts, "а"};
constexpr Pots englishNames{englishMen, englishWomen, englishLasts, ""};

/// Women and men in turn. The sizes of the pots have no common divisor, so that walking through both at once
/// meets every pair before one comes again.
void setName(Customer &customer, const Pots &pots, quint32 place)
{
    const Pot firsts = place % 2 ? pots.women : pots.men;
    customer.first = QString::fromUtf8(firsts[place / 2 % firsts.size()]);
    customer.last = QString::fromUtf8(pots.lasts[place / 2 % pots.lasts.size()])
        + QString::fromUtf8(place % 2 ? pots.herEnding : "");
}

QHash<int, QStringList> rightsFor(const QString &login)
{
    const QStringList full{u"rw"_s};
    const QStringList read{u"ro"_s};
    if (login == "viewer"_L1)
        return rightsOn(group::all, read);
    if (login == "noaccess"_L1)
        return rightsOn({group::users, group::store}, full);
    if (login == "johnson"_L1)
        return rightsOn({group::users, group::support, group::network, group::finance},
            {u"ro"_s, u"note"_s, u"owner"_s, u"move_into"_s, u"create"_s, u"priority"_s});
    QHash<int, QStringList> rights = rightsOn(group::all, full);
    if (login == "petrova"_L1)
        rights.insert(group::vip, read);
    return rights;
}

QList<Agent> agents(qint64 now)
{
    QList<Agent> all;
    for (const Person &person : agentPeople) {
        Agent agent;
        agent.id = int(all.size()) + 1;
        agent.login = QString::fromUtf8(person.login);
        agent.first = QString::fromUtf8(person.first);
        agent.last = QString::fromUtf8(person.last);
        agent.language = QLatin1String(person.language);
        agent.timeZone = QLatin1String(person.zone);
        agent.email = agent.id == 1 ? agent.login : agent.login + "@helpdesk.test"_L1;
        agent.password = QLatin1String(demoPassword);
        agent.rights = rightsFor(agent.login);
        agent.created = now - 400 * 86400;
        agent.lastLogin = now - 3600 * agent.id;
        all.append(agent);
    }
    all[1].personalQueues = {8, 13};
    all[1].mobile = u"+7 900 000-00-02"_s;
    all[5].awayUntil = QDateTime::fromSecsSinceEpoch(now + 12 * 86400, utcZone).toString(u"yyyy-MM-dd"_s);
    all[7].twoFactorCode = QLatin1String(demoTwoFactorCode);
    return all;
}

QList<Customer> customers(const QList<Company> &companies, int count, quint32 seed)
{
    QList<Customer> all;
    quint32 russians = mixed(seed, 70000) % 1000;
    quint32 others = mixed(seed, 70001) % 1000;
    for (int i = 0; i < count; ++i) {
        const Company &company = companies.at(i % companies.size());
        Customer customer;
        customer.login = u"client%1"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
        customer.companyId = company.id;
        if (isRussian(company.id))
            setName(customer, russianNames, russians++);
        else
            setName(customer, englishNames, others++);
        customer.email = customer.login + u"@company%1.test"_s.arg(i % companies.size() + 1);
        customer.details.insert(u"Phone"_s, u"+7 495 000-%1"_s.arg(1000 + i));
        customer.details.insert(u"City"_s, i % 3 ? u"Москва"_s : u"Санкт-Петербург"_s);
        all.append(customer);
    }
    if (!all.isEmpty())
        all[0].serviceIds = {5, 2};
    return all;
}

} // namespace

State seededState(const DemoOptions &options)
{
    State state = baseState();
    state.clock = [] { return QDateTime::currentSecsSinceEpoch(); };
    state.random.seed(options.seed);
    state.agents = agents(state.now());
    state.customers = customers(state.companies, std::max(1, options.people / 3), options.seed);
    addTickets(state, options.tickets, options.seed);
    state.texts = std::make_shared<SeedTexts>(options.seed, state.agents, state.customers);
    return state;
}

} // namespace dd::demo::otrs
