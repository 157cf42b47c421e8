// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "models/foldedtexts.h"
#include "models/rowcolumns.h"

namespace dd::models {

/// Where a table keeps its texts folded; brought up to date when asked.
using FoldedOf = std::function<const FoldedTexts &(int field)>;

/// Which rows of a table are wanted: every condition holds, and every word stands in some text of the row.
/// What a text answers is found once for all rows that have it. Bound to the RowColumns it was made for.
class RowFilter {
public:
    /// `words` are parted by spaces.
    RowFilter(const RowColumns &rows, FoldedOf folded, QList<Condition> conditions, const QString &words);

    /// All rows that pass, in the order of their slots.
    std::vector<RowColumns::Slot> passing();
    /// One row, as it is now.
    bool passes(RowColumns::Slot slot);
    /// The numbers of this field's texts have changed.
    void forget(int field);

private:
    using Marks = std::vector<quint8>; ///< by a text's number
    struct Word {
        QByteArray folded;
        std::vector<Marks> marks; ///< by field
    };
    struct Check {
        Condition condition;
        Marks marks;
    };
    void bring();
    bool holds(const Check &check, RowColumns::Slot slot) const;

    const RowColumns &m_rows;
    FoldedOf m_folded;
    std::vector<Check> m_checks;
    std::vector<Word> m_words;
};

} // namespace dd::models
