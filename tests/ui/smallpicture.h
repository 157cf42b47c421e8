// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>

namespace dd::test {

/// The bytes of a small picture.
inline QByteArray smallPicture()
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(qRgb(51, 102, 170));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace dd::test
