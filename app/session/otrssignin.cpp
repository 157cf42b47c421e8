// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otrssignin.h"

#include "backends/otrs/address.h"
#include "session/otrsvisit.h"
#include "session/serveraddress.h"

namespace dd::session {

struct OtrsSignIn::Private {
    explicit Private(const Services &s)
        : services(s)
    {
    }

    Services services;
    std::unique_ptr<OtrsVisit> visit;
    QList<QUrl> candidates;
    Error firstError;
    otrs::Server server;
    QString user;
    QString password;
    QString code;
    bool wantsHelp = false;
    std::unique_ptr<otrs::Catalog> catalog;
    net::Load step;

    otrs::Wire wire() const { return otrs::Wire{visit->channel(), server}; }
};

OtrsSignIn::OtrsSignIn(const Services &services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(services))
{
}

OtrsSignIn::~OtrsSignIn()
{
    leaveVisit();
}

void OtrsSignIn::stop()
{
    if (d->visit)
        connect(d->visit.get(), &QObject::destroyed, this, &OtrsSignIn::stopped);
    else
        QMetaObject::invokeMethod(this, &OtrsSignIn::stopped, Qt::QueuedConnection);
    leaveVisit();
}

void OtrsSignIn::leaveVisit()
{
    d->step.cancel();
    d->catalog.reset();
    OtrsVisit::leave(std::move(d->visit));
}

void OtrsSignIn::start(
    const QString &pastedAddress, const QString &user, const QString &password, const QString &code)
{
    d->user = user;
    d->password = password;
    d->code = code;
    d->wantsHelp = false;
    begin(pastedAddress);
}

void OtrsSignIn::lostPassword(const QString &pastedAddress, const QString &user)
{
    d->user = user;
    d->wantsHelp = true;
    begin(pastedAddress);
}

void OtrsSignIn::begin(const QString &pastedAddress)
{
    leaveVisit();
    d->firstError = {};
    d->server = {};
    d->candidates = otrs::candidateBases(pastedAddress);
    beginVisit();
    if (d->candidates.isEmpty()) {
        const Error error{.kind = ErrorKind::WrongAddress, .detail = tr("This is not a web address.")};
        // Not told any more where another start came first.
        const auto tell = [this, visit = QPointer(d->visit.get()), error] {
            if (visit && visit == d->visit.get())
                Q_EMIT failed(error);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    probeNext();
}

void OtrsSignIn::beginVisit()
{
    d->visit = std::make_unique<OtrsVisit>(d->services);
    connect(
        &d->visit->channel(), &net::Channel::untrustedCertificate, this, &OtrsSignIn::untrustedCertificate);
}

void OtrsSignIn::probeNext()
{
    const QUrl base = d->candidates.takeFirst();
    Q_EMIT doing(tr("Looking for the server at %1…").arg(base.toDisplayString()));
    d->step = otrs::SignIn(d->wire()).probe(base, this, [this, base](const Result<otrs::Server> &server) {
        if (server)
            serverFound(server.value());
        else
            probed(base, server.error());
    });
}

void OtrsSignIn::probed(const QUrl &base, const Error &error)
{
    const auto isNobody = [](const Error &one) {
        return one.kind == ErrorKind::Unreachable || one.kind == ErrorKind::TimedOut
            || one.kind == ErrorKind::TlsFailed;
    };
    // The first candidate is the likeliest one: what it said is what the user should read.
    if (!d->firstError || (isNobody(d->firstError) && !isNobody(error)))
        d->firstError = error;
    // Where nobody answers, another path leads to nobody either.
    if (isNobody(error))
        d->candidates.removeIf([&base](const QUrl &other) { return other.scheme() == base.scheme(); });
    const bool final = error.kind == ErrorKind::TlsUntrusted || error.kind == ErrorKind::TlsPinChanged
        || error.kind == ErrorKind::ProxyFailed || error.kind == ErrorKind::Cancelled;
    if (final || d->candidates.isEmpty())
        Q_EMIT failed(final ? error : d->firstError);
    else
        probeNext();
}

void OtrsSignIn::serverFound(const otrs::Server &server)
{
    d->server = server;
    if (isPlainToPublicHost(server.base) && !d->wantsHelp)
        Q_EMIT plainHttpFound(server.base);
    else
        goOn();
}

void OtrsSignIn::goOn()
{
    if (!d->server.base.isValid())
        return;
    if (!d->visit)
        beginVisit();
    if (!d->wantsHelp) {
        logIn();
        return;
    }
    Q_EMIT doing(tr("Asking for a new password…"));
    d->step = otrs::SignIn(d->wire()).lostPassword(d->user, this, [this](const Result<QString> &answer) {
        if (answer)
            Q_EMIT passwordHelpSent(answer.value());
        else
            Q_EMIT failed(answer.error());
    });
}

void OtrsSignIn::logIn()
{
    Q_EMIT doing(tr("Signing in…"));
    d->visit->logIn(d->server, d->user, d->password, d->code, [this](const Result<otrs::Session> &session) {
        if (session) {
            findZone(session.value());
            return;
        }
        Error error = session.error();
        // Nothing that one could look at before repeating it.
        if (error.kind == ErrorKind::Unknown)
            error.kind = ErrorKind::SignInUnknown;
        Q_EMIT failed(error);
    });
}

void OtrsSignIn::findZone(const otrs::Session &session)
{
    Q_EMIT doing(tr("Asking for the time zone…"));
    // Login does not tell the zone in which this agent's times are written; the list of agents does (contract
    // 3).
    d->catalog = std::make_unique<otrs::Catalog>(d->wire());
    d->step = d->catalog->agents(this, [this, session](const Result<QList<Person>> &agents) {
        if (agents) {
            for (const Person &agent : agents.value()) {
                if (agent.id == session.me.id)
                    d->server.zone = agent.timeZone;
            }
        }
        finish(session);
    });
}

void OtrsSignIn::finish(const otrs::Session &session)
{
    OtrsSignedIn result;
    result.session = session;
    result.password = d->password;
    result.account.system = System::Otrs;
    result.account.title = d->server.base.host();
    result.account.server = d->server.base;
    result.account.user = session.me.login.isEmpty() ? d->user : session.me.login;
    result.account.jsonPl = d->server.route == otrs::Route::JsonPl;
    result.account.zone = d->server.zone;
    d->password.clear();
    d->code.clear();
    d->visit->handOver();
    Q_EMIT finished(result);
}

} // namespace dd::session
