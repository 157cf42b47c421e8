// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/plainlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace dd::ui;

/// Where text of a server is long, cut or has nothing more to say.
class tst_plainlabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QToolTip::hideText(); }

    void whatIsNotShownIsNotMeasured()
    {
        const QString lines = QStringLiteral("short\n").repeated(10'000);
        const PlainLabel plain(lines);
        const PlainLabel wider(lines + QStringLiteral("a line that is a good deal wider than the others"));
        QCOMPARE(wider.sizeHint().width(), plain.sizeHint().width());
    }

    void whatTheLabelStandsInIsToldWhereItHasNothingToTell()
    {
        QWidget row;
        row.setToolTip(QStringLiteral("done, with a no"));
        auto *layout = new QVBoxLayout(&row);
        auto *label = new PlainLabel(QStringLiteral("Брандспойт"), &row);
        layout->addWidget(label);
        row.resize(300, 60);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QVERIFY2(tipOver(*label).contains(QStringLiteral("done, with a no")), qPrintable(tipOver(*label)));
        label->setHint(QStringLiteral("of its own"));
        QVERIFY2(tipOver(*label).contains(QStringLiteral("of its own")), qPrintable(tipOver(*label)));
    }

    void aTextThatIsCutIsToldWithItsHint()
    {
        PlainLabel label(QStringLiteral("Замена роликов захвата в двух лотках подачи"));
        label.setMaximumLines(1);
        label.setHint(QStringLiteral("ИНВ-000301"));
        label.resize(80, 30);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        const QString told = tipOver(label);
        QVERIFY2(
            told.contains(label.text()) && told.contains(QStringLiteral("ИНВ-000301")), qPrintable(told));
        label.resize(800, 30);
        label.repaint();
        QVERIFY(!tipOver(label).contains(label.text()));
    }

private:
    /// What a mouse that rests on it is told.
    static QString tipOver(QWidget &widget)
    {
        const QPoint at = widget.rect().center();
        QHelpEvent rests(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &rests);
        return QToolTip::text();
    }
};

QTEST_MAIN(tst_plainlabel)
#include "tst_plainlabel.moc"
