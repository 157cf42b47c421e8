// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

#include <algorithm>

namespace dd {

namespace {

constexpr qsizetype national = 10; ///< digits of a Russian number with its area
constexpr qsizetype longest = 15; ///< digits, ITU-T E.164
constexpr qsizetype shortestInField = 3; ///< of a number inside of a company

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool joins(QChar c)
{
    return c.isSpace() || QStringView(u"()-.\u2010\u2011\u2012\u2013\u2014").contains(c);
}

QString inCountry(const QString &digits)
{
    const bool longDistance = digits.size() == national + 1
        && (digits.startsWith(QLatin1Char('7')) || digits.startsWith(QLatin1Char('8')));
    return longDistance ? digits.mid(1) : digits;
}

struct Dialled {
    QString digits;
    bool plus = false;
    bool dots = false; ///< as in dates

    bool isWhole() const
    {
        const bool longDistance
            = plus || digits.startsWith(QLatin1Char('7')) || digits.startsWith(QLatin1Char('8'));
        return digits.size() >= national + (longDistance ? 1 : 0);
    }
};

bool isPartOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// What can be dialled, beginning at `at`, which moves behind it.
Dialled dialledAt(QStringView text, qsizetype &at)
{
    Dialled number;
    if (text.at(at) == QLatin1Char('+')) {
        number.plus = true;
        ++at;
    }
    for (; at < text.size() && number.digits.size() <= longest; ++at) {
        const QChar c = text.at(at);
        number.dots |= c == QLatin1Char('.');
        if (isDigit(c))
            number.digits += c;
        else if (!joins(c) || (c.isSpace() && number.isWhole()))
            break;
    }
    while (at < text.size() && isDigit(text.at(at)))
        number.digits += text.at(at++);
    return number;
}

QStringList numbersIn(QStringView field, bool (*fits)(const Dialled &))
{
    // Digits of other scripts are digits, too.
    const QString text = folded(field);
    QStringList numbers;
    for (qsizetype at = 0; at < text.size();) {
        const bool begins = isDigit(text.at(at)) || text.at(at) == QLatin1Char('+');
        if (!begins || isPartOfWord(text, at - 1)) {
            ++at;
            continue;
        }
        const Dialled number = dialledAt(text, at);
        if (fits(number) && !isPartOfWord(text, at))
            numbers << inCountry(number.digits);
        // The rest of a longer word is no number.
        while (isPartOfWord(text, at))
            ++at;
    }
    numbers.removeDuplicates();
    return numbers;
}

} // namespace

QString phoneDigits(QStringView phone)
{
    return phonesOfField(phone).value(0);
}

QStringList phonesIn(QStringView text)
{
    return numbersIn(text, [](const Dialled &number) {
        const qsizetype size = number.digits.size();
        return number.plus ? size > national && size <= longest
                           : (size == national && !number.dots) || (size == national + 1 && number.isWhole());
    });
}

QStringList phonesOfField(QStringView field)
{
    return numbersIn(field, [](const Dialled &number) {
        return number.digits.size() >= shortestInField && number.digits.size() <= longest;
    });
}

QString withoutZeros(QStringView word)
{
    const auto *const first
        = std::find_if(word.cbegin(), word.cend(), [](QChar c) { return c != QLatin1Char('0'); });
    if (first == word.cbegin() || first == word.cend() || !std::all_of(first, word.cend(), isDigit))
        return {};
    return word.mid(first - word.cbegin()).toString();
}

QString reversed(QStringView digits)
{
    QString back = digits.toString();
    std::reverse(back.begin(), back.end());
    return back;
}

} // namespace dd
