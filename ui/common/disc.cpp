// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/disc.h"

#include "ui/common/tones.h"

#include <array>

namespace dd::ui {

namespace {

/// FNV-1a: the same in every start and on every machine, which qHash() does not promise.
quint32 stableHash(const QString &key)
{
    quint32 hash = 2166136261u;
    for (const QChar letter : key)
        hash = (hash ^ letter.unicode()) * 16777619u;
    return hash;
}

/// Hues far enough apart to be told from each other at 20 pixels.
constexpr std::array hues{8, 28, 48, 82, 128, 158, 184, 204, 224, 256, 286, 324};

} // namespace

void paintDisc(QPainter &painter, const QRect &square, const QString &initials, const QString &key,
    const QPalette &palette)
{
    const int hue = hues[stableHash(key) % hues.size()];
    const bool dark = isDark(palette);
    const QColor fill = QColor::fromHsl(hue, dark ? 80 : 130, dark ? 72 : 222);
    const QColor ink = QColor::fromHsl(hue, dark ? 150 : 170, dark ? 224 : 54);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(square);
    QFont font = painter.font();
    font.setPixelSize(qMax(6, qRound(square.height() * (initials.size() > 2 ? 0.34 : 0.42))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(square, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

} // namespace dd::ui
