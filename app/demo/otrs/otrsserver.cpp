// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/otrsserver.h"

#include "demo/otrs/seed.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo {

OtrsServer::OtrsServer(const DemoOptions &options)
    : m_engine(otrs::seededState(options), options.seed)
{
    if (const auto faults = Faults::parse(options.faults, options.seed))
        m_server.setFaults(*faults);
    answerWithEngine();
}

OtrsServer::OtrsServer(otrs::State state, quint32 seed)
    : m_engine(std::move(state), seed)
{
    answerWithEngine();
}

void OtrsServer::answerWithEngine()
{
    // The server listens on loopback only, so there is one address to be bound to.
    m_server.setHandler(
        [this](const http::Request &request) { return m_engine.handle(request, u"127.0.0.1"_s); });
}

bool OtrsServer::listen()
{
    return m_server.listen() != 0;
}

QUrl OtrsServer::url() const
{
    QUrl url = m_server.url();
    url.setPath(u"/otrs"_s);
    return url;
}

QJsonObject OtrsServer::credentials() const
{
    return {
        {u"login"_s, QLatin1String(otrs::demoLogin)},
        {u"password"_s, QLatin1String(otrs::demoPassword)},
        {u"twoFactorLogin"_s, QLatin1String(otrs::demoTwoFactorLogin)},
        {u"twoFactorPassword"_s, QLatin1String(otrs::demoPassword)},
        {u"twoFactorCode"_s, QLatin1String(otrs::demoTwoFactorCode)},
    };
}

} // namespace dd::demo
