// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/compression.h"

#include <QList>
#include <zlib.h>

namespace dd::demo::http {

QByteArray gzip(const QByteArray &bytes)
{
    constexpr int gzipWrapper = 16; // zlib: added to the window bits it writes a gzip header
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipWrapper, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    // zlib reads only; its older headers lack the const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? packed : QByteArray();
}

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &item : acceptEncoding.toLower().split(',')) {
        const QByteArray coding
            = item.left(item.indexOf(';') < 0 ? item.size() : item.indexOf(';')).trimmed();
        if (coding == "gzip")
            return !item.contains("q=0") || item.contains("q=0.");
    }
    return false;
}

} // namespace dd::demo::http
