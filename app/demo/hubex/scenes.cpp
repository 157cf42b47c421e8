// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/scenes.h"

#include "demo/dice.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QRect>
#include <cmath>

namespace dd::demo::hubex {

namespace {

constexpr int width = 800;
constexpr int height = 600;

QRgb shaded(QRgb colour, double light)
{
    const auto part = [light](int value) { return std::clamp(int(value * light), 0, 255); };
    return qRgb(part(qRed(colour)), part(qGreen(colour)), part(qBlue(colour)));
}

void fill(QImage &image, const QRect &area, QRgb colour)
{
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const double across = double(x - area.left()) / area.width();
            line[x] = shaded(colour, 1.12 - 0.3 * across);
        }
    }
}

void paintWall(QImage &image, QRgb colour)
{
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const double distance = std::hypot(x - width * 0.35, y - height * 0.3) / width;
            line[x] = shaded(colour, (y > 440 ? 0.75 : 1.15) - 0.45 * distance);
        }
    }
}

/// A wall, a floor and a cabinet with doors, lamps and grilles.
QImage draw(int scene)
{
    static constexpr QRgb walls[] = {0xffb8b2a6, 0xff9fb0b8, 0xffc2b59b, 0xff8f9aa3};
    static constexpr QRgb bodies[] = {0xffd9dcdf, 0xff6d7f8c, 0xffc9a24a, 0xff4e6d5c, 0xff8c3b34};
    Dice dice(mixed(77, quint32(scene)));
    QImage image(width, height, QImage::Format_RGB32);
    paintWall(image, dice.of(walls));
    const QRect body(180 + dice.below(80), 90 + dice.below(50), 320 + dice.below(120), 400);
    fill(image, body.translated(18, 14), qRgb(60, 60, 60));
    const QRgb colour = dice.of(bodies);
    fill(image, body, colour);
    const int doors = 1 + dice.below(3);
    for (int i = 0; i < doors; ++i) {
        const QRect door(body.left() + 14 + i * (body.width() - 14) / doors, body.top() + 70,
            (body.width() - 14) / doors - 14, body.height() - 90);
        fill(image, door, shaded(colour, 0.86));
        for (int slot = 0; slot < 7; ++slot)
            fill(image, QRect(door.left() + 16, door.top() + 150 + slot * 18, door.width() - 32, 6),
                qRgb(40, 44, 48));
        fill(image, QRect(door.right() - 22, door.top() + 90, 8, 40), qRgb(30, 30, 30));
    }
    for (int lamp = 0; lamp < 4; ++lamp)
        fill(image, QRect(body.left() + 24 + lamp * 44, body.top() + 24, 20, 20),
            dice.in100(60) ? qRgb(60, 200, 90) : qRgb(220, 50, 40));
    return image;
}

const QImage &sceneImage(int scene)
{
    static QHash<int, QImage> drawn;
    QImage &image = drawn[scene % sceneCount];
    if (image.isNull())
        image = draw(scene % sceneCount);
    return image;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80);
    return bytes;
}

} // namespace

QByteArray scenePhoto(int scene)
{
    static QHash<int, QByteArray> encoded;
    QByteArray &bytes = encoded[scene % sceneCount];
    if (bytes.isEmpty())
        bytes = png(sceneImage(scene));
    return bytes;
}

QByteArray scenePreview(int scene, int pixels)
{
    static QHash<std::pair<int, int>, QByteArray> encoded;
    QByteArray &bytes = encoded[{scene % sceneCount, pixels}];
    if (bytes.isEmpty())
        bytes = png(sceneImage(scene).scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return bytes;
}

} // namespace dd::demo::hubex
