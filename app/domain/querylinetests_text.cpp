// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"
#include "domain/querylinetests.h"
#include "domain/querylinewords.h"
#include "domain/searchtext.h"

#include <algorithm>

namespace dd {

namespace {

using Op = LineTerm::Op;

bool beginsAWord(const QString &text, const QString &value)
{
    if (value.isEmpty())
        return true;
    const bool isWord = value.front().isLetterOrNumber();
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        if (at == 0 || !isWord || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/// A value that is asked for, made ready once.
struct Wanted {
    QString folded;
    QStringList words;
    QString digits;
};

QList<Wanted> wantedOf(const LineTerm &term)
{
    QList<Wanted> all;
    for (const QString &value : term.values) {
        const QString text = folded(value).simplified();
        all << Wanted{text, text.split(QLatin1Char(' '), Qt::SkipEmptyParts), phoneDigits(value)};
    }
    return all;
}

bool hasDigits(QStringView packed, const QString &digits)
{
    return std::ranges::any_of(
        phonesOfField(packed), [&digits](const QString &phone) { return phone.contains(digits); });
}

/// Compares what a value shows, and what else is read in its place.
class TextMatch {
public:
    TextMatch(const LineTerm &term, int field, Kind kind, const LineContext &context)
        : m_wanted(wantedOf(term))
        , m_isWhole(term.op == Op::Is)
        , m_me(term.me)
        , m_field(field)
        , m_kind(fieldsOf(kind).at(field).kind)
        , m_isPhone(lineFields(kind).at(field).sense == LineSense::Phone)
        , m_myIds(context.myIds)
        , m_alsoReads(context.alsoReads)
    {
        for (const QString &login : context.myLogins)
            m_myLogins << folded(login);
    }

    bool operator()(QStringView packed) const
    {
        const QString also = m_alsoReads ? folded(m_alsoReads(m_field, packed)).simplified() : QString();
        if (m_kind == FieldKind::People)
            return fitsPeople(packed, also);
        const QString text = folded(shownText(m_kind, packed)).simplified();
        return std::ranges::any_of(m_wanted, [&](const Wanted &wanted) {
            return fits(text, wanted) || (!also.isEmpty() && fits(also, wanted))
                || (m_isPhone && !wanted.digits.isEmpty() && hasDigits(packed, wanted.digits));
        });
    }

private:
    bool fits(const QString &text, const Wanted &wanted) const
    {
        if (m_isWhole)
            return text == wanted.folded;
        return m_kind == FieldKind::Text ? text.contains(wanted.folded) : beginsAWord(text, wanted.folded);
    }

    bool fitsPeople(QStringView packed, const QString &also) const
    {
        for (const PersonRef &person : peopleIn(packed)) {
            const QString login = folded(person.login);
            if (m_me && ((person.id != 0 && m_myIds.contains(person.id)) || m_myLogins.contains(login)))
                return true;
            const QString name = folded(person.fullName()).simplified();
            const QString all = QStringList{name, login, folded(person.email), also}.join(QLatin1Char(' '));
            for (const Wanted &wanted : m_wanted) {
                const bool fits = m_isWhole
                    ? wanted.folded == name || wanted.folded == login || wanted.folded == also
                    : std::ranges::all_of(
                        wanted.words, [&all](const QString &word) { return beginsAWord(all, word); });
                if (fits)
                    return true;
            }
        }
        return false;
    }

    QList<Wanted> m_wanted;
    bool m_isWhole;
    bool m_me;
    int m_field;
    FieldKind m_kind;
    bool m_isPhone;
    QList<qint64> m_myIds;
    QStringList m_myLogins;
    std::function<QString(int, QStringView)> m_alsoReads;
};

} // namespace

LineFilter::Test textTest(const LineTerm &term, int field, Kind kind, const LineContext &context)
{
    LineFilter::Test test;
    test.field = field;
    test.text = TextMatch(term, field, kind, context);
    return test;
}

LineFilter::Test phoneTest(int field, const QString &digits)
{
    LineFilter::Test test;
    test.field = field;
    test.text = [digits](QStringView packed) { return hasDigits(packed, digits); };
    return test;
}

} // namespace dd
