// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/address.h"

#include <QTest>

using namespace dd;

/// People paste what stands in the browser.
class tst_address : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void first_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("best");
        QTest::newRow("base") << QStringLiteral("https://help.example.com/otrs")
                              << QStringLiteral("https://help.example.com/otrs");
        QTest::newRow("slash") << QStringLiteral(" https://help.example.com/otrs/ ")
                               << QStringLiteral("https://help.example.com/otrs");
        QTest::newRow("index.pl") << QStringLiteral(
            "https://help.example.com/otrs/index.pl?Action=AgentDashboard;x=1")
                                  << QStringLiteral("https://help.example.com/otrs");
        QTest::newRow("api") << QStringLiteral("https://help.example.com/znuny/api/auth/login")
                             << QStringLiteral("https://help.example.com/znuny");
        QTest::newRow("host") << QStringLiteral("help.example.com")
                              << QStringLiteral("https://help.example.com/otrs");
        QTest::newRow("port") << QStringLiteral("http://127.0.0.1:8087/otrs")
                              << QStringLiteral("http://127.0.0.1:8087/otrs");
        QTest::newRow("words") << QStringLiteral("our help desk") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("other scheme") << QStringLiteral("ftp://help.example.com") << QString();
    }

    void first()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, best);
        const QList<QUrl> bases = otrs::candidateBases(pasted);
        QCOMPARE(bases.isEmpty() ? QString() : bases.first().toString(), best);
    }

    void plainHttpOnlyAfterHttps()
    {
        const QList<QUrl> bases = otrs::candidateBases(QStringLiteral("help.example.com"));
        QCOMPARE(bases.first().scheme(), QStringLiteral("https"));
        QCOMPARE(bases.last().scheme(), QStringLiteral("http"));
        for (const QUrl &base : otrs::candidateBases(QStringLiteral("https://help.example.com")))
            QCOMPARE(base.scheme(), QStringLiteral("https"));
    }
};

QTEST_APPLESS_MAIN(tst_address)
#include "tst_address.moc"
