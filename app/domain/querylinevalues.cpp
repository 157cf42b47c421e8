// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinevalues.h"

#include "domain/querylinetimes.h"

#include <algorithm>
#include <cmath>

namespace dd {

namespace {

constexpr double thousand = 1000;

std::optional<QString> endIn(QStringView typed, FieldKind kind, LineSense sense)
{
    if (kind == FieldKind::Instant) {
        const std::optional<LineTime> time = LineTime::read(typed);
        return time ? std::optional(time->text()) : std::nullopt;
    }
    const std::optional<qint64> number = lineNumberIn(typed, kind, sense);
    if (!number)
        return std::nullopt;
    return kind == FieldKind::Decimal ? QString::number(double(*number) / thousand, 'g', 15)
                                      : QString::number(*number);
}

} // namespace

std::optional<qint64> lineNumberIn(QStringView typed, FieldKind kind, LineSense sense)
{
    constexpr double most = 1e12;
    QString text = typed.trimmed().toString();
    text.replace(QChar(0x2212), QLatin1Char('-')).replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    double number = text.size() < 30 ? text.toDouble(&ok) : 0;
    if (!ok && sense == LineSense::Minutes) {
        const std::optional<LineTime> length = LineTime::read(text);
        ok = length && length->isLength();
        number = ok ? std::round(length->minutes()) : 0;
    }
    if (!ok || !std::isfinite(number) || std::abs(number) > most)
        return std::nullopt;
    if (kind == FieldKind::Decimal)
        return std::llround(number * thousand);
    return std::trunc(number) == number ? std::optional(qint64(number)) : std::nullopt;
}

std::optional<QString> lineValueIn(QStringView typed, FieldKind kind, LineSense sense)
{
    const qsizetype at = typed.indexOf(lineRange);
    if (at < 0)
        return endIn(typed, kind, sense);
    const QStringView first = typed.left(at);
    const QStringView last = typed.mid(at + lineRange.size());
    const std::optional<QString> from = first.isEmpty() ? QString() : endIn(first, kind, sense);
    const std::optional<QString> till = last.isEmpty() ? QString() : endIn(last, kind, sense);
    if (!from || !till || (from->isEmpty() && till->isEmpty()))
        return std::nullopt;
    return *from + lineRange + *till;
}

QString writtenLineValue(const QString &value, FieldKind kind, LineLanguage language)
{
    if (kind != FieldKind::Instant)
        return value;
    QStringList ends;
    for (const QString &end : value.split(lineRange)) {
        const std::optional<LineTime> time = LineTime::read(end);
        ends << (time ? time->written(language) : end);
    }
    return ends.join(lineRange);
}

QStringView closersOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u"\"";
    case u'\u00ab': // «»
        return u"\u00bb";
    case u'\u201c': // “”, and what closes „
        return u"\u201d\u201c";
    case u'\u201e': // „“, „”
        return u"\u201c\u201d";
    default:
        return {};
    }
}

bool isBareInLine(const QString &text)
{
    constexpr QStringView operators = u":=<>!\u2264\u2265\u2260";
    if (text.isEmpty() || !closersOf(text.front()).isEmpty() || operators.contains(text.front()))
        return false;
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == QLatin1Char(','); });
}

QString quotedForLine(const QString &text)
{
    QString inside = text;
    inside.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    inside.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

} // namespace dd
