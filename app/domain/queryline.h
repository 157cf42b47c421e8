// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

namespace dd {

/// The query line: `stage:"In work" due<2h -assignee:me printer`. What stands side by side must all hold,
/// values with commas between them are alternatives, a minus turns one round, what names no field is looked
/// for in every text. Words of both languages are understood at any time (`стадия:`, `срок<2ч`); what is kept
/// is a LineQuery, which knows none.
///
/// `:` asks of texts whether they contain the value, of names whether the value begins one of their words
/// (`customer:ромашка` finds ООО «Ромашка», `stage:new` does not find "Renewed"), of people whether each of
/// its words begins one of theirs; `=` wants the whole. `""` is no value.
///
/// Times compare with `<` in two ways. A length of time is a distance from now: the time that is left of what
/// is awaited (`due<2h`: less than two hours left, so what is overdue, too; `due<-1h`: for more than an hour
/// overdue), the age of what has happened (`created>7d`: longer ago than a week; `changed<1h`: within the
/// last hour). A day or a date is a point of the calendar: `created>2026-11-01` begins with the 2nd,
/// `created<=2026-11-01` and `created:2026-11-01..2026-11-20` take their last days in. With `:` a length is
/// "within": `due:2h` the next two hours without what is overdue, `changed:1h` the last one.
/// What a field says nothing about holds in no comparison; counts have 0 there.

struct LineTerm {
    enum class Op {
        Matches, ///< `:`
        Is, ///< `=` of texts, names and people
        Less,
        AtMost,
        More,
        AtLeast,
        Empty, ///< `no:phone`
        NotEmpty, ///< `has:phone`
    };

    QString field; ///< an id of fieldsOf(kind), or lineFlagField
    Op op = Op::Matches;
    QStringList
        values; ///< in no language: ids of flags, "2h", "today", "2026-11-01..", "4.5", texts as typed
    bool me = false; ///< people: the user himself is one of the values
    bool negated = false;

    friend bool operator==(const LineTerm &, const LineTerm &) = default;
};

/// `is:overdue`: the values are ids of lineFlags(kind).
inline constexpr QLatin1String lineFlagField("is");

struct LineQuery {
    QList<LineTerm> terms;
    QStringList words; ///< in any text
    QStringList withoutWords; ///< in none
    QString group; ///< an id of fieldsOf(kind); empty = none

    bool isEmpty() const
    {
        return terms.isEmpty() && words.isEmpty() && withoutWords.isEmpty() && group.isEmpty();
    }
    friend bool operator==(const LineQuery &, const LineQuery &) = default;
};

/// What could not be read. A field of no such name is looked for as text; everything else filters nothing, so
/// that a list does not jump to nothing while its line is being typed.
struct LineTrouble {
    enum class Why {
        NoSuchField,
        NoSuchFlag,
        NoSuchTime,
        NoSuchNumber,
        NotComparable, ///< a text is neither less nor more
        NotYesOrNo,
        NotNegated, ///< a grouping is not
        SecondGroup,
        NoValue, ///< still being typed, as the next ones
        OpenQuote,
        NoWord,
    };

    int from = 0;
    int length = 0;
    Why why = Why::NoValue;
    QString what; ///< as typed

    bool isUnfinished() const { return why >= Why::NoValue; }
    /// One sentence in the user's language.
    QString sentence() const;
    friend bool operator==(const LineTrouble &, const LineTrouble &) = default;
};

/// One stretch of the line between blanks.
struct LinePart {
    int from = 0;
    int length = 0;
    int head = 0; ///< letters of sign, field word and operator; 0 = a word
    int term = 0; ///< the first of its terms
    int terms = 0;
};

struct LineReading {
    LineQuery query;
    QList<LinePart> parts;
    QList<LineTrouble> troubles;
};

/// In which words a line is written; read are both.
enum class LineLanguage { English, Russian };
/// That of the default QLocale, which follows the user's choice.
LineLanguage lineLanguage();

/// Takes any text. A kind without fields has words alone.
LineReading readLine(const QString &line, Kind kind);
/// readLine() of it has the same query.
QString writtenLine(const LineQuery &query, Kind kind, LineLanguage language = lineLanguage());
QString writtenTerm(const LineTerm &term, Kind kind, LineLanguage language = lineLanguage());

/// The line after a click on something that stands for a term: a value that is there goes, another joins
/// those of its field, the opposite is dropped. Everything else stays as it was typed.
QString toggledLine(
    const QString &line, const LineTerm &term, Kind kind, LineLanguage language = lineLanguage());
/// Whether a click would take it away.
bool hasTerm(const LineQuery &query, const LineTerm &term);

} // namespace dd
