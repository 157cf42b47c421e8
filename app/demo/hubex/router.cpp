// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/router.h"

#include "demo/hubex/call.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

std::optional<QList<qint64>> idsIn(const QStringList &steps, const Route &route)
{
    const QStringList wanted = QString::fromLatin1(route.path).split(u'/');
    const bool isOpen = wanted.constLast() == "{*}"_L1;
    if (isOpen ? steps.size() < wanted.size() : steps.size() != wanted.size())
        return std::nullopt;
    QList<qint64> ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{*}"_L1)
            break;
        if (wanted.at(i) == "{}"_L1) {
            bool ok = false;
            ids.append(steps.at(i).toLongLong(&ok));
            if (!ok)
                return std::nullopt;
        } else if (wanted.at(i).compare(steps.at(i), Qt::CaseInsensitive) != 0) {
            return std::nullopt;
        }
    }
    return ids;
}

} // namespace

Match findRoute(const QByteArray &method, const QString &path)
{
    const QStringList steps = (path.endsWith(u'/') ? path.chopped(1) : path).split(u'/');
    Match match;
    for (const Route &route : routes()) {
        const auto ids = idsIn(steps, route);
        if (!ids)
            continue;
        if (method == route.method)
            return {&route, *ids, true};
        match.isKnownPath = method != "HEAD";
    }
    return match;
}

} // namespace dd::demo::hubex
