// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

namespace dd {

namespace {

constexpr qsizetype shortestSlip = 5; ///< letters
constexpr QStringView latin = u"abcdefghijklmnopqrstuvwxyz";
constexpr QStringView cyrillic = u"абвгдежзийклмнопрстуфхцчшщъыьэюя";

enum class Part { None, Letter, Inside };

/// Marks and invisible signs stand inside of words, they do not begin one.
Part partOf(char32_t point)
{
    if (QChar::isLetterOrNumber(point))
        return Part::Letter;
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return Part::Inside;
    default:
        return Part::None;
    }
}

QStringView alphabetOf(const QString &word)
{
    const auto all = [&word](QStringView alphabet) {
        return std::all_of(word.cbegin(), word.cend(), [alphabet](QChar c) { return alphabet.contains(c); });
    };
    return all(cyrillic) ? cyrillic : all(latin) ? latin : QStringView();
}

} // namespace

QList<TextWord> wordsIn(QStringView text)
{
    QList<TextWord> words;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size();) {
        char32_t point = 0;
        qsizetype next = i + 1;
        if (i < text.size()) {
            point = text.at(i).unicode();
            if (next < text.size() && text.at(i).isHighSurrogate() && text.at(next).isLowSurrogate())
                point = QChar::surrogateToUcs4(text.at(i), text.at(next++));
        }
        const Part part = i < text.size() ? partOf(point) : Part::None;
        if (from < 0 && part == Part::Letter) {
            from = i;
        } else if (from >= 0 && part == Part::None) {
            if (const QString word = folded(text.mid(from, i - from)); !word.isEmpty())
                words << TextWord{from, i - from, word};
            from = -1;
        }
        i = next;
    }
    return words;
}

QStringList slips(const QString &word)
{
    const QStringView alphabet = word.size() < shortestSlip ? QStringView() : alphabetOf(word);
    if (alphabet.isEmpty())
        return {};
    QStringList slips;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const QString before = word.left(i);
        const QString after = word.mid(i + 1);
        if (i + 1 < word.size() && word.at(i) != word.at(i + 1))
            slips << before + word.at(i + 1) + word.at(i) + word.mid(i + 2);
        if (i < word.size())
            slips << before + after;
        for (const QChar letter : alphabet) {
            if (i < word.size() && letter != word.at(i))
                slips << before + letter + after;
            slips << before + letter + word.mid(i);
        }
    }
    slips.removeDuplicates();
    slips.removeAll(word);
    return slips;
}

} // namespace dd
