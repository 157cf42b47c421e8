// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"

#include "backends/otrs/address.h"
#include "secrets/trouble.h"
#include "session/serveraddress.h"
#include "session/services.h"
#include "session/servicetoken.h"

#include <QCryptographicHash>
#include <algorithm>

namespace dd::cli {

Access::Access(const Options &options, const session::Accounts &accounts, const session::Services &services,
    Secrets secrets, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_accounts(accounts)
    , m_services(services)
    , m_secrets(std::move(secrets))
    , m_hubex(services)
    , m_otrs(services)
{
    using session::HubexSignIn;
    using session::OtrsSignIn;
    connect(&m_hubex, &HubexSignIn::doing, this, &Access::doing);
    connect(&m_hubex, &HubexSignIn::tenantsOffered, this, &Access::chooseTenant);
    connect(&m_hubex, &HubexSignIn::untrustedCertificate, this, &Access::onUntrusted);
    connect(&m_hubex, &HubexSignIn::failed, this, [this](const Error &error) { refuse(Failure::of(error)); });
    connect(&m_hubex, &HubexSignIn::finished, this, [this](session::HubexSignedIn result) {
        result.account.keepSecrets = false;
        m_hubexAnswer = result;
        auto connection = std::make_unique<session::HubexConnection>(result.account, m_services);
        connection->adopt(result);
        m_connection = std::move(connection);
        m_guest = true;
        Q_EMIT ready();
    });
    connect(&m_otrs, &OtrsSignIn::doing, this, &Access::doing);
    connect(&m_otrs, &OtrsSignIn::untrustedCertificate, this, &Access::onUntrusted);
    connect(&m_otrs, &OtrsSignIn::failed, this, [this](const Error &error) { refuse(Failure::of(error)); });
    connect(&m_otrs, &OtrsSignIn::plainHttpFound, this, [this](const QUrl &server) {
        if (m_options.plainHttp)
            m_otrs.goOn();
        else
            refuse(
                Failure::usage(tr("%1 answers only without encryption. Nothing secret was sent. --plain-http "
                                  "signs in all the same.")
                                   .arg(server.toDisplayString())));
    });
    connect(&m_otrs, &OtrsSignIn::finished, this, [this](session::OtrsSignedIn result) {
        result.account.keepSecrets = false;
        auto connection = std::make_unique<session::OtrsConnection>(result.account, m_services);
        connection->adopt(result);
        m_connection = std::move(connection);
        m_guest = true;
        Q_EMIT ready();
    });
}

Access::~Access() = default;

void Access::start()
{
    if (const session::Account *known
        = m_options.target.isEmpty() ? onlyAccount() : m_accounts.named(m_options.target)) {
        openKnown(*known);
        return;
    }
    // Told from the event loop, like everything else.
    QMetaObject::invokeMethod(this, &Access::signIn, Qt::QueuedConnection);
}

const session::Account *Access::onlyAccount() const
{
    const session::Account *only = nullptr;
    for (const session::Account &account : m_accounts.all()) {
        if (m_options.system && account.system != *m_options.system)
            continue;
        if (only)
            return nullptr;
        only = &account;
    }
    return only;
}

QString Access::accountNames() const
{
    QStringList names;
    for (const session::Account &account : m_accounts.all())
        names << account.title;
    return names.join(QLatin1String(", "));
}

void Access::openKnown(const session::Account &account)
{
    Q_EMIT doing(tr("Connecting to %1…").arg(account.title));
    if (account.system == System::HubEx)
        m_connection = std::make_unique<session::HubexConnection>(account, m_services);
    else
        m_connection = std::make_unique<session::OtrsConnection>(account, m_services);
    connect(m_connection.get(), &session::Connection::untrustedCertificate, this, &Access::onUntrusted);
    connect(m_connection.get(), &session::Connection::stateChanged, this, &Access::onState);
    m_connection->open();
}

void Access::onState()
{
    using enum session::ConnectionState;
    if (m_over)
        return;
    switch (m_connection->state()) {
    case Online:
        m_connection->disconnect(this);
        Q_EMIT ready();
        return;
    case NeedsSignIn:
    case Offline:
    case Stopped: {
        Failure failure = Failure::of(m_connection->lastError());
        if (failure.error.detail.startsWith(QLatin1String("keychain")))
            failure.words = secrets::explain(secrets::troubleOf(failure.error));
        if (failure.code == ExitCode::SignInRefused)
            failure.words += QLatin1Char('\n')
                + tr(
                    "Sign in again in the window, or give the address in place of the name and the secret on "
                    "standard input.");
        refuse(failure);
        return;
    }
    case SignedOut:
    case Opening:
        return;
    }
}

std::optional<System> Access::systemOf(const QString &address) const
{
    if (m_options.system)
        return m_options.system;
    const QString lower = address.toLower();
    if (lower.contains(QLatin1String("hubex")) || lower.contains(QLatin1String("/fsm")))
        return System::HubEx;
    for (const char *word : {"otrs", "znuny", "index.pl", "customer.pl", "json.pl"}) {
        if (lower.contains(QLatin1String(word)))
            return System::Otrs;
    }
    return std::nullopt;
}

void Access::signIn()
{
    const QString &address = m_options.target;
    if (address.isEmpty()) {
        refuse(Failure::usage(m_accounts.all().isEmpty()
                ? tr("No account is known. Give the address of a server, or --demo.")
                : tr("Say which account: %1.").arg(accountNames())));
        return;
    }
    const QUrl hubexServer = session::hubexServerFrom(address);
    const bool isAddress = hubexServer.isValid() || !otrs::candidateBases(address).isEmpty();
    const bool looksLikeOne = address.contains(QLatin1Char('.')) || address.contains(QLatin1Char('/'))
        || address.contains(QLatin1Char(':'));
    if (!isAddress || !looksLikeOne) {
        QString words = tr("“%1” is neither an account nor an address.").arg(address);
        if (!m_accounts.all().isEmpty())
            words += QLatin1Char(' ') + tr("Accounts: %1.").arg(accountNames());
        refuse(Failure::usage(words));
        return;
    }
    const std::optional<System> system = systemOf(address);
    if (!system) {
        refuse(
            Failure::usage(tr("The address does not tell what stands there: add --system hubex or --system "
                              "otrs.")));
        return;
    }
    const QStringList secrets = m_secrets(*system);
    if (*system == System::HubEx)
        signInToHubex(hubexServer, secrets);
    else
        signInToOtrs(secrets);
}

void Access::signInToHubex(const QUrl &server, const QStringList &secrets)
{
    const int application
        = m_options.applicationId > 0 ? m_options.applicationId : session::Account().applicationId;
    if (!server.isValid()) {
        refuse(Failure::usage(tr("“%1” is not the address of a server.").arg(m_options.target)));
    } else if (session::isPlainToPublicHost(server) && !m_options.plainHttp) {
        refuse(Failure::usage(
            tr("%1 is without encryption. Nothing was sent. --plain-http signs in all the same.")
                .arg(server.toDisplayString())));
    } else if (secrets.size() == 1) {
        const session::ServiceToken token = session::serviceTokenFrom(secrets.first().toUtf8());
        if (token.problem == session::TokenProblem::None)
            m_hubex.startWithToken(server, application, token.token);
        else
            refuse(Failure::usage(explain(token.problem)));
    } else if (secrets.size() == 2) {
        m_hubex.startWithPassword(server, application, secrets.first(), secrets.last());
    } else {
        refuse(Failure::usage(
            tr("Standard input must hold one line with the service token, or two with login and "
               "password.")));
    }
}

void Access::signInToOtrs(const QStringList &secrets)
{
    if (secrets.size() < 2 || secrets.size() > 3)
        refuse(Failure::usage(
            tr("Standard input must hold two lines, user name and password, and a third with the "
               "two-factor code if there is one.")));
    else
        m_otrs.start(m_options.target, secrets.at(0), secrets.at(1), secrets.value(2).trimmed());
}

void Access::chooseTenant(const QList<hubex::Tenant> &tenants)
{
    QStringList open;
    for (const hubex::Tenant &tenant : tenants) {
        if (!tenant.isOpen())
            continue;
        const bool wanted = tenant.name.compare(m_options.tenant, Qt::CaseInsensitive) == 0
            || tenant.uriName.compare(m_options.tenant, Qt::CaseInsensitive) == 0
            || QString::number(tenant.tenantId) == m_options.tenant;
        if (wanted && !m_options.tenant.isEmpty()) {
            m_hubex.choose(tenant);
            return;
        }
        open << QStringLiteral("%1 (%2)").arg(tenant.name).arg(tenant.tenantId);
    }
    if (open.isEmpty())
        refuse(Failure::of(Error{.kind = ErrorKind::NoAccess}));
    else
        refuse(
            Failure::usage(tr("Say which company with --tenant: %1.").arg(open.join(QLatin1String(", ")))));
}

void Access::onUntrusted(const QUrl &, const QSslCertificate &certificate)
{
    m_certificate
        = tr("SHA-256 of its certificate: %1")
              .arg(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
}

void Access::refuse(const Failure &failure)
{
    if (std::exchange(m_over, true))
        return;
    Failure whole = failure;
    // What an administrator compares.
    const bool isRefused = whole.code == ExitCode::Tls;
    if (isRefused && !m_certificate.isEmpty())
        whole.words += QLatin1Char('\n') + m_certificate;
    Q_EMIT failed(whole);
}

void Access::close()
{
    m_over = true;
    m_hubex.stop();
    if (!m_guest || !m_connection) {
        connect(&m_otrs, &session::OtrsSignIn::stopped, this, &Access::closed);
        m_otrs.stop();
        return;
    }
    connect(m_connection.get(), &session::Connection::signedOut, this, &Access::closed, Qt::QueuedConnection);
    m_connection->signOut();
}

} // namespace dd::cli
