// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/authenticator.h"
#include "backends/otrs/catalog.h"
#include "backends/otrs/tickets.h"
#include "session/connection.h"

namespace dd::session {

/// What an OTRS sign-in yields.
struct OtrsSignedIn {
    Account account;
    otrs::Session session;
    QString password; ///< as typed; whoever asks whether it may be kept empties it where not
};

/// An OTRS/Znuny agent signed in (contract 2). The session is reused across starts: an agent has 20.
class OtrsConnection : public Connection {
    Q_OBJECT

public:
    OtrsConnection(const Account &account, const Services &services, QObject *parent = nullptr);
    ~OtrsConnection() override;

    void open() override;
    void endSession() override;
    void adopt(const OtrsSignedIn &signedIn);

    otrs::Tickets tickets() const;
    otrs::Catalog &catalog();
    const PersonRef &me() const;

    /// Tell the server what was read (contract 4); itemRead() once it counts the ticket as read. Such a mark
    /// goes its way though the reader has gone on or closed the window.
    void markArticleSeen(qint64 ticket, qint64 article, QObject *context, const Then<Done> &then);
    void markTicketSeen(qint64 ticket);

protected:
    void dropBackends() override;

private:
    void openWith(const Result<QByteArray> &kept, const Result<QByteArray> &password);
    /// The one the server still counts; empty where there is none.
    otrs::Session liveSession() const;
    void useSession(const otrs::Session &session, const QString &password);
    void comeOnline();
    void keepSession(const otrs::Session &session);
    void tellRead(qint64 ticket);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::session
