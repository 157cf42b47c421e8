// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

namespace dd {

namespace {

/// The same keys, plain and with Shift.
constexpr QStringView qwerty = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
                               u"~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?@#$^&";
constexpr QStringView jcuken = u"ёйцукенгшщзхъфывапролджэячсмитьбю."
                               u"ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,\"№;:?";
static_assert(qwerty.size() == jcuken.size());

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x400 && c.unicode() <= 0x45f;
}

QString typed(QStringView word, QStringView here, QStringView there)
{
    QString other;
    for (const QChar c : word) {
        const qsizetype key = here.indexOf(c);
        other += key < 0 ? c : there.at(key);
    }
    return other;
}

QString otherWord(QStringView word)
{
    const bool hasLatin = std::any_of(word.cbegin(), word.cend(), isLatin);
    const bool hasCyrillic = std::any_of(word.cbegin(), word.cend(), isCyrillic);
    if (hasLatin == hasCyrillic)
        return word.toString();
    return hasLatin ? typed(word, qwerty, jcuken) : typed(word, jcuken, qwerty);
}

} // namespace

QString otherLayout(QStringView text)
{
    QString other;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        other += otherWord(text.mid(from, i - from));
        if (i < text.size())
            other += text.at(i);
        from = i + 1;
    }
    return other == text ? QString() : other;
}

} // namespace dd
