// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querylinewords.h"

namespace dd {

/// Completion of a query line while it is typed: where the cursor stands, and what could stand there.

/// One suggestion.
struct LineOffer {
    QString text; ///< as people read it: "stage:", "In work", "today"
    QString hint{}; ///< what it is about, in the user's language; may be empty
    qint64 count = -1; ///< rows that have it; -1 = not counted
    bool isWritten = false; ///< stands in the line as it is; all others are quoted where they need it
    friend bool operator==(const LineOffer &, const LineOffer &) = default;
};

struct LineSpot {
    enum class What {
        Nothing, ///< between words, in a quotation
        Word, ///< a word, which may become a field
        Value,
    };
    What what = What::Nothing;
    QString field; ///< of a value: an id of fieldsOf(kind), or of lineKeys()
    QString typed; ///< before the cursor, without quotes
    int from = 0; ///< what a suggestion takes the place of
    int length = 0;
    bool hasOperator = false; ///< of a word: it has become one already

    /// What stands in that place then.
    QString taken(const LineOffer &offer) const;
};

LineSpot lineSpotAt(const QString &line, int cursor, Kind kind);

/// Fields and keys that begin so, in either language, written in this one.
QList<LineOffer> lineWordsOffered(Kind kind, const QString &typed, LineLanguage language = lineLanguage());
/// The values that are the same whatever the rows hold: flags, times, "me", fields behind "has:".
QList<LineOffer> lineValuesOffered(
    Kind kind, const QString &field, const QString &typed, LineLanguage language = lineLanguage());
/// Whether the user may mean it, having typed this.
bool isOfferFor(const QString &typed, const QString &offer);

} // namespace dd
