// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QTest>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::HubexFixture;

/// Contract 1.5 to 1.7.
class tst_hubex_paging : public QObject {
    Q_OBJECT

private:
    QByteArray rangeOf(const QString &target, const QByteArray &range)
    {
        return m_hubex->get(target, range).headers.value("Content-Range");
    }
    QList<qint64> page(const QString &target, const QByteArray &range)
    {
        return HubexFixture::keys(m_hubex->get(target, range).body);
    }

    std::unique_ptr<HubexFixture> m_hubex;

private Q_SLOTS:
    void initTestCase()
    {
        demo::DemoOptions options = HubexFixture::small();
        options.assets = 10'500;
        m_hubex = std::make_unique<HubexFixture>(options);
        m_hubex->signIn();
    }

    void rangeCountsFromOneAndIncludesBothEnds()
    {
        const auto answer = m_hubex->get(u"WORK/Tasks"_s, "items=1-50");
        QCOMPARE(answer.status, 206);
        QCOMPARE(answer.headers.value("Content-Range"), "items=1-50/600");
        QCOMPARE(HubexFixture::keys(answer.body).size(), 50);
    }

    void fromZeroIsRaisedWhileTillStays()
    {
        QCOMPARE(rangeOf(u"WORK/Tasks"_s, "items=0-49"), "items=1-49/600");
        QCOMPARE(page(u"WORK/Tasks"_s, "items=0-49").size(), 49);
    }

    void tillIsClamped()
    {
        QCOMPARE(rangeOf(u"WORK/Tasks"_s, "items=551-999"), "items=551-600/600");
        QCOMPARE(page(u"WORK/Tasks"_s, "items=551-999").size(), 50);
        QCOMPARE(rangeOf(u"WORK/Tasks"_s, "items=601-700"), "items=0-0/600");
    }

    void offsetAndFetchCountFromZero()
    {
        const auto answer = m_hubex->get(u"WORK/Tasks?offset=10&fetch=20"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.headers.contains("Content-Range"));
        QCOMPARE(HubexFixture::keys(answer.body), page(u"WORK/Tasks"_s, "items=11-30"));
    }

    void pagesMeet()
    {
        QList<qint64> all;
        for (int from = 1; from <= 600; from += 70)
            all += page(u"WORK/Tasks?isDeleted=false"_s,
                "items=" + QByteArray::number(from) + '-' + QByteArray::number(from + 69));
        QCOMPARE(all, m_hubex->ids(u"WORK/Tasks?isDeleted=false"_s));
        const QSet<qint64> different(all.begin(), all.end());
        QCOMPARE(different.size(), all.size());
    }

    void withoutRangeAListIsCutInSilence()
    {
        const auto answer = m_hubex->get(u"ES/Assets"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.headers.contains("Content-Range"));
        QCOMPARE(HubexFixture::keys(answer.body).size(), 10'000);
        QCOMPARE(rangeOf(u"ES/Assets"_s, "items=10001-10005"), "items=10001-10005/10500");
    }

    void headTellsTheTotalOnly()
    {
        const auto answer = m_hubex->send("HEAD", u"ES/Assets"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Range"), "items=0-0/10500");
        QVERIFY(answer.body.isEmpty());
    }

    void headAgreesWithTheList_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"WORK/Tasks", "WORK/Tasks?isDeleted=false", "WORK/Tasks?isClosed=false",
                 "WORK/Tasks?taskStageID=5&taskStageID=6", "ES/Assets?contactID=7", "ES/Companies",
                 "ADM/Users", "ADM/Users?isTechnician=true", "SC/ServiceContract"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }
    void headAgreesWithTheList()
    {
        QFETCH(QString, target);
        const qint64 total = m_hubex->total(target);
        QVERIFY(total > 0);
        QCOMPARE(m_hubex->pagedTotal(target), total);
        QCOMPARE(m_hubex->ids(target).size(), total);
    }

    void headIgnoresWhatItDoesNotDeclare()
    {
        const QString late = u"WORK/Tasks?lastModifiedFrom=2100-01-01T00:00:00"_s;
        QCOMPARE(m_hubex->pagedTotal(late), 0);
        QCOMPARE(m_hubex->total(late), 600);
        QCOMPARE(m_hubex->total(u"ADM/Users?isBanned=true"_s), m_hubex->total(u"ADM/Users"_s));
        QCOMPARE(m_hubex->total(u"ES/Assets?isDeleted=false"_s), 10'500);
        QVERIFY(m_hubex->pagedTotal(u"ES/Assets?isDeleted=false"_s) < 10'500);
    }

    void unknownNamesAreIgnored()
    {
        QCOMPARE(m_hubex->pagedTotal(u"ES/Assets?zzzGarbage=1"_s), 10'500);
        QCOMPARE(m_hubex->pagedTotal(u"ES/Assets?contactId=1"_s), 10'500);
        QVERIFY(m_hubex->pagedTotal(u"ES/Assets?contactID=7"_s) < 10'500);
    }

    void wrongTypesAreRefusedWithoutAName_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"WORK/Tasks?isClosed=maybe", "WORK/Tasks?taskStageID=new",
                 "WORK/Tasks?criticalityID=300", "WORK/Tasks?creationFrom=yesterday",
                 "WORK/Tasks?sortDirection=desc", "WORK/Tasks?orderBy=CreationDate", "WORK/Tasks?radius=far",
                 "WORK/Tasks?pointCenter=here", "WORK/Tasks?offset=a", "ES/Assets?companyID=99999",
                 "ES/Assets?warrantyTill=x", "ADM/Users?isBanned=1"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }
    void wrongTypesAreRefusedWithoutAName()
    {
        QFETCH(QString, target);
        const auto answer = m_hubex->get(target);
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.startsWith("[{"));
        QCOMPARE(test::errorCode(answer), u"InvalidData"_s);
        QVERIFY(!answer.body.contains(target.section(u'?', 1).section(u'=', 0, 0).toLatin1()));
    }

    void defaultOrderIsNewestFirst()
    {
        const QList<qint64> ids = m_hubex->ids(u"WORK/Tasks"_s);
        QVERIFY(std::is_sorted(ids.begin(), ids.end(), std::greater<>()));
        QCOMPARE(m_hubex->ids(u"WORK/Tasks?orderBy=1&sortDirection=2"_s), ids);
        const QList<qint64> ascending = m_hubex->ids(u"WORK/Tasks?sortDirection=1"_s);
        QVERIFY(std::is_sorted(ascending.begin(), ascending.end()));
    }

    void unknownOrderFallsBackUnknownDirectionDoesNotSort()
    {
        QCOMPARE(m_hubex->ids(u"WORK/Tasks?orderBy=99&sortDirection=1"_s),
            m_hubex->ids(u"WORK/Tasks?orderBy=1&sortDirection=1"_s));
        for (const QString &direction : {u"0"_s, u"3"_s}) {
            const QList<qint64> ids = m_hubex->ids(u"WORK/Tasks?orderBy=8&sortDirection="_s + direction);
            QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        }
    }

    void everyOrderSorts_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("path");
        QTest::newRow("created") << 1 << QStringList{u"timesheet"_s, u"created"_s};
        QTest::newRow("deadline") << 2 << QStringList{u"timesheet"_s, u"deadline"_s};
        QTest::newRow("criticality") << 4 << QStringList{u"actualCriticality"_s, u"id"_s};
        QTest::newRow("stage") << 5 << QStringList{u"taskStage"_s, u"id"_s};
        QTest::newRow("changed") << 8 << QStringList{u"lastModified"_s};
    }
    void everyOrderSorts()
    {
        QFETCH(int, order);
        QFETCH(QStringList, path);
        const QString target = u"WORK/Tasks?orderBy=%1&sortDirection=1"_s.arg(order);
        const QJsonObject rows = m_hubex->object(target);
        QStringList values;
        for (const qint64 id : m_hubex->ids(target)) {
            QJsonValue value = rows.value(QString::number(id));
            for (const QString &step : path)
                value = value.toObject().value(step);
            // A missing date is the smallest, as it is to SQL.
            values.append(
                value.isDouble() ? QString::number(value.toInt()).rightJustified(6, u'0') : value.toString());
        }
        QCOMPARE(values.size(), 600);
        QVERIFY(std::is_sorted(values.begin(), values.end()));
        QVERIFY(values.first() != values.last());
    }

    void sortOrderIsNumberedWithinTheAnswer()
    {
        const auto answer = m_hubex->get(u"WORK/Tasks?orderBy=8"_s, "items=41-60");
        const QJsonObject rows = QJsonDocument::fromJson(answer.body).object();
        int expected = 0;
        for (const qint64 id : HubexFixture::keys(answer.body))
            QCOMPARE(rows.value(QString::number(id)).toObject().value("sortOrder"_L1).toInt(), ++expected);
        QCOMPARE(expected, 20);
    }

    void assetsComeById()
    {
        const QList<qint64> ids = page(u"ES/Assets?orderBy=2&sortDirection=2"_s, "items=1-500");
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    }

    void usersComeByNameDescending()
    {
        const QJsonObject rows = m_hubex->object(u"ADM/Users"_s);
        QStringList names;
        for (const qint64 id : m_hubex->ids(u"ADM/Users"_s))
            names.prepend(rows.value(QString::number(id)).toObject().value("lastName"_L1).toString());
        QVERIFY(names.size() > 20);
        QString letters; // of the Russian names: the others stand behind them
        for (const QString &name : names) {
            if (name.at(0) >= u'А' && name.at(0) <= u'Я')
                letters.append(name.at(0));
        }
        QVERIFY(letters.size() > 20 && std::is_sorted(letters.begin(), letters.end()));
        QStringList ascending;
        for (const qint64 id : m_hubex->ids(u"ADM/Users?sortDirection=1"_s))
            ascending.append(rows.value(QString::number(id)).toObject().value("lastName"_L1).toString());
        QCOMPARE(ascending, names);
    }
};

QTEST_GUILESS_MAIN(tst_hubex_paging)
#include "tst_hubex_paging.moc"
