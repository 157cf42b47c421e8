// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plainbody.h"

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
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        const QStringView kept = address.first(length);
        const bool closes
            = last == QLatin1Char(')') && kept.count(QLatin1Char(')')) > kept.count(QLatin1Char('('));
        if (!closes && !QStringLiteral(".,;:!?'\"»”…]}").contains(last))
            break;
        --length;
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

QString linkedHtml(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("\\bhttps?://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"]+\\.[^\\s<>\"]+|"
                       "\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString html;
    qsizetype from = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString link = text.mid(match.capturedStart(), addressLength(match.capturedView()));
        html += text.mid(from, match.capturedStart() - from).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(targetOf(link).toHtmlEscaped(), link.toHtmlEscaped());
        from = match.capturedStart() + link.size();
    }
    return html + text.mid(from).toHtmlEscaped();
}

} // namespace dd::models
