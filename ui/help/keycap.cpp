// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keycap.h"

#include "ui/common/tones.h"

#include <QPainter>

namespace dd::ui {

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : QLabel(keys, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(metric::space, 2, metric::space, 2);
    setFont(smallFont(font()));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColour(palette(), Tone::Border));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace dd::ui
