// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/authenticator.h"

#include <algorithm>

namespace dd::hubex {

namespace {

constexpr qint64 renewBefore = 5 * 60; // seconds left (contract 2.4)
constexpr qint64 renewAgainAfter = 60;

} // namespace

Authenticator::Authenticator(const Wire &wire, Tokens tokens, QByteArray serviceToken, QObject *parent)
    : net::Authenticator(parent)
    , m_signIn(wire)
    , m_tokens(std::move(tokens))
    , m_serviceToken(std::move(serviceToken))
{
    planRenewal();
}

void Authenticator::planRenewal()
{
    // A server may issue tokens that live for less than the reserve: renewed at once, they would never be
    // used.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 left = std::max<qint64>(now.secsTo(m_tokens.accessTill), 0);
    m_renewAt = now.addSecs(std::max(left - renewBefore, left / 2));
}

void Authenticator::sign(QNetworkRequest &request) const
{
    request.setRawHeader("Authorization", "Bearer " + m_tokens.access);
}

bool Authenticator::meansSessionDead(const net::Response &response) const
{
    return response.status == 401;
}

bool Authenticator::shouldRenew() const
{
    if (m_tokens.refresh.isEmpty() && m_serviceToken.isEmpty())
        return false;
    return m_tokens.access.isEmpty() || QDateTime::currentDateTimeUtc() >= m_renewAt;
}

void Authenticator::renew(Why why)
{
    m_why = why;
    if (!m_tokens.refresh.isEmpty()) {
        m_renewal = m_signIn.byRefreshToken(m_tokens.refresh, this, [this](const Result<Tokens> &answer) {
            const bool refused = !answer && answer.error().kind == ErrorKind::SignInRefused;
            if (!refused || m_serviceToken.isEmpty()) {
                take(answer);
                return;
            }
            // Refused once, it is refused for ever; the keychain forgets it too.
            m_tokens.refresh.clear();
            Q_EMIT tokensChanged(m_tokens);
            renewByServiceToken();
        });
    } else if (!m_serviceToken.isEmpty()) {
        renewByServiceToken();
    } else {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT renewed(Error{.kind = ErrorKind::NotSignedIn}); }, Qt::QueuedConnection);
    }
}

void Authenticator::renewByServiceToken()
{
    m_renewal = m_signIn.byServiceToken(
        m_serviceToken, this, [this](const Result<Tokens> &answer) { take(answer); });
}

void Authenticator::take(const Result<Tokens> &answer)
{
    if (!answer) {
        Error error = answer.error();
        const bool isRefused = error.kind == ErrorKind::SignInRefused || error.kind == ErrorKind::Forbidden;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool isAlive = !m_tokens.access.isEmpty() && now < m_tokens.accessTill;
        if (m_why == Why::Ahead && isAlive && !isRefused) {
            // Nobody has refused the old token: it goes on, and the server is asked again a little later.
            m_renewAt = now.addSecs(renewAgainAfter);
            Q_EMIT renewed(Done{});
            return;
        }
        // A refused renewal is an ended session to whoever waits for it; an unreachable server is not.
        if (isRefused)
            error.kind = ErrorKind::NotSignedIn;
        Q_EMIT renewed(error);
        return;
    }
    const QByteArray known = m_tokens.refresh;
    m_tokens = answer.value();
    planRenewal();
    // The renewal answers with an access token; the refresh token lives on (contract 2.2).
    if (m_tokens.refresh.isEmpty())
        m_tokens.refresh = known;
    if (m_tokens.refresh != known)
        Q_EMIT tokensChanged(m_tokens);
    Q_EMIT renewed(Done{});
}

} // namespace dd::hubex
