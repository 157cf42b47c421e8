// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/unpacking.h"

#include <zlib.h>

namespace dd::net {

namespace {

constexpr int gzipWrapper = 16; // zlib: added to the window bits it reads a gzip header
constexpr qsizetype chunk = 256 * 1024;

} // namespace

struct Unpacking::Stream {
    z_stream z{};
    bool isReady = false;
    bool isInside = false; // a stream has begun and not ended
};

Unpacking::Unpacking()
    : m_stream(std::make_unique<Stream>())
{
    m_stream->isReady = inflateInit2(&m_stream->z, MAX_WBITS + gzipWrapper) == Z_OK;
}

Unpacking::~Unpacking()
{
    if (m_stream->isReady)
        inflateEnd(&m_stream->z);
}

bool Unpacking::feed(const QByteArray &packed, QByteArray &plain, qint64 limit)
{
    z_stream &z = m_stream->z;
    if (!m_stream->isReady)
        return false;
    // zlib reads only; its older headers lack the const.
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    z.avail_in = static_cast<uInt>(packed.size());
    QByteArray piece(chunk, Qt::Uninitialized);
    bool isFull = false;
    while ((z.avail_in > 0 || isFull) && plain.size() <= limit) {
        // Several streams may stand one behind the other.
        if (!m_stream->isInside && inflateReset(&z) != Z_OK)
            return false;
        m_stream->isInside = true;
        z.next_out = reinterpret_cast<Bytef *>(piece.data());
        z.avail_out = static_cast<uInt>(piece.size());
        const int result = inflate(&z, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return false;
        plain.append(piece.constData(), piece.size() - static_cast<qsizetype>(z.avail_out));
        isFull = z.avail_out == 0 && result == Z_OK;
        if (result == Z_STREAM_END)
            m_stream->isInside = false;
    }
    return true;
}

bool Unpacking::isWhole() const
{
    return !m_stream->isInside;
}

} // namespace dd::net
