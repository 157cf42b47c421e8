// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/queryline.h"

#include <QDateTime>
#include <functional>

namespace dd {

/// What a query line means depends on who asks, and when.
struct LineContext {
    QDateTime now = QDateTime::currentDateTimeUtc();
    QList<qint64> myIds; ///< who "me" is: HubEx user, OTRS agent
    QStringList myLogins; ///< of accounts that know people by login
    /// What else people read where this packed value stands: the usual states of OTRS in their language, the
    /// name of an agent of whom the row has the login. May be empty, and may answer nothing.
    std::function<QString(int field, QStringView packed)> alsoReads{};
};

/// A LineQuery made ready for rows of one kind, wherever they are kept. A row passes when each condition
/// holds, each word is found, and none of the negated ones. Conditions ask for the value of one field at a
/// time, so that a table may ask once for every distinct text. A value of its own, cheap to copy; safe in
/// every thread as far as alsoReads is.
class LineFilter {
public:
    struct Test {
        int field = 0; ///< in fieldsOf(kind)
        bool matchesEmpty = false; ///< what it says of no value
        std::function<bool(QStringView packed)> text{}; ///< of fields that are kept as text
        std::function<bool(qint64)> number{}; ///< of all others
    };
    /// Holds when one of its tests does. Negation is in the tests already.
    using Condition = QList<Test>;

    struct Word {
        QString folded; ///< as folded() of domain/searchtext.h; to be contained in what any text field shows
        bool negated = false;
        /// What it is found by otherwise: a telephone number in another form.
        QList<Test> orElse;
    };

    LineFilter() = default;
    LineFilter(const LineQuery &query, Kind kind, const LineContext &context);

    const QList<Condition> &conditions() const { return m_conditions; }
    const QList<Word> &words() const { return m_words; }
    /// In fieldsOf(kind); -1 = no grouping.
    int group() const { return m_group; }
    /// Everything passes.
    bool isEmpty() const { return m_conditions.isEmpty() && m_words.isEmpty(); }
    /// Says something else a minute later: to be made anew then.
    bool isTimed() const { return m_isTimed; }

    /// One row, its values in the order of fieldsOf(kind).
    bool passes(const QList<FieldValue> &row) const;

private:
    bool isFound(const Word &word, const QList<FieldValue> &row) const;

    Kind m_kind = Kind::Task;
    QList<Condition> m_conditions;
    QList<Word> m_words;
    std::function<QString(int, QStringView)> m_alsoReads;
    int m_group = -1;
    bool m_isTimed = false;
};

} // namespace dd
