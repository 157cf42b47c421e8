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
class Job : public Work {
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    Job(Request request, QObject *context, Then<Response> then, QObject *parent);

    const Request &request() const { return m_request; }
    bool isOnWire() const { return m_attempt != nullptr; }
    bool isOver() const { return m_over; }

    /// The asker let go: ends without delivery.
    void cancel() override;
    void go(AccessManager &manager, const Authenticator *authenticator, int session);
    /// Delivers through the context from the event loop and ends.
    void finish(const Result<Response> &outcome);
    /// The same when the channel is going: the job outlives it for that one delivery.
    void finishOrphaned(const Result<Response> &outcome);

    int tries() const { return m_tries; }
    int session() const { return m_session; } ///< which session it was signed with
    bool wasReplayed() const { return m_replayed; }
    void setReplayed() { m_replayed = true; }
    Time notBefore() const { return m_notBefore; }
    void setNotBefore(Time time) { m_notBefore = time; }
    qint64 milliseconds() const { return m_clock.elapsed(); }
    qint64 receivedBytes() const { return m_received; }

Q_SIGNALS:
    /// One try ended; the channel decides what follows.
    void tried(dd::net::Job *job, const dd::Result<dd::net::Response> &outcome);
    void ended(dd::net::Job *job);
    void untrusted(const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);

private:
    void end();

    Request m_request;
    QPointer<QObject> m_context;
    Then<Response> m_then;
    Attempt *m_attempt = nullptr;
    QTimer m_total;
    QElapsedTimer m_clock;
    Time m_notBefore{};
    qint64 m_received = 0;
    int m_tries = 0;
    int m_session = 0;
    bool m_replayed = false;
    bool m_over = false;
};

} // namespace dd::net
