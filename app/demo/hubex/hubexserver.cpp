// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/hubexserver.h"

#include "demo/hubex/seed.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo {

namespace {

using Clock = std::function<qint64()>;

std::shared_ptr<hubex::State> tenantState(const DemoOptions &options, bool isEnglish, const Clock &clock)
{
    return std::make_shared<hubex::State>(hubex::seededState(options, isEnglish, clock));
}

/// The company itself, a small branch that works in English, one without rights and an archived one.
QList<hubex::Tenant> tenants(const DemoOptions &options, const Clock &clock)
{
    DemoOptions branch = options;
    branch.seed = options.seed + 1;
    branch.tasks = std::min(options.tasks, 200);
    branch.assets = std::min(options.assets, 2000);
    branch.people = std::min(options.people, 30);
    return {
        {1, u"Городской сервис"_s, u"ООО «Городской сервис»"_s, u"gorservis"_s, false,
            tenantState(options, false, clock)},
        {2, u"City Service North"_s, u"City Service North LLC"_s, u"csnorth"_s, false,
            tenantState(branch, true, clock)},
        {3, u"Тестовый стенд"_s, u"Тестовый стенд"_s, u"stand"_s, false, nullptr},
        {4, u"Архив 2019"_s, u"Горсервис, архив 2019 года"_s, u"archive2019"_s, true, nullptr},
    };
}

Clock orReal(const Clock &clock)
{
    return clock ? clock : [] { return QDateTime::currentSecsSinceEpoch(); };
}

} // namespace

HubexServer::HubexServer(const DemoOptions &options, const std::function<qint64()> &clock)
    : m_engine(tenants(options, orReal(clock)), hubex::demoAccounts(), options.seed, orReal(clock))
{
    if (const auto faults = Faults::parse(options.faults, options.seed))
        m_server.setFaults(*faults);
    m_server.setHandler([this](const http::Request &request) { return m_engine.handle(request); });
}

bool HubexServer::listen()
{
    const bool isListening = m_server.listen() != 0;
    m_engine.storage().setBase(m_server.otherHostUrl());
    return isListening;
}

QUrl HubexServer::url() const
{
    QUrl url = m_server.url();
    url.setPath(u"/fsm"_s);
    return url;
}

QJsonObject HubexServer::credentials() const
{
    return {
        {u"login"_s, QLatin1String(hubex::demoLogin)},
        {u"password"_s, QLatin1String(hubex::demoPassword)},
        {u"serviceToken"_s, QLatin1String(hubex::demoServiceToken)},
        {u"tenantsLogin"_s, QLatin1String(hubex::demoTenantsLogin)},
        {u"noRightsLogin"_s, QLatin1String(hubex::demoNoRightsLogin)},
        {u"webOnlyLogin"_s, QLatin1String(hubex::demoWebOnlyLogin)},
    };
}

} // namespace dd::demo
