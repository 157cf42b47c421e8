// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connections.h"
#include "session/hubexsignin.h"
#include "session/otrssignin.h"

#include <QJsonObject>

namespace dd {

/// Signs in to the embedded servers the way a user would: through the ordinary sign-in, with their demo
/// accounts, which are never stored. Owned by the application.
class DemoAccounts : public QObject {
    Q_OBJECT

public:
    DemoAccounts(
        session::Connections &connections, const session::Services &services, QObject *parent = nullptr);

    /// `servers` as DemoHost tells them.
    void signIn(const QJsonObject &servers);

Q_SIGNALS:
    /// One of the two could not be signed in to (faults may have been asked for).
    void refused(const QString &what, const dd::Error &error);
    void finished();

private:
    /// After HubEx, well or not: the accounts then stand in the same order every time.
    void signInToOtrs();

    session::Connections &m_connections;
    session::HubexSignIn m_hubex;
    session::OtrsSignIn m_otrs;
    QJsonObject m_otrsServer;
};

} // namespace dd
