// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otrsconnection.h"

#include "secrets/secrets.h"
#include "session/otrssecret.h"

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
    services().secrets.read(secretKey(sessionSecret), this, [this](const Result<QByteArray> &kept) {
        services().secrets.read(
            secretKey(passwordSecret), this, [this, kept](const Result<QByteArray> &password) {
                const std::optional<otrs::Session> session
                    = kept ? sessionFromSecret(kept.value()) : std::nullopt;
                const QString known = password ? QString::fromUtf8(password.value()) : QString();
                if (!session && known.isEmpty()) {
                    const QString why = kept ? QString() : kept.error().detail;
                    fail(Error{.kind = ErrorKind::NotSignedIn, .detail = why});
                    return;
                }
                useSession(session.value_or(otrs::Session()), known);
                comeOnline();
            });
    });
}

void OtrsConnection::adopt(const OtrsSignedIn &signedIn)
{
    renewChannel();
    setAccount(signedIn.account);
    d = std::make_unique<Private>(channel(), account());
    useSession(signedIn.session, signedIn.password);
    keepSession(signedIn.session);
    if (account().keepPassword)
        keepSecret(passwordSecret, signedIn.password.toUtf8());
    else
        forgetSecret(passwordSecret);
    setState(ConnectionState::Online);
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

void OtrsConnection::signOut()
{
    forgetSecret(sessionSecret);
    forgetSecret(passwordSecret);
    setState(ConnectionState::SignedOut);
    if (!d->authenticator || d->authenticator->session().value.isEmpty())
        return;
    // An agent has 20 sessions and a forgotten one counts for hours: the server is told, whatever it answers.
    d->step = otrs::SignIn(d->wire).logout(d->authenticator->session(), this, [this](const Result<Done> &) {
        renewChannel();
        d = std::make_unique<Private>(channel(), account());
    });
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

} // namespace dd::session
