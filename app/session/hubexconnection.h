// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/assets.h"
#include "backends/hubex/authenticator.h"
#include "backends/hubex/dictionaries.h"
#include "backends/hubex/files.h"
#include "backends/hubex/people.h"
#include "backends/hubex/tasks.h"
#include "session/connection.h"

namespace dd::session {

/// What a HubEx sign-in yields.
struct HubexSignedIn {
    Account account;
    hubex::Tokens tokens;
    QByteArray serviceToken; ///< empty for the password way
    hubex::Profile profile;
};

/// A HubEx tenant signed in to (contract 1, 2). 60 requests a minute, bursts of 20.
class HubexConnection : public Connection {
    Q_OBJECT

public:
    HubexConnection(const Account &account, const Services &services, QObject *parent = nullptr);
    ~HubexConnection() override;

    void open() override;
    void endSession() override;
    /// After a sign-in dialog: goes online with these tokens and keeps them.
    void adopt(const HubexSignedIn &signedIn);

    hubex::Tasks tasks() const;
    hubex::Assets assets() const;
    hubex::People people() const;
    hubex::Files files() const;
    /// What tells who is signed in, where and with which rights.
    hubex::SignIn identity() const;
    hubex::Dictionaries &dictionaries();
    /// Who is signed in; tenant and permissions only right after a sign-in.
    const hubex::Profile &profile() const;

protected:
    void dropBackends() override;

private:
    void openWith(const Result<QByteArray> &refresh);
    void useTokens(const hubex::Tokens &tokens);
    void comeOnline();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::session
