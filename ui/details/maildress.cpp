// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/maildress.h"

#include "ui/common/contrast.h"
#include "ui/common/tones.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <functional>

namespace dd::ui {

namespace {

/// The size a picture had before it was made to fit.
constexpr int widthProperty = QTextFormat::UserProperty + 41;
constexpr int heightProperty = QTextFormat::UserProperty + 42;
constexpr qreal largestIndent = 24;

Rgb rgbOf(const QColor &colour)
{
    return {quint8(colour.red()), quint8(colour.green()), quint8(colour.blue())};
}

/// A background as it may stand in this theme; nothing for what is the paper anyway.
QBrush backgroundFor(const QBrush &brush, const QPalette &palette)
{
    const QColor colour = brush.color();
    if (brush.style() == Qt::NoBrush || colour.alpha() < 32)
        return QBrush(Qt::NoBrush);
    if (!isDark(palette))
        return colour.lightness() > 247 ? QBrush(Qt::NoBrush) : QBrush(colour.rgb());
    if (colour.lightness() > 236)
        return QBrush(Qt::NoBrush);
    // Light becomes dark and dark stays so; both stay a little apart from the paper.
    const int lightness
        = colour.lightness() > 128 ? 92 - colour.lightness() / 4 : qMin(colour.lightness(), 72);
    return QColor::fromHsl(colour.hslHue(), colour.hslSaturation() / 2, qMax(lightness, 40));
}

bool isNothing(const QBrush &brush)
{
    return brush.style() == Qt::NoBrush;
}

/// What is behind the text at this place: its own colour, the block's, the cell's, the tables' around it.
QColor paperAt(const QTextBlock &block, const QTextCharFormat &format, const QPalette &palette)
{
    if (!isNothing(format.background()))
        return format.background().color();
    if (!isNothing(block.blockFormat().background()))
        return block.blockFormat().background().color();
    const QTextCursor at(block);
    for (QTextFrame *frame = at.currentFrame(); frame; frame = frame->parentFrame()) {
        if (const auto *table = qobject_cast<QTextTable *>(frame)) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (cell.isValid() && !isNothing(cell.format().background()))
                return cell.format().background().color();
        }
        if (!isNothing(frame->frameFormat().background()))
            return frame->frameFormat().background().color();
    }
    return palette.color(QPalette::Base);
}

bool isFixedPitch(const QStringList &families)
{
    for (const QString &family : families) {
        for (const char *part : {"mono", "courier", "consol", "menlo", "fixed"}) {
            if (family.contains(QLatin1String(part), Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

void dressType(QTextCharFormat &format, const QFont &base)
{
    const bool fixed = format.fontFixedPitch() || isFixedPitch(format.fontFamilies().toStringList());
    format.clearProperty(QTextFormat::FontFamilies);
    format.clearProperty(QTextFormat::FontFixedPitch);
    if (fixed)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    const qreal own = QFontInfo(base).pointSizeF();
    qreal points = format.hasProperty(QTextFormat::FontPointSize) ? format.fontPointSize() : 0;
    if (format.hasProperty(QTextFormat::FontPixelSize))
        points = format.intProperty(QTextFormat::FontPixelSize) * 0.75;
    format.clearProperty(QTextFormat::FontPixelSize);
    if (points > 0)
        format.setFontPointSize(qBound(smallFont(base).pointSizeF(), points, own * 1.8));
    format.clearProperty(QTextFormat::FontSizeAdjustment);
}

void dressInk(QTextCharFormat &format, const QColor &paper, const QPalette &palette)
{
    QPalette against = palette;
    against.setColor(QPalette::Base, paper);
    const bool own = !isNothing(format.foreground());
    const QColor ink = own ? format.foreground().color()
                           : palette.color(format.isAnchor() ? QPalette::Link : QPalette::Text);
    if (contrastOf(ink, paper) < 4.5)
        format.setForeground(wordColour(rgbOf(ink), against));
    else if (own)
        format.setForeground(QColor(ink.rgb()));
}

template <class Visit> void eachFrame(QTextFrame *frame, const Visit &visit)
{
    visit(frame);
    for (QTextFrame *child : frame->childFrames())
        eachFrame(child, visit);
}

struct Piece {
    int position;
    int length;
    QTextCharFormat format;
};

/// Changing a format cuts the list of fragments anew, so they are read first.
QList<Piece> piecesOf(const QTextBlock &block)
{
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        pieces << Piece{fragment.position(), fragment.length(), fragment.charFormat()};
    }
    return pieces;
}

void setFormat(QTextDocument &document, const Piece &piece, const QTextCharFormat &format)
{
    QTextCursor cursor(&document);
    cursor.setPosition(piece.position);
    cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

void dressTable(QTextTable &table, const QPalette &palette)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextCharFormat format = cell.format();
            if (isNothing(format.background()) || cell.row() != row || cell.column() != column)
                continue;
            format.setBackground(backgroundFor(format.background(), palette));
            cell.setFormat(format);
        }
    }
    QTextTableFormat format = table.format();
    if (format.border() > 0) {
        format.setBorderBrush(toneColour(palette, Tone::Border));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
    }
    format.setBorderCollapse(format.border() > 0);
    table.setFormat(format);
}

void dressBlock(QTextDocument &document, const QTextBlock &block, const QPalette &palette)
{
    QTextBlockFormat format = block.blockFormat();
    format.setBackground(backgroundFor(format.background(), palette));
    format.setNonBreakableLines(false);
    format.setLeftMargin(qMin(format.leftMargin(), largestIndent));
    format.setRightMargin(0);
    QTextCursor(block).setBlockFormat(format);
    for (const Piece &piece : piecesOf(block)) {
        QTextCharFormat changed = piece.format;
        if (changed.isImageFormat())
            continue;
        changed.setBackground(backgroundFor(changed.background(), palette));
        dressInk(changed, paperAt(block, changed, palette), palette);
        dressType(changed, document.defaultFont());
        if (changed != piece.format)
            setFormat(document, piece, changed);
    }
}

qreal sized(qreal given, qreal natural)
{
    return given > 0 ? given : natural;
}

void fitPicture(QTextDocument &document, const Piece &piece, int width)
{
    QTextImageFormat format = piece.format.toImageFormat();
    if (!format.hasProperty(widthProperty)) {
        format.setProperty(widthProperty, format.width());
        format.setProperty(heightProperty, format.height());
    }
    const QVariant resource = document.resource(QTextDocument::ImageResource, QUrl(format.name()));
    const QSizeF natural = resource.value<QImage>().deviceIndependentSize();
    const qreal given = format.doubleProperty(widthProperty);
    const qreal givenHeight = format.doubleProperty(heightProperty);
    // With one of the two given the other follows from the picture.
    qreal wide = sized(given,
        givenHeight > 0 && natural.height() > 0 ? natural.width() * givenHeight / natural.height()
                                                : natural.width());
    // A picture that has not come has no proportions: a line as wide as it will be, not a square.
    const bool isHere = natural.width() > 1 || natural.height() > 1;
    qreal high = sized(givenHeight, isHere ? natural.height() * wide / natural.width() : 1);
    if (wide > width) {
        high = high * width / wide;
        wide = width;
    }
    if (wide <= 0 || high <= 0 || (wide == format.width() && high == format.height()))
        return;
    format.setWidth(wide);
    format.setHeight(high);
    setFormat(document, piece, format);
}

void fitTable(QTextTable &table, int width)
{
    QTextTableFormat format = table.format();
    bool fixed = format.width().type() == QTextLength::FixedLength && format.width().rawValue() > width;
    qreal columns = 0;
    for (const QTextLength &column : format.columnWidthConstraints())
        columns += column.type() == QTextLength::FixedLength ? column.rawValue() : 0;
    if (!fixed && columns <= width)
        return;
    if (fixed)
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (columns > width)
        format.clearColumnWidthConstraints();
    table.setFormat(format);
}

} // namespace

void dressMail(QTextDocument &document, const QPalette &palette)
{
    QTextFrameFormat root = document.rootFrame()->frameFormat();
    root.setBackground(QBrush(Qt::NoBrush));
    document.rootFrame()->setFrameFormat(root);
    eachFrame(document.rootFrame(), [&palette, &document](QTextFrame *frame) {
        if (frame == document.rootFrame())
            return;
        QTextFrameFormat format = frame->frameFormat();
        format.setBackground(backgroundFor(format.background(), palette));
        frame->setFrameFormat(format);
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, palette);
    });
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        dressBlock(document, block, palette);
}

void fitMail(QTextDocument &document, int width)
{
    eachFrame(document.rootFrame(), [width](QTextFrame *frame) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            fitTable(*table, width);
    });
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const Piece &piece : piecesOf(block)) {
            if (piece.format.isImageFormat())
                fitPicture(document, piece, width);
        }
    }
}

} // namespace dd::ui
