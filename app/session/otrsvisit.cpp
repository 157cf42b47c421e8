// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otrsvisit.h"

#include "net/exchangelog.h"

#include <QLocale>
#include <QTimer>

namespace dd::session {

namespace {

/// Long enough for a server that works at all; whoever left does not wait for the others.
constexpr auto patience = std::chrono::seconds(10);

} // namespace

OtrsVisit::OtrsVisit(const Services &services)
    : m_log(services.log)
    , m_channel(tr("sign-in"), services.policy, services.log, net::RateBudget{})
{
    m_channel.setLanguage(QLocale().name().left(2));
}

void OtrsVisit::logIn(const otrs::Server &server, const QString &user, const QString &password,
    const QString &code, Then<otrs::Session> then)
{
    m_wire = std::make_unique<otrs::Wire>(otrs::Wire{m_channel, server});
    m_user = user;
    m_then = std::move(then);
    m_step = otrs::SignIn(*m_wire).login(
        user, password, code, this, [this](const Result<otrs::Session> &answer) { loggedIn(answer); });
}

void OtrsVisit::loggedIn(const Result<otrs::Session> &answer)
{
    m_step.release(); // over, though it may still stand there
    if (answer)
        m_session = answer.value();
    if (!m_then) {
        signOut();
        return;
    }
    if (answer) {
        m_authenticator = std::make_unique<otrs::Authenticator>(*m_wire, m_session, m_user, QString());
        m_channel.setAuthenticator(m_authenticator.get());
    }
    // The visit may be over when this returns.
    const Then<otrs::Session> then = m_then;
    then(answer);
}

void OtrsVisit::leave(std::unique_ptr<OtrsVisit> visit)
{
    if (!visit)
        return;
    OtrsVisit *left = visit.release();
    left->setParent(&left->m_log);
    QObject::disconnect(&left->m_channel, &net::Channel::untrustedCertificate, nullptr, nullptr);
    left->m_then = nullptr;
    QTimer::singleShot(patience, left, &QObject::deleteLater);
    if (!left->m_step.running())
        left->signOut();
}

void OtrsVisit::signOut()
{
    if (m_session.value.isEmpty()) {
        deleteLater();
        return;
    }
    m_step = otrs::SignIn(*m_wire).logout(m_session, this, [this](const Result<Done> &) { deleteLater(); });
}

} // namespace dd::session
