// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dd::models {

/// The text of an HTML file: the content type's charset, else the one the file names itself, else UTF-8. What
/// does not decode becomes U+FFFD.
QString decodedHtml(const QByteArray &bytes, const QByteArray &contentType);

/// An attribute's value with its character references replaced.
QString htmlValue(QStringView raw);

/// Raw text of HTML, written so that it is text again; characters that mean something to a text document are
/// left out. Returns how many were written. `unbroken` counts letters since the last place where a line may
/// end: a word of many lines gets such places, for it costs a layout the square of its length.
qsizetype appendHtmlText(QString &html, QStringView raw, qsizetype &unbroken);

/// The same of plain text, where nothing is a character reference.
void appendPlainText(QString &html, QStringView text, qsizetype &unbroken);

/// Counts the character that comes next, and first writes a place where a line may end if too many stand
/// without one.
void breakLongWord(QString &text, qsizetype &unbroken);

/// Plain text as HTML, as it is.
QString escapedHtml(const QString &text);

} // namespace dd::models
