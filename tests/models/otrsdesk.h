// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/otrsserver.h"
#include "home.h"
#include "session/otrssignin.h"

#include <QTest>

namespace dd::test {

inline demo::DemoOptions withTickets(int tickets)
{
    demo::DemoOptions options;
    options.tickets = tickets;
    return options;
}

/// Signs in the way the dialog does; null when that failed.
inline session::OtrsConnection *signIn(
    Home &home, demo::OtrsServer &server, const QString &user = QStringLiteral("ivanov"))
{
    session::OtrsSignIn signIn(home.services);
    AccountId id;
    QObject::connect(&signIn, &session::OtrsSignIn::finished, &signIn,
        [&](const session::OtrsSignedIn &result) { id = home.connections.signedIn(result); });
    signIn.start(server.url().toString(), user, QStringLiteral("demo"), {});
    return QTest::qWaitFor([&] { return !id.isEmpty(); }, 20'000) ? home.connections.otrs(id) : nullptr;
}

} // namespace dd::test
