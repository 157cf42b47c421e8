// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/filekinds.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringDecoder>

namespace dd::ui {

namespace {

constexpr qsizetype mostText = 1024 * 1024;
constexpr qint64 mostPixels = 64LL * 1000 * 1000;

bool isOneOf(const QString &suffix, const char *list)
{
    return QByteArray(list).split(' ').contains(suffix.toLatin1());
}

} // namespace

FileKind kindOf(const Attachment &file)
{
    // What it would be saved as decides: a right-to-left override cannot dress a program up as a picture.
    const QString suffix = safeFileName(file.fileName).section(QLatin1Char('.'), -1).toLower();
    if (isOneOf(suffix,
            "exe com bat cmd msi msp scr pif cpl lnk url hta js jse vbs vbe wsf wsh ps1 psm1 reg jar app "
            "sh bash run bin appimage desktop py pl rb deb rpm apk dmg pkg docm xlsm pptm dotm xltm xll "
            "chm iso img vhd vhdx gadget inf action command workflow html htm xhtml svg mht"))
        return FileKind::Program;
    if (isOneOf(suffix, "png jpg jpeg jpe gif bmp webp"))
        return FileKind::Picture;
    if (isOneOf(suffix, "txt log csv tsv md json xml yaml yml ini conf cfg eml ics vcf sql diff patch"))
        return FileKind::Text;
    if (suffix == safeFileName(file.fileName).toLower()) { // no suffix at all: what the server says
        if (file.contentType.startsWith(QLatin1String("image/"))
            && !file.contentType.contains(QLatin1String("svg")))
            return FileKind::Picture;
        if (file.contentType.startsWith(QLatin1String("text/plain")))
            return FileKind::Text;
    }
    return FileKind::Other;
}

QString iconOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return QStringLiteral("picture");
    case FileKind::Text:
        return QStringLiteral("note");
    case FileKind::Program:
        return QStringLiteral("warning");
    case FileKind::Other:
        break;
    }
    return QStringLiteral("file");
}

std::optional<QImage> readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return std::nullopt;
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    if (!formats.contains(reader.format()))
        return std::nullopt;
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    QImage image;
    return reader.read(&image) ? std::optional(image) : std::nullopt;
}

QString readText(const QByteArray &bytes)
{
    const QByteArray part = bytes.left(mostText);
    const auto marked = QStringConverter::encodingForData(part);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(part);
    const bool whole = part.size() == bytes.size();
    const QString rest = decoder(QByteArrayView("\n")); // a letter cut short at the end shows now
    if (!marked && whole && !rest.isEmpty() && decoder.hasError())
        text = QString::fromLatin1(part);
    text.remove(QChar::Null);
    return text;
}

} // namespace dd::ui
