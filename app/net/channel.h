// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/authenticator.h"
#include "net/load.h"
#include "net/ratebudget.h"
#include "net/request.h"

#include <QSslCertificate>
#include <memory>

namespace dd::net {

class ExchangeLog;
class Job;
class NetworkPolicy;

/// The session queue of one account, or of one sign-in dialog: everything that account asks goes through
/// here. Owns its jobs; when it dies or is closed, waiting askers are told ErrorKind::SessionClosed if they
/// still live. It may be deleted from any delivery and any of its signals. Lives on the GUI thread; decoding
/// runs on worker threads (see ask.h).
class Channel : public QObject {
    Q_OBJECT

public:
    Channel(
        QString title, NetworkPolicy &policy, ExchangeLog &log, RateBudget budget, QObject *parent = nullptr);
    ~Channel() override;

    /// Not owned; may be null (sign-in). Must outlive the channel or be reset.
    void setAuthenticator(Authenticator *authenticator);

    /// Queues the request. `then` is called once, from the event loop, unless the Load is dropped or
    /// `context` dies first. Statuses are not judged here, apart from 429/503 pauses and the dead session;
    /// what is delivered as an Error is what the transport found: Unreachable, TimedOut, Unknown, Proxy…,
    /// Tls…, WrongAddress, BadAnswer, TooLarge, SessionClosed, NotSignedIn. What another origin answers after
    /// a redirect is about that resource alone: neither the session nor the pause nor the clock.
    Load send(Request request, QObject *context, Then<Response> then);

    /// Sent with every request from now on, e.g. "ru".
    void setLanguage(const QString &acceptLanguage);

    /// Ends everything with SessionClosed and refuses what comes later. Only a write that may have left
    /// already ends with Unknown, as after any other cut.
    void close();
    bool isClosed() const;

    /// For the status bar and the diagnostics window.
    int waiting() const;
    int running() const;
    /// Difference of the server's clock (Date header) to ours, seconds; 0 until known.
    qint64 clockSkew() const;

Q_SIGNALS:
    /// The first certificate of an untrusted chain, so that a dialog may show it and offer to pin it; or the
    /// one that stands where the user had accepted another.
    void untrustedCertificate(
        const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);
    /// Once, from close() or the destructor; for what goes on behind an answer.
    void closed();
    /// The last request got through / found no server; for the connection state.
    void reached();
    void unreachable(const dd::Error &error);

private:
    void pump();
    void renew(Authenticator::Why why);
    void onRenewed(const Result<Done> &outcome);
    void onTried(Job *job, const Result<Response> &outcome);
    // These say whether the job is over, or waits for another try.
    bool onAnswer(Job *job, const Response &response);
    bool onDeadSession(Job *job);
    bool giveUp(Job *job);
    bool onFailure(Job *job, const Error &error);
    /// The session that the answer refuses took the place of a dead one in vain, or could not be renewed.
    bool isBeyondRenewal(const Job &job) const;
    bool again(Job *job, std::chrono::milliseconds pause);
    void onEnded(Job *job);
    void readClock(const Response &response);
    void note(const Job &job, const Result<Response> &outcome);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::net
