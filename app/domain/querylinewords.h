// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/queryline.h"

namespace dd {

/// What a field's number or text means, where its FieldKind does not tell.
enum class LineSense {
    Plain,
    Ahead, ///< an instant that is awaited; every other one has happened
    Phone, ///< compared by its figures
    Count, ///< no value is 0
    Minutes, ///< may be written as a length of time
};

/// How something is called in a line. Words have blanks between them, the first is the one that is written.
struct LineWords {
    const char *id = "";
    const char *english = "";
    const char *russian = "";
    const char *without = ""; ///< Russian behind "нет:", where grammar wants another form
    LineSense sense = LineSense::Plain;
};

/// What may stand before the operator and is no field.
enum class LineKey { Is, Has, No, Group };

/// THE words of a kind: what readLine() understands, what is offered while typing, what the help lists.
/// In the order of fieldsOf(kind).
const QList<LineWords> &lineFields(Kind kind);
const QList<LineWords> &lineFlags(Kind kind);
const QList<LineWords> &lineKeys(); ///< in the order of LineKey

/// Letters alone count: no case, no ё, no dots or hyphens, nothing invisible.
QString lineWordKey(QStringView word);
QString wordIn(const LineWords &words, LineLanguage language);
/// Behind "no:": Russian says "нет:срока".
QString withoutIn(const LineWords &words, LineLanguage language);
/// All words of both languages, and the id.
QStringList allWords(const LineWords &words);

/// -1, or the index in fieldsOf(kind); by any of its words.
int lineFieldCalled(Kind kind, QStringView word);
/// -1, or the index in lineFlags(kind).
int lineFlagCalled(Kind kind, QStringView word);
std::optional<LineKey> lineKeyCalled(QStringView word);
/// A field or a key: what stands before an operator.
bool isBeforeOperator(Kind kind, QStringView word);
/// "me", "я".
bool meansMe(QStringView word);
/// "yes", "нет".
std::optional<bool> yesOrNo(QStringView word);
QString meIn(LineLanguage language);

} // namespace dd
