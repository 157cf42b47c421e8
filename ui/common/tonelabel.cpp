// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tonelabel.h"

#include <QApplication>
#include <QEvent>

namespace dd::ui {

ToneLabel::ToneLabel(Tone tone, Size size, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void ToneLabel::restyle()
{
    // The application's, not its own: its own would keep the colours of the theme it was made in.
    const QColor colour = toneColour(QApplication::palette(), m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) != colour) {
        QPalette changed;
        changed.setColor(QPalette::WindowText, colour);
        setPalette(changed);
    }
    const QFont wanted = m_size == Size::Small ? smallFont(QApplication::font()) : QApplication::font();
    if (font() != wanted)
        setFont(wanted);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        restyle();
}

} // namespace dd::ui
