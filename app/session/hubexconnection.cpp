// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hubexconnection.h"

#include "secrets/secrets.h"

namespace dd::session {

namespace {

const auto refreshSecret = QStringLiteral("refreshToken");
const auto serviceSecret = QStringLiteral("serviceToken");

} // namespace

struct HubexConnection::Private {
    Private(net::Channel &channel, const Account &account)
        : wire{channel, {account.server, account.applicationId}}
        , assets(wire)
        , dictionaries(wire)
    {
    }

    hubex::Wire wire;
    hubex::Assets assets;
    hubex::Dictionaries dictionaries;
    std::unique_ptr<hubex::Authenticator> authenticator;
    QByteArray serviceToken;
    hubex::Profile profile;
    net::Load step;
    QObject
        opening; ///< context of what is asked of the keychain: late answers must not undo a sign-in or -out
};

HubexConnection::HubexConnection(const Account &account, const Services &services, QObject *parent)
    : Connection(account, services, services.hubexBudget, parent)
    , d(std::make_unique<Private>(channel(), account))
{
}

HubexConnection::~HubexConnection()
{
    channel().setAuthenticator(nullptr);
}

void HubexConnection::dropBackends()
{
    channel().setAuthenticator(nullptr);
    d.reset();
}

void HubexConnection::open()
{
    if (d->authenticator) {
        comeOnline();
        return;
    }
    setState(ConnectionState::Opening);
    QObject *context = &d->opening;
    services().secrets.read(
        secretKey(serviceSecret), context, [this, context](const Result<QByteArray> &service) {
            if (!service) {
                openWith(service.error()); // the next question would only wait as long again
                return;
            }
            d->serviceToken = service.value();
            services().secrets.read(secretKey(refreshSecret), context,
                [this](const Result<QByteArray> &refresh) { openWith(refresh); });
        });
}

void HubexConnection::openWith(const Result<QByteArray> &refresh)
{
    if (d->authenticator)
        return; // opened twice, and the first one was quicker
    hubex::Tokens tokens;
    tokens.refresh = refresh ? refresh.value() : QByteArray();
    if (tokens.refresh.isEmpty() && d->serviceToken.isEmpty()) {
        // A locked or missing keychain is told by name: signing in again would not help for long.
        const QString why = refresh ? QString() : refresh.error().detail;
        fail(Error{.kind = ErrorKind::NotSignedIn, .detail = why});
        return;
    }
    useTokens(tokens);
    comeOnline();
}

void HubexConnection::adopt(const HubexSignedIn &signedIn)
{
    setAccount(signedIn.account);
    renewChannel();
    d = std::make_unique<Private>(channel(), account());
    d->serviceToken = signedIn.serviceToken;
    d->profile = signedIn.profile;
    useTokens(signedIn.tokens);
    keepSecret(refreshSecret, signedIn.tokens.refresh);
    keepSecret(serviceSecret, signedIn.serviceToken);
    setState(ConnectionState::Online);
    const bool renews = !signedIn.tokens.refresh.isEmpty() || !signedIn.serviceToken.isEmpty();
    const QDateTime end = renews ? QDateTime() : signedIn.tokens.accessTill;
    // Later: whoever shows a new account hears of it after this.
    QMetaObject::invokeMethod(
        &d->opening, [this, end] { Q_EMIT endKnown(end); }, Qt::QueuedConnection);
}

void HubexConnection::useTokens(const hubex::Tokens &tokens)
{
    channel().setAuthenticator(nullptr);
    d->authenticator = std::make_unique<hubex::Authenticator>(d->wire, tokens, d->serviceToken);
    connect(d->authenticator.get(), &hubex::Authenticator::tokensChanged, this,
        [this](const hubex::Tokens &changed) { keepSecret(refreshSecret, changed.refresh); });
    connect(d->authenticator.get(), &net::Authenticator::renewed, this, [this](const Result<Done> &outcome) {
        if (!outcome)
            fail(outcome.error());
    });
    channel().setAuthenticator(d->authenticator.get());
}

void HubexConnection::comeOnline()
{
    if (state() != ConnectionState::Offline)
        setState(ConnectionState::Opening);
    // Through the session's own queue: the authenticator renews first where it must.
    d->step = hubex::SignIn(d->wire).profile(this, [this](const Result<hubex::Profile> &profile) {
        if (!profile) {
            fail(profile.error());
            return;
        }
        d->profile.person = profile->person;
        setState(ConnectionState::Online);
    });
}

void HubexConnection::endSession()
{
    renewChannel();
    d = std::make_unique<Private>(channel(), account());
    setState(ConnectionState::SignedOut);
    // HubEx ends no session: its tokens are forgotten here.
    QMetaObject::invokeMethod(this, &Connection::signedOut, Qt::QueuedConnection);
}

hubex::Tasks HubexConnection::tasks() const
{
    return hubex::Tasks(d->wire);
}

hubex::Assets HubexConnection::assets() const
{
    return d->assets;
}

hubex::People HubexConnection::people() const
{
    return hubex::People(d->wire);
}

hubex::Files HubexConnection::files() const
{
    return hubex::Files(d->wire);
}

hubex::SignIn HubexConnection::identity() const
{
    return hubex::SignIn(d->wire);
}

hubex::Dictionaries &HubexConnection::dictionaries()
{
    return d->dictionaries;
}

const hubex::Profile &HubexConnection::profile() const
{
    return d->profile;
}

} // namespace dd::session
