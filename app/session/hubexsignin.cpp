// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hubexsignin.h"

namespace dd::session {

namespace {

constexpr int applicationApi = 5;
constexpr int applicationMainWeb = 3;
constexpr qint64 crossTenantMember = 1; // contract 2.3: always 1 for a cross-tenant admin

/// The server's own no, and no trouble on the way to it.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::SignInRefused || error.kind == ErrorKind::Forbidden
        || error.kind == ErrorKind::NoAccess;
}

} // namespace

struct HubexSignIn::Private {
    explicit Private(const Services &s)
        : services(s)
    {
    }

    Services services;
    std::unique_ptr<net::Channel> channel;
    hubex::Server server;
    HubexWay way = HubexWay::Password;
    QString login;
    QString password;
    QByteArray serviceToken;
    hubex::Tokens accountTokens;
    int accountApplication = 0; ///< as which they were given out
    hubex::Tenant tenant;
    hubex::Profile authorized; ///< as authorize told it: only there the permissions stand
    qint64 memberId = 0;
    Error noRights; ///< of the listed membership
    net::Load step;

    hubex::SignIn signIn() const { return hubex::SignIn(hubex::Wire{*channel, server}); }
};

HubexSignIn::HubexSignIn(const Services &services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(services))
{
}

HubexSignIn::~HubexSignIn() = default;

void HubexSignIn::begin(const QUrl &server, int applicationId)
{
    stop();
    d->server = {server, applicationId};
    d->tenant = {};
    d->authorized = {};
    d->accountTokens = {};
    d->accountApplication = 0;
    d->login.clear();
    d->password.clear();
    d->serviceToken.clear();
    d->memberId = 0;
    openChannel();
}

void HubexSignIn::openChannel()
{
    d->channel = std::make_unique<net::Channel>(
        tr("sign-in"), d->services.policy, d->services.log, net::RateBudget{});
    d->channel->setLanguage(QLocale().name().left(2));
    connect(d->channel.get(), &net::Channel::untrustedCertificate, this, &HubexSignIn::untrustedCertificate);
}

void HubexSignIn::startWithPassword(
    const QUrl &server, int applicationId, const QString &login, const QString &password)
{
    begin(server, applicationId);
    d->way = HubexWay::Password;
    d->login = login;
    d->password = password;
    logIn();
}

void HubexSignIn::startWithToken(const QUrl &server, int applicationId, const QByteArray &serviceToken)
{
    begin(server, applicationId);
    d->way = HubexWay::ServiceToken;
    d->serviceToken = serviceToken.trimmed();
    exchangeToken();
}

void HubexSignIn::stop()
{
    d->step.cancel();
    d->channel.reset();
}

bool HubexSignIn::fallsBack(const Error &error)
{
    const bool refusedAsApi = (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NoAccess)
        && d->server.applicationId == applicationApi;
    if (!refusedAsApi)
        return false;
    d->server.applicationId = applicationMainWeb;
    return true;
}

void HubexSignIn::tryAgain()
{
    if (d->way == HubexWay::ServiceToken)
        exchangeToken();
    else if (d->tenant.tenantId != 0)
        authorize(d->tenant, d->tenant.memberId);
    else
        logIn();
}

void HubexSignIn::logIn()
{
    Q_EMIT doing(tr("Signing in…"));
    d->step
        = d->signIn().login(d->login, d->password, this, [this](const Result<hubex::LoginAnswer> &answer) {
              if (!answer) {
                  fail(answer.error());
                  return;
              }
              d->accountTokens = answer->account;
              d->accountApplication = d->server.applicationId;
              QList<hubex::Tenant> open;
              for (const hubex::Tenant &tenant : answer->tenants) {
                  if (tenant.isOpen())
                      open << tenant;
              }
              if (open.size() == 1)
                  choose(open.first());
              else if (answer->tenants.isEmpty())
                  fail(Error{.kind = ErrorKind::NoAccess, .detail = tr("No company is open to this login.")});
              else
                  Q_EMIT tenantsOffered(answer->tenants);
          });
}

void HubexSignIn::exchangeToken()
{
    Q_EMIT doing(tr("Signing in…"));
    d->step = d->signIn().byServiceToken(d->serviceToken, this, [this](const Result<hubex::Tokens> &tokens) {
        if (tokens)
            checkRights(tokens.value(), {});
        else
            fail(tokens.error());
    });
}

void HubexSignIn::choose(const hubex::Tenant &tenant)
{
    if (!d->channel)
        openChannel();
    // What another tenant refused says nothing about this one.
    d->server.applicationId = d->accountApplication;
    d->tenant = tenant;
    authorize(tenant, tenant.memberId);
}

void HubexSignIn::authorize(const hubex::Tenant &tenant, qint64 memberId)
{
    d->memberId = memberId;
    Q_EMIT doing(tr("Entering %1…").arg(tenant.name));
    d->step = d->signIn().authorize(d->accountTokens, tenant.tenantId, memberId, this,
        [this, tenant](const Result<std::pair<hubex::Tokens, hubex::Profile>> &answer) {
            if (!answer) {
                // The login was right, and nobody asked for the second try: who is no admin of all tenants
                // reads what his own membership was told.
                const bool isSecond = d->memberId != tenant.memberId;
                fail(isSecond && isRefusal(answer.error()) ? d->noRights : answer.error());
                return;
            }
            d->authorized = answer->second;
            checkRights(answer->first, tenant);
        });
}

void HubexSignIn::checkRights(const hubex::Tokens &tokens, const hubex::Tenant &tenant)
{
    Q_EMIT doing(tr("Asking what may be read…"));
    d->step = d->signIn().whoAmI(tokens, this, [this, tokens, tenant](const Result<hubex::Profile> &profile) {
        if (profile) {
            hubex::Profile known = d->authorized;
            known.person = profile->person;
            if (known.tenantId != 0 || tenant.tenantId != 0)
                takeRefreshToken(tokens, known);
            else
                findTenant(tokens, known);
            return;
        }
        // A listed membership may be one without rights although login succeeded (contract 2.3).
        const bool mute
            = profile.error().kind == ErrorKind::NoAccess || profile.error().kind == ErrorKind::Forbidden;
        if (mute && tenant.tenantId != 0 && d->memberId != crossTenantMember) {
            d->noRights = profile.error();
            authorize(tenant, crossTenantMember);
        } else {
            fail(profile.error());
        }
    });
}

void HubexSignIn::findTenant(const hubex::Tokens &tokens, const hubex::Profile &profile)
{
    d->step = d->signIn().tenant(tokens, this, [this, tokens, profile](const Result<hubex::Tenant> &tenant) {
        // A role may hide the company. A server that only fails now must not make it another account.
        const bool hidden = !tenant
            && (tenant.error().kind == ErrorKind::Forbidden || tenant.error().kind == ErrorKind::NoAccess
                || tenant.error().kind == ErrorKind::NotFound);
        if (!tenant && !hidden) {
            fail(tenant.error());
            return;
        }
        hubex::Profile known = profile;
        if (tenant) {
            known.tenantId = tenant->tenantId;
            known.tenantName = tenant->name;
        }
        takeRefreshToken(tokens, known);
    });
}

void HubexSignIn::takeRefreshToken(const hubex::Tokens &tokens, const hubex::Profile &profile)
{
    if (!tokens.refresh.isEmpty()) {
        finish(tokens, profile);
        return;
    }
    Q_EMIT doing(tr("Preparing to stay signed in…"));
    d->step = d->signIn().refreshToken(
        tokens, this, [this, tokens, profile](const Result<hubex::Tokens> &refreshed) {
            // Without one the session still works for half an hour, and with a service token for ever.
            finish(refreshed ? refreshed.value() : tokens, profile);
        });
}

void HubexSignIn::finish(const hubex::Tokens &tokens, const hubex::Profile &profile)
{
    HubexSignedIn result;
    result.tokens = tokens;
    result.serviceToken = d->serviceToken;
    result.profile = profile;
    result.account.system = System::HubEx;
    result.account.server = d->server.base;
    result.account.applicationId = d->server.applicationId;
    result.account.way = d->way;
    result.account.tenantId = profile.tenantId != 0 ? profile.tenantId : d->tenant.tenantId;
    result.account.memberId = profile.memberId != 0 ? profile.memberId : d->memberId;
    result.account.user = d->login.isEmpty() ? profile.person.fullName() : d->login;
    result.account.title = !profile.tenantName.isEmpty() ? profile.tenantName : d->tenant.name;
    if (result.account.title.isEmpty())
        result.account.title = d->server.base.host();
    d->password.clear();
    Q_EMIT finished(result);
}

void HubexSignIn::fail(const Error &error)
{
    if (fallsBack(error))
        tryAgain();
    else
        Q_EMIT failed(error);
}

} // namespace dd::session
