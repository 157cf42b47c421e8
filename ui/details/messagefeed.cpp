// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/messagefeed.h"

#include "models/words.h"
#include "ui/common/tones.h"
#include "ui/details/messagebubble.h"
#include "ui/details/plainlabel.h"
#include "ui/details/sight.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr qsizetype portion = 50;

} // namespace

MessageFeed::MessageFeed(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_earlier(new QPushButton)
    , m_none(new QLabel(this))
{
    auto *ground = new QWidget;
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::margin);
    m_column->setSpacing(metric::space);
    m_earlier->setFlat(true);
    m_column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    m_area->setWidget(ground);
    ground->setBackgroundRole(QPalette::Base);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->hide();
    layout->addWidget(m_none, 1);
    layout->addWidget(m_area, 1);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        // What the reader looks at stays where it is: the distance to the end does not change.
        const QScrollBar *scroll = m_area->verticalScrollBar();
        const int fromEnd = scroll->maximum() - scroll->value();
        m_wanted += portion;
        fill();
        QTimer::singleShot(0, this, [this, fromEnd] {
            QScrollBar *bar = m_area->verticalScrollBar();
            bar->setValue(bar->maximum() - fromEnd);
        });
    });
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageFeed::sightChanged);
    retranslate();
}

MessageFeed::~MessageFeed() = default;

void MessageFeed::setMessages(const QList<FeedMessage> &messages, std::shared_ptr<FileSource> files)
{
    const QScrollBar *scroll = m_area->verticalScrollBar();
    const bool same = !m_messages.isEmpty() && !messages.isEmpty()
        && m_messages.first().id == messages.first().id && m_messages.first().time == messages.first().time;
    const bool atEnd = scroll->value() >= scroll->maximum() - metric::wide;
    const qsizetype more = messages.size() - m_messages.size();
    m_messages = messages;
    m_files = std::move(files);
    if (same) {
        m_wanted += std::max<qsizetype>(more, 0); // what is shown already does not move up and away
    } else {
        qsizetype firstUnread = m_messages.size();
        for (qsizetype i = m_messages.size() - 1; i >= 0; --i) {
            if (m_messages.at(i).unread)
                firstUnread = i;
        }
        m_wanted = std::max(portion, std::min(m_messages.size() - firstUnread + 5, 4 * portion));
    }
    fill();
    if (!same)
        QTimer::singleShot(0, this, &MessageFeed::scrollToNew);
    else if (atEnd)
        QTimer::singleShot(0, this, &MessageFeed::scrollToEnd);
}

void MessageFeed::fill()
{
    while (m_column->count() > 2) {
        QLayoutItem *old = m_column->takeAt(1);
        delete old->widget();
        delete old;
    }
    m_bubbles.clear();
    m_none->setVisible(m_messages.isEmpty());
    m_area->setVisible(!m_messages.isEmpty());
    const qsizetype from = std::max<qsizetype>(m_messages.size() - m_wanted, 0);
    m_earlier->setVisible(from > 0);
    retranslate();
    QDate day;
    for (qsizetype i = from; i < m_messages.size(); ++i) {
        const FeedMessage &message = m_messages.at(i);
        if (const QDate its = message.time.toLocalTime().date(); its != day && its.isValid()) {
            day = its;
            m_column->insertWidget(m_column->count() - 1, dayLine(day));
        }
        auto *bubble = new MessageBubble(message, m_files, m_area->widget());
        m_column->insertWidget(m_column->count() - 1, bubble);
        m_bubbles << bubble;
    }
}

QWidget *MessageFeed::dayLine(const QDate &day)
{
    auto *line = new PlainLabel(models::dayHeading(day), m_area->widget());
    line->setFont(smallFont(font()));
    line->setTone(Tone::Subtle);
    return line;
}

QList<qint64> MessageFeed::unreadInSight() const
{
    QList<qint64> found;
    if (!isVisible())
        return found;
    const QRect sight = m_area->viewport()->rect();
    for (const MessageBubble *bubble : m_bubbles) {
        // What a state of the card covers is shown to nobody.
        if (!bubble->message().unread || bubble->visibleRegion().isEmpty())
            continue;
        if (isReadable({bubble->mapTo(m_area->viewport(), QPoint()), bubble->size()}, sight))
            found << bubble->message().id;
    }
    return found;
}

void MessageFeed::setRead(const QList<qint64> &ids)
{
    for (FeedMessage &message : m_messages)
        message.unread = message.unread && !ids.contains(message.id);
    for (MessageBubble *bubble : std::as_const(m_bubbles)) {
        if (ids.contains(bubble->message().id))
            bubble->setUnread(false);
    }
}

void MessageFeed::scrollToEnd()
{
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum());
    Q_EMIT sightChanged();
}

void MessageFeed::scrollToNew()
{
    for (MessageBubble *bubble : std::as_const(m_bubbles)) {
        if (bubble->message().unread) {
            m_area->verticalScrollBar()->setValue(bubble->y() - metric::wide);
            Q_EMIT sightChanged();
            return;
        }
    }
    scrollToEnd();
}

void MessageFeed::retranslate()
{
    const qsizetype hidden = std::max<qsizetype>(m_messages.size() - m_wanted, 0);
    m_earlier->setText(tr("Show %n earlier message(s)", nullptr, int(std::min(hidden, portion))));
    m_area->setAccessibleName(tr("Messages"));
    m_none->setText(tr("Nobody has written here yet"));
}

void MessageFeed::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &MessageFeed::sightChanged);
}

void MessageFeed::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The reader is back at the window; ActivationChange tells that to windows alone.
bool MessageFeed::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        Q_EMIT sightChanged();
    return QWidget::event(event);
}

} // namespace dd::ui
