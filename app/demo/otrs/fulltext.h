// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/state.h"

namespace dd::demo::otrs {

/// SQL's LIKE with '*' and '%' for anything; without regard to case. An exact comparison without them.
class Pattern {
public:
    explicit Pattern(const QString &text);
    bool matches(const QString &text) const { return matchesLower(text.toLower()); }
    /// For a text that is in lower case already.
    bool matchesLower(const QString &lower) const;

private:
    QStringList m_pieces; // between the wildcards, lower case
};

/// True when one of the indexed texts of an article of the ticket matches. Subject and body are indexed in
/// lower case, without punctuation, stop words and words of less than 3 or more than 30 letters, so a phrase
/// with such a word is never found. The first search indexes an article; who changes it removes it from
/// State::fullText.
bool isInFullText(State &state, const Ticket &ticket, const Pattern &pattern);

} // namespace dd::demo::otrs
