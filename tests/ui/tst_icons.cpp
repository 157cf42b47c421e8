// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandtable.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace dd::ui;

namespace {

/// The colour of the fully covered pixels; transparent where there are none or where they differ.
QRgb inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) < 255)
                continue;
            if (ink != 0 && ink != pixel)
                return 0;
            ink = pixel;
        }
    }
    return ink;
}

void setInk(const QColor &normal, const QColor &disabled, const QColor &selected)
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::ButtonText, normal);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, disabled);
    palette.setColor(QPalette::HighlightedText, selected);
    QApplication::setPalette(palette);
}

} // namespace

/// One set of icons serves both themes, every state and every scale.
class tst_icons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnAtEverySize()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() > 100);
        for (const QString &name : names) {
            for (const int pixels : {16, 20, 22, 24, 28, 30, 32, 33, 36, 40, 44, 48, 64, 96}) {
                const QImage mask(QStringLiteral(":/icons/%1@%2.png").arg(name).arg(pixels));
                QVERIFY2(mask.size() == QSize(pixels, pixels), qPrintable(name));
                qsizetype ink = 0;
                for (int y = 0; y < pixels; ++y) {
                    for (int x = 0; x < pixels; ++x)
                        ink += qAlpha(mask.pixel(x, y));
                }
                QVERIFY2(ink > pixels * pixels * 3, qPrintable(name)); // more than a speck
            }
        }
    }

    void followsThePaletteWithoutBeingMadeAgain()
    {
        const QIcon lock = icon(QStringLiteral("lock"));
        setInk(Qt::black, Qt::gray, Qt::white);
        QCOMPARE(inkOf(lock.pixmap(22)), QColor(Qt::black).rgb());
        QCOMPARE(inkOf(lock.pixmap(22, QIcon::Disabled)), QColor(Qt::gray).rgb());
        QCOMPARE(inkOf(lock.pixmap(22, QIcon::Selected)), QColor(Qt::white).rgb());
        setInk(QColor(0xeeeeee), Qt::darkGray, Qt::yellow);
        QCOMPARE(inkOf(lock.pixmap(22)), QColor(0xeeeeee).rgb());
        QCOMPARE(inkOf(lock.pixmap(22, QIcon::Disabled)), QColor(Qt::darkGray).rgb());
        QCOMPARE(inkOf(lock.pixmap(22, QIcon::Selected)), QColor(Qt::yellow).rgb());
    }

    void aColourOfItsOwnStaysButNotWhenDisabled()
    {
        setInk(Qt::black, Qt::gray, Qt::white);
        const QIcon flag = icon(QStringLiteral("flag"), Qt::red);
        QCOMPARE(inkOf(flag.pixmap(16)), QColor(Qt::red).rgb());
        QCOMPARE(inkOf(flag.pixmap(16, QIcon::Disabled)), QColor(Qt::gray).rgb());
    }

    void usesThePixelsOfTheScreen_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<int>("pixels");
        QTest::newRow("100 %") << 1.0 << 16;
        QTest::newRow("125 %") << 1.25 << 20;
        QTest::newRow("150 %") << 1.5 << 24;
        QTest::newRow("200 %") << 2.0 << 32;
    }

    void usesThePixelsOfTheScreen()
    {
        QFETCH(qreal, ratio);
        QFETCH(int, pixels);
        const QPixmap fromIcon = icon(QStringLiteral("task")).pixmap(QSize(16, 16), ratio);
        QCOMPARE(fromIcon.width(), pixels);
        QCOMPARE(fromIcon.devicePixelRatio(), ratio);
        const QPixmap direct = iconPixmap(QStringLiteral("task"), 16, Qt::black, ratio);
        QCOMPARE(direct.width(), pixels);
        QCOMPARE(direct.devicePixelRatio(), ratio);
        QVERIFY(inkOf(direct) != 0);
    }

    void paintsCentred()
    {
        setInk(Qt::black, Qt::gray, Qt::white);
        QImage canvas(40, 20, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        icon(QStringLiteral("plus")).paint(&painter, canvas.rect());
        painter.end();
        QVERIFY(qAlpha(canvas.pixel(20, 10)) > 0);
        QVERIFY(qAlpha(canvas.pixel(2, 10)) == 0);
    }

    void anUnknownNameIsNull()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no icon is called")));
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
        QVERIFY(iconPixmap(QStringLiteral("no such icon"), 16, Qt::black, 1).isNull());
    }

    void everyCommandHasTheIconItNames()
    {
        const QStringList names = iconNames();
        for (const Command &command : commandTable())
            QVERIFY2(command.icon.isEmpty() || names.contains(command.icon), qPrintable(command.icon));
    }

    void theProgramHasItsPortrait()
    {
        for (const int size : {16, 48, 256})
            QCOMPARE(applicationIcon().pixmap(size).width(), size);
    }
};

QTEST_MAIN(tst_icons)
#include "tst_icons.moc"
