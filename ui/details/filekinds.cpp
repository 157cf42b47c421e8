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
    if (isOneOf(suffix,
            "pdf rtf docx xlsx pptx odt ods odp doc xls ppt djvu epub mp3 ogg oga opus wav m4a amr aac flac "
            "mp4 m4v mov avi mkv webm 3gp zip 7z rar gz tgz bz2 xz tar tif tiff heic heif avif ico psd dwg "
            "dxf vsdx p7s sig"))
        return FileKind::Document;
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
    case FileKind::Document:
    case FileKind::Other:
        break;
    }
    return QStringLiteral("file");
}

std::optional<QImage> readPicture(const QByteArray &bytes, const QSize &largest)
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
    // Reading a photograph small costs a fraction of reading it whole.
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? largest.transposed() : largest;
    if (!largest.isEmpty() && (size.width() > room.width() || size.height() > room.height()))
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    return reader.read(&image) ? std::optional(image) : std::nullopt;
}

namespace {

/// Not UTF-8: here that is Windows-1251 nearly always, whose letters stand side by side. In Latin-1 a letter
/// of that half stands among plain ones.
QString readOldText(const QByteArray &part)
{
    int letters = 0;
    int inWords = 0;
    bool before = false;
    for (const char c : part) {
        const bool letter = static_cast<unsigned char>(c) >= 0xC0;
        letters += letter ? 1 : 0;
        inWords += letter && before ? 1 : 0;
        before = letter;
    }
    QString text = QString::fromLatin1(part);
    if (letters > 1 && inWords * 2 > letters) {
        static constexpr QStringView upperHalf
            = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";
        for (QChar &c : text) {
            if (c.unicode() >= 0xC0)
                c = QChar(c.unicode() - 0xC0 + 0x0410);
            else if (c.unicode() >= 0x80)
                c = upperHalf.at(c.unicode() - 0x80);
        }
    }
    return text;
}

} // namespace

QString readText(const QByteArray &bytes)
{
    const QByteArray part = bytes.left(mostText);
    const auto marked = QStringConverter::encodingForData(part);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(part);
    if (part.size() == bytes.size()) { // a letter cut short at the end shows now
        QString rest = decoder(QByteArrayView("\n"));
        rest.chop(1); // nothing, where a letter takes more than this one byte
        text += rest;
    }
    if (!marked && decoder.hasError())
        text = readOldText(part);
    text.remove(QChar::Null);
    return text;
}

} // namespace dd::ui
