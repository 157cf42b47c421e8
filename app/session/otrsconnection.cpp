// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otrsconnection.h"

#include "secrets/secrets.h"
#include "session/otrssecret.h"

#include <QPointer>

namespace dd::session {

namespace {

// No limit is known, but each call takes one Apache worker of the server (contract 6): four at once are kind.
constexpr net::RateBudget budget{0, 10, 4};

const auto sessionSecret = QStringLiteral("session");
const auto passwordSecret = QStringLiteral("password");

otrs::Server serverOf(const Account &account)
{
    return {account.server, account.jsonPl ? otrs::Route::JsonPl : otrs::Route::Rewritten, account.zone};
}

} // namespace

struct OtrsConnection::Private {
    Private(net::Channel &channel, const Account &account)
        : wire{channel, serverOf(account)}
        , catalog(wire)
    {
    }

    otrs::Wire wire;
    otrs::Catalog catalog;
    std::unique_ptr<otrs::Authenticator> authenticator;
    PersonRef me;
    net::Load step;
    net::Load farewell;
    QObject
        opening; ///< context of what is asked of the keychain: late answers must not undo a sign-in or -out
};

OtrsConnection::OtrsConnection(const Account &account, const Services &services, QObject *parent)
    : Connection(account, services, budget, parent)
    , d(std::make_unique<Private>(channel(), account))
{
}

OtrsConnection::~OtrsConnection()
{
    channel().setAuthenticator(nullptr);
}

void OtrsConnection::dropBackends()
{
    channel().setAuthenticator(nullptr);
    d.reset();
}

void OtrsConnection::open()
{
    if (d->authenticator) {
        comeOnline();
        return;
    }
    setState(ConnectionState::Opening);
    QObject *context = &d->opening;
    services().secrets.read(
        secretKey(sessionSecret), context, [this, context](const Result<QByteArray> &kept) {
            if (!kept) {
                openWith(kept, kept.error()); // the next question would only wait as long again
                return;
            }
            services().secrets.read(secretKey(passwordSecret), context,
                [this, kept](const Result<QByteArray> &password) { openWith(kept, password); });
        });
}

void OtrsConnection::openWith(const Result<QByteArray> &kept, const Result<QByteArray> &password)
{
    if (d->authenticator)
        return; // opened twice, and the first one was quicker
    const std::optional<otrs::Session> session = kept ? sessionFromSecret(kept.value()) : std::nullopt;
    const QString known = password ? QString::fromUtf8(password.value()) : QString();
    if (!session && known.isEmpty()) {
        const QString why = kept ? QString() : kept.error().detail;
        fail(Error{.kind = ErrorKind::NotSignedIn, .detail = why});
        return;
    }
    useSession(session.value_or(otrs::Session()), known);
    comeOnline();
}

void OtrsConnection::adopt(const OtrsSignedIn &signedIn)
{
    const otrs::Session old = liveSession();
    setAccount(signedIn.account);
    renewChannel();
    d = std::make_unique<Private>(channel(), account());
    useSession(signedIn.session, signedIn.password);
    keepSession(signedIn.session);
    keepSecret(passwordSecret, account().keepPassword ? signedIn.password.toUtf8() : QByteArray());
    if (!old.value.isEmpty() && old.value != signedIn.session.value)
        d->farewell = otrs::SignIn(d->wire).logout(old, this, [](const Result<Done> &) {});
    setState(ConnectionState::Online);
}

otrs::Session OtrsConnection::liveSession() const
{
    const bool live = d->authenticator && state() != ConnectionState::NeedsSignIn;
    return live ? d->authenticator->session() : otrs::Session();
}

void OtrsConnection::useSession(const otrs::Session &session, const QString &password)
{
    d->me = session.me;
    channel().setAuthenticator(nullptr);
    d->authenticator = std::make_unique<otrs::Authenticator>(d->wire, session, account().user, password);
    connect(d->authenticator.get(), &otrs::Authenticator::sessionChanged, this,
        [this](const otrs::Session &changed) {
            d->me = changed.me;
            keepSession(changed);
        });
    connect(d->authenticator.get(), &net::Authenticator::renewed, this, [this](const Result<Done> &outcome) {
        if (!outcome)
            fail(outcome.error());
    });
    channel().setAuthenticator(d->authenticator.get());
}

void OtrsConnection::comeOnline()
{
    if (state() != ConnectionState::Offline)
        setState(ConnectionState::Opening);
    // The cheapest call that a session must answer; its result is wanted anyway. What was kept of it says
    // nothing about now.
    d->catalog.refresh(otrs::Catalog::Part::Rights);
    d->step = d->catalog.rights(this, [this](const Result<QList<GroupRights>> &rights) {
        if (rights)
            setState(ConnectionState::Online);
        else
            fail(rights.error());
    });
}

void OtrsConnection::keepSession(const otrs::Session &session)
{
    keepSecret(sessionSecret, sessionToSecret(session));
}

void OtrsConnection::endSession()
{
    const otrs::Session session = liveSession();
    renewChannel();
    d = std::make_unique<Private>(channel(), account());
    setState(ConnectionState::SignedOut);
    if (session.value.isEmpty()) {
        QMetaObject::invokeMethod(this, &Connection::signedOut, Qt::QueuedConnection);
        return;
    }
    // An agent has 20 sessions and a forgotten one counts for hours: the server is told, whatever it answers.
    d->farewell
        = otrs::SignIn(d->wire).logout(session, this, [this](const Result<Done> &) { Q_EMIT signedOut(); });
}

otrs::Tickets OtrsConnection::tickets() const
{
    return otrs::Tickets(d->wire);
}

otrs::Catalog &OtrsConnection::catalog()
{
    return d->catalog;
}

const PersonRef &OtrsConnection::me() const
{
    return d->me;
}

void OtrsConnection::markArticleSeen(qint64 ticket, qint64 article, QObject *context, const Then<Done> &then)
{
    const auto take
        = [this, ticket, then, reader = QPointer<QObject>(context)](const Result<otrs::ArticleMark> &mark) {
              if (mark && mark->ticketSeen)
                  tellRead(ticket);
              if (reader)
                  then(mark ? Result<Done>(Done()) : mark.error());
          };
    tickets().markArticleSeen(ticket, article, this, take).release();
}

void OtrsConnection::markTicketSeen(qint64 ticket)
{
    const auto take = [this, ticket](const Result<Done> &done) {
        if (done)
            tellRead(ticket);
    };
    tickets().markSeen(ticket, true, this, take).release();
}

void OtrsConnection::tellRead(qint64 ticket)
{
    Q_EMIT itemRead({account().id, Kind::Ticket, ticket, {}});
}

} // namespace dd::session
