// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/channel.h"

#include "net/accessmanager.h"
#include "net/exchangelog.h"
#include "net/httpdate.h"
#include "net/job.h"
#include "net/queue.h"
#include "net/retrytable.h"

namespace dd::net {

using Clock = std::chrono::steady_clock;

namespace {

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? describe(error) : describe(error) + QLatin1Char(' ') + error.detail;
}

bool isConnectionTrouble(ErrorKind kind)
{
    return kind != ErrorKind::TooLarge && kind != ErrorKind::BadAnswer;
}

} // namespace

struct Channel::Private {
    Private(Channel &channel, QString t, NetworkPolicy &policy, ExchangeLog &l, RateBudget b)
        : title(std::move(t))
        , manager(policy, &channel)
        , log(l)
        , budget(b)
        , bucket(b)
    {
        wake.setSingleShot(true);
    }

    QString title;
    AccessManager manager;
    ExchangeLog &log;
    RateBudget budget;
    TokenBucket bucket;
    Queue waiting;
    QList<Job *> running;
    QPointer<Authenticator> authenticator;
    QMetaObject::Connection renewal;
    QTimer wake;
    Clock::time_point pausedUntil{};
    int blocks = 0;
    int session = 0; ///< counts renewals: tells a job signed with an old session
    int deadSession = -1; ///< the one that could not be renewed
    Error renewalError;
    Authenticator::Why why = Authenticator::Why::Ahead; ///< of the last renewal
    bool unproven = false; ///< the session that took the place of a dead one: nothing was answered with it
    qint64 skew = 0;
    bool closed = false;
    bool pumping = false;
};

Channel::Channel(QString title, NetworkPolicy &policy, ExchangeLog &log, RateBudget budget, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(title), policy, log, budget))
{
    connect(&d->wake, &QTimer::timeout, this, &Channel::pump);
}

Channel::~Channel()
{
    close();
}

void Channel::setAuthenticator(Authenticator *authenticator)
{
    QObject::disconnect(d->renewal);
    d->authenticator = authenticator;
    d->blocks = 0;
    d->unproven = false;
    ++d->session;
    if (authenticator)
        d->renewal = connect(authenticator, &Authenticator::renewed, this, &Channel::onRenewed);
    d->wake.start(0);
}

Load Channel::send(Request request, QObject *context, Then<Response> then)
{
    auto *job = new Job(std::move(request), context, std::move(then), this);
    if (d->closed) {
        job->abandon();
        return Load(job);
    }
    connect(job, &Job::ended, this, &Channel::onEnded);
    connect(job, &Job::tried, this, &Channel::onTried);
    connect(job, &Job::untrusted, this, &Channel::untrustedCertificate);
    d->waiting.add(job);
    // From the event loop, so that nothing can come before the asker has stored the Load.
    d->wake.start(0);
    return Load(job);
}

void Channel::pump()
{
    if (d->closed || d->pumping)
        return;
    d->pumping = true;
    std::chrono::milliseconds next = std::chrono::milliseconds::max();
    while (d->running.size() < d->budget.parallel) {
        const Clock::time_point now = Clock::now();
        if (now < d->pausedUntil) {
            next = std::chrono::duration_cast<std::chrono::milliseconds>(d->pausedUntil - now);
            break;
        }
        const bool renewFirst
            = d->authenticator && d->blocks == 0 && d->waiting.hasSigned() && d->authenticator->shouldRenew();
        if (renewFirst)
            renew(Authenticator::Why::Ahead);
        const Queue::Choice choice = d->waiting.next(now, d->blocks > 0);
        if (!choice.job) {
            next = std::min(next, choice.wait);
            break;
        }
        if (!d->bucket.take(now)) {
            next = d->bucket.wait(now);
            break;
        }
        d->waiting.remove(choice.job);
        d->running.append(choice.job);
        choice.job->go(d->manager, d->authenticator.data(), d->session);
    }
    d->pumping = false;
    if (next != std::chrono::milliseconds::max() && !d->waiting.isEmpty())
        d->wake.start(next + std::chrono::milliseconds(1));
}

void Channel::renew(Authenticator::Why why)
{
    ++d->blocks;
    d->why = why;
    d->authenticator->renew(why);
}

void Channel::onRenewed(const Result<Done> &outcome)
{
    if (d->blocks == 0)
        return;
    --d->blocks;
    if (outcome) {
        ++d->session;
        d->unproven |= d->why == Authenticator::Why::Dead;
    } else {
        // Requests of the same dead session are still on the wire; they must not each sign in again.
        d->deadSession = d->session++;
        d->renewalError = outcome.error();
        const QList<Job *> waiting = d->waiting.takeSigned();
        for (Job *job : waiting)
            job->finish(outcome.error());
    }
    d->wake.start(0);
}

void Channel::onTried(Job *job, const Result<Response> &outcome)
{
    d->running.removeOne(job);
    d->wake.start(0);
    note(*job, outcome);
    const QPointer<Channel> self = this;
    const bool answered = bool(outcome);
    const bool isHome = !job->wasAbroad();
    const bool over = answered ? onAnswer(job, *outcome) : onFailure(job, outcome.error());
    // Last, because whoever listens may close the account.
    if (self && answered)
        Q_EMIT reached();
    else if (self && over && isHome && isConnectionTrouble(outcome.error().kind))
        Q_EMIT unreachable(outcome.error());
}

bool Channel::onAnswer(Job *job, const Response &response)
{
    // The host that a redirect led to speaks of this one resource: not of the session, the pace or the time.
    const bool isHome = !job->wasAbroad();
    if (isHome)
        readClock(response);
    const bool isSigned = d->authenticator && !job->request().anonymous && isHome;
    const bool isPause = isHome && (response.status == 429 || response.status == 503);
    if (isSigned && d->authenticator->meansSessionDead(response)) {
        if (isBeyondRenewal(*job))
            return giveUp(job);
        if (!job->wasReplayed() && !job->isLate())
            return onDeadSession(job);
    } else if (isSigned && job->session() == d->session && !isPause && response.status < 500) {
        d->unproven = false;
    }
    if (isPause)
        d->pausedUntil = std::max(d->pausedUntil, Clock::now() + RetryTable::pauseOf(response, job->tries()));
    const auto pause = RetryTable::afterStatus(job->request(), response.status, job->tries());
    const bool inTime = !job->isLate() && (!isPause || d->pausedUntil < Clock::now() + job->left());
    if (pause && inTime)
        return again(job, *pause);
    job->finish(response);
    return true;
}

bool Channel::isBeyondRenewal(const Job &job) const
{
    const bool isGivenUp = job.session() == d->deadSession && d->blocks == 0;
    return isGivenUp || (job.session() == d->session && d->unproven);
}

bool Channel::giveUp(Job *job)
{
    if (job->session() == d->deadSession) {
        job->finish(d->renewalError);
        return true;
    }
    // Refused before anything was answered with it: so would be the next one, and each is another sign-in.
    const Error error{.kind = ErrorKind::NotSignedIn};
    job->finish(error);
    ++d->blocks;
    Q_EMIT d->authenticator->renewed(error);
    return true;
}

bool Channel::onDeadSession(Job *job)
{
    job->setReplayed();
    d->waiting.addFirst(job);
    // Signed with a session that was renewed meanwhile: the new one has not been tried yet.
    if (d->blocks == 0 && job->session() == d->session)
        renew(Authenticator::Why::Dead);
    return false;
}

bool Channel::onFailure(Job *job, const Error &error)
{
    const auto pause = RetryTable::afterError(job->request(), error.kind, job->tries());
    if (pause && !job->isLate())
        return again(job, *pause);
    job->finish(error);
    return true;
}

bool Channel::again(Job *job, std::chrono::milliseconds pause)
{
    job->setNotBefore(Clock::now() + pause);
    d->waiting.addFirst(job);
    return false;
}

void Channel::onEnded(Job *job)
{
    d->waiting.remove(job);
    d->running.removeOne(job);
    job->disconnect(this);
    d->wake.start(0);
}

void Channel::close()
{
    if (d->closed)
        return;
    d->closed = true;
    d->wake.stop();
    const QList<Job *> all = d->waiting.takeAll() + std::exchange(d->running, {});
    for (Job *job : all) {
        job->disconnect(this);
        job->abandon();
    }
    Q_EMIT closed();
}

void Channel::setLanguage(const QString &acceptLanguage)
{
    d->manager.setLanguage(acceptLanguage.toLatin1());
}

bool Channel::isClosed() const
{
    return d->closed;
}

int Channel::waiting() const
{
    return d->waiting.size();
}

int Channel::running() const
{
    return int(d->running.size());
}

qint64 Channel::clockSkew() const
{
    return d->skew;
}

void Channel::readClock(const Response &response)
{
    const QDateTime date = httpDate(response.header("date"));
    if (date.isValid())
        d->skew = QDateTime::currentDateTimeUtc().secsTo(date);
}

void Channel::note(const Job &job, const Result<Response> &outcome)
{
    static const QHash<Verb, QString> verbs{{Verb::Get, QStringLiteral("GET")},
        {Verb::Head, QStringLiteral("HEAD")}, {Verb::Post, QStringLiteral("POST")},
        {Verb::Put, QStringLiteral("PUT")}, {Verb::Patch, QStringLiteral("PATCH")},
        {Verb::Delete, QStringLiteral("DELETE")}};
    Exchange exchange;
    exchange.started = QDateTime::currentDateTimeUtc().addMSecs(-job.milliseconds());
    exchange.account = d->title;
    exchange.label = job.request().label;
    exchange.verb = verbs.value(job.request().verb);
    exchange.url = ExchangeLog::redacted(job.request().url);
    exchange.status = outcome ? outcome->status : 0;
    exchange.outcome = outcome ? QStringLiteral("ok") : wordsOf(outcome.error());
    exchange.sentBytes = job.request().body.size();
    exchange.receivedBytes = job.receivedBytes();
    exchange.milliseconds = int(job.milliseconds());
    exchange.attempt = job.tries();
    d->log.add(exchange);
}

} // namespace dd::net
