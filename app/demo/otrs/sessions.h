// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <optional>

namespace dd::demo::otrs {

struct Session {
    QString value; // 32 characters
    QString challenge; // ChallengeToken, 32 characters
    int agentId = 0;
    QString address; // of the client; another one kills the session
    qint64 started = 0;
    qint64 lastUsed = 0;
};

/// The live sessions with Znuny's default limits (contract section 2). Owner: the engine. Times in seconds.
class Sessions {
public:
    static constexpr qint64 idleLimit = 7200;
    static constexpr qint64 totalLimit = 57600;
    static constexpr int perAgentLimit = 20;
    static constexpr int systemLimit = 100;

    explicit Sessions(quint32 seed)
        : m_random(seed)
    {
    }

    /// Nothing when the agent (or the system) has too many live sessions already.
    std::optional<Session> open(int agentId, const QString &address, qint64 now);
    /// The session, or nothing: unknown, expired, or used from another address (then it is gone for good).
    Session *check(const QString &value, const QString &address, qint64 now);
    void close(const QString &value) { m_sessions.remove(value); }
    /// True when any live session of the agent has this challenge token.
    bool knowsChallenge(int agentId, const QString &challenge) const;
    void closeAllOf(int agentId);
    /// A session from elsewhere: one that was recorded.
    void adopt(const Session &session) { m_sessions.insert(session.value, session); }

private:
    bool isExpired(const Session &session, qint64 now) const;
    QString token();

    QHash<QString, Session> m_sessions;
    QRandomGenerator m_random;
};

} // namespace dd::demo::otrs
