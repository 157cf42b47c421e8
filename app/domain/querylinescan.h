// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queryline.h"

#include <functional>

namespace dd {

struct LineValue {
    qsizetype from = 0; ///< in the line, with its quotes
    qsizetype length = 0;
    QString text; ///< without them
    bool isQuoted = false;
};

/// What stands between two blanks, cut at its signs. Of a word head and operator are those it would have, and
/// its only value is the whole.
struct LineStretch {
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype signLength = 0; ///< of the minus
    qsizetype headLength = 0; ///< sign, field word and operator
    bool isNegated = false;
    QStringView head; ///< the field word
    QStringView operatorText;
    LineTerm::Op op = LineTerm::Op::Matches;
    QList<LineValue> values;
    bool looksLikeField = false; ///< letters before the operator that stand for nothing known
    bool isOpen = false; ///< a quote has no end
    qsizetype openFrom = 0;
};

/// Walks the letters of a query line once, from left to right. Part of readLine(); the line must outlive it.
class LineScan {
public:
    using IsField = std::function<bool(QStringView)>;

    explicit LineScan(QStringView line);

    /// False at the end.
    bool next(LineStretch &stretch, const IsField &isField);

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    bool atBlank() const { return atEnd() || m_line.at(m_at).isSpace(); }
    void takeHead(LineStretch &stretch);
    void takeOperator(LineStretch &stretch);
    void takeValues(LineStretch &stretch);
    LineValue takeValue(LineStretch &stretch, bool endsAtComma);
    void takeWord(LineStretch &stretch);
    /// Past the quotation that begins here; false where none does.
    bool takeQuoted(LineStretch &stretch, QString &text);

    QStringView m_line;
    qsizetype m_lastAngle; ///< the last », so that nobody looks for it behind
    qsizetype m_lastCurly;
    qsizetype m_at = 0;
};

} // namespace dd
