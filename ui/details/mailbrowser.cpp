// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/mailbrowser.h"

#include "ui/details/linkmenu.h"
#include "ui/details/maildress.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextFrame>
#include <cmath>

namespace dd::ui {

MailBrowser::MailBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // The card scrolls; inside the text the keyboard walks the links.
    setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &MailBrowser::measure);
    connect(this, &QTextBrowser::anchorClicked, this, &MailBrowser::tellLink);
}

void MailBrowser::showHtml(const QString &html, bool foreign)
{
    m_html = html;
    m_foreign = foreign;
    dress();
}

void MailBrowser::dress()
{
    m_dressing = true;
    setHtml(m_html);
    if (m_foreign)
        dressMail(*document(), palette());
    fitMail(*document(), viewport()->width());
    m_dressing = false;
    measure();
}

void MailBrowser::setPicture(const QString &source, const QImage &picture)
{
    m_pictures.insert(source, picture);
    document()->addResource(QTextDocument::ImageResource, QUrl(source), picture);
    fitMail(*document(), viewport()->width());
    document()->markContentsDirty(0, document()->characterCount());
    measure();
}

void MailBrowser::clearPictures()
{
    m_pictures.clear();
}

QVariant MailBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const auto known = m_pictures.constFind(name.toString());
    if (known != m_pictures.constEnd())
        return *known;
    // Without anything Qt would draw a broken page of its own in the place.
    static const QImage nothing = [] {
        QImage pixel(1, 1, QImage::Format_ARGB32);
        pixel.fill(Qt::transparent);
        return pixel;
    }();
    return nothing;
}

void MailBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // Nothing is ever opened in here, not even by a program that asks for it.
}

void MailBrowser::setHeightLimit(int pixels)
{
    m_limit = pixels;
    measure();
}

bool MailBrowser::isCut() const
{
    return m_limit > 0 && m_fullHeight > m_limit;
}

void MailBrowser::measure()
{
    if (m_dressing)
        return;
    const int bar = document()->idealWidth() > viewport()->width() + 1 && horizontalScrollBar()->isVisible()
        ? horizontalScrollBar()->sizeHint().height()
        : 0;
    m_fullHeight = int(std::ceil(document()->size().height())) + bar;
    const int wanted = m_limit > 0 ? qMin(m_limit, m_fullHeight) : m_fullHeight;
    if (wanted == maximumHeight() && wanted == minimumHeight())
        return;
    setFixedHeight(wanted);
    Q_EMIT heightChanged();
}

void MailBrowser::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        fitMail(*document(), viewport()->width());
    QTextBrowser::resizeEvent(event);
    measure();
}

void MailBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void MailBrowser::wheelEvent(QWheelEvent *event)
{
    // For whoever scrolls the whole card.
    event->ignore();
}

void MailBrowser::keyPressEvent(QKeyEvent *event)
{
    const bool walksText = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll)
        || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (walksText)
        QTextBrowser::keyPressEvent(event);
    else
        event->ignore();
}

void MailBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    const QUrl address(anchorAt(event->pos()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!address.isEmpty()) {
        connect(menu->addAction(tr("Open the link…")), &QAction::triggered, this,
            [this, address, at = event->globalPos(),
                text = wordsOfLink(cursorForPosition(event->pos()), address)] {
                Q_EMIT linkChosen(address, text, at);
            });
        menu->addSeparator();
    }
    QAction *copyIt = menu->addAction(tr("Copy"), this, &QTextEdit::copy);
    copyIt->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu->popup(event->globalPos());
}

void MailBrowser::tellLink(const QUrl &address)
{
    const QTextCursor cursor = textCursor();
    const QRect at = cursorRect(cursor);
    Q_EMIT linkChosen(address, wordsOfLink(cursor, address), viewport()->mapToGlobal(at.bottomLeft()));
}

} // namespace dd::ui
