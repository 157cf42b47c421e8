// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>

namespace dd {

/// How texts are compared where people search: what is typed and what is found both pass here. Pure, safe in
/// every thread.

/// Without what people leave out: case, ё for е, accents, full-width and other compatibility forms, digits of
/// other scripts, soft hyphens. й, ї and ў stay letters of their own. Folding twice changes nothing.
QString folded(QStringView text);
/// The same for whole tables of texts: quick where it is ASCII and Cyrillic. What is no UTF-8 becomes U+FFFD.
void appendFolded(QByteArray &to, std::string_view utf8);

/// A word of a text: letters and digits side by side, folded, and where it stands.
struct TextWord {
    qsizetype from = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
    QString word;
    friend bool operator==(const TextWord &, const TextWord &) = default;
};
QList<TextWord> wordsIn(QStringView text);

/// The same keys under the other keyboard layout, word by word: "ghbdtn" is «привет», «руддщ» is "hello".
/// Words in which both alphabets or none stand are kept. Empty where nothing would change.
QString otherLayout(QStringView text);

/// Digits of a telephone number as they are dialled inside of the country: without +7, 8 and formatting, and
/// without an extension. Other countries keep their code.
QString phoneDigits(QStringView phone);
/// Every telephone number of a text, as phoneDigits(). In a field for phones shorter ones count, too.
QStringList phonesIn(QStringView text);
QStringList phonesOfField(QStringView field);

/// A number without its leading zeros; empty where it is no number or has none.
QString withoutZeros(QStringView word);
QString reversed(QStringView digits);

/// All folded words one slip away: a letter wrong, missing or too much, two neighbours exchanged. Empty for
/// words shorter than five letters and for those with digits: one slip makes another word of them.
QStringList slips(const QString &word);

} // namespace dd
