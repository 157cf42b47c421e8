// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/squeeze.h"

#include <QtEndian>

namespace dd::store {

namespace {

constexpr char plain = '=';
constexpr char packed = 'z';
constexpr qsizetype worthTrying = 256;
constexpr int fastest = 1;
/// More than any answer that is let in; a damaged length must not take all memory.
constexpr quint32 longest = 512U << 20;

} // namespace

QByteArray squeezed(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.size() >= worthTrying) {
        const QByteArray small = qCompress(bytes, fastest);
        // Less than a fifth is not worth the reader's time.
        if (!small.isEmpty() && small.size() < bytes.size() / 5 * 4)
            return packed + small;
    }
    return plain + bytes;
}

std::optional<QByteArray> unsqueezed(const QByteArray &kept)
{
    if (kept.isEmpty())
        return QByteArray();
    if (kept.front() == plain)
        return kept.sliced(1);
    constexpr qsizetype head = 1 + sizeof(quint32);
    if (kept.front() != packed || kept.size() <= head
        || qFromBigEndian<quint32>(kept.constData() + 1) > longest)
        return std::nullopt;
    const QByteArray bytes = qUncompress(kept.sliced(1));
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace dd::store
