// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowfilter.h"

#include "domain/searchtext.h"

#include <algorithm>

namespace dd::models {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

RowFilter::RowFilter(
    const RowColumns &rows, FoldedOf folded, QList<Condition> conditions, const QString &words)
    : m_rows(rows)
    , m_folded(std::move(folded))
{
    for (Condition &condition : conditions)
        m_checks.push_back({std::move(condition), {}});
    for (const QString &word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QByteArray utf8 = word.toUtf8();
        Word one;
        appendFolded(one.folded, {utf8.constData(), size_t(utf8.size())});
        one.marks.resize(size_t(rows.fields()));
        if (!one.folded.isEmpty())
            m_words.push_back(std::move(one));
    }
}

/// What came into the pools since is asked, too.
void RowFilter::bring()
{
    for (Check &check : m_checks) {
        const int field = check.condition.field;
        if (field < 0 || !isKeptAsText(m_rows.kindOf(field)))
            continue;
        const TextPool &texts = m_rows.texts(field);
        for (auto id = TextPool::Id(check.marks.size()); id < texts.end(); ++id)
            check.marks.push_back(id != 0 && check.condition.text(textOf(texts.text(id))));
    }
    if (m_words.empty())
        return;
    for (int field = 0; field < m_rows.fields(); ++field) {
        if (!isKeptAsText(m_rows.kindOf(field)) || m_rows.cells(field).empty())
            continue;
        const FoldedTexts &folded = m_folded(field);
        for (Word &word : m_words) {
            Marks &marks = word.marks[size_t(field)];
            const auto from = std::max<TextPool::Id>(TextPool::Id(marks.size()), 1);
            marks.resize(folded.end(), 0);
            folded.mark(word.folded, marks, from);
        }
    }
}

bool RowFilter::holds(const Check &check, RowColumns::Slot slot) const
{
    const Condition &condition = check.condition;
    if (condition.field < 0)
        return condition.number(m_rows.idAt(slot)) != condition.negated;
    const quint32 raw = m_rows.raw(slot, condition.field);
    bool answer = condition.matchesEmpty;
    if (raw != 0)
        answer = isKeptAsText(m_rows.kindOf(condition.field))
            ? check.marks[raw] != 0
            : condition.number(m_rows.numberIn(condition.field, raw));
    return answer != condition.negated;
}

bool RowFilter::passes(RowColumns::Slot slot)
{
    bring();
    const auto hasWord = [&](const Word &word) {
        for (int field = 0; field < m_rows.fields(); ++field) {
            const Marks &marks = word.marks[size_t(field)];
            if (!marks.empty() && marks[m_rows.raw(slot, field)])
                return true;
        }
        return false;
    };
    return std::ranges::all_of(m_checks, [&](const Check &check) { return holds(check, slot); })
        && std::ranges::all_of(m_words, hasWord);
}

std::vector<RowColumns::Slot> RowFilter::passing()
{
    bring();
    std::vector<quint8> wanted(m_rows.end(), 0);
    for (RowColumns::Slot slot = 0; slot < m_rows.end(); ++slot)
        wanted[slot] = m_rows.isUsed(slot);
    // A column after the other: what is read stands side by side.
    for (const Check &check : m_checks) {
        for (RowColumns::Slot slot = 0; slot < m_rows.end(); ++slot)
            wanted[slot] = wanted[slot] && holds(check, slot);
    }
    for (const Word &word : m_words) {
        std::vector<quint8> has(m_rows.end(), 0);
        for (int field = 0; field < m_rows.fields(); ++field) {
            const Marks &marks = word.marks[size_t(field)];
            if (std::ranges::find(marks, quint8(1)) == marks.end())
                continue;
            const std::vector<quint32> &cells = m_rows.cells(field);
            for (size_t slot = 0; slot < cells.size(); ++slot)
                has[slot] |= marks[cells[slot]];
        }
        for (size_t slot = 0; slot < has.size(); ++slot)
            wanted[slot] &= has[slot];
    }
    std::vector<RowColumns::Slot> slots;
    slots.reserve(size_t(m_rows.count()));
    for (RowColumns::Slot slot = 0; slot < m_rows.end(); ++slot) {
        if (wanted[slot])
            slots.push_back(slot);
    }
    return slots;
}

void RowFilter::forget(int field)
{
    for (Check &check : m_checks) {
        if (check.condition.field == field)
            check.marks.clear();
    }
    for (Word &word : m_words)
        word.marks[size_t(field)].clear();
}

} // namespace dd::models
