// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/connections.h"
#include "session/savedviews.h"
#include "session/services.h"
#include "store/settings.h"

#include <QTemporaryDir>

namespace dd::test {

/// What the composition root owns, for one test: settings in a folder of its own, secrets in memory.
struct Home {
    QTemporaryDir folder;
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    secrets::MemorySecrets secrets;
    store::Settings settings{
        {folder.filePath(QStringLiteral("a.ini")), folder.filePath(QStringLiteral("b.ini"))}};
    session::Services services{policy, log, secrets, settings};
    session::Accounts accounts{settings};
    session::Connections connections{accounts, services};
    session::SavedViews views{settings, accounts};

    Home() { policy.setProxy(net::ProxyMode::None); }
};

} // namespace dd::test
