// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/sessions.h"

#include <algorithm>

namespace dd::demo::otrs {

bool Sessions::isExpired(const Session &session, qint64 now) const
{
    return now - session.lastUsed >= idleLimit || now - session.started >= totalLimit;
}

QString Sessions::token()
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString text;
    for (int i = 0; i < 32; ++i)
        text.append(QLatin1Char(letters[m_random.bounded(62)]));
    return text;
}

std::optional<Session> Sessions::open(int agentId, const QString &address, qint64 now)
{
    const auto isLive = [this, now](const Session &session) { return !isExpired(session, now); };
    const auto ofAgent
        = [&isLive, agentId](const Session &item) { return item.agentId == agentId && isLive(item); };
    if (std::count_if(m_sessions.begin(), m_sessions.end(), ofAgent) >= perAgentLimit
        || std::count_if(m_sessions.begin(), m_sessions.end(), isLive) >= systemLimit)
        return std::nullopt;
    Session session;
    session.value = token();
    session.challenge = token();
    session.agentId = agentId;
    session.address = address;
    session.started = now;
    session.lastUsed = now;
    m_sessions.insert(session.value, session);
    return session;
}

Session *Sessions::check(const QString &value, const QString &address, qint64 now)
{
    const auto found = m_sessions.find(value);
    if (found == m_sessions.end())
        return nullptr;
    if (found->address != address || isExpired(*found, now)) {
        m_sessions.erase(found);
        return nullptr;
    }
    return &*found;
}

bool Sessions::knowsChallenge(int agentId, const QString &challenge) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
        [&](const Session &session) { return session.agentId == agentId && session.challenge == challenge; });
}

void Sessions::closeAllOf(int agentId)
{
    m_sessions.removeIf([agentId](const auto &item) { return item.value().agentId == agentId; });
}

} // namespace dd::demo::otrs
