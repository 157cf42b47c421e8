// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/match.h"

#include <QStringList>

namespace dd::ui {

namespace {

QString folded(const QString &text)
{
    return text.toCaseFolded().replace(QChar(0x451), QChar(0x435)); // ё, е
}

int matchOfWord(const QString &word, const QString &candidate)
{
    int best = 0;
    for (qsizetype at = candidate.indexOf(word); at >= 0; at = candidate.indexOf(word, at + 1)) {
        if (at == 0)
            return 4;
        best = qMax(best, candidate.at(at - 1).isLetterOrNumber() ? 1 : 3);
    }
    return best;
}

} // namespace

int matchOf(const QString &typed, const QString &candidate)
{
    const QString text = folded(candidate);
    const QString wanted = folded(typed.simplified());
    int sum = text == wanted ? 8 : 0;
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int fit = matchOfWord(word, text);
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return words.isEmpty() ? 1 : sum;
}

} // namespace dd::ui
