// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dd::demo {

/// A number that looks random and is always the same for the same two.
constexpr quint32 mixed(quint32 seed, quint32 key)
{
    quint32 value = seed * 2654435761U ^ (key + 0x9e3779b9U + (seed << 6) + (seed >> 2));
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    return value ^ (value >> 16);
}

/// Throws for one generated thing: the n-th throw with the same key is always the same.
class Dice {
public:
    explicit Dice(quint32 key)
        : m_key(key)
    {
    }
    int below(int limit) { return int(mixed(m_key, ++m_throw) % quint32(limit)); }
    bool in100(int percent) { return below(100) < percent; }
    template <class List> auto &of(const List &list) { return list[below(int(std::size(list)))]; }

private:
    quint32 m_key;
    quint32 m_throw = 0;
};

} // namespace dd::demo
