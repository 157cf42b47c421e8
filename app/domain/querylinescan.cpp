// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinescan.h"

#include "domain/querylinevalues.h"

#include <array>

namespace dd {

namespace {

using Op = LineTerm::Op;

struct Operator {
    QStringView text;
    Op op;
    bool negates = false;
};

/// The longer ones first.
constexpr std::array operators{
    Operator{u":<=", Op::AtMost},
    Operator{u":>=", Op::AtLeast},
    Operator{u":<", Op::Less},
    Operator{u":>", Op::More},
    Operator{u":=", Op::Is},
    Operator{u"<=", Op::AtMost},
    Operator{u">=", Op::AtLeast},
    Operator{u"!=", Op::Is, true},
    Operator{u":", Op::Matches},
    Operator{u"=", Op::Is},
    Operator{u"<", Op::Less},
    Operator{u">", Op::More},
    Operator{u"\u2264", Op::AtMost},
    Operator{u"\u2265", Op::AtLeast},
    Operator{u"\u2260", Op::Is, true},
};

bool isMinus(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2212);
}

bool isOfHead(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-')
        || c.category() == QChar::Other_Format;
}

/// Somebody meant a field, where it is no address, time or path.
bool isLikeField(QStringView head, QStringView after)
{
    qsizetype letters = 0;
    for (const QChar c : head) {
        if (c.isDigit())
            return false;
        letters += c.isLetter();
    }
    return letters > 1 && !after.startsWith(QLatin1String("//")) && !after.startsWith(QLatin1Char('\\'))
        && !after.startsWith(QLatin1Char(':'));
}

} // namespace

LineScan::LineScan(QStringView line)
    : m_line(line)
    , m_lastAngle(line.lastIndexOf(QChar(0x00bb)))
    , m_lastCurly(qMax(line.lastIndexOf(QChar(0x201c)), line.lastIndexOf(QChar(0x201d))))
{
}

bool LineScan::next(LineStretch &stretch, const IsField &isField)
{
    while (!atEnd() && m_line.at(m_at).isSpace())
        ++m_at;
    if (atEnd())
        return false;
    stretch = {};
    stretch.from = m_at;
    if (isMinus(m_line.at(m_at))) {
        stretch.isNegated = true;
        ++m_at;
    }
    const qsizetype begin = m_at;
    stretch.signLength = begin - stretch.from;
    takeHead(stretch);
    takeOperator(stretch);
    if (!stretch.operatorText.isEmpty() && isField(stretch.head)) {
        stretch.headLength = m_at - stretch.from;
        takeValues(stretch);
    } else {
        stretch.looksLikeField
            = !stretch.operatorText.isEmpty() && isLikeField(stretch.head, m_line.mid(m_at));
        stretch.isNegated = stretch.signLength > 0; // "!=" is a part of the word
        m_at = begin;
        takeWord(stretch);
    }
    stretch.length = m_at - stretch.from;
    return true;
}

void LineScan::takeHead(LineStretch &stretch)
{
    const qsizetype from = m_at;
    while (!atEnd() && isOfHead(m_line.at(m_at)))
        ++m_at;
    stretch.head = m_line.mid(from, m_at - from);
}

void LineScan::takeOperator(LineStretch &stretch)
{
    if (stretch.head.isEmpty())
        return;
    for (const Operator &one : operators) {
        if (!m_line.mid(m_at).startsWith(one.text))
            continue;
        stretch.operatorText = m_line.mid(m_at, one.text.size());
        stretch.op = one.op;
        stretch.isNegated = stretch.isNegated != one.negates;
        m_at += one.text.size();
        return;
    }
}

void LineScan::takeValues(LineStretch &stretch)
{
    // What is compared is one value: a comma is a decimal one.
    const bool isList = stretch.op == Op::Matches || stretch.op == Op::Is;
    while (!atBlank()) {
        if (isList && m_line.at(m_at) == QLatin1Char(',')) {
            ++m_at;
            continue;
        }
        stretch.values << takeValue(stretch, isList);
    }
}

LineValue LineScan::takeValue(LineStretch &stretch, bool endsAtComma)
{
    LineValue value;
    value.from = m_at;
    value.isQuoted = takeQuoted(stretch, value.text);
    const qsizetype bare = m_at;
    while (!atBlank() && !(endsAtComma && m_line.at(m_at) == QLatin1Char(',')))
        ++m_at;
    value.text += m_line.mid(bare, m_at - bare);
    value.length = m_at - value.from;
    return value;
}

void LineScan::takeWord(LineStretch &stretch)
{
    LineValue value;
    value.from = m_at;
    if (takeQuoted(stretch, value.text)) {
        value.isQuoted = true;
    } else {
        // Of a field that there is none of, the quoted value still belongs to it.
        if (stretch.looksLikeField) {
            m_at = stretch.operatorText.data() - m_line.data() + stretch.operatorText.size();
            QString quoted;
            takeQuoted(stretch, quoted);
        }
        while (!atBlank())
            ++m_at;
        value.text = m_line.mid(value.from, m_at - value.from).toString();
    }
    value.length = m_at - value.from;
    if (!value.text.isEmpty())
        stretch.values << value;
}

bool LineScan::takeQuoted(LineStretch &stretch, QString &text)
{
    if (atEnd())
        return false;
    const QStringView closers = closersOf(m_line.at(m_at));
    if (closers.isEmpty())
        return false;
    const QChar opening = m_line.at(m_at);
    const bool isStraight = opening == QLatin1Char('"');
    const qsizetype from = m_at;
    // A typographic one that nothing closes is a letter.
    if (!isStraight && from >= (opening == QChar(0x00ab) ? m_lastAngle : m_lastCurly))
        return false;
    for (qsizetype at = from + 1; at < m_line.size(); ++at) {
        const QChar c = m_line.at(at);
        if (closers.contains(c)) {
            m_at = at + 1;
            return true;
        }
        const QChar after = at + 1 < m_line.size() ? m_line.at(at + 1) : QChar();
        if (isStraight && c == QLatin1Char('\\') && (after == QLatin1Char('"') || after == c))
            ++at;
        text += m_line.at(at);
    }
    m_at = m_line.size();
    stretch.isOpen = true;
    stretch.openFrom = from;
    return true;
}

} // namespace dd
