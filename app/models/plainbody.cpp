// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plainbody.h"

#include "models/htmltext.h"

#include <QRegularExpression>

namespace dd::models {

namespace {

bool isQuote(const QString &line)
{
    return line.startsWith(QLatin1Char('>'));
}

/// What mail programs put over the whole letter they answer.
bool beginsOriginal(const QString &line)
{
    static const QRegularExpression rule(
        QStringLiteral("^\\s*(-{3,}|_{10,})\\s*(Original Message|Original Appointment|Forwarded message|"
                       "Исходное сообщение|Пересылаемое сообщение|Пересланное сообщение|"
                       "Ursprüngliche Nachricht)\\s*-{3,}\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(line).hasMatch();
}

QString withoutMark(const QString &line)
{
    return line.mid(line.startsWith(QLatin1String("> ")) ? 2 : 1);
}

void add(QList<BodyPart> &parts, QStringList &lines, bool quoted)
{
    while (!lines.isEmpty() && lines.constFirst().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    if (!lines.isEmpty())
        parts << BodyPart{lines.join(QLatin1Char('\n')), quoted, int(lines.size())};
    lines.clear();
}

/// Punctuation after an address belongs to the sentence, a closing bracket only where none was opened in it.
qsizetype addressLength(QStringView address)
{
    static const QString marks = QStringLiteral(".,;:!?'\"»”…]}");
    const qsizetype opened = address.count(QLatin1Char('('));
    qsizetype closed = address.count(QLatin1Char(')'));
    qsizetype length = address.size();
    for (; length > 0; --length) {
        const QChar last = address.at(length - 1);
        if (last == QLatin1Char(')')) {
            if (closed <= opened)
                break;
            --closed;
        } else if (!marks.contains(last)) {
            break;
        }
    }
    return length;
}

QString targetOf(const QString &address)
{
    if (address.contains(QLatin1String("://")))
        return address;
    return (address.startsWith(QLatin1String("www."), Qt::CaseInsensitive) ? QStringLiteral("https://")
                                                                           : QStringLiteral("mailto:"))
        + address;
}

} // namespace

QList<BodyPart> bodyParts(const QString &body)
{
    QList<BodyPart> parts;
    QStringList lines;
    bool quoted = false;
    bool original = false;
    for (const QString &line : body.split(QLatin1Char('\n'))) {
        original = original || beginsOriginal(line);
        const bool quotes = original || isQuote(line);
        if (quotes != quoted)
            add(parts, lines, quoted);
        quoted = quotes;
        lines << (isQuote(line) ? withoutMark(line) : line);
    }
    add(parts, lines, quoted);
    return parts;
}

QString readableText(const QString &text)
{
    QString shown;
    qsizetype unbroken = 0;
    for (const QChar c : QStringView(text).left(mostReadable)) {
        if (c.isSpace())
            unbroken = 0;
        else if (!c.isLowSurrogate())
            breakLongWord(shown, unbroken);
        shown += c;
    }
    return shown;
}

QString linkedHtml(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("\\bhttps?://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"]+\\.[^\\s<>\"]+|"
                       "\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringView all(text);
    QString html;
    qsizetype unbroken = 0;
    qsizetype from = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView link = all.sliced(match.capturedStart(), addressLength(match.capturedView()));
        appendPlainText(html, all.sliced(from, match.capturedStart() - from), unbroken);
        html += QLatin1String("<a href=\"") + escapedHtml(targetOf(link.toString())) + QLatin1String("\">");
        appendPlainText(html, link, unbroken);
        html += QLatin1String("</a>");
        from = match.capturedStart() + link.size();
    }
    appendPlainText(html, all.sliced(from), unbroken);
    return html;
}

} // namespace dd::models
