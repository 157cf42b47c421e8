// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedagents.h"

#include "demo/otrs/basestate.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using namespace dd::demo::otrs;

namespace dd::conformance {

namespace {

struct Owner {
    const char *session;
    const char *login;
};

/// Sessions that were not ivanov's.
constexpr Owner owners[] = {{"VcgjumySepgCvyJ3MjtmnyMTkchhJlQG", "noaccess"},
    {"JdR27r4wSCKSFiH4yLpGtE120agyVoSP", "viewer"}, {"MWSdzMbhVea3j5ijlzP9bsJgxfaV74bP", "johnson"},
    {"GvxvtqT3zhxrWqVT2cIn2CfGhQ4rAVCF", "johnson"}, {"r3UNdcdEJZ1I1Q0JUskCo9Ip8EGyteox", "petrova"},
    {"lb7eUOmp5F2RhpkW1cfLZjc53kd5YGrY", "johnson"}, {"Mc4MjmIXWRbTkhsD41l7B8eyuuVtaUn9", "noaccess"},
    {"DNHb3QcxeYKMACy1JoY6D6UneZvI2CNa", "viewer"}, {"Kf7gogEtbInmwCbP11evTmhkRY3Sr4Jl", "petrova"},
    {"B9GrShv4bBrYUhrScQFicxsmQ15hwUc5", "johnson"}, {"4UAbnEnDVpUVwVrDN3y0VIPhsMdAHTBV", "noaccess"},
    {"TCozx69J5ycVqrt3qrPXsCB2SU3TylZt", "viewer"}, {"INFLPhGlC5hMPsjpHWDLilEQ106l0HRb", "viewer"},
    {"7cThfKlwAfa7NuxYK6RrFqZ5nMZmWqVQ", "noaccess"}, {"eUD5DoJP1X1mFptvHBo6z0yCnmOdRwJZ", "johnson"},
    {"xjiwDG2kHPd3UeK0LpuNhennPO3FLnbr", "johnson"}, {"4RMH2GmOed9GXu2rkM7zb4M2s3EWqdzt", "noaccess"},
    {"BYegGtDcDgzkFgYSJBYz3sCcNnJ0Z6PS", "viewer"}, {"PF6zBEn5YGcCOJ0HPlXjtxmu8xn2MgiJ", "viewer"},
    {"qm9bfEnpjsGhsWlIR4bTkc12aFfwCi91", "viewer"}, {"pArCADNfXNhGq6omYe7vcrgGLkbRZeQj", "viewer"},
    {"przjupIRDIsGMstYOFmZnEwIbgxm9GWv", "viewer"}, {"bdsuSbevgF56NaYc8CjL6sBz2mm848Dk", "viewer"},
    {"viQgzqNJPYFm9s6gmApgxfsQZTbGlMoj", "noaccess"}, {"1k11EPwDIeddSVdDJFZ1XCEZvrzrWBwS", "noaccess"},
    {"utbFQizWOHpPeObXyutfEQuDGIU8JY4T", "noaccess"}, {"lb8DmJIAPSYTjuAyqayXDoLW0u0amGz3", "noaccess"},
    {"yo2pyCXGZ2VMgUNbQQXUWKYUpktqKLMi", "noaccess"}, {"0rabRTzzg5EMsES2JctkSm90NGKD2usv", "noaccess"},
    {"hwmIvek8thNFYZBkY8JkZ4pCwmANf4ac", "viewer"}, {"X60xp92yOm3SjnoaH9QwhTNA9ysm1QZA", "johnson"},
    {"nRyBuvgy0zgA5LYLRt9P9nNoOoLSLkz1", "johnson"}, {"LUqHLHkoH9n96bh28QN6BzrEiCxqlHXp", "johnson"},
    {"xTh4n95Bul5aViMkFm68JARrGwmTGqrC", "petrova"}, {"ddMyiJ0TKfg8JiFeNCnb5lE3qUsjGdmk", "petrova"},
    {"z5wWNhKWUi1AFCWiH5guHPXpjvSWJfAp", "smirnov"}, {"cJSWyVly0zAQyqoYdEdRQnaritXT6G0Z", "root@localhost"}};

Agent agentOf(
    int id, const char *login, const char *first, const char *last, const char *zone, const char *language)
{
    Agent agent;
    agent.id = id;
    agent.login = QString::fromUtf8(login);
    agent.first = QString::fromUtf8(first);
    agent.last = QString::fromUtf8(last);
    agent.email = agent.login.contains(u'@') ? agent.login : agent.login + "@helpdesk.test"_L1;
    agent.password = id == 1 ? u"rootpw-2026"_s : u"Agent-2026"_s;
    agent.timeZone = QLatin1String(zone);
    agent.language = QLatin1String(language);
    agent.created = 1795302599;
    agent.lastLogin = 1795303145;
    return agent;
}

} // namespace

QList<Agent> recordedAgents()
{
    const QList<int> usual{group::users, group::support, group::network, group::finance, group::vip};
    const QStringList all{u"rw"_s}, look{u"ro"_s};
    Agent root = agentOf(1, "root@localhost", "Admin", "OTRS", "", "");
    root.rights = rightsOn(group::all, all);
    Agent ivanov = agentOf(2, "ivanov", "Иван", "Иванов", "Europe/Moscow", "ru");
    ivanov.rights = rightsOn(usual, all);
    ivanov.mobile = u"+7 900 000-00-02"_s;
    ivanov.personalQueues = {8, 11};
    Agent petrova = agentOf(3, "petrova", "Мария", "Петрова", "Asia/Yekaterinburg", "ru");
    petrova.rights = rightsOn({group::users, group::support}, all);
    petrova.rights.insert(group::network, look);
    Agent viewer = agentOf(4, "viewer", "Ольга", "Смотрова", "Europe/Moscow", "ru");
    viewer.rights = rightsOn(usual, look);
    Agent noaccess = agentOf(5, "noaccess", "Николай", "Безправов", "", "ru");
    noaccess.rights = rightsOn({group::users, group::support}, all);
    Agent smirnov = agentOf(6, "smirnov", "Сергей", "Смирнов", "Europe/Moscow", "ru");
    smirnov.rights = rightsOn({group::users, group::support, group::network}, all);
    smirnov.awayUntil = u"2027-12-31"_s;
    Agent johnson = agentOf(7, "johnson", "Kate", "Johnson", "America/New_York", "en");
    johnson.rights = rightsOn({group::users, group::support, group::network, group::finance},
        {u"ro"_s, u"note"_s, u"owner"_s, u"move_into"_s, u"create"_s, u"priority"_s});
    Agent fired = agentOf(8, "olduser", "Фёдор", "Уволенный", "", "ru");
    fired.valid = false;
    return {root, ivanov, petrova, viewer, noaccess, smirnov, johnson, fired};
}

QString loginOf(const QString &session)
{
    const auto found = std::find_if(std::begin(owners), std::end(owners),
        [&session](const Owner &one) { return session == QLatin1String(one.session); });
    return found == std::end(owners) ? u"ivanov"_s : QLatin1String(found->login);
}

} // namespace dd::conformance
