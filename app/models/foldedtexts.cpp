// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldedtexts.h"

#include "domain/searchtext.h"

#include <algorithm>
#include <cstring>

namespace dd::models {

FoldedTexts::FoldedTexts(ShownText shown)
    : m_shown(std::move(shown))
{
}

void FoldedTexts::bring(const TextPool &texts)
{
    for (TextPool::Id id = end(); id < texts.end(); ++id) {
        m_starts.push_back(quint32(m_bytes.size()));
        const std::string_view text = texts.text(id);
        if (m_shown) {
            const QByteArray shown = m_shown(text).toUtf8();
            appendFolded(m_bytes, {shown.constData(), size_t(shown.size())});
        } else {
            appendFolded(m_bytes, text);
        }
        m_bytes += '\n';
    }
}

void FoldedTexts::mark(QByteArrayView word, std::vector<quint8> &marks, TextPool::Id from) const
{
    if (word.isEmpty() || from >= end())
        return;
    const char *const begin = m_bytes.constData();
    const char *const till = begin + m_bytes.size();
    const char *at = begin + m_starts[from];
    while (at < till) {
        const auto *found
            = static_cast<const char *>(memmem(at, size_t(till - at), word.data(), size_t(word.size())));
        if (!found)
            return;
        const auto after = std::ranges::upper_bound(m_starts, quint32(found - begin));
        const auto id = TextPool::Id(after - m_starts.begin() - 1);
        marks[id] = 1;
        if (after == m_starts.end())
            return;
        at = begin + *after; // one hit a text is enough
    }
}

} // namespace dd::models
