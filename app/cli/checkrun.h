// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "cli/rows.h"
#include "domain/result.h"
#include "session/hubexconnection.h"

#include <QObject>

namespace dd::session {
class Connection;
class OtrsConnection;
} // namespace dd::session

namespace dd::cli {

/// Asks a live connection for everything check tells, one call after another so that the times mean
/// something. What cannot be read is told as such; the check goes on.
class CheckRun : public QObject {
    Q_OBJECT

public:
    CheckRun(session::Connection &connection, const std::optional<session::HubexSignedIn> &signedIn,
        QObject *parent = nullptr);
    ~CheckRun() override;

    void start();
    /// What is known so far.
    Report report() const;

Q_SIGNALS:
    void doing(const QString &step);
    void finished();

private:
    void aboutHubex(const session::HubexConnection &connection);
    void askTenant(const session::HubexConnection &connection);
    void askPermissions(const session::HubexConnection &connection);
    void tellPermissions(const QMap<QString, QString> &permissions);
    void askOtrs(session::OtrsConnection &connection);
    void askRights(session::OtrsConnection &connection);
    void askZone(session::OtrsConnection &connection);
    void countNext();
    void count(const Query &query, std::function<void(const Result<Count> &)> then);

    session::Connection &m_connection;
    std::optional<session::HubexSignedIn> m_signedIn;
    Report m_report;
    QList<Kind> m_kinds;
    std::unique_ptr<Rows> m_rows;
    net::Load m_step;
};

} // namespace dd::cli
