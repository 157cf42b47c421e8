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
        m_late = true;
        if (m_attempt)
            m_attempt->giveUp();
        else
            finish(Error{
                .kind = m_request.effect == Effect::Read ? ErrorKind::TimedOut : ErrorKind::Unreachable});
    });
    m_total.start(m_request.totalTimeout);
}

void Job::go(AccessManager &manager, const Authenticator *authenticator, int session)
{
    ++m_tries;
    m_session = session;
    m_clock.start();
    m_attempt = new Attempt(manager, m_request, authenticator, this);
    // Queued, because all of them come with Qt's reply on the stack and the channel may go in answer to them.
    connect(m_attempt, &Attempt::untrusted, this, &Job::untrusted, Qt::QueuedConnection);
    connect(
        m_attempt, &Attempt::progressed, this,
        [this](qint64 received, qint64 total) {
            if (m_attempt && m_context)
                m_request.progress(received, total);
        },
        Qt::QueuedConnection);
    connect(
        m_attempt, &Attempt::finished, this,
        [this](const Result<Response> &outcome) {
            if (!m_attempt)
                return;
            m_received = m_attempt->receivedBytes();
            m_abroad = m_attempt->isAbroad();
            m_attempt->deleteLater();
            m_attempt = nullptr;
            Q_EMIT tried(this, outcome);
        },
        Qt::QueuedConnection);
    m_attempt->start();
}

void Job::cancel()
{
    if (m_over)
        return;
    m_over = true;
    leave();
    deleteLater();
}

void Job::finish(const Result<Response> &outcome)
{
    if (m_left)
        return;
    leave();
    setParent(nullptr);
    QMetaObject::invokeMethod(
        this, [this, outcome] { deliver(outcome); }, Qt::QueuedConnection);
}

void Job::abandon()
{
    const bool unknown = m_request.effect == Effect::Write && m_attempt && m_attempt->mayHaveLeft();
    finish(Error{.kind = unknown ? ErrorKind::Unknown : ErrorKind::SessionClosed});
}

void Job::leave()
{
    if (m_left)
        return;
    m_left = true;
    m_total.stop();
    delete m_attempt;
    m_attempt = nullptr;
    Q_EMIT ended(this);
}

void Job::deliver(const Result<Response> &outcome)
{
    if (m_over)
        return;
    m_over = true;
    const Then<Response> then = std::move(m_then);
    const QPointer<QObject> context = m_context;
    deleteLater();
    if (context && then)
        then(outcome);
}

} // namespace dd::net
