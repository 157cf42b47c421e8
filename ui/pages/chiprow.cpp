// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chiprow.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace dd::ui {

namespace {

constexpr int lowest = 24;
constexpr int cross = metric::icon;

} // namespace

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

QSize ChipButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + metric::space * 3 + cross + 2,
        qMax(lowest, fontMetrics().height() + metric::gap)};
}

QRect ChipButton::crossArea() const
{
    return {width() - metric::space - cross, 0, cross + metric::space, height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(toneColour(palette(), Tone::Accent), 2)
                              : QPen(toneColour(palette(), Tone::Border)));
    painter.setBrush(underMouse() ? toneColour(palette(), Tone::Hover) : palette().color(QPalette::Base));
    const qreal inset = hasFocus() ? 1 : 0.5;
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QRect words = rect().adjusted(metric::space + 2, 0, -metric::space - cross - metric::gap, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QRect area = crossArea();
    painter.drawPixmap(QPointF(area.left(), (height() - cross) / 2.0),
        iconPixmap(QStringLiteral("close"), cross, toneColour(palette(), Tone::Subtle), devicePixelRatioF()));
}

void ChipButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool removes = event->button() == Qt::LeftButton && crossArea().contains(event->pos());
    if (!removes) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removeRequested();
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_clear(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setFlat(true);
    m_save->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &ChipRow::clearRequested);
    connect(m_save, &QPushButton::clicked, this, &ChipRow::saveRequested);
    describe();
    hide();
}

void ChipRow::describe()
{
    m_clear->setText(tr("Clear all"));
    m_save->setText(tr("Save as a view…"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(m_chips.at(i).text);
        m_buttons.at(i)->setAccessibleName(tr("Filter: %1").arg(m_chips.at(i).text));
        m_buttons.at(i)->setAccessibleDescription(tr("Enter opens it, Delete takes it away"));
        m_buttons.at(i)->setToolTip(m_chips.at(i).text);
    }
}

void ChipRow::setChips(const QList<FilterWords::Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    while (m_buttons.size() > chips.size()) {
        ChipButton *gone = m_buttons.takeLast();
        gone->hide();
        gone->deleteLater(); // its own click may be what took the filter away
    }
    while (m_buttons.size() < chips.size()) {
        auto *button = new ChipButton(this);
        connect(button, &ChipButton::clicked, this,
            [this, button] { Q_EMIT chipClicked(m_chips.at(m_buttons.indexOf(button)).key); });
        connect(button, &ChipButton::removeRequested, this,
            [this, button] { Q_EMIT chipRemoved(m_chips.at(m_buttons.indexOf(button)).key); });
        m_buttons << button;
        button->show();
    }
    describe();
    order();
    showButtons();
}

void ChipRow::standAfter(QWidget *widget)
{
    m_before = widget;
    order();
}

void ChipRow::order()
{
    QWidget *before = m_before;
    for (ChipButton *button : std::as_const(m_buttons)) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before) {
        setTabOrder(before, m_clear);
        setTabOrder(m_clear, m_save);
    }
}

void ChipRow::setSavable(bool savable)
{
    m_savable = savable;
    showButtons();
}

void ChipRow::showButtons()
{
    m_clear->setVisible(m_chips.size() > 1);
    m_save->setVisible(m_savable && !m_chips.isEmpty());
    m_clear->raise();
    m_save->raise();
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    place(width(), true);
}

int ChipRow::place(int width, bool really) const
{
    const int line = qMax(lowest, fontMetrics().height() + metric::gap);
    const int room = qMax(60, width - 2 * metric::margin);
    int x = 0;
    int y = 0;
    const auto put = [&](QWidget *widget, const QSize &size) {
        const int wide = qMin(size.width(), room);
        if (x > 0 && x + wide > room) {
            x = 0;
            y += line + metric::gap;
        }
        if (really)
            widget->setGeometry(metric::margin + x, y, wide, line);
        x += wide + metric::gap;
    };
    for (ChipButton *button : m_buttons)
        put(button, button->sizeHint());
    for (QPushButton *button : {m_clear, m_save}) {
        if (!button->isHidden())
            put(button, {button->fontMetrics().horizontalAdvance(button->text()) + metric::wide, line});
    }
    return y + line + metric::space;
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    describe();
    updateGeometry();
    place(width(), true);
}

} // namespace dd::ui
