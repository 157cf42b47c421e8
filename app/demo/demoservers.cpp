// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoservers.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo {

namespace {

QJsonObject addressAnd(QJsonObject credentials, const QUrl &url)
{
    credentials.insert(u"url"_s, url.toString());
    return credentials;
}

} // namespace

DemoServers::DemoServers(const DemoOptions &options)
    : m_hubex(options)
    , m_otrs(options)
{
}

bool DemoServers::start()
{
    return m_hubex.listen() && m_otrs.listen();
}

QJsonObject DemoServers::toJson() const
{
    return {{u"hubex"_s, addressAnd(m_hubex.credentials(), m_hubex.url())},
        {u"otrs"_s, addressAnd(m_otrs.credentials(), m_otrs.url())}};
}

} // namespace dd::demo
