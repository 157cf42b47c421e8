// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/htmltext.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <algorithm>
#include <optional>

namespace dd::models {

namespace {

constexpr qsizetype longestReference = 32;
constexpr qsizetype longestWord = 400;

/// Numbers 128…159 mean Windows-1252 in every browser, and old mail programs write them.
constexpr char16_t windowsCharacters[]
    = u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
      u"\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
      u"\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

/// Frame marks, objects, separators and control characters: a text document takes them for its own.
bool isUnwanted(char32_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7f && c < 0xa0) || c == 0x2028
        || c == 0x2029 || c == 0xfffc || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe
        || c > 0x10ffff;
}

struct Reference {
    char32_t character = 0; ///< 0: a name we leave to the reader
    qsizetype length = 0;
};

char32_t numbered(QStringView digits, int base)
{
    char32_t value = 0;
    for (const QChar digit : digits) {
        const char32_t folded = digit.unicode() | 0x20;
        const char32_t worth = folded >= u'a' ? folded - u'a' + 10 : digit.unicode() - u'0';
        value = std::min<char32_t>(value * char32_t(base) + worth, 0x110000);
    }
    if (value >= 0x80 && value < 0xa0)
        return windowsCharacters[value - 0x80];
    return value == 0 || value >= 0x110000 || QChar::isSurrogate(value) ? char32_t(0xfffd) : value;
}

bool isDigit(QChar c, int base)
{
    return (c >= u'0' && c <= u'9') || (base == 16 && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
}

char32_t named(QStringView name)
{
    struct Name {
        const char16_t *name;
        char16_t character;
    };
    // What can hide in an address; the many others are the reader's.
    static constexpr Name names[] = {{u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"quot", u'"'},
        {u"apos", u'\''}, {u"nbsp", u'\u00a0'}, {u"colon", u':'}, {u"Tab", u'\t'}, {u"NewLine", u'\n'},
        {u"sol", u'/'}, {u"period", u'.'}, {u"num", u'#'}, {u"quest", u'?'}, {u"equals", u'='},
        {u"commat", u'@'}, {u"AMP", u'&'}};
    const auto found
        = std::ranges::find_if(names, [name](const Name &one) { return name == QStringView(one.name); });
    return found == std::end(names) ? 0 : found->character;
}

/// `raw` begins with '&'.
std::optional<Reference> referenceAt(QStringView raw)
{
    const QStringView rest = raw.first(std::min(raw.size(), longestReference));
    if (rest.size() > 2 && rest.at(1) == u'#') {
        const bool hex = rest.at(2) == u'x' || rest.at(2) == u'X';
        const qsizetype begin = hex ? 3 : 2;
        qsizetype end = begin;
        while (end < rest.size() && isDigit(rest.at(end), hex ? 16 : 10))
            ++end;
        if (end == begin)
            return {};
        const bool closed = end < rest.size() && rest.at(end) == u';';
        return Reference{numbered(rest.sliced(begin, end - begin), hex ? 16 : 10), end + (closed ? 1 : 0)};
    }
    qsizetype end = 1;
    while (end < rest.size() && rest.at(end).unicode() < 0x80 && rest.at(end).isLetterOrNumber())
        ++end;
    if (end == 1 || end >= rest.size() || rest.at(end) != u';')
        return {};
    return Reference{named(rest.sliced(1, end - 1)), end + 1};
}

void appendEscaped(QString &html, char32_t c)
{
    switch (c) {
    case u'<':
        html += QLatin1String("&lt;");
        break;
    case u'>':
        html += QLatin1String("&gt;");
        break;
    case u'&':
        html += QLatin1String("&amp;");
        break;
    case u'"':
        html += QLatin1String("&quot;");
        break;
    default:
        html += QStringView(QChar::fromUcs4(c));
    }
}

/// The character at `i`, which goes on behind it.
void appendCharacter(QString &html, QStringView text, qsizetype &i, qsizetype &unbroken)
{
    const QChar c = text.at(i);
    const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    const char32_t character = pair ? QChar::surrogateToUcs4(c, text.at(i + 1))
                                    : (c.isSurrogate() ? char32_t(0xfffd) : c.unicode());
    if (c.isSpace())
        unbroken = 0;
    if (!isUnwanted(character))
        appendEscaped(html, character);
    else if (character == 0x2028 || character == 0x2029)
        html += u' ';
    i += pair ? 2 : 1;
}

QByteArray charsetOf(const QByteArray &contentType)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})"),
        QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

} // namespace

QString decodedHtml(const QByteArray &bytes, const QByteArray &contentType)
{
    const QByteArray charset = charsetOf(contentType);
    if (!charset.isEmpty()) {
        QStringDecoder declared(charset.constData());
        if (declared.isValid())
            return declared.decode(bytes);
    }
    QStringDecoder guessed = QStringDecoder::decoderForHtml(bytes);
    return guessed.isValid() ? guessed.decode(bytes) : QString::fromUtf8(bytes);
}

void breakLongWord(QString &text, qsizetype &unbroken)
{
    if (++unbroken <= longestWord)
        return;
    text += u'\u200b';
    unbroken = 1;
}

QString htmlValue(QStringView raw)
{
    QString value;
    value.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size();) {
        const auto reference = raw.at(i) == u'&' ? referenceAt(raw.sliced(i)) : std::nullopt;
        if (reference && reference->character != 0) {
            value += QStringView(QChar::fromUcs4(reference->character));
            i += reference->length;
        } else {
            value += raw.at(i++);
        }
    }
    return value;
}

qsizetype appendHtmlText(QString &html, QStringView raw, qsizetype &unbroken)
{
    qsizetype written = 0;
    for (qsizetype i = 0; i < raw.size(); ++written) {
        breakLongWord(html, unbroken);
        if (raw.at(i) == u'&') {
            const auto reference = referenceAt(raw.sliced(i));
            if (!reference)
                html += QLatin1String("&amp;");
            else if (reference->character == 0)
                html += raw.sliced(i, reference->length);
            else if (!isUnwanted(reference->character))
                appendEscaped(html, reference->character);
            i += reference ? reference->length : 1;
            continue;
        }
        appendCharacter(html, raw, i, unbroken);
    }
    return written;
}

void appendPlainText(QString &html, QStringView text, qsizetype &unbroken)
{
    for (qsizetype i = 0; i < text.size();) {
        breakLongWord(html, unbroken);
        appendCharacter(html, text, i, unbroken);
    }
}

QString escapedHtml(const QString &text)
{
    QString html;
    for (const char32_t c : text.toUcs4()) {
        if (!isUnwanted(c))
            appendEscaped(html, c);
    }
    return html;
}

} // namespace dd::models
