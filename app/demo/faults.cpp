// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace dd::demo {

namespace {

constexpr qint64 minuteMs = 60'000;

const QHash<QString, Fault::Kind> &kinds()
{
    static const QHash<QString, Fault::Kind> all{
        {QStringLiteral("drop-before"), Fault::Kind::DropBefore},
        {QStringLiteral("drop-after"), Fault::Kind::DropAfter},
        {QStringLiteral("malformed"), Fault::Kind::Malformed},
        {QStringLiteral("truncated"), Fault::Kind::Truncated},
    };
    return all;
}

constexpr std::array statuses{401, 403, 404, 409, 429, 500, 502, 503, 504};

std::optional<Fault> faultNamed(const QString &name)
{
    if (const auto kind = kinds().constFind(name); kind != kinds().constEnd())
        return Fault{*kind, 0, 0};
    if (const int status = name.toInt(); std::ranges::find(statuses, status) != statuses.end())
        return Fault{Fault::Kind::Status, status, 0};
    return std::nullopt;
}

bool readNumber(const QString &text, int lowest, int *number)
{
    bool ok = false;
    *number = text.toInt(&ok);
    return ok && *number >= lowest;
}

} // namespace

bool Faults::readItem(Group &group, const QString &name, const QString &value)
{
    if (name == QLatin1String("slow"))
        return readNumber(value, 0, &group.delayMs);
    if (name == QLatin1String("every"))
        return readNumber(value, 1, &group.every);
    if (name == QLatin1String("times"))
        return readNumber(value, 0, &group.times);
    if (name == QLatin1String("rate"))
        return readNumber(value, 1, &group.rate);
    if (name == QLatin1String("path")) {
        group.pathPrefix = value;
        return !value.isEmpty();
    }
    if (name == QLatin1String("method")) {
        group.method = value.toUpper().toLatin1();
        return !value.isEmpty();
    }
    const std::optional<Fault> fault = faultNamed(name);
    bool ok = true;
    const double probability = value.isEmpty() ? 1 : value.toDouble(&ok);
    if (!fault || !ok || probability < 0 || probability > 1)
        return false;
    group.items.append({*fault, probability});
    return true;
}

QStringList Faults::names()
{
    QStringList names = kinds().keys();
    for (const int status : statuses)
        names << QString::number(status);
    for (const char *name : {"slow", "rate", "path", "method", "every", "times"})
        names << QLatin1String(name);
    return names;
}

std::optional<Faults> Faults::parse(const QString &text, quint32 seed, QString *error)
{
    Faults faults;
    faults.m_random.seed(seed);
    faults.m_clock.start();
    for (const QString &groupText : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        Group group;
        for (const QString &item : groupText.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const QString name = item.section(QLatin1Char('='), 0, 0).trimmed();
            const QString value = item.section(QLatin1Char('='), 1).trimmed();
            if (readItem(group, name, value))
                continue;
            if (error)
                *error = item.trimmed();
            return std::nullopt;
        }
        faults.m_groups.append(group);
    }
    return faults;
}

Fault Faults::next(const http::Request &request)
{
    Fault result;
    for (Group &group : m_groups) {
        if (!takes(group, request))
            continue;
        const Fault fault = fire(group);
        result.delayMs += group.delayMs;
        if (result.kind == Fault::Kind::None) {
            result.kind = fault.kind;
            result.status = fault.status;
        }
    }
    return result;
}

bool Faults::takes(Group &group, const http::Request &request)
{
    if (!request.path.startsWith(group.pathPrefix, Qt::CaseInsensitive))
        return false;
    if (!group.method.isEmpty() && group.method != request.method)
        return false;
    ++group.matched;
    if (group.matched % group.every != 0 || group.times == 0)
        return false;
    if (group.times > 0)
        --group.times;
    return true;
}

Fault Faults::fire(Group &group)
{
    if (group.rate > 0 && isOverRate(group))
        return Fault{Fault::Kind::Status, 429, 0};
    for (const Item &item : std::as_const(group.items)) {
        // Every item draws, so that one fault's probability does not shift the others' sequence.
        if (m_random.generateDouble() < item.probability)
            return item.fault;
    }
    return {};
}

bool Faults::isOverRate(Group &group)
{
    const qint64 now = m_clock.elapsed();
    group.recent.removeIf([now](qint64 at) { return now - at >= minuteMs; });
    if (group.recent.size() >= group.rate)
        return true;
    group.recent.append(now);
    return false;
}

} // namespace dd::demo
