// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/authenticator.h"

#include "backends/otrs/errors.h"

namespace dd::otrs {

Authenticator::Authenticator(
    const Wire &wire, Session session, QString user, QString keptPassword, QObject *parent)
    : net::Authenticator(parent)
    , m_signIn(wire)
    , m_session(std::move(session))
    , m_user(std::move(user))
    , m_password(std::move(keptPassword))
{
}

void Authenticator::sign(QNetworkRequest &request) const
{
    // Any other way writes the session into the HTML that getAttachment returns (contract 2).
    if (!m_session.value.isEmpty())
        request.setRawHeader("Cookie", m_session.name + '=' + m_session.value);
}

bool Authenticator::meansSessionDead(const net::Response &response) const
{
    return saysSessionInvalid(response);
}

void Authenticator::renew(Why)
{
    if (m_password.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT renewed(Error{.kind = ErrorKind::NotSignedIn}); }, Qt::QueuedConnection);
        return;
    }
    m_renewal = m_signIn.login(m_user, m_password, {}, this, [this](const Result<Session> &answer) {
        if (answer) {
            m_session = answer.value();
            Q_EMIT sessionChanged(m_session);
            Q_EMIT renewed(Done{});
            return;
        }
        Error error = answer.error();
        if (error.kind == ErrorKind::SignInRefused) {
            // Not tried again with the same password: the server may lock the user out.
            m_password.clear();
            error.kind = ErrorKind::NotSignedIn;
        } else if (error.kind == ErrorKind::Unknown) {
            // Unknown is what became of the login; whoever waits for it was not sent at all.
            error.kind = ErrorKind::Unreachable;
        }
        Q_EMIT renewed(error);
    });
}

} // namespace dd::otrs
