// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/hubexconnection.h"

namespace dd::session {

/// Signs in to HubEx step by step, for a dialog or the command line. Owned by it; dropping it stops
/// everything.
///
///   start… ──▶ tenantsOffered ──choose──▶ finished | failed         (password)
///   start… ──▶ finished | failed                                     (service token)
///
/// Application id 5 falls back to 3 on 403; a membership without rights is retried with id 1
/// (contract 1.2, 2.3); a single usable tenant is chosen by itself. The refresh token is taken at once (2.2).
class HubexSignIn : public QObject {
    Q_OBJECT

public:
    HubexSignIn(const Services &services, QObject *parent = nullptr);
    ~HubexSignIn() override;

    void startWithPassword(
        const QUrl &server, int applicationId, const QString &login, const QString &password);
    void startWithToken(const QUrl &server, int applicationId, const QByteArray &serviceToken);
    void choose(const hubex::Tenant &tenant);
    void stop();

    /// The server address from what people type: scheme added, path /fsm added for a bare host. Invalid = no
    /// address.
    static QUrl serverFrom(const QString &text);

Q_SIGNALS:
    void tenantsOffered(const QList<dd::hubex::Tenant> &tenants);
    void finished(const dd::session::HubexSignedIn &result);
    void failed(const dd::Error &error);
    void untrustedCertificate(
        const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::session
