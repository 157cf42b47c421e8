// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textpool.h"

#include <QCollator>
#include <QString>

namespace dd::models {

/// How a packed text reads to a person.
using ShownText = std::function<QString(std::string_view packed)>;

/// The order of the texts of a pool, as people of the user's language put them: by what is shown, capital
/// letters alike, numbers inside as numbers. Each text has a rank, so that sorting rows compares numbers;
/// what came after the last ranking is compared by its letters. A value; may be ranked on a worker thread.
class TextOrder {
public:
    explicit TextOrder(ShownText shown);

    /// Ranks every text, or only those that came since, where they are few beside the others.
    void rank(const TextPool &texts);
    /// The last ranking left out so many.
    TextPool::Id unranked(const TextPool &texts) const { return texts.end() - TextPool::Id(m_ranks.size()); }
    /// Below zero when a comes before b. Neither is 0.
    int compare(TextPool::Id a, TextPool::Id b, const TextPool &texts) const;
    /// Texts that read alike have the same rank; 0 for no text.
    const std::vector<quint32> &ranks() const { return m_ranks; }

private:
    void rankAll(const TextPool &texts);
    void rankNew(const TextPool &texts);
    void number(const std::vector<TextPool::Id> &ordered, const TextPool &texts);

    ShownText m_shown;
    QCollator m_collator;
    std::vector<quint32> m_ranks{0};
};

} // namespace dd::models
