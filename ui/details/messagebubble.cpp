// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/messagebubble.h"

#include "ui/common/disc.h"
#include "ui/details/filelist.h"
#include "ui/details/lineview.h"

#include <QPainter>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr int disc = 24;
constexpr int bar = 3;
constexpr int inset = disc + metric::space + metric::space;

} // namespace

MessageBubble::MessageBubble(
    const FeedMessage &message, const std::shared_ptr<FileSource> &files, QWidget *parent)
    : QWidget(parent)
    , m_message(message)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(inset, metric::space, metric::margin, metric::space);
    layout->setSpacing(metric::gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::space);
    auto *author = new PlainLabel(message.author, this);
    QFont bold = author->font();
    bold.setWeight(QFont::DemiBold);
    author->setFont(bold);
    author->setMaximumLines(1);
    auto *time = new LineView(
        FactLine{.instant = message.time, .time = FactLine::Time::Relative, .quiet = true}, this);
    time->setMaximumLines(1);
    line->addWidget(author, 1);
    line->addWidget(time);
    layout->addLayout(line);
    if (!message.badge.isEmpty()) {
        auto *badge = new PlainLabel(message.badge, this);
        badge->setFont(smallFont(font()));
        badge->setTone(message.external ? Tone::Warning : Tone::Subtle);
        layout->addWidget(badge);
    }
    if (!message.title.isEmpty()) {
        auto *title = new PlainLabel(message.title, this);
        title->setFont(bold);
        layout->addWidget(title);
    }
    if (!message.text.isEmpty())
        layout->addWidget(new PlainLabel(message.text, this));
    if (!message.files.isEmpty()) {
        auto *list = new FileList(FileList::Place::Inside, this);
        list->setFiles(message.files, files);
        layout->addWidget(list);
    }
    if (!message.state.isEmpty()) {
        auto *state = new PlainLabel(message.state, this);
        state->setFont(smallFont(font()));
        state->setTone(Tone::Subtle);
        layout->addWidget(state);
    }
    setUnread(message.unread);
}

void MessageBubble::setUnread(bool unread)
{
    m_message.unread = unread;
    QStringList spoken{m_message.author, m_message.badge};
    if (unread)
        spoken << tr("unread");
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void MessageBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Mine stand on a tinted ground, what the customer sees has a bar of warning at its side.
    QColor ground = palette().color(QPalette::AlternateBase);
    if (m_message.mine) {
        ground = toneColour(palette(), Tone::Accent);
        ground.setAlphaF(isDark(palette()) ? 0.16F : 0.09F);
    }
    painter.setPen(toneColour(palette(), Tone::Separator));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 6, 6);
    if (m_message.external) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour(palette(), Tone::Warning));
        painter.drawRoundedRect(QRectF(1, 6, bar, height() - 12), 1.5, 1.5);
    }
    paintDisc(painter, QRect(metric::space, metric::space, disc, disc), m_message.initials, m_message.author,
        palette());
    if (m_message.unread) {
        painter.setPen(QPen(palette().color(QPalette::Base), 2));
        painter.setBrush(toneColour(palette(), Tone::Accent));
        painter.drawEllipse(QPointF(metric::space + disc - 2, metric::space + 2), 5, 5);
    }
}

} // namespace dd::ui
