// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/seed.h"

#include "demo/dice.h"
#include "demo/otrs/basestate.h"
#include "demo/otrs/seedtexts.h"
#include "demo/otrs/seedtickets.h"
#include "demo/otrs/seedtopics.h"

#include <QDateTime>
#include <algorithm>
#include <iterator>

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
    {"noaccess", "Николай", "Безправов", "ru", ""},
    {"smirnov", "Сергей", "Смирнов", "ru", "Europe/Moscow"},
    {"johnson", "Kate", "Johnson", "en", "America/New_York"},
    {demoTwoFactorLogin, "Вера", "Надежина", "ru", "Europe/Moscow"},
    {"miller", "Tom", "Miller", "en", "Europe/Berlin"},
    {"orlov", "Артём", "Орлов", "ru", "Europe/Moscow"},
    {"sokolova", "Дарья", "Соколова", "ru", "Europe/Samara"},
    {"garcia", "Elena", "Garcia", "en", ""},
};

constexpr const char *firstNames[] = {"Анна", "Борис", "Виктор", "Галина", "Дмитрий", "Елена", "Жанна",
    "Захар", "Ирина", "Кирилл", "John", "Mary", "Peter", "Susan", "Olaf"};
constexpr const char *lastNames[] = {"Сидоренко", "Фёдоров", "Nielsen", "Мороз", "Doe", "Новик", "Müller",
    "Козел", "O'Brien", "Волк", "Smith", "Поповиченко", "Бойко"};

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
    all[5].awayUntil = QDateTime::fromSecsSinceEpoch(now + 12 * 86400, Qt::UTC).toString(u"yyyy-MM-dd"_s);
    all[7].twoFactorCode = QLatin1String(demoTwoFactorCode);
    return all;
}

QList<Customer> customers(const QList<Company> &companies, int count, quint32 seed)
{
    QList<Customer> all;
    for (int i = 0; i < count; ++i) {
        const quint32 dice = mixed(seed, quint32(i) + 70000);
        const Company &company = companies.at(i % companies.size());
        Customer customer;
        customer.login = u"client%1"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
        customer.first = QString::fromUtf8(firstNames[dice % std::size(firstNames)]);
        customer.last = QString::fromUtf8(lastNames[(dice / 64) % std::size(lastNames)]);
        customer.companyId = company.id;
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
