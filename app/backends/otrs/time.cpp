// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/time.h"

#include "backends/json/instant.h"
#include "net/httpdate.h"

#include <cmath>

namespace dd::otrs {

namespace {

// Zones differ by quarters of an hour; half of one is more than an answer takes.
constexpr qint64 quarter = 15 * 60;
constexpr qint64 farthestZone = 14 * 3600;

/// Builds before 6.44.1 append " (Europe/Moscow)" (contract 3): that zone wins over what we believe.
QDateTime wallTime(const json::Value &value, const QTimeZone &zone)
{
    QString text = value.text();
    if (text.isEmpty())
        return {};
    QTimeZone where = zone;
    if (const qsizetype bracket = text.indexOf(QLatin1String(" (")); bracket > 0) {
        const QTimeZone named(text.mid(bracket + 2).section(QLatin1Char(')'), 0, 0).toLatin1());
        if (named.isValid())
            where = named;
        text = text.left(bracket);
    }
    const QByteArray bytes = text.toLatin1();
    const std::optional<QDateTime> read
        = json::readInstant(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (!read) {
        value.complain(QStringLiteral("expected a date"));
        return {};
    }
    return read->isValid() ? QDateTime(read->date(), read->time(), where).toUTC() : QDateTime();
}

} // namespace

Clocks Clocks::of(const QString &zone, const net::Response &response)
{
    Clocks clocks;
    const QTimeZone agent(zone.toLatin1());
    if (!zone.isEmpty() && agent.isValid())
        clocks.agent = agent;
    clocks.answered = net::httpDate(response.header("date"));
    return clocks;
}

Clocks Clocks::setBy(
    const json::Value &age, const json::Value &created, const json::Value &createdServer) const
{
    Clocks set = *this;
    const qint64 seconds = age.integer(-1);
    const QDateTime birth = seconds < 0 ? QDateTime() : answered.addSecs(-seconds);
    const QDateTime servers = wallTime(createdServer, QTimeZone::utc());
    if (!birth.isValid() || !servers.isValid())
        return set;
    const qint64 offset = birth.secsTo(servers);
    if (std::abs(offset) >= farthestZone + quarter / 2)
        return set; // a Date of nowhere
    set.server = QTimeZone(int(qRound(double(offset) / quarter) * quarter));
    const QDateTime agents = wallTime(created, agent);
    set.isAgentWrong = agents.isValid() && std::abs(birth.secsTo(agents)) >= quarter / 2;
    return set;
}

QDateTime Clocks::agentTime(const json::Value &value) const
{
    return wallTime(value, agent);
}

QDateTime Clocks::moment(const json::Value &own, const json::Value &twin) const
{
    const QDateTime mine = agentTime(own);
    const QDateTime servers = wallTime(twin, server);
    if (!mine.isValid() || !servers.isValid())
        return mine.isValid() ? mine : servers;
    if (isAgentWrong)
        return servers;
    // Where both agree the twin is exact also in the hour that comes twice in the agent's autumn. Where they
    // do not, the agent's zone is a real one and knows summer time; the server's is only an offset.
    const QDateTime there = servers.toTimeZone(agent);
    const QDateTime here = mine.toTimeZone(agent);
    return there.date() == here.date() && there.time() == here.time() ? servers : mine;
}

QDateTime Clocks::unixTime(const json::Value &value)
{
    const qint64 seconds = value.integer();
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toUTC() : QDateTime();
}

} // namespace dd::otrs
