// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textorder.h"

#include <QByteArray>

namespace dd::models {

/// The texts of a pool as one looks for them: folded (domain/searchtext.h), all in one piece, so that a word
/// is found in a hundred thousand of them in one pass. A value.
class FoldedTexts {
public:
    /// `shown` is left empty where a text reads as it is kept.
    explicit FoldedTexts(ShownText shown = {});

    /// Takes in what the pool has got since.
    void bring(const TextPool &texts);
    TextPool::Id end() const { return TextPool::Id(m_starts.size()); }
    /// Sets the mark of each text that holds the folded word; `marks` is one a number.
    void mark(QByteArrayView word, std::vector<quint8> &marks, TextPool::Id from = 1) const;

    size_t size() const { return size_t(m_bytes.capacity()) + m_starts.capacity() * sizeof(quint32); }

private:
    ShownText m_shown;
    QByteArray m_bytes; ///< each text ends with a line feed
    std::vector<quint32> m_starts{0}; ///< by number
};

} // namespace dd::models
