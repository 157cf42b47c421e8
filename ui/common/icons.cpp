// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <optional>

/// Resources of a static library are not there until asked for; must stand outside every namespace.
static void needIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace dd::ui {

namespace {

constexpr int maskSizes[] = {16, 20, 22, 24, 28, 30, 32, 33, 36, 40, 44, 48, 64, 96};

QString maskFile(const QString &name, int pixels)
{
    return QStringLiteral(":/icons/%1@%2.png").arg(name).arg(pixels);
}

bool exists(const QString &name)
{
    needIcons();
    return QFile::exists(maskFile(name, maskSizes[0]));
}

/// The mask in exactly this many pixels: the drawn one, or a larger one made smaller.
QImage maskOf(const QString &name, int pixels)
{
    int drawn = maskSizes[std::size(maskSizes) - 1];
    for (const int size : maskSizes) {
        if (size >= pixels) {
            drawn = size;
            break;
        }
    }
    const QImage mask(maskFile(name, drawn));
    return drawn == pixels ? mask
                           : mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// `pixels` are the device's. The ratio is part of the cached pixmap: setting it later would copy the pixels.
QPixmap painted(const QString &name, int pixels, const QColor &colour, qreal ratio)
{
    if (pixels <= 0)
        return {};
    const QString key
        = QStringLiteral("dd-icon/%1/%2/%3/%4").arg(name).arg(pixels).arg(colour.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    if (!exists(name))
        return {};
    QImage image = maskOf(name, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class MaskEngine : public QIconEngine {
public:
    MaskEngine(QString name, std::optional<QColor> colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap pixmap = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        const QSizeF size = pixmap.deviceIndependentSize();
        painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2,
                                rect.y() + (rect.height() - size.height()) / 2),
            pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return painted(m_name, qMin(size.width(), size.height()), colourFor(mode), ratio);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {64, 64}};
    }

    QIconEngine *clone() const override { return new MaskEngine(m_name, m_colour); }
    QString key() const override { return QStringLiteral("dd-mask"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_colour.value_or(palette.color(QPalette::Active, QPalette::ButtonText));
    }

    QString m_name;
    std::optional<QColor> m_colour;
};

QIcon make(const QString &name, std::optional<QColor> colour)
{
    if (!exists(name)) {
        qWarning("no icon is called \"%s\"", qUtf8Printable(name));
        return {};
    }
    return QIcon(new MaskEngine(name, colour));
}

} // namespace

QIcon icon(const QString &name)
{
    return make(name, std::nullopt);
}

QIcon icon(const QString &name, const QColor &colour)
{
    return make(name, colour);
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    return painted(name, qRound(size * devicePixelRatio), colour, devicePixelRatio);
}

QStringList iconNames()
{
    needIcons();
    QStringList names;
    const QString smallest = QStringLiteral("@16.png");
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QLatin1Char('*') + smallest}))
        names += file.chopped(smallest.size());
    return names;
}

QIcon applicationIcon()
{
    needIcons();
    QIcon portrait;
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256, 512})
        portrait.addFile(QStringLiteral(":/app/dispatchdesk_%1.png").arg(pixels));
    return portrait;
}

} // namespace dd::ui
