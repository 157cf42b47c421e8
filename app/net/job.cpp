// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/job.h"

namespace dd::net {

Job::Job(Request request, QObject *context, Then<Response> then, QObject *parent)
    : Work(parent)
    , m_request(std::move(request))
    , m_context(context)
    , m_then(std::move(then))
{
    m_clock.start();
    connect(context, &QObject::destroyed, this, &Job::cancel);
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] {
        const bool unknown = isOnWire() && m_request.effect == Effect::Write;
        finish(Error{.kind = unknown ? ErrorKind::Unknown : ErrorKind::TimedOut});
    });
    m_total.start(m_request.totalTimeout);
}

void Job::go(AccessManager &manager, const Authenticator *authenticator, int session)
{
    ++m_tries;
    m_session = session;
    m_clock.start();
    m_attempt = new Attempt(manager, m_request, authenticator, this);
    connect(m_attempt, &Attempt::untrusted, this, &Job::untrusted);
    connect(m_attempt, &Attempt::finished, this, [this](const Result<Response> &outcome) {
        m_received = m_attempt->receivedBytes();
        m_attempt->deleteLater();
        m_attempt = nullptr;
        Q_EMIT tried(this, outcome);
    });
    m_attempt->start();
}

void Job::cancel()
{
    if (!m_over)
        end();
}

void Job::finish(const Result<Response> &outcome)
{
    if (m_over)
        return;
    // Out of the queue first, so that whatever the asker does next finds the channel in order.
    const Then<Response> then = std::move(m_then);
    const QPointer<QObject> context = m_context;
    end();
    if (context && then)
        then(outcome);
}

void Job::finishOrphaned(const Result<Response> &outcome)
{
    delete m_attempt;
    m_attempt = nullptr;
    m_total.stop();
    disconnect(this, &Job::tried, nullptr, nullptr);
    setParent(nullptr);
    QTimer::singleShot(0, this, [this, outcome] { finish(outcome); });
}

void Job::end()
{
    m_over = true;
    m_total.stop();
    delete m_attempt;
    m_attempt = nullptr;
    if (m_context)
        disconnect(m_context, &QObject::destroyed, this, nullptr);
    Q_EMIT ended(this);
    deleteLater();
}

} // namespace dd::net
