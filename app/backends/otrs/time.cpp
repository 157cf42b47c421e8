// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/time.h"

#include "backends/json/instant.h"

namespace dd::otrs {

namespace {

/// Builds before 6.44.1 append " (Europe/Moscow)" (contract 3): that zone wins over what we believe.
QDateTime wallTime(const json::Value &value, const QTimeZone &zone)
{
    QString text = value.text();
    if (text.isEmpty())
        return {};
    QTimeZone where = zone;
    if (const qsizetype bracket = text.indexOf(QLatin1String(" (")); bracket > 0) {
        const QTimeZone named(text.mid(bracket + 2).chopped(1).toLatin1());
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

Clocks Clocks::of(const QString &zone)
{
    Clocks clocks;
    const QTimeZone agent(zone.toLatin1());
    if (!zone.isEmpty() && agent.isValid())
        clocks.agent = agent;
    return clocks;
}

QDateTime Clocks::agentTime(const json::Value &value) const
{
    return wallTime(value, agent);
}

QDateTime Clocks::moment(const json::Value &own, const json::Value &twin) const
{
    const QDateTime mine = agentTime(own);
    const QDateTime servers = wallTime(twin, QTimeZone::utc());
    if (!mine.isValid() || !servers.isValid())
        return mine.isValid() ? mine : servers;
    // Where the server keeps UTC the twin is exact also in the hour that comes twice in the agent's autumn.
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
