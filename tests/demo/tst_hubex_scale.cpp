// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QTest>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::HubexFixture;

/// The largest tenant known: 100,000 tasks, 580,000 assets.
class tst_hubex_scale : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubexFixture> m_hubex;

private Q_SLOTS:
    void initTestCase()
    {
        demo::DemoOptions options;
        options.tasks = 100'000;
        options.assets = 580'000;
        m_hubex = std::make_unique<HubexFixture>(options);
        m_hubex->signIn();
    }

    void everythingIsThere()
    {
        QCOMPARE(m_hubex->total(u"WORK/Tasks"_s), 100'000);
        QCOMPARE(m_hubex->total(u"ES/Assets"_s), 580'000);
        QCOMPARE(m_hubex->get(u"ES/Assets"_s, "items=577001-577005").headers.value("Content-Range"),
            "items=577001-577005/580000");
    }

    void pagesOfABigListMeet()
    {
        const QString target = u"WORK/Tasks?isDeleted=false&isClosed=false&orderBy=8&sortDirection=2"_s;
        const qint64 total = m_hubex->total(target);
        QVERIFY(total > 1000 && total < 60'000);
        QSet<qint64> seen;
        qint64 rows = 0;
        for (qint64 from = 1; from <= total; from += 500) {
            const auto answer = m_hubex->get(
                target, "items=" + QByteArray::number(from) + '-' + QByteArray::number(from + 499));
            const QList<qint64> ids = HubexFixture::keys(answer.body);
            rows += ids.size();
            seen.unite(QSet<qint64>(ids.begin(), ids.end()));
        }
        QCOMPARE(rows, total);
        QCOMPARE(seen.size(), total);
    }

    void searchesAndWalksTheTree()
    {
        const QString chiller = QString::fromLatin1(QUrl::toPercentEncoding(u"чиллер"_s));
        QVERIFY(m_hubex->pagedTotal(u"ES/Assets?searchText="_s + chiller) > 1000);
        QVERIFY(m_hubex->total(u"WORK/Tasks?searchText="_s + chiller) > 10);
        const qint64 roots = m_hubex->pagedTotal(u"ES/Assets?parentID=-1"_s);
        QVERIFY(roots > 1000 && roots < 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_hubex_scale)
#include "tst_hubex_scale.moc"
