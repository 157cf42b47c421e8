// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/lineview.h"

#include "models/words.h"
#include "ui/common/contrast.h"
#include "ui/common/disc.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QPainter>

namespace dd::ui {

namespace {

constexpr int dot = 8;
constexpr int disc = 20;
constexpr int freshFor = 20'000; // milliseconds; minutes are the smallest unit shown

} // namespace

LineView::LineView(QWidget *parent)
    : PlainLabel(parent)
{
    connect(this, &PlainLabel::activated, this, [this] { Q_EMIT followed(m_line.target); });
}

LineView::LineView(const FactLine &line, QWidget *parent)
    : LineView(parent)
{
    setLine(line);
}

void LineView::setLine(const FactLine &line)
{
    m_line = line;
    setLink(!std::holds_alternative<std::monostate>(line.target));
    sayIt();
    keepFresh();
}

void LineView::sayIt()
{
    QString words = m_line.text;
    std::optional<Tone> tone;
    if (m_line.quiet || m_line.good)
        tone = m_line.good ? Tone::Ok : Tone::Subtle;
    QString hint = m_line.hint;
    if (m_line.instant.isValid()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString relative = models::relativeTime(m_line.instant, now);
        words = words.contains(QLatin1String("%1")) ? words.arg(relative) : relative;
        hint = models::exactTime(m_line.instant);
        if (m_line.time == FactLine::Time::Due) {
            words = hint + QStringLiteral(" · ") + models::timeLeft(m_line.instant, now);
            if (m_line.instant < now)
                tone = Tone::Error;
        }
    }
    setTone(tone);
    if (text() != words)
        setText(words);
    setHint(hint);
    setAccessibleName(m_spokenLabel.isEmpty() ? QString() : m_spokenLabel + QStringLiteral(": ") + words);
}

void LineView::setSpokenLabel(const QString &label)
{
    m_spokenLabel = label;
    sayIt();
}

QSize LineView::markSize() const
{
    if (!m_line.initials.isEmpty())
        return {disc + metric::space, disc};
    if (!m_line.icon.isEmpty())
        return {metric::icon + metric::gap, metric::icon};
    return m_line.colour ? QSize(dot + metric::space, dot) : QSize();
}

void LineView::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    if (markSize().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = contentsRect();
    if (!m_line.initials.isEmpty()) {
        paintDisc(
            painter, QRect(inside.topLeft(), QSize(disc, disc)), m_line.initials, m_line.text, palette());
        return;
    }
    if (!m_line.icon.isEmpty()) {
        const QColor ink = toneColour(palette(), isLink() ? Tone::Accent : Tone::Subtle);
        const int y = inside.top() + std::max(0, (fontMetrics().height() - metric::icon) / 2);
        painter.drawPixmap(inside.left(), y, iconPixmap(m_line.icon, metric::icon, ink, devicePixelRatioF()));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(*m_line.colour, palette()));
    painter.drawEllipse(QRect(inside.left(), inside.top() + (fontMetrics().height() - dot) / 2, dot, dot));
}

void LineView::showEvent(QShowEvent *event)
{
    PlainLabel::showEvent(event);
    keepFresh();
}

/// Only what shows a time has to look at the clock.
void LineView::keepFresh()
{
    const bool ticks = m_line.instant.isValid() && isVisible();
    if (ticks)
        sayIt();
    if (ticks == (m_timer != 0))
        return;
    if (!ticks)
        killTimer(m_timer);
    m_timer = ticks ? startTimer(freshFor, Qt::VeryCoarseTimer) : 0;
}

void LineView::hideEvent(QHideEvent *event)
{
    PlainLabel::hideEvent(event);
    keepFresh();
}

void LineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer) {
        if (m_line.instant.isValid())
            sayIt();
        return;
    }
    PlainLabel::timerEvent(event);
}

void LineView::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayIt();
}

} // namespace dd::ui
