// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinefilter.h"

#include "domain/packed.h"
#include "domain/querylinetests.h"
#include "domain/querylinewords.h"
#include "domain/searchtext.h"

#include <algorithm>

namespace dd {

namespace {

using Op = LineTerm::Op;

LineConditions conditionsOf(const LineTerm &term, Kind kind, const LineContext &context)
{
    if (term.field == lineFlagField) {
        QStringList flags = term.values;
        flags.removeDuplicates();
        LineConditions any;
        for (const QString &flag : std::as_const(flags)) {
            const LineConditions conditions = flagConditions(flag, kind, context);
            any = any.isEmpty() ? conditions : conditions.isEmpty() ? any : oneOf(any, conditions);
        }
        return any;
    }
    const int field = lineFieldCalled(kind, term.field);
    if (field < 0)
        return {};
    const FieldKind fieldKind = fieldsOf(kind).at(field).kind;
    const LineSense sense = lineFields(kind).at(field).sense;
    if (term.op == Op::Empty)
        return {{emptyTest(field)}};
    if (term.op == Op::NotEmpty)
        return {{oppositeOf(emptyTest(field))}};
    if (isKeptAsText(fieldKind))
        return {{textTest(term, field, kind, context)}};
    if (fieldKind == FieldKind::Instant)
        return {{numberTest(field, boundsOfTimes(term, sense == LineSense::Ahead, context.now), false)}};
    return {{numberTest(field, boundsOfNumbers(term, fieldKind), sense == LineSense::Count)}};
}

/// A number that is dialled: nobody calls three figures, and words have letters.
QList<LineFilter::Test> phoneTests(const QString &word, Kind kind)
{
    constexpr qsizetype fewest = 5;
    const bool hasLetters = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    const QString digits = hasLetters ? QString() : phoneDigits(word);
    QList<LineFilter::Test> tests;
    for (int field = 0; digits.size() >= fewest && field < lineFields(kind).size(); ++field) {
        if (lineFields(kind).at(field).sense == LineSense::Phone)
            tests << phoneTest(field, digits);
    }
    return tests;
}

bool holds(const LineFilter::Test &test, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return test.text && test.text(*text);
    if (const auto *number = std::get_if<qint64>(&value))
        return test.number && test.number(*number);
    return test.matchesEmpty;
}

bool holdsOne(const QList<LineFilter::Test> &tests, const QList<FieldValue> &row)
{
    return std::ranges::any_of(
        tests, [&row](const LineFilter::Test &test) { return holds(test, row.value(test.field)); });
}

bool changesWithTime(const LineTerm &term, Kind kind)
{
    if (term.field == lineFlagField)
        return term.values.contains(QLatin1String("overdue"));
    const int field = lineFieldCalled(kind, term.field);
    return field >= 0 && fieldsOf(kind).at(field).kind == FieldKind::Instant && isTimedTerm(term);
}

} // namespace

LineFilter::LineFilter(const LineQuery &query, Kind kind, const LineContext &context)
    : m_kind(kind)
    , m_alsoReads(context.alsoReads)
    , m_group(query.group.isEmpty() ? -1 : lineFieldCalled(kind, query.group))
{
    for (const LineTerm &term : query.terms) {
        const LineConditions conditions = conditionsOf(term, kind, context);
        if (!conditions.isEmpty()) // a field of another kind says nothing here
            m_conditions << (term.negated ? noneOf(conditions) : conditions);
        m_isTimed = m_isTimed || changesWithTime(term, kind);
    }
    const auto addWords = [this, kind](const QStringList &words, bool negated) {
        for (const QString &word : words) {
            if (const QString text = folded(word); !text.isEmpty())
                m_words << Word{text, negated, phoneTests(word, kind)};
        }
    };
    addWords(query.words, false);
    addWords(query.withoutWords, true);
}

bool LineFilter::passes(const QList<FieldValue> &row) const
{
    return std::ranges::all_of(
               m_conditions, [&row](const Condition &condition) { return holdsOne(condition, row); })
        && std::ranges::all_of(
            m_words, [this, &row](const Word &word) { return isFound(word, row) != word.negated; });
}

bool LineFilter::isFound(const Word &word, const QList<FieldValue> &row) const
{
    const QList<FieldInfo> &fields = fieldsOf(m_kind);
    for (int field = 0; field < qMin(row.size(), fields.size()); ++field) {
        const auto *packed = std::get_if<QString>(&row.at(field));
        if (!packed)
            continue;
        if (folded(shownText(fields.at(field).kind, *packed)).contains(word.folded)
            || (m_alsoReads && folded(m_alsoReads(field, *packed)).contains(word.folded)))
            return true;
    }
    return holdsOne(word.orElse, row);
}

} // namespace dd
