// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/statuschip.h"

#include "ui/common/contrast.h"
#include "ui/common/tones.h"

#include <QPainter>

namespace dd::ui {

namespace {

constexpr int dot = 8;

} // namespace

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusChip::setStatus(const QString &what, const Coloured &status)
{
    m_status = status;
    const QString spoken = what + QStringLiteral(": ") + status.name;
    setAccessibleName(spoken);
    setToolTip(spoken);
    setVisible(!status.name.isEmpty());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(m_status.name);
    return {words + dot + 3 * metric::space + 2, fontMetrics().height() + metric::space};
}

QSize StatusChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 72), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor mark
        = m_status.colour ? markColour(*m_status.colour, palette()) : toneColour(palette(), Tone::Subtle);
    QColor fill = mark;
    fill.setAlphaF(isDark(palette()) ? 0.22F : 0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setBrush(mark);
    painter.drawEllipse(QRectF(metric::space, (height() - dot) / 2.0, dot, dot));
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(dot + 2 * metric::space - 2, 0, -metric::space, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_status.name, Qt::ElideRight, words.width()));
}

} // namespace dd::ui
