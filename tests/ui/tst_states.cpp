// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/language.h"
#include "ui/common/contrast.h"
#include "ui/common/disc.h"
#include "ui/common/statepane.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace dd;
using namespace dd::ui;

namespace {

template <class Widget> Widget *visibleChild(const QWidget &parent, const QString &text)
{
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->isVisibleTo(&parent) && child->text() == text)
            return child;
    }
    return nullptr;
}

bool shows(const QWidget &parent, const QString &text)
{
    return visibleChild<QLabel>(parent, text) != nullptr;
}

} // namespace

/// What stands where content would be; server colours and discs of people in both themes.
class tst_states : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serverColoursStayReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void serverColoursStayReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        const QColor paper = palette.color(QPalette::Base);
        for (const Rgb colour : {Rgb{255, 255, 255}, Rgb{0, 0, 0}, Rgb{255, 255, 0}, Rgb{0, 0, 255},
                 Rgb{128, 128, 128}, Rgb{255, 0, 0}, Rgb{0xcd, 0xcd, 0xcd}, Rgb{24, 28, 33}}) {
            QVERIFY(contrastOf(markColour(colour, palette), paper) >= 3);
            QVERIFY(contrastOf(wordColour(colour, palette), paper) >= 4.5);
        }
        // What is readable already is left alone; what is not keeps its hue.
        const Rgb good = dark ? Rgb{200, 220, 255} : Rgb{20, 40, 120};
        QCOMPARE(wordColour(good, palette), QColor(good.red, good.green, good.blue));
        QVERIFY(qAbs(wordColour(Rgb{255, 220, 0}, palette).hslHue() - QColor(255, 220, 0).hslHue()) <= 2);
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white)), 21);
    }

    void aPersonLooksTheSameEverywhere()
    {
        const auto draw = [](const QString &key, bool dark) {
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintDisc(painter, QRect(0, 0, 40, 40), QStringLiteral("ИП"), key, Theme::palette(dark));
            return image;
        };
        QCOMPARE(draw(QStringLiteral("7"), false), draw(QStringLiteral("7"), false));
        for (const bool dark : {false, true}) {
            for (int person = 0; person < 40; ++person) {
                const QImage image = draw(QString::number(person), dark);
                const QColor fill = image.pixelColor(20, 5);
                double best = 0;
                for (int x = 8; x < 32; ++x)
                    best = qMax(best, contrastOf(image.pixelColor(x, 20), fill));
                QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
            }
        }
    }

    void contentIsNotCovered()
    {
        QWidget page;
        StatePane pane(&page);
        page.show();
        QVERIFY(!pane.isVisible());
        pane.showLoading();
        QVERIFY(!pane.isVisible()); // a fast answer does not flicker
        pane.showContent();
        QTest::qWait(250);
        QVERIFY(!pane.isVisible());
    }

    void aSlowAnswerShowsASkeleton()
    {
        QWidget page;
        page.resize(500, 300);
        StatePane pane(&page);
        page.show();
        pane.showLoading();
        QTRY_VERIFY(pane.isVisible());
        QCOMPARE(pane.size(), page.size());
        page.resize(640, 400);
        QTRY_COMPARE(pane.size(), page.size());
        QCOMPARE(pane.accessibleName(), QStringLiteral("Loading"));
        pane.showContent();
        QVERIFY(!pane.isVisible());
    }

    void emptySaysWhy()
    {
        QWidget page;
        StatePane pane(&page);
        page.show();
        pane.showEmpty(QStringLiteral("No tasks here"), QStringLiteral("Clear the filters"));
        QVERIFY(shows(pane, QStringLiteral("No tasks here")));
        QVERIFY(shows(pane, QStringLiteral("Clear the filters")));
        QVERIFY(!visibleChild<QPushButton>(pane, QStringLiteral("Retry")));
    }

    void failureOffersRetryAndDetails()
    {
        QWidget page;
        page.resize(500, 400);
        StatePane pane(&page);
        QSignalSpy retried(&pane, &StatePane::retryRequested);
        page.show();
        Error error{ErrorKind::ServerFailed, QStringLiteral("<b>Boom</b>"), QStringLiteral("body: empty"),
            QStringLiteral("abc-1"), 502};
        pane.showFailed(error);
        QVERIFY(shows(pane, describe(error)));
        QVERIFY(shows(pane, advice(error)));
        auto *details = visibleChild<QPushButton>(pane, QStringLiteral("Details"));
        QVERIFY(details);
        auto *technical = pane.findChild<QPlainTextEdit *>();
        QVERIFY(!technical->isVisible());
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(technical->isVisible());
        for (const char *part : {"<b>Boom</b>", "502", "body: empty", "abc-1"})
            QVERIFY(technical->toPlainText().contains(QLatin1String(part)));
        QTest::mouseClick(visibleChild<QPushButton>(pane, QStringLiteral("Retry")), Qt::LeftButton);
        QCOMPARE(retried.size(), 1);
        // The failure stays readable while the answer is on its way.
        pane.showLoading();
        QVERIFY(shows(pane, describe(error)));
        pane.showFailed({ErrorKind::Unreachable});
        QVERIFY(!visibleChild<QPushButton>(pane, QStringLiteral("Details")));
    }

    void notSignedInOffersTheDoor()
    {
        QWidget page;
        StatePane pane(&page);
        QSignalSpy asked(&pane, &StatePane::signInRequested);
        page.show();
        pane.showNotSignedIn();
        auto *button = visibleChild<QPushButton>(pane, QStringLiteral("Sign in…"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void stoppedOffersALookAtTheCertificate()
    {
        QWidget page;
        StatePane pane(&page);
        QSignalSpy asked(&pane, &StatePane::certificateRequested);
        QSignalSpy signIn(&pane, &StatePane::signInRequested);
        page.show();
        pane.showNotSignedIn();
        pane.showStopped();
        QVERIFY(shows(pane, describe({ErrorKind::TlsPinChanged})));
        QVERIFY(!visibleChild<QPushButton>(pane, QStringLiteral("Sign in…")));
        QTest::mouseClick(
            visibleChild<QPushButton>(pane, QStringLiteral("Look at the certificate…")), Qt::LeftButton);
        pane.showContent();
        pane.showNotice(QStringLiteral("Stopped"), StatePane::Offer::LookAtCertificate);
        QTest::mouseClick(
            visibleChild<QPushButton>(pane, QStringLiteral("Look at the certificate…")), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(signIn.size(), 0);
    }

    void aNoticeMovesTheContentDown()
    {
        QWidget page;
        page.resize(500, 300);
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *content = new QWidget(&page);
        layout->addWidget(content);
        StatePane pane(&page);
        page.show();
        QTRY_COMPARE(content->y(), 0);
        pane.showNotice(QStringLiteral("Offline. Shown as of 14:05"), StatePane::Offer::Retry);
        QVERIFY(shows(pane, QStringLiteral("Offline. Shown as of 14:05")));
        QTRY_COMPARE(content->y(), pane.height());
        QVERIFY(pane.height() > 0 && pane.height() < 80);
        // A failure of everything comes before the notice, which is there again afterwards.
        pane.showFailed({ErrorKind::Unreachable});
        QCOMPARE(pane.height(), page.height());
        pane.showContent();
        QVERIFY(pane.isVisible());
        QTest::mouseClick(pane.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!pane.isVisible());
        QTRY_COMPARE(content->y(), 0);
    }

    void aTableKeepsItsHeader()
    {
        QTreeWidget tree;
        tree.resize(400, 300);
        StatePane pane(&tree);
        tree.show();
        pane.showEmpty(QStringLiteral("Nothing"));
        QTRY_COMPARE(pane.geometry(), tree.viewport()->geometry());
        QVERIFY(pane.y() >= tree.header()->height());
    }

    void wordsFollowTheLanguage()
    {
        store::Language language;
        language.choose(store::Language::Choice::English);
        QWidget page;
        StatePane pane(&page);
        page.show();
        pane.showFailed({ErrorKind::Unreachable});
        language.choose(store::Language::Choice::Russian);
        QTRY_VERIFY(visibleChild<QPushButton>(pane, QStringLiteral("Повторить")));
        QVERIFY(shows(pane, describe({ErrorKind::Unreachable})));
        QVERIFY(!shows(pane, QStringLiteral("The server cannot be reached.")));
    }
};

QTEST_MAIN(tst_states)
#include "tst_states.moc"
