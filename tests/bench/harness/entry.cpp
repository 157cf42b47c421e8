// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/entry.h"

#include <QStringList>

namespace dd::bench {

QString Target::text(const QString &unit) const
{
    const auto number = [](double value) { return QString::number(value, 'g', 6); };
    QStringList parts;
    if (most)
        parts << QStringLiteral("≤ %1 %2").arg(number(*most), unit);
    if (timesLimit > 0)
        parts << QStringLiteral("≤ %1 × %2").arg(number(timesLimit), limitIs);
    if (partOfPeer > 0) {
        const bool isTime = unit == QLatin1String("ms") || unit == QLatin1String("µs");
        parts << (isTime ? QStringLiteral("≥ %1 × faster than %2") : QStringLiteral("≤ 1/%1 of %2"))
                     .arg(number(partOfPeer), peerIs);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace dd::bench
