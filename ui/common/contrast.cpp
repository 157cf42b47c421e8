// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contrast.h"

#include <cmath>

namespace dd::ui {

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor withContrast(const Rgb &colour, const QPalette &palette, double wanted)
{
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    const bool lighter = luminance(paper) < 0.18; // where black and white contrast alike
    QColor ink(colour.red, colour.green, colour.blue);
    const int step = lighter ? 5 : -5;
    int hue = 0;
    int saturation = 0;
    int lightness = 0;
    ink.getHsl(&hue, &saturation, &lightness);
    while (contrastOf(ink, paper) < wanted) {
        lightness += step;
        if (lightness <= 0 || lightness >= 255)
            return lighter ? QColor(Qt::white) : QColor(Qt::black);
        ink = QColor::fromHsl(hue, saturation, lightness);
    }
    return ink;
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor markColour(const Rgb &colour, const QPalette &palette)
{
    return withContrast(colour, palette, 3);
}

QColor wordColour(const Rgb &colour, const QPalette &palette)
{
    return withContrast(colour, palette, 4.5);
}

} // namespace dd::ui
