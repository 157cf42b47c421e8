// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include <QStringList>

namespace dd {

namespace {

constexpr int longestName = 200; // leaves room for a folder under Windows' 260

bool isReservedOnWindows(const QString &base)
{
    static const QStringList names{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
        QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const QString upper = base.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    if (names.contains(upper))
        return true;
    return upper.size() == 4
        && (upper.startsWith(QLatin1String("COM")) || upper.startsWith(QLatin1String("LPT")))
        && upper.at(3).isDigit() && upper.at(3) != QLatin1Char('0');
}

} // namespace

QString safeFileName(const QString &serverName)
{
    static const QString reserved = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar c : serverName) {
        // Format characters (Cf) too: a right-to-left override can dress an .exe up as a .jpg.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isNull())
            continue;
        name += reserved.contains(c) ? QLatin1Char('_') : c;
    }
    name = name.simplified();
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("file");
    if (name.size() > longestName) {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const QString suffix = dot > 0 && name.size() - dot <= 16 ? name.mid(dot) : QString();
        qsizetype keep = longestName - suffix.size();
        if (name.at(keep - 1).isHighSurrogate())
            --keep;
        name = name.left(keep) + suffix;
    }
    return isReservedOnWindows(name) ? QLatin1Char('_') + name : name;
}

} // namespace dd
