// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textorder.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace dd::models {

namespace {

/// A new text finds its place by about seventeen comparisons of letters; ranking all takes two or three for
/// each.
constexpr TextPool::Id fewBeside = 16;

} // namespace

TextOrder::TextOrder(ShownText shown)
    : m_shown(std::move(shown))
    , m_collator(QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int TextOrder::compare(TextPool::Id a, TextPool::Id b, const TextPool &texts) const
{
    if (a == b)
        return 0;
    if (a < m_ranks.size() && b < m_ranks.size())
        return m_ranks[a] < m_ranks[b] ? -1 : int(m_ranks[a] > m_ranks[b]);
    return m_collator.compare(m_shown(texts.text(a)), m_shown(texts.text(b)));
}

void TextOrder::rank(const TextPool &texts)
{
    const TextPool::Id fresh = unranked(texts);
    if (fresh == 0)
        return;
    if (m_ranks.size() > fresh * fewBeside)
        rankNew(texts);
    else
        rankAll(texts);
}

void TextOrder::rankAll(const TextPool &texts)
{
    struct Keyed {
        QCollatorSortKey key;
        TextPool::Id id;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(texts.end());
    for (TextPool::Id id = 1; id < texts.end(); ++id)
        keyed.push_back({m_collator.sortKey(m_shown(texts.text(id))), id});
    std::ranges::sort(keyed, [](const Keyed &a, const Keyed &b) { return a.key.compare(b.key) < 0; });
    m_ranks.assign(texts.end(), 0);
    quint32 rank = 0;
    for (size_t i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed[i - 1].key.compare(keyed[i].key) < 0)
            ++rank;
        m_ranks[keyed[i].id] = rank;
    }
}

void TextOrder::rankNew(const TextPool &texts)
{
    const auto known = TextPool::Id(m_ranks.size());
    std::vector<TextPool::Id> ordered(known - 1);
    std::iota(ordered.begin(), ordered.end(), 1);
    std::ranges::sort(ordered, {}, [this](TextPool::Id id) { return m_ranks[id]; });
    std::vector<TextPool::Id> fresh(texts.end() - known);
    std::iota(fresh.begin(), fresh.end(), known);
    const auto before = [&](TextPool::Id a, TextPool::Id b) { return compare(a, b, texts) < 0; };
    std::ranges::sort(fresh, before);
    const auto middle = ptrdiff_t(ordered.size());
    ordered.reserve(ordered.size() + fresh.size());
    for (const TextPool::Id id : fresh)
        ordered.push_back(id);
    // Each new one is looked for among the known ones: few comparisons of letters, whatever stands there.
    std::vector<TextPool::Id> merged;
    merged.reserve(ordered.size());
    auto from = ordered.begin();
    const auto till = ordered.begin() + middle;
    for (auto one = till; one != ordered.end(); ++one) {
        const auto place = std::upper_bound(from, till, *one, before);
        merged.insert(merged.end(), from, place);
        merged.push_back(*one);
        from = place;
    }
    merged.insert(merged.end(), from, till);
    number(merged, texts);
}

void TextOrder::number(const std::vector<TextPool::Id> &ordered, const TextPool &texts)
{
    std::vector<quint32> ranks(texts.end(), 0);
    quint32 rank = 0;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (i == 0 || compare(ordered[i - 1], ordered[i], texts) < 0)
            ++rank;
        ranks[ordered[i]] = rank;
    }
    m_ranks = std::move(ranks);
}

} // namespace dd::models
