// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowfilter.h"

#include <algorithm>

namespace dd::models {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

RowFilter::RowFilter(const RowColumns &rows, FoldedOf folded, const QList<LineFilter::Condition> &conditions,
    const QList<LineFilter::Word> &words)
    : m_rows(rows)
    , m_folded(std::move(folded))
{
    for (const LineFilter::Condition &condition : conditions)
        m_conditions.push_back(checksOf(condition));
    for (const LineFilter::Word &word : words)
        m_words.push_back({word.folded.toUtf8(), word.negated, std::vector<Marks>(size_t(rows.fields())),
            checksOf(word.orElse)});
}

RowFilter::Checks RowFilter::checksOf(const QList<LineFilter::Test> &tests)
{
    Checks checks;
    for (const LineFilter::Test &test : tests)
        checks.push_back({test, {}});
    return checks;
}

void RowFilter::bring(Checks &checks) const
{
    for (Check &check : checks) {
        const int field = check.test.field;
        if (field == ofKey || !isKeptAsText(m_rows.kindOf(field)))
            continue;
        const TextPool &texts = m_rows.texts(field);
        for (auto id = TextPool::Id(check.marks.size()); id < texts.end(); ++id)
            check.marks.push_back(id != 0 && check.test.text(textOf(texts.text(id))));
    }
}

/// What came into the pools since is asked, too.
void RowFilter::bring()
{
    for (Checks &checks : m_conditions)
        bring(checks);
    for (Word &word : m_words)
        bring(word.orElse);
    for (int field = 0; field < m_rows.fields() && !m_words.empty(); ++field) {
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
    const LineFilter::Test &test = check.test;
    if (test.field == ofKey)
        return test.number(m_rows.idAt(slot));
    const quint32 raw = m_rows.raw(slot, test.field);
    if (raw == 0)
        return test.matchesEmpty;
    return isKeptAsText(m_rows.kindOf(test.field)) ? check.marks[raw] != 0
                                                   : test.number(m_rows.numberIn(test.field, raw));
}

bool RowFilter::holds(const Checks &checks, RowColumns::Slot slot) const
{
    return std::ranges::any_of(checks, [&](const Check &check) { return holds(check, slot); });
}

bool RowFilter::has(const Word &word, RowColumns::Slot slot) const
{
    for (int field = 0; field < m_rows.fields(); ++field) {
        const Marks &marks = word.marks[size_t(field)];
        if (!marks.empty() && marks[m_rows.raw(slot, field)])
            return true;
    }
    return holds(word.orElse, slot);
}

bool RowFilter::passes(RowColumns::Slot slot)
{
    bring();
    return std::ranges::all_of(m_conditions, [&](const Checks &checks) { return holds(checks, slot); })
        && std::ranges::all_of(m_words, [&](const Word &word) { return has(word, slot) != word.negated; });
}

std::vector<RowColumns::Slot> RowFilter::passing()
{
    bring();
    const RowColumns::Slot end = m_rows.end();
    std::vector<quint8> wanted(end, 0);
    for (RowColumns::Slot slot = 0; slot < end; ++slot)
        wanted[slot] = m_rows.isUsed(slot);
    // A column after the other: what is read stands side by side.
    for (const Checks &checks : m_conditions) {
        for (RowColumns::Slot slot = 0; slot < end; ++slot)
            wanted[slot] = wanted[slot] && holds(checks, slot);
    }
    for (const Word &word : m_words) {
        std::vector<quint8> found(end, 0);
        for (int field = 0; field < m_rows.fields(); ++field) {
            const Marks &marks = word.marks[size_t(field)];
            if (std::ranges::find(marks, quint8(1)) == marks.end())
                continue;
            const std::vector<quint32> &cells = m_rows.cells(field);
            for (size_t slot = 0; slot < cells.size(); ++slot)
                found[slot] |= marks[cells[slot]];
        }
        for (RowColumns::Slot slot = 0; slot < end; ++slot) {
            const bool has = found[slot] || (wanted[slot] && holds(word.orElse, slot));
            wanted[slot] = wanted[slot] && has != word.negated;
        }
    }
    std::vector<RowColumns::Slot> slots;
    slots.reserve(size_t(m_rows.count()));
    for (RowColumns::Slot slot = 0; slot < end; ++slot) {
        if (wanted[slot])
            slots.push_back(slot);
    }
    return slots;
}

void RowFilter::forget(int field)
{
    const auto drop = [field](Checks &checks) {
        for (Check &check : checks) {
            if (check.test.field == field)
                check.marks.clear();
        }
    };
    std::ranges::for_each(m_conditions, drop);
    for (Word &word : m_words) {
        word.marks[size_t(field)].clear();
        drop(word.orElse);
    }
}

} // namespace dd::models
