// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/attempt.h"
#include "net/load.h"

#include <QElapsedTimer>
#include <QPointer>
#include <chrono>
#include <memory>

namespace dd::net {

/// One request from send() to its one delivery. Owned by its channel until it is over; then it frees itself.
///
///   waiting ──▶ on the wire ──▶ over
///      ▲            │
///      └── again ───┘   (reads by the retry table; once after a renewed session)
///
/// "Over" is two steps: leaving the channel, and the delivery one turn of the event loop later.
class Job : public Work {
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    Job(Request request, QObject *context, Then<Response> then, QObject *parent);

    const Request &request() const { return m_request; }
    /// The total time-out ran: no further try.
    bool isLate() const { return m_late; }
    std::chrono::milliseconds left() const { return m_total.remainingTimeAsDuration(); }

    /// The asker let go: ends without delivery.
    void cancel() override;
    void go(AccessManager &manager, const Authenticator *authenticator, int session);
    /// Leaves the channel and delivers through the context, in a turn of the event loop of its own: what the
    /// asker does then (closing the account included) finds neither the channel nor a reply on the stack.
    void finish(const Result<Response> &outcome);
    /// The channel ends: whatever waits ends with SessionClosed, a write that may have left with Unknown.
    void abandon();

    int tries() const { return m_tries; }
    int session() const { return m_session; } ///< which session it was signed with
    bool wasReplayed() const { return m_replayed; }
    void setReplayed() { m_replayed = true; }
    Time notBefore() const { return m_notBefore; }
    void setNotBefore(Time time) { m_notBefore = time; }
    qint64 milliseconds() const { return m_clock.elapsed(); }
    qint64 receivedBytes() const { return m_received; }
    bool wasAbroad() const { return m_abroad; } ///< its last try, by a redirect

Q_SIGNALS:
    /// One try ended; the channel decides what follows.
    void tried(dd::net::Job *job, const dd::Result<dd::net::Response> &outcome);
    void ended(dd::net::Job *job);
    void untrusted(const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);

private:
    void leave();
    void deliver(const Result<Response> &outcome);

    Request m_request;
    QPointer<QObject> m_context;
    Then<Response> m_then;
    Attempt *m_attempt = nullptr;
    QTimer m_total;
    QElapsedTimer m_clock;
    Time m_notBefore{};
    qint64 m_received = 0;
    bool m_abroad = false;
    int m_tries = 0;
    int m_session = 0;
    bool m_replayed = false;
    bool m_late = false;
    bool m_left = false; ///< the channel knows it no more
    bool m_over = false;
};

} // namespace dd::net
