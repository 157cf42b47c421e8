// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryline.h"

#include <algorithm>

namespace dd {

namespace {

using Op = LineTerm::Op;

bool isList(Op op)
{
    return op == Op::Matches || op == Op::Is;
}

bool isAbout(const LineTerm &one, const LineTerm &other)
{
    return one.field == other.field && (one.op == other.op || (isList(one.op) && isList(other.op)));
}

bool holds(const LineTerm &term, const QString &value)
{
    return term.values.contains(value, Qt::CaseInsensitive);
}

bool isContained(const LineTerm &term, const LineTerm &wanted)
{
    return isAbout(term, wanted) && term.negated == wanted.negated && (term.me || !wanted.me)
        && std::ranges::all_of(wanted.values, [&term](const QString &value) { return holds(term, value); });
}

void take(LineTerm &term, const LineTerm &wanted)
{
    term.values.removeIf([&wanted](const QString &value) { return holds(wanted, value); });
    term.me = term.me && !wanted.me;
}

/// Flags do not join: each is a demand of its own. Nor do two bounds: the newer one holds.
bool join(LineTerm &term, const LineTerm &wanted)
{
    if (!isAbout(term, wanted) || term.negated != wanted.negated || term.field == lineFlagField)
        return false;
    if (!isList(term.op)) {
        term = wanted;
        return true;
    }
    for (const QString &value : wanted.values) {
        if (!holds(term, value))
            term.values << value;
    }
    term.me = term.me || wanted.me;
    return true;
}

bool isEmptied(const LineTerm &term)
{
    return term.values.isEmpty() && !term.me && term.op != Op::Empty && term.op != Op::NotEmpty;
}

/// A line whose parts are exchanged from the last to the first, so that places stay what they are.
class Rewriting {
public:
    Rewriting(const QString &line, Kind kind, LineLanguage language)
        : m_line(line)
        , m_reading(readLine(line, kind))
        , m_kind(kind)
        , m_language(language)
    {
    }

    const LineQuery &query() const { return m_reading.query; }

    /// Every term as `change` leaves it; one it answers true for goes.
    template <class Change> bool each(const Change &change)
    {
        bool isChanged = false;
        for (auto part = m_reading.parts.crbegin(); part != m_reading.parts.crend(); ++part) {
            const QList<LineTerm> before = m_reading.query.terms.mid(part->term, part->terms);
            QStringList written;
            QList<LineTerm> after;
            for (LineTerm term : before) {
                if (change(term))
                    continue;
                after << term;
                written << writtenTerm(term, m_kind, m_language);
            }
            if (after == before)
                continue;
            isChanged = true;
            replace(*part, written.join(QLatin1Char(' ')));
        }
        return isChanged;
    }

    QString line() const { return m_line; }

private:
    void replace(const LinePart &part, const QString &text)
    {
        int from = part.from;
        int length = part.length;
        if (text.isEmpty()) { // a blank goes with it
            if (from + length < m_line.size())
                ++length;
            else if (from > 0) {
                --from;
                ++length;
            }
        }
        m_line.replace(from, length, text);
    }

    QString m_line;
    LineReading m_reading;
    Kind m_kind;
    LineLanguage m_language;
};

} // namespace

bool hasTerm(const LineQuery &query, const LineTerm &term)
{
    return std::ranges::any_of(query.terms, [&term](const LineTerm &one) { return isContained(one, term); });
}

QString toggledLine(const QString &line, const LineTerm &term, Kind kind, LineLanguage language)
{
    Rewriting old(line, kind, language);
    if (hasTerm(old.query(), term)) {
        old.each([&term](LineTerm &one) {
            if (!isContained(one, term))
                return false;
            take(one, term);
            return isEmptied(one) || !isList(one.op);
        });
        return old.line();
    }
    LineTerm opposite = term;
    opposite.negated = !term.negated;
    old.each([&opposite](LineTerm &one) {
        if (!isContained(one, opposite))
            return false;
        take(one, opposite);
        return isEmptied(one) || !isList(one.op);
    });
    Rewriting fresh(old.line(), kind, language);
    bool isJoined = false;
    fresh.each([&](LineTerm &one) {
        isJoined = isJoined || join(one, term);
        return false;
    });
    const QString done = fresh.line();
    if (isJoined)
        return done;
    const QString written = writtenTerm(term, kind, language);
    const bool needsBlank = !done.isEmpty() && !done.back().isSpace();
    const QString appended = needsBlank ? done + QLatin1Char(' ') + written : done + written;
    // Behind a quotation that is still open it would belong to that.
    return hasTerm(readLine(appended, kind).query, term) ? appended : written + QLatin1Char(' ') + done;
}

} // namespace dd
