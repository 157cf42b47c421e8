// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/squeeze.h"

#include <QtEndian>
#include <zlib.h>

namespace dd::store {

namespace {

constexpr char asIs = '=';
constexpr char deflated = 'z';
/// What stands before zlib's bytes: the mark, and the length as qUncompress() wants it.
constexpr qsizetype headSize = 1 + sizeof(quint32);
constexpr qsizetype worthTrying = 256;
/// More than any answer that is let in; a damaged length must not take all memory.
constexpr quint32 longest = 512U << 20;
/// A row has some thousand bytes: a larger window would only be cleared each time.
constexpr int windowBits = 13;
constexpr int memoryLevel = 6;

} // namespace

struct Squeeze::Stream {
    z_stream z{};
    bool isReady = false;
};

Squeeze::Squeeze()
    : m_stream(std::make_unique<Stream>())
{
    m_stream->isReady
        = deflateInit2(&m_stream->z, Z_BEST_SPEED, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY)
        == Z_OK;
}

Squeeze::~Squeeze()
{
    if (m_stream->isReady)
        deflateEnd(&m_stream->z);
}

QByteArray Squeeze::packed(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    z_stream &z = m_stream->z;
    if (bytes.size() >= worthTrying && bytes.size() < longest && m_stream->isReady
        && deflateReset(&z) == Z_OK) {
        // Less than a fifth is not worth the reader's time.
        QByteArray small(bytes.size() / 5 * 4, Qt::Uninitialized);
        small[0] = deflated;
        qToBigEndian(quint32(bytes.size()), small.data() + 1);
        // zlib reads only; its older headers lack the const.
        z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        z.avail_in = static_cast<uInt>(bytes.size());
        z.next_out = reinterpret_cast<Bytef *>(small.data() + headSize);
        z.avail_out = static_cast<uInt>(small.size() - headSize);
        if (deflate(&z, Z_FINISH) == Z_STREAM_END) {
            small.truncate(small.size() - qsizetype(z.avail_out));
            return small;
        }
    }
    return asIs + bytes;
}

std::optional<QByteArray> Squeeze::unpacked(const QByteArray &kept)
{
    if (kept.isEmpty())
        return QByteArray();
    if (kept.front() == asIs)
        return kept.sliced(1);
    if (kept.front() != deflated || kept.size() <= headSize
        || qFromBigEndian<quint32>(kept.constData() + 1) > longest)
        return std::nullopt;
    const QByteArray bytes = qUncompress(kept.sliced(1));
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace dd::store
