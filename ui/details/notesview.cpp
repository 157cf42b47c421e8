// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/notesview.h"

#include "models/safehtml.h"
#include "ui/common/tones.h"
#include "ui/details/linkmenu.h"

#include <QCursor>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QWheelEvent>
#include <cmath>

namespace dd::ui {

namespace {

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
    const models::SafeHtml safe
        = models::safeHtml(m_html.toUtf8(), "text/html; charset=utf-8", models::SenderColours::Drop);
    // What is too long or too deep to be laid out is at least read.
    const bool isReadable = !safe.isCut || m_plain.trimmed().isEmpty();
    if (safe.html.trimmed().isEmpty() || !isReadable) {
        setPlainText(m_plain.trimmed());
    } else {
        setHtml(safe.html);
        makeOurs(document(), palette());
    }
    // Measured apart: the widget lays its own document out anew for its own width at every question.
    m_measure.reset(document()->clone());
    m_measure->setDefaultTextOption(document()->defaultTextOption());
    m_measure->setDefaultFont(document()->defaultFont());
    m_measure->setDocumentMargin(0);
    updateGeometry();
}

/// Pictures, style sheets: nothing of it, from nowhere. An empty picture keeps Qt from drawing a broken one.
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
    QString words;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (QUrl(it.fragment().charFormat().anchorHref()) == url)
                words += it.fragment().text();
        }
    }
    showLinkMenu(this, url, words, QCursor::pos());
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
