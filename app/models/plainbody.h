// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dd::models {

/// A stretch of a plain text message.
struct BodyPart {
    QString text; ///< of a quotation without its ">" marks
    bool quoted = false;
    int lines = 1;
    friend bool operator==(const BodyPart &, const BodyPart &) = default;
};

/// A plain text message cut where it quotes another one: runs of lines that begin with ">", and all that
/// follows a line like "-----Original Message-----". Empty lines around the parts are dropped.
QList<BodyPart> bodyParts(const QString &body);

/// As much of a text as is laid out while a person waits. Inside its longest words a line may end
/// anywhere: a word of many lines costs a layout the square of its length.
constexpr qsizetype mostReadable = 200'000;
QString readableText(const QString &text);

/// Plain text as HTML: everything escaped, web and mail addresses and nothing else made into links. Line
/// breaks and blanks stay as they are: to be shown with white-space: pre-wrap.
QString linkedHtml(const QString &text);

} // namespace dd::models
