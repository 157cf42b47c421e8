// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/common/icons.h"
#include "ui/common/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyleOption>
#include <QStylePainter>

namespace dd::ui {

namespace {

constexpr int searchWidth = 560;
constexpr int fieldHeight = 32;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(searchWidth);
    setCursor(Qt::IBeamCursor);
}

void SearchField::setKeyText(const QString &text)
{
    m_keyText = text;
    update();
}

QSize SearchField::sizeHint() const
{
    return {searchWidth, fieldHeight};
}

QSize SearchField::minimumSizeHint() const
{
    return {120, fieldHeight};
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    const QRect inside = rect().adjusted(metric::space, 0, -metric::space - 2, 0);
    const QColor quiet = toneColour(palette(), Tone::Subtle);
    const QPixmap glass = iconPixmap(QStringLiteral("search"), metric::icon, quiet, devicePixelRatioF());
    painter.drawPixmap(inside.left(), (height() - metric::icon) / 2, glass);
    painter.setPen(quiet);
    QRect words = inside.adjusted(metric::icon + metric::space, 0, 0, 0);
    if (!m_keyText.isEmpty()) {
        const int width = fontMetrics().horizontalAdvance(m_keyText);
        if (words.width() > width * 3) {
            painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_keyText);
            words.adjust(0, 0, -width - metric::space, 0);
        }
    }
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

TopBar::TopBar(QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_menuButton(new QToolButton(this))
    , m_search(new SearchField(this))
    , m_freshness(new ToneLabel(Tone::Subtle, ToneLabel::Size::Small, this))
{
    m_menuButton->setIcon(icon(QStringLiteral("menu")));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(menu);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setFixedSize(fieldHeight, fieldHeight);
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_freshness->setContentsMargins(0, 0, metric::gap, 0);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::space, metric::space, metric::space, metric::space);
    row->setSpacing(metric::space);
    // Both sides are equally wide whatever stands there: the field in the middle never moves.
    m_freshness->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_menuButton, 3, Qt::AlignLeft);
    row->addWidget(m_search, 8);
    row->addWidget(m_freshness, 3);
    retranslate();
}

void TopBar::setFreshness(const QString &text, const QString &tip)
{
    m_fresh = text;
    fit();
    m_freshness->setToolTip(tip);
}

/// The time, at the end, is what must be seen.
void TopBar::fit()
{
    const QFontMetrics metrics = m_freshness->fontMetrics();
    m_freshness->setText(metrics.elidedText(m_fresh, Qt::ElideLeft, m_freshness->contentsRect().width()));
    m_freshness->setAccessibleName(m_fresh);
}

void TopBar::retranslate()
{
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_search->setText(tr("Search everything or run a command"));
    m_search->setAccessibleName(m_search->text());
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit(); // the layout has placed its children before
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, toneColour(palette(), Tone::Separator));
}

} // namespace dd::ui
