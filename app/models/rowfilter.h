// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querylinefilter.h"
#include "models/foldedtexts.h"
#include "models/rowcolumns.h"

namespace dd::models {

/// Where a table keeps its texts folded; brought up to date when asked.
using FoldedOf = std::function<const FoldedTexts &(int field)>;

/// Which rows of a table are wanted: every condition holds, every word is found in some text of the row, none
/// of the negated ones is. What a text answers is asked once for all rows that have it. Bound to the
/// RowColumns it was made for.
class RowFilter {
public:
    static constexpr int ofKey = -1; ///< field of a test for the row's own number

    RowFilter(const RowColumns &rows, FoldedOf folded, const QList<LineFilter::Condition> &conditions,
        const QList<LineFilter::Word> &words);

    /// All rows that pass, in the order of their slots.
    std::vector<RowColumns::Slot> passing();
    /// One row, as it is now.
    bool passes(RowColumns::Slot slot);
    /// The numbers of this field's texts have changed.
    void forget(int field);

private:
    using Marks = std::vector<quint8>; ///< by a text's number
    struct Check {
        LineFilter::Test test;
        Marks marks;
    };
    using Checks = std::vector<Check>; ///< one is enough
    struct Word {
        QByteArray folded;
        bool negated = false;
        std::vector<Marks> marks; ///< by field
        Checks orElse;
    };
    static Checks checksOf(const QList<LineFilter::Test> &tests);
    void bring();
    void bring(Checks &checks) const;
    bool holds(const Check &check, RowColumns::Slot slot) const;
    bool holds(const Checks &checks, RowColumns::Slot slot) const;
    bool has(const Word &word, RowColumns::Slot slot) const;

    const RowColumns &m_rows;
    FoldedOf m_folded;
    std::vector<Checks> m_conditions;
    std::vector<Word> m_words;
};

} // namespace dd::models
