// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tones.h"

namespace dd::ui {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor toneColour(const QPalette &palette, Tone tone)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Error:
        return dark ? QColor(0xff8f85) : QColor(0xb3261e);
    case Tone::Warning:
        return dark ? QColor(0xf2b84b) : QColor(0x875200);
    case Tone::Ok:
        return dark ? QColor(0x72d294) : QColor(0x1a6b3a);
    case Tone::Info:
    case Tone::Accent:
        return dark ? QColor(0x7db3ff) : QColor(0x1d5bb8);
    case Tone::OnAccent:
        return dark ? QColor(0x0b1a30) : QColor(0xffffff);
    case Tone::Subtle:
        return dark ? QColor(0xa4adb9) : QColor(0x586271);
    case Tone::Separator:
        return dark ? QColor(0x343b44) : QColor(0xdde1e7);
    case Tone::Border:
        return dark ? QColor(0x4a535f) : QColor(0xc3cad3);
    case Tone::Hover:
        return dark ? QColor(0x2b323b) : QColor(0xe9eef5);
    case Tone::Skeleton:
        return dark ? QColor(0x2c333c) : QColor(0xe7ebf0);
    }
    return {};
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace dd::ui
