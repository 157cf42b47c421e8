// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinescan.h"
#include "domain/querylinevalues.h"

namespace dd {

namespace {

using Op = LineTerm::Op;
using Why = LineTrouble::Why;

/// Turns stretches of the line into what they mean.
class Reader {
public:
    Reader(const QString &line, Kind kind)
        : m_scan(line)
        , m_kind(kind)
        , m_hasFields(!lineFields(kind).isEmpty())
    {
    }

    LineReading read()
    {
        for (LineStretch stretch;
             m_scan.next(stretch, [this](QStringView head) { return isBeforeOperator(m_kind, head); });) {
            m_stretch = stretch;
            m_part = {int(stretch.from), int(stretch.length), 0, int(query().terms.size()), 0};
            readStretch();
            m_part.terms = int(query().terms.size()) - m_part.term;
            m_reading.parts << m_part;
        }
        return m_reading;
    }

private:
    LineQuery &query() { return m_reading.query; }

    void complain(Why why, const LineValue &value)
    {
        m_reading.troubles << LineTrouble{int(value.from), int(value.length), why, value.text};
    }

    void complain(Why why)
    {
        m_reading.troubles << LineTrouble{
            int(m_stretch.from), int(m_stretch.length), why, m_stretch.head.toString()};
    }

    void readStretch()
    {
        if (m_stretch.isOpen)
            m_reading.troubles << LineTrouble{int(m_stretch.openFrom),
                int(m_stretch.from + m_stretch.length - m_stretch.openFrom), Why::OpenQuote, {}};
        if (m_stretch.headLength == 0) {
            readWord();
            return;
        }
        m_part.head = int(m_stretch.headLength);
        if (m_stretch.values.isEmpty()) {
            complain(Why::NoValue);
            return;
        }
        if (const auto key = lineKeyCalled(m_stretch.head))
            readKey(*key);
        else
            readField(lineFieldCalled(m_kind, m_stretch.head));
    }

    void readWord()
    {
        const QString word = m_stretch.values.value(0).text;
        if (word.isEmpty()) {
            if (m_stretch.isNegated)
                complain(Why::NoWord);
            return;
        }
        (m_stretch.isNegated ? query().withoutWords : query().words) << word;
        if (m_hasFields && m_stretch.looksLikeField)
            complain(Why::NoSuchField);
    }

    void readKey(LineKey key)
    {
        if (m_stretch.op != Op::Matches && m_stretch.op != Op::Is) {
            complain(Why::NotComparable);
            return;
        }
        switch (key) {
        case LineKey::Is:
            readFlags();
            break;
        case LineKey::Has:
        case LineKey::No:
            for (const LineValue &value : std::as_const(m_stretch.values)) {
                const int field = lineFieldCalled(m_kind, value.text);
                if (field < 0)
                    complain(Why::NoSuchField, value);
                else
                    add(term(idOf(field), key == LineKey::Has ? Op::NotEmpty : Op::Empty));
            }
            break;
        case LineKey::Group:
            readGroup();
            break;
        }
    }

    void readFlags()
    {
        LineTerm flags = term(lineFlagField, Op::Matches);
        for (const LineValue &value : std::as_const(m_stretch.values)) {
            const int flag = lineFlagCalled(m_kind, value.text);
            if (flag < 0)
                complain(Why::NoSuchFlag, value);
            else
                flags.values << QLatin1String(lineFlags(m_kind).at(flag).id);
        }
        addValued(flags);
    }

    void readGroup()
    {
        const LineValue value = m_stretch.values.first();
        const int field = lineFieldCalled(m_kind, value.text);
        if (m_stretch.isNegated)
            complain(Why::NotNegated);
        else if (field < 0)
            complain(Why::NoSuchField, value);
        else if (!query().group.isEmpty() || m_stretch.values.size() > 1)
            complain(Why::SecondGroup);
        if (!m_stretch.isNegated && field >= 0 && query().group.isEmpty())
            query().group = idOf(field);
    }

    void readField(int field)
    {
        const FieldKind kind = fieldsOf(m_kind).at(field).kind;
        const bool isListed = m_stretch.op == Op::Matches || m_stretch.op == Op::Is;
        if (kind == FieldKind::Flag)
            readYesOrNo(field);
        else if (!isKeptAsText(kind))
            readNumbers(field, kind);
        else if (!isListed)
            complain(Why::NotComparable);
        else
            readTexts(field, kind);
    }

    void readYesOrNo(int field)
    {
        const LineValue value = m_stretch.values.first();
        const std::optional<bool> yes = yesOrNo(value.text);
        if (!yes || m_stretch.values.size() > 1 || (m_stretch.op != Op::Matches && m_stretch.op != Op::Is)) {
            complain(Why::NotYesOrNo, value);
            return;
        }
        LineTerm flag = term(lineFlagField, Op::Matches);
        flag.values << idOf(field);
        flag.negated = flag.negated == *yes;
        add(flag);
    }

    void readNumbers(int field, FieldKind kind)
    {
        LineTerm numbers = term(idOf(field), m_stretch.op == Op::Is ? Op::Matches : m_stretch.op);
        const LineSense sense = lineFields(m_kind).at(field).sense;
        for (const LineValue &value : std::as_const(m_stretch.values)) {
            if (isNothing(value))
                continue;
            const std::optional<QString> read = lineValueIn(value.text, kind, sense);
            const bool isRange = read && read->contains(lineRange);
            if (read && (!isRange || numbers.op == Op::Matches))
                numbers.values << *read;
            else
                complain(kind == FieldKind::Instant ? Why::NoSuchTime : Why::NoSuchNumber, value);
        }
        addValued(numbers, isNothing(m_stretch.values.first()));
    }

    void readTexts(int field, FieldKind kind)
    {
        LineTerm texts = term(idOf(field), m_stretch.op);
        for (const LineValue &value : std::as_const(m_stretch.values)) {
            if (kind == FieldKind::People && !value.isQuoted && meansMe(value.text))
                texts.me = true;
            else if (!value.text.isEmpty())
                texts.values << value.text;
        }
        addValued(texts, isNothing(m_stretch.values.first()));
    }

    static bool isNothing(const LineValue &value) { return value.isQuoted && value.text.isEmpty(); }
    QString idOf(int field) const { return QLatin1String(fieldsOf(m_kind).at(field).id); }

    LineTerm term(const QString &field, Op op) const
    {
        LineTerm one;
        one.field = field;
        one.op = op;
        one.negated = m_stretch.isNegated;
        return one;
    }

    void add(const LineTerm &one) { query().terms << one; }

    /// `stage:""` asks for nothing in particular: for nothing.
    void addValued(LineTerm one, bool isEmptyMeant = false)
    {
        one.values.removeDuplicates();
        if (!one.values.isEmpty() || one.me)
            add(one);
        else if (isEmptyMeant)
            add(term(one.field, Op::Empty));
    }

    LineScan m_scan;
    Kind m_kind;
    bool m_hasFields;
    LineStretch m_stretch;
    LinePart m_part;
    LineReading m_reading;
};

} // namespace

LineReading readLine(const QString &line, Kind kind)
{
    return Reader(line, kind).read();
}

} // namespace dd
