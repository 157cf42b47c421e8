// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include <QTest>

using namespace dd;

/// Names of files come from strangers; what we save under must be harmless on both systems.
class tst_attachment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void safeName_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << QStringLiteral("акт №5.pdf") << QStringLiteral("акт №5.pdf");
        QTest::newRow("path up") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
        QTest::newRow("windows path") << QStringLiteral("C:\\boot.ini") << QStringLiteral("C__boot.ini");
        QTest::newRow("control characters") << QStringLiteral("a\n\tb\u0000.txt") << QStringLiteral("ab.txt");
        QTest::newRow("direction override") << QStringLiteral("gpj\u202E.exe") << QStringLiteral("gpj.exe");
        QTest::newRow("reserved") << QStringLiteral("con.txt") << QStringLiteral("_con.txt");
        QTest::newRow("reserved port") << QStringLiteral("LPT1") << QStringLiteral("_LPT1");
        QTest::newRow("not reserved") << QStringLiteral("COM0.txt") << QStringLiteral("COM0.txt");
        QTest::newRow("trailing dots") << QStringLiteral("name. . .") << QStringLiteral("name");
        QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
        QTest::newRow("nothing") << QStringLiteral("..") << QStringLiteral("file");
        // Two bytes a letter: what Linux takes is counted in bytes.
        QTest::newRow("long Russian") << QString(300, QChar(0x44F)) + QStringLiteral(".docx")
                                      << QString(112, QChar(0x44F)) + QStringLiteral(".docx");
        QTest::newRow("long in pairs")
            << QStringLiteral("\U0001F600").repeated(200) << QStringLiteral("\U0001F600").repeated(57);
        QTest::newRow("long") << QString(300, QLatin1Char('x')) + QStringLiteral(".jpeg")
                              << QString(195, QLatin1Char('x')) + QStringLiteral(".jpeg");
    }

    void safeName()
    {
        QFETCH(QString, server);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(server), safe);
    }
};

QTEST_APPLESS_MAIN(tst_attachment)
#include "tst_attachment.moc"
