// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "backends/hubex/mapassets.h"
#include "backends/hubex/mappeople.h"
#include "backends/hubex/tokens.h"
#include "backends/hubex/values.h"

using namespace dd;
using test::Answer;
using test::utc;

/// Contract 1.8, 2.4, 4.1, 4.2, 5.1: values, assets, people, tokens.
class tst_otheranswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assetRow()
    {
        const Answer answer(
            R"({"1020":{"id":1020,"name":"Лифт 2","parentID":1000,"hasChildren":true,"serialNumber":"SN-7",
            "company":{"id":7,"name":"ЖК"},"host":{"id":1000,"name":"Корпус 1"},"hostAsset":{"id":1001,"name":"Машинное"},
            "location":{"id":1,"address":"Невский, 1"},"path":[{"id":1000,"name":"Корпус 1"},{"id":1020,"name":"Лифт 2"}],
            "published":"2024-01-01T00:00:00","warrantyTill":"2027-05-01T00:00:00","tasksActualities":{"1":{"self":1,"nested":4},"2":{"self":2}}}})");
        const auto rows = answer.rows();
        const Asset asset = hubex::mapAsset(rows.at(0).id, rows.at(0).value);
        QCOMPARE(asset.id, 1020);
        QCOMPARE(asset.parentId, 1000);
        QVERIFY(asset.hasChildren);
        QCOMPARE(asset.path.size(), 2);
        QCOMPARE(asset.host.name, QStringLiteral("Машинное"));
        QCOMPARE(asset.openTasks, 3);
        QCOMPARE(asset.openTasksNested, 4);
        QCOMPARE(asset.warrantyTill, utc("2027-05-01T00:00:00Z"));
        QCOMPARE(answer.problems(), QStringList());
    }

    void assetCard()
    {
        const Answer answer(
            R"({"id":5,"name":"Насос","assetType":{"id":2,"name":"Насосы","isHostable":false},"notes":"n",
            "parent":{"id":4,"name":"ИТП"},"responsiblePerson":{"userID":31,"firstName":"Анна","lastName":"Смирнова","phone1":"123"},
            "isMobileAsset":true,"scheduleRule":{"id":1,"name":"24/7"}})");
        const AssetCard card = hubex::mapAssetCard(5, answer.root());
        QCOMPARE(card.assetType.name, QStringLiteral("Насосы"));
        QCOMPARE(card.responsible.id, 31);
        QCOMPARE(card.responsible.phone, QStringLiteral("123"));
        QVERIFY(card.mobile);
        QCOMPARE(answer.problems(), QStringList());
    }

    void personRow()
    {
        const Answer answer(
            R"({"31":{"userID":31,"firstName":"Пётр","lastName":"Иванов","isTechnician":true,"isCustomer":false,
            "employments":[{"company":{"id":1,"name":"Сервис"},"orgUnit":{"id":2,"name":"Лифты","parentID":1},"position":"Механик"},
            {"company":"Совместитель"}],"districts":[{"id":1,"name":"Центр"}],"coordinate":"59.9:30.3","locationActuality":"2025-07-02T10:00:00",
            "banTill":"9999-12-31T23:59:59","taskActualities":{"1":{"assigned":3,"requested":1},"2":{"assigned":2}},"totalRating":4.75}})");
        const auto rows = answer.rows();
        const Person person = hubex::mapPerson(rows.at(0).id, rows.at(0).value);
        QCOMPARE(person.fullName(), QStringLiteral("Иванов Пётр"));
        QCOMPARE(person.employments.at(0).position, QStringLiteral("Механик"));
        QCOMPARE(person.employments.at(1).company.name, QStringLiteral("Совместитель"));
        QCOMPARE(person.tasksAssigned, 5);
        QCOMPARE(*person.rating, 4.75);
        QVERIFY(person.position);
        QCOMPARE(answer.problems(), QStringList());
    }

    void skillsComeInTwoShapes()
    {
        const Answer answer(
            R"({"1":{"id":1,"name":"Электрика","dateTill":"2027-01-01T00:00:00"},"7":{"skillID":7,"dateFrom":"2025-01-01T00:00:00"}})");
        const auto rows = answer.rows();
        const Skill electric = hubex::mapSkill(rows.at(0).id, rows.at(0).value);
        QCOMPARE(electric.skill.name, QStringLiteral("Электрика"));
        QVERIFY(electric.validity.till.isValid());
        QCOMPARE(hubex::mapSkill(rows.at(1).id, rows.at(1).value).skill.id, 7);
    }

    void colours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rgb"); // -1: neutral
        QTest::newRow("#RGB") << "#f80" << 0xff8800;
        QTest::newRow("#RRGGBB") << "#12aBcD" << 0x12abcd;
        QTest::newRow("#AARRGGBB") << "#80112233" << 0x112233;
        QTest::newRow("bare") << "112233" << 0x112233;
        QTest::newRow("rgb()") << "rgb(1, 2,3)" << 0x010203;
        QTest::newRow("rgb() too large") << "rgb(1, 2, 300)" << 0x0102ff;
        QTest::newRow("name") << " Orange " << 0xffa500;
        QTest::newRow("nothing") << "" << -1;
        QTest::newRow("half") << "#12" << -1;
        QTest::newRow("word") << "brilliant" << -1;
        QTest::newRow("url") << "url(javascript:1)" << -1;
    }

    void colours()
    {
        QFETCH(QString, text);
        QFETCH(int, rgb);
        const std::optional<Rgb> colour = hubex::colour(text);
        QCOMPARE(colour ? colour->red << 16 | colour->green << 8 | colour->blue : -1, rgb);
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPlace");
        QTest::newRow("colon") << "59.939824:30.391287" << true;
        QTest::newRow("comma") << "55.7558, 37.6173" << true;
        QTest::newRow("south") << "-33.9:-70.1" << true;
        QTest::newRow("nowhere") << "91:0" << false;
        QTest::newRow("words") << "here:there" << false;
        QTest::newRow("three") << "1:2:3" << false;
        QTest::newRow("nan") << "nan:nan" << false;
        QTest::newRow("inf") << "inf:0" << false;
    }

    void places()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPlace);
        QCOMPARE(hubex::geoPoint(text).has_value(), isPlace);
    }

    void tokenLife_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("expires_in") << QByteArray(R"({"access_token":"a","expires_in":600})") << qint64(600);
        const QByteArray till = QDateTime::currentDateTimeUtc()
                                    .addSecs(900)
                                    .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                                    .toLatin1();
        QTest::newRow("jwtValidTill")
            << QByteArray("{\"access_token\":\"a\",\"jwtValidTill\":\"" + till + "\"}") << qint64(900);
        const QByteArray exp = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1200);
        const QByteArray jwt
            = "h." + QByteArray("{\"exp\":" + exp + "}").toBase64(QByteArray::Base64UrlEncoding) + ".s";
        QTest::newRow("exp of the token") << QByteArray("{\"access_token\":\"" + jwt + "\"}") << qint64(1200);
        QTest::newRow("nothing said") << QByteArray(R"({"access_token":"a"})") << qint64(1800);
    }

    void tokenLife()
    {
        QFETCH(QByteArray, answer);
        QFETCH(qint64, seconds);
        const Answer read(answer);
        const hubex::Tokens tokens = hubex::tokensOf(read.root());
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(tokens.accessTill);
        QVERIFY2(std::abs(left - seconds) < 60, qPrintable(QString::number(left)));
    }
};

QTEST_GUILESS_MAIN(tst_otheranswers)
#include "tst_otheranswers.moc"
