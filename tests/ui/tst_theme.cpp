// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <cmath>

using namespace dd;
using namespace dd::ui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

/// Light, dark and the system's choice; every text readable on what it stands on.
class tst_theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<store::Settings>(store::Settings::Files{
            m_folder->filePath(QStringLiteral("a.ini")), m_folder->filePath(QStringLiteral("b.ini"))});
        QApplication::setPalette(QPalette());
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        QCOMPARE(isDark(palette), dark);
        struct Pair {
            QPalette::ColorRole ink, paper;
        };
        for (const Pair pair :
            {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
                Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
                Pair{QPalette::HighlightedText, QPalette::Highlight},
                Pair{QPalette::PlaceholderText, QPalette::Base}, Pair{QPalette::Link, QPalette::Base},
                Pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
                QVERIFY2(contrast(palette.color(group, pair.ink), palette.color(group, pair.paper)) >= 4.5,
                    qPrintable(QString::number(pair.ink)));
        }
        for (const Tone tone :
            {Tone::Error, Tone::Warning, Tone::Ok, Tone::Info, Tone::Subtle, Tone::Accent}) {
            for (const QPalette::ColorRole paper :
                {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                QVERIFY2(contrast(toneColour(palette, tone), palette.color(paper)) >= 4.5,
                    qPrintable(QString::number(int(tone))));
        }
        QVERIFY(contrast(toneColour(palette, Tone::OnAccent), toneColour(palette, Tone::Accent)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Text), toneColour(palette, Tone::Hover)) >= 4.5);
    }

    void theUserOverridesTheSystem()
    {
        Theme theme(*m_settings);
        QVERIFY(!theme.isDark()); // this platform is light
        QSignalSpy changed(&theme, &Theme::changed);
        m_settings->set(store::setting::theme, QStringLiteral("dark"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        QVERIFY(isDark(QApplication::palette()));
        m_settings->set(store::setting::theme, QStringLiteral("light"));
        QVERIFY(!isDark(QApplication::palette()));
        m_settings->set(store::setting::theme, QStringLiteral("system"));
        QVERIFY(!theme.isDark());
    }

    void aDarkDesktopMakesItDark()
    {
        QApplication::setPalette(Theme::palette(true));
        Theme theme(*m_settings);
        QVERIFY(theme.isDark());
    }

    void openWidgetsTakeTheNewColours()
    {
        Theme theme(*m_settings);
        QWidget widget;
        widget.show();
        m_settings->set(store::setting::theme, QStringLiteral("dark"));
        QTRY_VERIFY(isDark(widget.palette()));
    }

    void rowsHaveTwoHeights()
    {
        Theme theme(*m_settings);
        QSignalSpy changed(&theme, &Theme::densityChanged);
        const int compact = theme.rowHeight();
        QVERIFY(compact >= 28);
        m_settings->set(store::setting::density, QStringLiteral("comfortable"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.rowHeight() > compact);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
