// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include <QStringList>
#include <algorithm>

namespace dd {

namespace {

constexpr qsizetype longestName = 200; // leaves room for a folder under Windows' 260
/// Linux takes 255 in UTF-8; " (2)" and the end of a temporary file's name come on top.
constexpr qsizetype mostBytes = 230;

bool isTooLong(const QString &name)
{
    return name.size() > longestName || name.toUtf8().size() > mostBytes;
}

/// The suffix stays: it tells what opens the file.
QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString suffix = dot > 0 && name.size() - dot <= 16 ? name.mid(dot) : QString();
    QString stem = name.left(std::min(name.size() - suffix.size(), longestName));
    while (isTooLong(stem + suffix))
        stem.chop(1);
    if (stem.back().isHighSurrogate())
        stem.chop(1); // half a character
    return stem + suffix;
}

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
    if (isTooLong(name))
        name = shortened(name);
    return isReservedOnWindows(name) ? QLatin1Char('_') + name : name;
}

} // namespace dd
