// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

#include <array>
#include <cstring>

namespace dd {

namespace {

using Byte = unsigned char;

/// Marks that stand over and under letters; vowel signs of other scripts are letters to their readers.
bool isAccent(char16_t unit)
{
    return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x1ab0 && unit <= 0x1aff)
        || (unit >= 0x1dc0 && unit <= 0x1dff) || (unit >= 0x20d0 && unit <= 0x20ff)
        || (unit >= 0xfe20 && unit <= 0xfe2f);
}

bool isInvisible(char16_t unit)
{
    return unit == 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2060 && unit <= 0x2064)
        || (unit >= 0xfe00 && unit <= 0xfe0f) || unit == 0xfeff;
}

/// Letters that only look like accented ones; 0 where the accent is one.
char16_t letterOf(char16_t base, char16_t accent)
{
    struct Letter {
        char16_t base, accent, letter;
    };
    static constexpr Letter letters[]{{u'и', 0x306, u'й'}, {u'у', 0x306, u'ў'}, {u'і', 0x308, u'ї'},
        {u'г', 0x301, u'ѓ'}, {u'к', 0x301, u'ќ'}};
    for (const Letter &known : letters) {
        if (known.base == base && known.accent == accent)
            return known.letter;
    }
    return 0;
}

/// Signs that Unicode spells out as letters, which would grow together with the word beside them.
bool isSign(QChar c)
{
    return c == QChar(0x2116) || c == QChar(0x2122) || c == QChar(0x2120); // №, ™, ℠
}

void appendUsual(QString &to, const QString &part)
{
    const QString apart = part.normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    const qsizetype start = to.size();
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const char16_t unit = apart.at(i).unicode();
        if (isInvisible(unit))
            continue;
        if (isAccent(unit)) {
            const char16_t letter = to.size() > start ? letterOf(to.back().unicode(), unit) : u'\0';
            if (letter != 0)
                to.back() = QChar(letter);
            continue;
        }
        if (QChar::isHighSurrogate(unit) && i + 1 < apart.size()) {
            const char32_t point = QChar::surrogateToUcs4(unit, apart.at(i + 1).unicode());
            if (const int digit = QChar::digitValue(point);
                digit >= 0 && QChar::category(point) == QChar::Number_DecimalDigit) {
                to += QChar(char16_t(u'0' + digit));
                ++i;
                continue;
            }
        } else if (const QChar c(unit); c.category() == QChar::Number_DecimalDigit) {
            to += QChar(char16_t(u'0' + c.digitValue()));
            continue;
        }
        if (unit == u'ß')
            to += QStringLiteral("ss"); // Qt folds letter by letter
        else
            to += unit == 0 ? QChar(u' ') : QChar(unit);
    }
}

QString foldedSlowly(const QString &text)
{
    QString to;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSign(text.at(i)))
            continue;
        appendUsual(to, text.mid(from, i - from));
        if (i < text.size())
            to += text.at(i);
        from = i + 1;
    }
    return to.normalized(QString::NormalizationForm_C);
}

constexpr auto asciiTable = [] {
    std::array<char, 128> table{};
    for (int i = 0; i < 128; ++i)
        table[size_t(i)] = char(i >= 'A' && i <= 'Z' ? i + 32 : i == 0 ? ' ' : i);
    return table;
}();

constexpr char16_t cyrillic(char16_t c)
{
    switch (c) {
    case 0x400:
    case 0x401:
    case 0x450:
    case 0x451:
        return 0x435; // е
    case 0x40d:
    case 0x45d:
        return 0x438; // и
    default:
        return char16_t(c < 0x410 ? c + 80 : c < 0x430 ? c + 32 : c);
    }
}

constexpr size_t cyrillicCount = 96; // U+0400 to U+045F

/// Two bytes of UTF-8 each.
constexpr auto cyrillicTable = [] {
    std::array<std::array<char, 2>, cyrillicCount> table{};
    for (size_t i = 0; i < cyrillicCount; ++i) {
        const char16_t to = cyrillic(char16_t(0x400 + i));
        table[i] = {char(0xc0 | (to >> 6)), char(0x80 | (to & 0x3f))};
    }
    return table;
}();

/// The place in the table of the letter whose two bytes stand there; cyrillicCount where there is none.
inline size_t cyrillicAt(const Byte *at, const Byte *end)
{
    if ((at[0] & 0xfe) != 0xd0 || end - at < 2 || (at[1] & 0xc0) != 0x80)
        return cyrillicCount;
    const size_t place = size_t((at[0] & 1) << 6) | (at[1] & 0x3f);
    return place < cyrillicCount ? place : cyrillicCount;
}

/// Punctuation of Russian texts that is kept as it is.
inline int keptAt(const Byte *at, const Byte *end)
{
    if (at[0] == 0xc2 && end - at >= 2)
        return at[1] == 0xab || at[1] == 0xbb || at[1] == 0xb0 || at[1] == 0xb7 ? 2 : 0; // «»°·
    if (at[0] != 0xe2 || end - at < 3)
        return 0;
    if (at[1] == 0x80)
        return (at[2] >= 0x92 && at[2] <= 0x94) || (at[2] >= 0x98 && at[2] <= 0x9e) ? 3 : 0; // dashes, quotes
    return at[1] == 0x84 && at[2] == 0x96 ? 3 : 0; // №
}

/// Bytes of what needs no look at its neighbours; 0 for everything else.
inline int quickAt(const Byte *at, const Byte *end)
{
    if (at[0] < 0x80)
        return 1;
    return cyrillicAt(at, end) < cyrillicCount ? 2 : keptAt(at, end);
}

/// An accent after it would belong to it.
inline bool standsAlone(const Byte *next, const Byte *end)
{
    return next == end || next[0] < 0x80 || (next[0] & 0xfe) == 0xd0 || keptAt(next, end) > 0;
}

} // namespace

void appendFolded(QByteArray &to, std::string_view utf8)
{
    const auto *at = reinterpret_cast<const Byte *>(utf8.data());
    const Byte *end = at + utf8.size();
    qsizetype used = to.size();
    to.resize(used + qsizetype(utf8.size()));
    char *out = to.data() + used;
    while (at != end) {
        if (at[0] < 0x80 && standsAlone(at + 1, end)) {
            *out++ = asciiTable[*at++];
            continue;
        }
        if (const size_t place = cyrillicAt(at, end); place < cyrillicCount && standsAlone(at + 2, end)) {
            std::memcpy(out, cyrillicTable[place].data(), 2);
            at += 2;
            out += 2;
            continue;
        }
        if (const int kept = keptAt(at, end); kept > 0 && standsAlone(at + kept, end)) {
            std::memcpy(out, at, size_t(kept));
            at += kept;
            out += kept;
            continue;
        }
        const Byte *till = at;
        while (till != end) {
            const int quick = quickAt(till, end);
            if (till != at && quick > 0 && standsAlone(till + quick, end))
                break;
            till += qMax(1, quick);
        }
        const QString run = QString::fromUtf8(reinterpret_cast<const char *>(at), till - at);
        const QByteArray usual = foldedSlowly(run).toUtf8();
        used = out - to.constData();
        to.resize(used + usual.size() + (end - till));
        std::memcpy(to.data() + used, usual.constData(), size_t(usual.size()));
        out = to.data() + used + usual.size();
        at = till;
    }
    to.truncate(out - to.constData());
}

QString folded(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray to;
    appendFolded(to, {utf8.constData(), size_t(utf8.size())});
    return QString::fromUtf8(to);
}

} // namespace dd
