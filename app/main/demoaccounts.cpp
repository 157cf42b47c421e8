// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/demoaccounts.h"

namespace dd {

namespace {

session::Account asDemo(session::Account account, const QString &id, const QString &title)
{
    // The same in every start, so that columns, splitters and the last place are found again.
    account.id = id;
    account.title = title;
    account.demo = true;
    account.keepSecrets = false;
    return account;
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

DemoAccounts::DemoAccounts(
    session::Connections &connections, const session::Services &services, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_hubex(services)
    , m_otrs(services)
{
    connect(&m_hubex, &session::HubexSignIn::finished, this, [this](const session::HubexSignedIn &result) {
        session::HubexSignedIn demo = result;
        demo.account = asDemo(result.account, QStringLiteral("demo-hubex"), tr("HubEx demo"));
        m_connections.signedIn(demo);
        signInToOtrs();
    });
    connect(&m_hubex, &session::HubexSignIn::tenantsOffered, this,
        [this](const QList<hubex::Tenant> &tenants) { m_hubex.choose(tenants.first()); });
    connect(&m_hubex, &session::HubexSignIn::failed, this, [this](const Error &error) {
        Q_EMIT refused(QStringLiteral("HubEx"), error);
        signInToOtrs();
    });
    connect(&m_otrs, &session::OtrsSignIn::finished, this, [this](const session::OtrsSignedIn &result) {
        session::OtrsSignedIn demo = result;
        demo.account = asDemo(result.account, QStringLiteral("demo-otrs"), tr("OTRS demo"));
        m_connections.signedIn(demo);
        Q_EMIT finished();
    });
    connect(&m_otrs, &session::OtrsSignIn::failed, this, [this](const Error &error) {
        Q_EMIT refused(QStringLiteral("OTRS"), error);
        Q_EMIT finished();
    });
}

void DemoAccounts::signIn(const QJsonObject &servers)
{
    m_otrsServer = servers.value(QLatin1String("otrs")).toObject();
    const QJsonObject hubex = servers.value(QLatin1String("hubex")).toObject();
    m_hubex.startWithPassword(QUrl(text(hubex, "url")), session::Account().applicationId,
        text(hubex, "login"), text(hubex, "password"));
}

void DemoAccounts::signInToOtrs()
{
    m_otrs.start(text(m_otrsServer, "url"), text(m_otrsServer, "login"), text(m_otrsServer, "password"), {});
}

} // namespace dd
