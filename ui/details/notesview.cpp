// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/notesview.h"

#include "models/plainbody.h"
#include "models/safehtml.h"
#include "ui/common/tones.h"
#include "ui/details/linkmenu.h"

#include <QCursor>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QWheelEvent>
#include <cmath>

namespace dd::ui {

namespace {

/// What the sender wrote to stand for a picture stands there, and no hole of its size.
QString withoutPictures(const models::SafeHtml &safe)
{
    static const QRegularExpression picture(QStringLiteral("<img src=\"picture:(\\d+)\"[^>]*>"));
    QString html;
    qsizetype from = 0;
    for (auto found = picture.globalMatch(safe.html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        html += QStringView(safe.html).sliced(from, match.capturedStart() - from);
        html += safe.pictures.value(match.captured(1).toInt()).text.toHtmlEscaped();
        from = match.capturedEnd();
    }
    html += QStringView(safe.html).sliced(from);
    return html;
}

/// The server's colours would be unreadable on one of the themes, its fonts strange beside ours.
void makeOurs(QTextDocument *document, const QPalette &palette)
{
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat paragraph = block.blockFormat();
        paragraph.clearBackground();
        cursor.setPosition(block.position());
        cursor.setBlockFormat(paragraph);
        struct Piece {
            int from, length;
            QTextCharFormat format;
        };
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            pieces << Piece{it.fragment().position(), it.fragment().length(), it.fragment().charFormat()};
        for (Piece &piece : pieces) {
            piece.format.clearBackground();
            piece.format.clearForeground();
            for (const int property : {int(QTextFormat::FontFamilies), int(QTextFormat::FontPointSize),
                     int(QTextFormat::FontPixelSize), int(QTextFormat::FontSizeAdjustment)})
                piece.format.clearProperty(property);
            if (piece.format.isAnchor())
                piece.format.setForeground(toneColour(palette, Tone::Accent));
            cursor.setPosition(piece.from);
            cursor.setPosition(piece.from + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
    }
    cursor.endEditBlock();
}

} // namespace

NotesView::~NotesView() = default;

NotesView::NotesView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &NotesView::follow);
}

void NotesView::setNotes(const QString &plain, const QString &html)
{
    if (m_plain == plain && m_html == html)
        return;
    m_plain = plain;
    m_html = html;
    fill();
}

void NotesView::fill()
{
    // Whoever files a task writes its description, a stranger too.
    const models::SafeHtml safe = models::safeHtml(
        m_html.toUtf8(), QByteArrayLiteral("text/html; charset=utf-8"), models::SenderColours::Drop);
    if (safe.html.trimmed().isEmpty() || (safe.isCut && !m_plain.trimmed().isEmpty())) {
        setPlainText(models::readableText(m_plain.trimmed()));
    } else {
        setHtml(withoutPictures(safe));
        makeOurs(document(), palette());
    }
    // Measured apart: the widget lays its own document out anew for its own width at every question.
    m_measure.reset(document()->clone());
    m_measure->setDefaultTextOption(document()->defaultTextOption());
    m_measure->setDefaultFont(document()->defaultFont());
    m_measure->setDocumentMargin(0);
    updateGeometry();
}

/// Pictures, style sheets: nothing of it, from nowhere. Qt would draw a broken picture for none at all.
QVariant NotesView::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void NotesView::follow(const QUrl &url)
{
    showLinkMenu(this, url, wordsOfLink(textCursor(), url), QCursor::pos());
}

int NotesView::heightForWidth(int width) const
{
    if (!m_measure)
        return 0;
    m_measure->setTextWidth(width);
    return int(std::ceil(m_measure->size().height()));
}

QSize NotesView::sizeHint() const
{
    const int shown = width() > 0 ? width() : 320;
    return {shown, heightForWidth(shown)};
}

void NotesView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void NotesView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || (event->type() == QEvent::PaletteChange && !m_html.isEmpty()))
        fill();
}

void NotesView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the card scrolls, not the text in it
}

} // namespace dd::ui
