// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/otrsconnection.h"

namespace dd::session {

/// Signs in to OTRS: finds the server behind what was pasted, tries the rewrite rule and json.pl, logs in,
/// finds the agent's time zone. Owned by a dialog or the command line; dropping it stops everything.
///
///   start ──▶ [plainHttpFound ──goOn──▶] finished | failed
class OtrsSignIn : public QObject {
    Q_OBJECT

public:
    explicit OtrsSignIn(const Services &services, QObject *parent = nullptr);
    ~OtrsSignIn() override;

    /// `code` may be empty. After SignInRefused the dialog offers the code field (contract 2).
    void start(
        const QString &pastedAddress, const QString &user, const QString &password, const QString &code);
    void lostPassword(const QString &pastedAddress, const QString &user);
    /// The user agreed to send his password over plain http; also after stop().
    void goOn();
    /// Ends with stopped(). A session that was granted meanwhile is signed out.
    void stop();

Q_SIGNALS:
    /// Only plain http answers, on a public host. Nothing secret was sent yet.
    void plainHttpFound(const QUrl &server);
    /// The step under way, in the user's language.
    void doing(const QString &step);
    void finished(const dd::session::OtrsSignedIn &result);
    void failed(const dd::Error &error);
    /// After stop(), once no session of the last start is on the server, or that one does not answer.
    void stopped();
    void passwordHelpSent(const QString &serverText);
    void untrustedCertificate(
        const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);

private:
    void begin(const QString &pastedAddress);
    void beginVisit();
    void leaveVisit();
    void probed(const QUrl &base, const Error &error);
    void probeNext();
    void serverFound(const otrs::Server &server);
    void logIn();
    void findZone(const otrs::Session &session);
    void finish(const otrs::Session &session);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::session
