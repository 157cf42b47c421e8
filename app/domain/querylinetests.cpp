// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinetests.h"

#include "domain/querylinetimes.h"
#include "domain/querylinevalues.h"

#include <algorithm>

namespace dd {

namespace {

using Op = LineTerm::Op;
using Test = LineFilter::Test;

bool isWithin(qint64 number, const QList<LineBounds> &bounds)
{
    return std::ranges::any_of(bounds, [number](const LineBounds &one) {
        return (!one.from || number >= *one.from) && (!one.till || number < *one.till);
    });
}

/// Of a stretch of the number line.
LineBounds boundsOf(Op op, qint64 from, qint64 till)
{
    switch (op) {
    case Op::Less:
        return {std::nullopt, from};
    case Op::AtMost:
        return {std::nullopt, till};
    case Op::More:
        return {till, std::nullopt};
    case Op::AtLeast:
        return {from, std::nullopt};
    default:
        return {from, till};
    }
}

/// An age grows towards the past.
Op turned(Op op)
{
    switch (op) {
    case Op::Less:
        return Op::More;
    case Op::AtMost:
        return Op::AtLeast;
    case Op::More:
        return Op::Less;
    case Op::AtLeast:
        return Op::AtMost;
    default:
        return op;
    }
}

LineBounds boundsOfTime(const LineTime &time, Op op, bool ahead, const QDateTime &now)
{
    const LineTime::Span span = time.span(now, ahead);
    if (!time.isLength())
        return boundsOf(op, span.from, span.till);
    if (op != Op::Matches)
        return boundsOf(ahead ? op : turned(op), span.from, span.till);
    // What happened "within the last hour" by a server's clock that is ahead of ours is not to be missed.
    if (!ahead)
        return {span.from, std::nullopt};
    const qint64 here = now.toSecsSinceEpoch();
    return {qMin(span.from, here), qMax(span.till, here + 1)};
}

} // namespace

Test emptyTest(int field)
{
    return {field, true, [](QStringView) { return false; }, [](qint64) { return false; }};
}

Test oppositeOf(const Test &test)
{
    Test other = test;
    other.matchesEmpty = !test.matchesEmpty;
    if (test.text)
        other.text = [of = test.text](QStringView packed) { return !of(packed); };
    if (test.number)
        other.number = [of = test.number](qint64 number) { return !of(number); };
    return other;
}

LineConditions oneOf(const LineConditions &these, const LineConditions &or_those)
{
    LineConditions all;
    for (const LineFilter::Condition &one : these) {
        for (const LineFilter::Condition &other : or_those)
            all << one + other;
    }
    return all;
}

LineConditions noneOf(const LineConditions &conditions)
{
    LineConditions result{LineFilter::Condition()}; // holds never
    for (const LineFilter::Condition &condition : conditions) {
        LineConditions failing;
        for (const Test &test : condition)
            failing << LineFilter::Condition{oppositeOf(test)};
        result = oneOf(result, failing);
    }
    return result;
}

Test numberTest(int field, const QList<LineBounds> &bounds, bool emptyIsZero)
{
    Test test;
    test.field = field;
    test.matchesEmpty = emptyIsZero && isWithin(0, bounds);
    test.number = [bounds](qint64 number) { return isWithin(number, bounds); };
    return test;
}

QList<LineBounds> boundsOfTimes(const LineTerm &term, bool ahead, const QDateTime &now)
{
    QList<LineBounds> all;
    for (const QString &value : term.values) {
        const qsizetype at = value.indexOf(lineRange);
        const auto first = LineTime::read(at < 0 ? value : value.left(at));
        const auto last = at < 0 ? std::nullopt : LineTime::read(value.mid(at + lineRange.size()));
        if (first && last) {
            const LineTime::Span one = first->span(now, ahead);
            const LineTime::Span other = last->span(now, ahead);
            all << LineBounds{qMin(one.from, other.from), qMax(one.till, other.till)};
        } else if (first) {
            all << boundsOfTime(*first, at < 0 ? term.op : Op::AtLeast, ahead, now);
        } else if (last) {
            all << boundsOfTime(*last, Op::AtMost, ahead, now);
        }
    }
    return all;
}

bool isTimedTerm(const LineTerm &term)
{
    return std::ranges::any_of(term.values, [](const QString &value) {
        const QStringList ends = value.split(lineRange);
        return std::ranges::any_of(ends, [](const QString &end) {
            const auto time = LineTime::read(end);
            return time
                && (time->isLength() || time->kind == LineTime::Kind::Named
                    || time->kind == LineTime::Kind::Clock);
        });
    });
}

QList<LineBounds> boundsOfNumbers(const LineTerm &term, FieldKind kind)
{
    const auto read = [kind](QStringView text) { return lineNumberIn(text, kind, LineSense::Plain); };
    QList<LineBounds> all;
    for (const QString &value : term.values) {
        const qsizetype at = value.indexOf(lineRange);
        const auto first = read(at < 0 ? value : QStringView(value).left(at));
        const auto last = at < 0 ? std::nullopt : read(QStringView(value).mid(at + lineRange.size()));
        if (first && last)
            all << boundsOf(Op::Matches, qMin(*first, *last), qMax(*first, *last) + 1);
        else if (first)
            all << boundsOf(at < 0 ? term.op : Op::AtLeast, *first, *first + 1);
        else if (last)
            all << boundsOf(Op::AtMost, *last, *last + 1);
    }
    return all;
}

} // namespace dd
