// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messageline.h"

#include "ui/common/errordetails.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tones.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace dd::ui {

namespace {

Tone toneOf(MessageLine::Sort sort)
{
    switch (sort) {
    case MessageLine::Sort::Info:
        return Tone::Info;
    case MessageLine::Sort::Ok:
        return Tone::Ok;
    case MessageLine::Sort::Warning:
        return Tone::Warning;
    case MessageLine::Sort::Error:
        return Tone::Error;
    }
    return Tone::Info;
}

QString iconOf(MessageLine::Sort sort)
{
    switch (sort) {
    case MessageLine::Sort::Info:
        return QStringLiteral("info");
    case MessageLine::Sort::Ok:
        return QStringLiteral("success");
    case MessageLine::Sort::Warning:
        return QStringLiteral("warning");
    case MessageLine::Sort::Error:
        return QStringLiteral("error");
    }
    return {};
}

QLabel *selectableLabel(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(selectableLabel(this))
    , m_detailText(selectableLabel(this))
    , m_action(new QPushButton(this))
    , m_details(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::space);
    buttons->addWidget(m_action);
    buttons->addWidget(m_details);
    buttons->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metric::margin, metric::space, metric::margin, metric::space);
    layout->setHorizontalSpacing(metric::space);
    layout->setVerticalSpacing(metric::space);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(buttons, 1, 1);
    layout->addWidget(m_detailText, 2, 1);
    // Enter belongs to the form's own button.
    m_action->setAutoDefault(false);
    m_details->setAutoDefault(false);
    m_details->setCheckable(true);
    m_details->setFlat(true);
    connect(m_details, &QPushButton::toggled, m_detailText, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionTriggered);
    clear();
}

void MessageLine::say(Sort sort, Words words)
{
    tell(sort, std::move(words), {});
}

void MessageLine::showError(const Error &error, Words otherAdvice)
{
    const auto words = [error, otherAdvice = std::move(otherAdvice)] {
        const QString what = otherAdvice ? otherAdvice() : advice(error);
        return what.isEmpty() ? describe(error) : describe(error) + QLatin1Char(' ') + what;
    };
    tell(Sort::Error, words, error);
}

void MessageLine::tell(Sort sort, Words words, const Error &error)
{
    m_sort = sort;
    m_words = std::move(words);
    m_actionWords = {};
    m_error = error;
    m_details->setChecked(false);
    m_detailText->hide();
    retranslate();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::offer(Words action)
{
    m_actionWords = std::move(action);
    retranslate();
}

void MessageLine::clear()
{
    m_words = {};
    m_actionWords = {};
    m_error = {};
    hide();
}

QString MessageLine::text() const
{
    return m_words ? m_words() : QString();
}

void MessageLine::retranslate()
{
    m_text->setText(text());
    setAccessibleName(text());
    m_action->setText(m_actionWords ? m_actionWords() : QString());
    m_action->setVisible(bool(m_actionWords));
    m_details->setText(tr("Details"));
    m_detailText->setText(detailsOf(m_error));
    m_details->setVisible(!m_detailText->text().isEmpty());
    m_icon->setPixmap(
        iconPixmap(iconOf(m_sort), metric::icon, toneColour(palette(), toneOf(m_sort)), devicePixelRatioF()));
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QColor tone = toneColour(palette(), toneOf(m_sort));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone, 1));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawRoundedRect(QRectF(0, 0, 4, height()), 2, 2);
}

} // namespace dd::ui
