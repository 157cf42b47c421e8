// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/attempt.h"

#include "net/accessmanager.h"
#include "net/authenticator.h"
#include "net/networkerrors.h"
#include "net/networkpolicy.h"
#include "net/oneshotbody.h"
#include "net/origin.h"

#include <QCryptographicHash>
#include <utility>

namespace dd::net {

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 chunk = 256 * 1024;

/// What a stranger's server may see of our own headers after a redirect.
bool isHarmless(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "accept" || lower == "accept-language";
}

} // namespace

Attempt::Attempt(
    AccessManager &manager, const Request &request, const Authenticator *authenticator, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(request)
    , m_authenticator(authenticator)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &Attempt::giveUp);
}

Attempt::~Attempt()
{
    m_done = true;
    if (m_reply) {
        // abort() emits finished() before it returns; nobody may hear that any more.
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Attempt::start()
{
    m_timeout.start(m_request.timeout);
    go(m_request.url);
}

void Attempt::giveUp()
{
    if (m_request.effect == Effect::Read)
        endWith(ErrorKind::TimedOut);
    else
        endWith(mayHaveLeft() ? ErrorKind::Unknown : ErrorKind::Unreachable, tr("timed out"));
}

void Attempt::go(const QUrl &url)
{
    m_abroad = !sameOrigin(url, m_request.url);
    QNetworkRequest request = prepared(url);
    m_reply = sent(request);
    // Given up, a reply lives until the event loop comes round, and until then it may read from its body.
    if (m_out)
        m_out->setParent(m_reply);
    watch();
}

QNetworkRequest Attempt::prepared(const QUrl &url) const
{
    QNetworkRequest request(url);
    const bool home = sameOrigin(url, m_request.url);
    if (!m_manager.language().isEmpty())
        request.setRawHeader("Accept-Language", m_manager.language());
    for (const auto &[name, value] : m_request.headers) {
        if (home || isHarmless(name))
            request.setRawHeader(name, value);
    }
    if (home && m_authenticator && !m_request.anonymous)
        m_authenticator->sign(request);
    if (const QByteArray login = m_manager.proxyLogin(url); !login.isEmpty())
        request.setRawHeader("Proxy-Authorization", login);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("DispatchDesk/" DD_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(m_manager.tls());
    // Unpacked here: Qt would take an answer that was cut for a whole one.
    request.setRawHeader("Accept-Encoding", "gzip");
    return request;
}

QNetworkReply *Attempt::sent(QNetworkRequest &request)
{
    const bool carries = !m_request.body.isEmpty() || m_request.verb == Verb::Post
        || m_request.verb == Verb::Put || m_request.verb == Verb::Patch;
    if (carries)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(m_request.contentType));
    // A write without a body gets an empty one: what has nothing to rewind, Qt sends again as it likes.
    if (carries || m_request.effect == Effect::Write) {
        m_out = new OneShotBody(m_request.body, this);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    switch (m_request.verb) {
    case Verb::Get:
        return m_out ? m_manager.sendCustomRequest(request, "GET", m_out) : m_manager.get(request);
    case Verb::Head:
        return m_manager.head(request);
    case Verb::Post:
        return m_manager.post(request, m_out);
    case Verb::Put:
        return m_manager.put(request, m_out);
    case Verb::Patch:
        return m_manager.sendCustomRequest(request, "PATCH", m_out);
    case Verb::Delete:
        return m_manager.sendCustomRequest(request, "DELETE", m_out);
    }
    Q_UNREACHABLE();
}

void Attempt::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes) {
        if (bytes > 0 && !m_done)
            m_timeout.start(m_request.timeout);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &Attempt::checkPin);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Attempt::onTlsErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::read);
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::onReplyFinished);
}

void Attempt::read()
{
    // While bytes flow a large file may take its time; the job's total time-out still bounds it.
    m_timeout.start(m_request.timeout);
    while (!m_done && m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(chunk);
        if (piece.isEmpty())
            break;
        take(piece);
    }
    if (!m_done && m_request.progress)
        tellProgress();
}

void Attempt::tellProgress()
{
    if (m_toldProgress.isValid() && m_toldProgress.elapsed() < 100)
        return;
    m_toldProgress.start();
    // Of packed bytes only the plain ones mean something to people, and nobody knows how many will come.
    Q_EMIT progressed(m_body.size(), m_unpacking ? -1 : promised());
}

qint64 Attempt::promised() const
{
    bool isTold = false;
    const qint64 bytes = m_reply->rawHeader("Content-Length").toLongLong(&isTold);
    return isTold ? bytes : -1;
}

void Attempt::take(const QByteArray &piece)
{
    // A write was answered, so it happened or not: only looking at the server tells.
    const bool isWrite = m_request.effect == Effect::Write;
    const QByteArray coding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    const bool isPlain = coding.isEmpty() || coding == "identity";
    if (!isPlain && !m_unpacking)
        m_unpacking.emplace();
    m_received += piece.size();
    if (isPlain) {
        m_body += piece;
    } else if ((coding != "gzip" && coding != "x-gzip")
        || !m_unpacking->feed(piece, m_body, m_request.sizeLimit)) {
        endWith(isWrite ? ErrorKind::Unknown : ErrorKind::BadAnswer, tr("the answer does not unpack"));
        return;
    }
    if (m_body.size() > m_request.sizeLimit)
        endWith(isWrite ? ErrorKind::Unknown : ErrorKind::TooLarge,
            tr("more than %1 MiB").arg(m_request.sizeLimit / (1024 * 1024)));
}

bool Attempt::isCut(int status) const
{
    if (m_request.verb == Verb::Head || status == 204 || status == 304)
        return false;
    return m_received < promised() || (m_unpacking && !m_unpacking->isWhole());
}

void Attempt::checkPin()
{
    const QByteArray accepted = pinned();
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    // Even a certificate somebody else vouches for: the user said "this one and no other". Nothing was sent
    // yet.
    if (accepted.isEmpty() || leaf.digest(QCryptographicHash::Sha256) == accepted)
        m_manager.noteRefusal(m_reply->url(), ErrorKind::None);
    else
        refuse(leaf, {});
}

void Attempt::onTlsErrors(const QList<QSslError> &errors)
{
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    const QByteArray accepted = pinned();
    if (!accepted.isEmpty() && leaf.digest(QCryptographicHash::Sha256) == accepted) {
        m_manager.noteRefusal(m_reply->url(), ErrorKind::None);
        m_reply->ignoreSslErrors(errors);
        return;
    }
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons << error.errorString();
    reasons.removeDuplicates(); // one of each certificate of the chain
    refuse(leaf, reasons);
}

QByteArray Attempt::pinned() const
{
    return m_manager.policy().pins().value(NetworkPolicy::pinKey(m_reply->url()));
}

void Attempt::refuse(const QSslCertificate &certificate, const QStringList &reasons)
{
    const ErrorKind kind = pinned().isEmpty() ? ErrorKind::TlsUntrusted : ErrorKind::TlsPinChanged;
    m_manager.noteRefusal(m_reply->url(), kind);
    Q_EMIT untrusted(m_reply->url(), certificate, reasons);
    endWith(kind,
        kind == ErrorKind::TlsUntrusted
            ? reasons.join(QLatin1String("; "))
            : QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

void Attempt::onReplyFinished()
{
    if (m_done)
        return;
    read();
    if (m_done)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    if (status == 407 || isProxyGone(code)) {
        endWith(ErrorKind::ProxyFailed, m_reply->errorString());
        return;
    }
    const ErrorKind refusal = m_manager.refusal(m_reply->url());
    if (code == QNetworkReply::SslHandshakeFailedError && refusal != ErrorKind::None) {
        endWith(refusal, m_reply->errorString());
        return;
    }
    // The connection went away under it, as one does whose other request was dropped. Nothing was taken of
    // the body, so nothing can have been done with it: it goes out for the first time.
    if (code == QNetworkReply::ContentReSendError && !mayHaveLeft() && !std::exchange(m_restarted, true)) {
        goOn(m_reply->url());
        return;
    }
    if (!isOnlyAStatus(code, status)) {
        end(errorOf(code, m_reply->errorString(), m_request.effect, mayHaveLeft()));
        return;
    }
    if (followRedirect(status))
        return;
    if (isCut(status))
        end(errorOf(QNetworkReply::RemoteHostClosedError, tr("the answer was cut off"), m_request.effect,
            mayHaveLeft()));
    else
        end(response(status));
}

bool Attempt::isProxyGone(QNetworkReply::NetworkError code) const
{
    const QUrl url = m_reply->url();
    const bool touched = m_sent || (m_out && m_out->wasTouched());
    if (touched || m_manager.policy().proxyFor(url).type() != QNetworkProxy::HttpProxy)
        return false;
    // Qt has no word of its own for a tunnel's dead end, and plain http is handed to the proxy itself.
    return code == QNetworkReply::UnknownNetworkError
        || (url.scheme() == QLatin1String("http")
            && (code == QNetworkReply::ConnectionRefusedError || code == QNetworkReply::HostNotFoundError));
}

bool Attempt::followRedirect(int status)
{
    const bool redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const bool readable
        = m_request.effect == Effect::Read && (m_request.verb == Verb::Get || m_request.verb == Verb::Head);
    if (!redirect || target.isEmpty() || !readable)
        return false;
    const QUrl next = m_reply->url().resolved(target);
    const bool downgrade
        = m_reply->url().scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
    const bool web = next.scheme() == QLatin1String("https") || next.scheme() == QLatin1String("http");
    if (++m_redirects > mostRedirects || downgrade || !web || next.host().isEmpty()) {
        m_abroad = !sameOrigin(next, m_request.url);
        endWith(ErrorKind::WrongAddress,
            tr("refused redirect to %1").arg(next.scheme() + QLatin1String("://") + next.host()));
        return true;
    }
    goOn(next);
    return true;
}

void Attempt::goOn(const QUrl &url)
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body.clear();
    m_unpacking.reset();
    m_received = 0;
    go(url);
}

bool Attempt::mayHaveLeft() const
{
    // Without a body Qt does not say in time that the head went out, so it counts as gone.
    return m_sent || m_request.body.isEmpty() || (m_out && m_out->wasTouched());
}

Response Attempt::response(int status) const
{
    Response answer;
    answer.status = status;
    answer.url = m_reply->url();
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.insert(name.toLower(), value);
    answer.body = m_body;
    return answer;
}

void Attempt::endWith(ErrorKind kind, const QString &detail)
{
    end(Error{.kind = kind, .detail = detail});
}

void Attempt::end(const Result<Response> &outcome)
{
    if (m_done)
        return;
    m_done = true;
    m_timeout.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(outcome);
}

} // namespace dd::net
