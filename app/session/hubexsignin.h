// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/hubexconnection.h"

namespace dd::session {

/// Signs in to HubEx step by step, for a dialog or the command line. Owned by it; dropping it stops
/// everything.
///
///   start… ──▶ [tenantsOffered ──choose──▶] finished | failed       (password)
///   start… ──▶ finished | failed                                     (service token)
///
/// Application id 5 falls back to 3 on 403; a membership without rights is retried with id 1
/// (contract 1.2, 2.3); a single open tenant is chosen by itself. The refresh token is taken at once (2.2).
/// A service token does not tell its tenant: that is asked for (5.2). After stop() another tenant may still
/// be chosen.
class HubexSignIn : public QObject {
    Q_OBJECT

public:
    explicit HubexSignIn(const Services &services, QObject *parent = nullptr);
    ~HubexSignIn() override;

    void startWithPassword(
        const QUrl &server, int applicationId, const QString &login, const QString &password);
    void startWithToken(const QUrl &server, int applicationId, const QByteArray &serviceToken);
    void choose(const hubex::Tenant &tenant);
    void stop();

Q_SIGNALS:
    /// All of them, those that are not open (archived, deleted, banned) too, which are not to be chosen.
    void tenantsOffered(const QList<dd::hubex::Tenant> &tenants);
    /// The step under way, in the user's language.
    void doing(const QString &step);
    void finished(const dd::session::HubexSignedIn &result);
    void failed(const dd::Error &error);
    void untrustedCertificate(
        const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);

private:
    void begin(const QUrl &server, int applicationId);
    void openChannel();
    /// True when the step was started again as application 3.
    bool fallsBack(const Error &error);
    void tryAgain();
    void logIn();
    void exchangeToken();
    void authorize(const hubex::Tenant &tenant, qint64 memberId);
    void checkRights(const hubex::Tokens &tokens, const hubex::Tenant &tenant);
    void findTenant(const hubex::Tokens &tokens, const hubex::Profile &profile);
    void takeRefreshToken(const hubex::Tokens &tokens, const hubex::Profile &profile);
    void finish(const hubex::Tokens &tokens, const hubex::Profile &profile);
    void fail(const Error &error);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::session
