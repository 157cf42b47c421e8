// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

#include "secrets/secrets.h"
#include "secrets/trouble.h"

#include <QLocale>

#include <array>

namespace dd::session {

namespace {

/// Seconds between two knocks at a server that did not answer.
constexpr std::array knockPauses{5, 10, 20, 40, 60};

bool isOfTheNetwork(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::ProxyFailed
        || kind == ErrorKind::TlsUntrusted || kind == ErrorKind::TlsFailed || kind == ErrorKind::Unknown;
}

} // namespace

Connection::Connection(Account account, const Services &services, net::RateBudget budget, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
    , m_budget(budget)
{
    m_knock.setSingleShot(true);
    connect(&m_knock, &QTimer::timeout, this, &Connection::open);
    makeChannel();
}

Connection::~Connection() = default;

void Connection::makeChannel()
{
    m_channel = std::make_unique<net::Channel>(m_account.title, m_services.policy, m_services.log, m_budget);
    m_channel->setLanguage(QLocale().name().left(2)); // what store::Language made the default
    connect(m_channel.get(), &net::Channel::untrustedCertificate, this, &Connection::untrustedCertificate);
    connect(m_channel.get(), &net::Channel::reached, this, &Connection::onReached);
    connect(m_channel.get(), &net::Channel::unreachable, this, &Connection::onUnreachable);
}

void Connection::setAccount(const Account &account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

void Connection::renewChannel()
{
    dropBackends();
    // Whoever waits on the old channel is told from the event loop, when there are backends to ask again: an
    // asker told here would find none.
    net::Channel *old = m_channel.release();
    makeChannel();
    old->disconnect(this);
    old->close();
    old->deleteLater();
}

void Connection::onReached()
{
    m_lastReached = QDateTime::currentDateTimeUtc();
    // Any answer ends a failure of the network. Where the server itself had failed an answer may be the next
    // failure: only open() tells.
    if (m_state == ConnectionState::Offline && isOfTheNetwork(m_lastError.kind))
        setState(ConnectionState::Online);
}

void Connection::onUnreachable(const Error &error)
{
    if (m_state == ConnectionState::Online || m_state == ConnectionState::Offline)
        fail(error);
}

void Connection::fail(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::SignInRefused:
    case ErrorKind::NoAccess:
    case ErrorKind::CodeRequired:
        setState(ConnectionState::NeedsSignIn, error);
        return;
    case ErrorKind::TlsPinChanged:
        setState(ConnectionState::Stopped, error);
        return;
    case ErrorKind::Cancelled:
    case ErrorKind::SessionClosed:
        return;
    default:
        setState(ConnectionState::Offline, error);
        if (m_knock.isActive())
            return; // all that failed of one absence: it is knocked once for them
        const size_t pause = std::min<size_t>(m_knocks, knockPauses.size() - 1);
        ++m_knocks;
        m_knock.start(std::chrono::seconds(knockPauses.at(pause)));
    }
}

void Connection::setState(ConnectionState state, const Error &error)
{
    if (state != ConnectionState::Offline)
        m_knock.stop();
    if (state == ConnectionState::Online)
        m_knocks = 0;
    if (m_state == state && m_lastError == error)
        return;
    m_state = state;
    m_lastError = error;
    Q_EMIT stateChanged();
}

void Connection::signOut()
{
    eraseSecrets();
    endSession();
}

void Connection::eraseSecrets()
{
    if (m_account.demo || m_account.id.isEmpty())
        return;
    m_services.secrets.removeAll(m_account.id, this, [this](const Result<Done> &outcome) {
        if (!outcome && secrets::troubleOf(outcome.error()) != secrets::Trouble::NoBackend)
            Q_EMIT secretsRemain(outcome.error());
    });
}

QString Connection::secretKey(const QString &what) const
{
    return secrets::Secrets::key(m_account.id, what);
}

void Connection::keepSecret(const QString &what, const QByteArray &value)
{
    if (!m_account.keepSecrets || m_account.demo || value.isEmpty()) {
        forgetSecret(what);
        return;
    }
    m_services.secrets.write(secretKey(what), value, this, [this](const Result<Done> &outcome) {
        if (!outcome)
            Q_EMIT secretsNotKept(outcome.error());
    });
}

void Connection::forgetSecret(const QString &what)
{
    if (m_account.demo || m_account.id.isEmpty())
        return; // nothing of them was ever kept, and a locked keychain would ask the user for it
    // A keychain that refuses now is asked again with the account.
    m_services.secrets.remove(secretKey(what), this, [](const Result<Done> &) {});
}

} // namespace dd::session
