// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/picture.h"

#include <QtEndian>
#include <boost/crc.hpp>

namespace dd::demo {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    boost::crc_32_type crc;
    crc.process_bytes(name.constData(), static_cast<size_t>(name.size()));
    crc.process_bytes(data.constData(), static_cast<size_t>(data.size()));
    return bigEndian(quint32(data.size())) + name + data + bigEndian(quint32(crc.checksum()));
}

QByteArray line(int width, bool isFrame, quint32 rgb)
{
    QByteArray bytes(1, '\0'); // no filter
    for (int x = 0; x < width; ++x) {
        const quint32 color = isFrame || x == 0 || x == width - 1 ? 0x404040 : rgb;
        bytes.append(char(color >> 16)).append(char(color >> 8)).append(char(color));
    }
    return bytes;
}

} // namespace

QByteArray pngPicture(int width, int height, quint32 rgb)
{
    QByteArray pixels;
    for (int y = 0; y < height; ++y)
        pixels += line(width, y == 0 || y == height - 1, rgb);
    QByteArray head = bigEndian(quint32(width)) + bigEndian(quint32(height));
    head.append('\x08').append('\x02').append('\0').append('\0').append('\0'); // 8 bit RGB
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head)
        + chunk("IDAT", qCompress(pixels).mid(4)) // without Qt's length in front
        + chunk("IEND", {});
}

QByteArray pdfDocument()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
           "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 "
           "65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 "
           "0 R>>\nstartxref\n160\n%%EOF\n";
}

} // namespace dd::demo
