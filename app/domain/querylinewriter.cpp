// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinevalues.h"

#include <algorithm>

namespace dd {

namespace {

using Op = LineTerm::Op;

QString operatorOf(Op op)
{
    switch (op) {
    case Op::Is:
        return QStringLiteral("=");
    case Op::Less:
        return QStringLiteral("<");
    case Op::AtMost:
        return QStringLiteral("<=");
    case Op::More:
        return QStringLiteral(">");
    case Op::AtLeast:
        return QStringLiteral(">=");
    case Op::Matches:
    case Op::Empty:
    case Op::NotEmpty:
        break;
    }
    return QStringLiteral(":");
}

QString keyIn(LineKey key, LineLanguage language)
{
    return wordIn(lineKeys().at(int(key)), language);
}

QString writtenFlags(const LineTerm &term, Kind kind, LineLanguage language)
{
    QStringList words;
    for (const QString &value : term.values) {
        const int flag = lineFlagCalled(kind, value);
        words << (flag < 0 ? value : wordIn(lineFlags(kind).at(flag), language));
    }
    return keyIn(LineKey::Is, language) + QLatin1Char(':') + words.join(QLatin1Char(','));
}

QString writtenValues(const LineTerm &term, FieldKind kind, LineLanguage language)
{
    QStringList words;
    if (term.me)
        words << meIn(language);
    for (const QString &value : term.values) {
        const QString written = isKeptAsText(kind) ? value : writtenLineValue(value, kind, language);
        const bool isBare = isBareInLine(written) && !(kind == FieldKind::People && meansMe(written));
        words << (isBare ? written : quotedForLine(written));
    }
    return words.join(QLatin1Char(','));
}

/// Whether it means itself wherever it stands in a line: what typographic quotes enclose depends on others.
bool isBareWord(const QString &word, bool negated, Kind kind)
{
    if (std::ranges::any_of(word, [](QChar c) { return c != QLatin1Char('"') && !closersOf(c).isEmpty(); }))
        return false;
    LineQuery wanted;
    (negated ? wanted.withoutWords : wanted.words) << word;
    const LineReading reading = readLine(negated ? QLatin1Char('-') + word : word, kind);
    return reading.query == wanted && std::ranges::none_of(reading.troubles, [](const LineTrouble &trouble) {
        return trouble.why == LineTrouble::Why::OpenQuote;
    });
}

QString writtenWord(const QString &word, bool negated, Kind kind)
{
    const QString sign = negated ? QStringLiteral("-") : QString();
    return sign + (isBareWord(word, negated, kind) ? word : quotedForLine(word));
}

} // namespace

QString writtenTerm(const LineTerm &term, Kind kind, LineLanguage language)
{
    const QString sign = term.negated ? QStringLiteral("-") : QString();
    if (term.field == lineFlagField)
        return sign + writtenFlags(term, kind, language);
    const int field = lineFieldCalled(kind, term.field);
    if (field < 0)
        return {};
    const LineWords &words = lineFields(kind).at(field);
    if (term.op == Op::Empty)
        return sign + keyIn(LineKey::No, language) + QLatin1Char(':') + withoutIn(words, language);
    if (term.op == Op::NotEmpty)
        return sign + keyIn(LineKey::Has, language) + QLatin1Char(':') + wordIn(words, language);
    return sign + wordIn(words, language) + operatorOf(term.op)
        + writtenValues(term, fieldsOf(kind).at(field).kind, language);
}

QString writtenLine(const LineQuery &query, Kind kind, LineLanguage language)
{
    QStringList parts;
    for (const LineTerm &term : query.terms)
        parts << writtenTerm(term, kind, language);
    for (const QString &word : query.words)
        parts << writtenWord(word, false, kind);
    for (const QString &word : query.withoutWords)
        parts << writtenWord(word, true, kind);
    if (const int field = lineFieldCalled(kind, query.group); field >= 0 && !query.group.isEmpty()) {
        parts << keyIn(LineKey::Group, language) + QLatin1Char(':')
                + wordIn(lineFields(kind).at(field), language);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace dd
