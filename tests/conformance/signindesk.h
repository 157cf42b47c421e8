// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/hubexserver.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/hubexsignin.h"
#include "session/services.h"
#include "store/settings.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

namespace dd::test {

/// The steps of the sign-in dialog, taken by themselves.
struct SignInDesk {
    explicit SignInDesk(const demo::HubexServer &demo)
        : server(demo)
    {
        policy.setProxy(net::ProxyMode::None);
    }

    session::HubexSignedIn finish(const QString &login, qint64 tenant = 0)
    {
        session::HubexSignIn signIn({policy, log, secrets, settings});
        std::optional<session::HubexSignedIn> result;
        error = {};
        QObject::connect(&signIn, &session::HubexSignIn::finished, &signIn,
            [&result](const session::HubexSignedIn &signedIn) { result = signedIn; });
        QObject::connect(&signIn, &session::HubexSignIn::failed, &signIn,
            [this](const Error &failure) { error = failure; });
        QObject::connect(&signIn, &session::HubexSignIn::tenantsOffered, &signIn,
            [&signIn, tenant](const QList<hubex::Tenant> &offered) {
                for (const hubex::Tenant &one : offered) {
                    if (one.tenantId == tenant)
                        signIn.choose(one);
                }
            });
        const QJsonObject known = server.credentials();
        signIn.startWithPassword(server.url(), 5, known.value(login).toString(),
            known.value(QLatin1String("password")).toString());
        if (!QTest::qWaitFor([&] { return result || error; }, 30'000))
            qWarning("no end of the sign-in");
        return result.value_or(session::HubexSignedIn());
    }

    const demo::HubexServer &server;
    QTemporaryDir folder;
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    secrets::MemorySecrets secrets;
    store::Settings settings{
        {folder.filePath(QStringLiteral("a.ini")), folder.filePath(QStringLiteral("b.ini"))}};
    Error error;
};

} // namespace dd::test
