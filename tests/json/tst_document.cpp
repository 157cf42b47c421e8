// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/json/document.h"

#include <QTest>

using namespace dd;

/// Server data is hostile until parsed; what reads must read alike in every shape the servers use.
class tst_document : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << ErrorKind::BadAnswer;
        QTest::newRow("blank") << QByteArray(" \r\n") << ErrorKind::BadAnswer;
        QTest::newRow("web page") << QByteArray("  <!DOCTYPE html><p>hi") << ErrorKind::WrongAddress;
        QTest::newRow("huge and leading zeros")
            << QByteArray("{\"a\":00123456789012345678901234567890}") << ErrorKind::BadAnswer;
        QTest::newRow("huge and half")
            << QByteArray("{\"a\":123456789012345678901234567890") << ErrorKind::BadAnswer;
        QTest::newRow("half") << QByteArray("{\"a\":") << ErrorKind::BadAnswer;
        QTest::newRow("trailing") << QByteArray("{} {}") << ErrorKind::BadAnswer;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << ErrorKind::BadAnswer;
        QTest::newRow("NaN") << QByteArray("{\"a\":NaN}") << ErrorKind::BadAnswer;
        QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"\\ud800\"}") << ErrorKind::BadAnswer;
        QTest::newRow("zero byte") << QByteArray("\0{}", 3) << ErrorKind::BadAnswer;
        QTest::newRow("depth 10,000")
            << QByteArray(10'000, '[') + QByteArray(10'000, ']') << ErrorKind::BadAnswer;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const Result<json::Document> document = json::Document::parse(bytes);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, kind);
        QVERIFY(!describe(document.error()).isEmpty());
    }

    void readsTolerantly()
    {
        const auto document = json::Document::parse(
            R"({"n":5,"s":"7","d":1.5,"t":true,"f":"false","null":null,"text":"да","big":12345678901})");
        QVERIFY(document);
        const json::Value root = document->root();
        QCOMPARE(root["n"].integer(), 5);
        QCOMPARE(root["s"].integer(), 7);
        QCOMPARE(root["n"].text(), QStringLiteral("5"));
        QCOMPARE(root["d"].decimal().value(), 1.5);
        QCOMPARE(root["n"].decimal().value(), 5.0);
        QVERIFY(root["t"].flag());
        QVERIFY(!root["f"].flag(true));
        QVERIFY(root["null"].isEmpty());
        QCOMPARE(root["null"].integer(9), 9);
        QCOMPARE(root["absent"]["deeper"].text(), QString());
        QCOMPARE(root["text"].text(), QStringLiteral("да"));
        QCOMPARE(root["big"].integer(), 12345678901);
        QVERIFY(document->problems().isEmpty());
    }

    void aNumberThatFitsNothingSpoilsOnlyItsField_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("beyond 64 bits") << QByteArray("123456789012345678901234567890");
        QTest::newRow("negative beyond 64 bits") << QByteArray("-99999999999999999999");
        QTest::newRow("a double beyond double") << QByteArray("1e999");
        QTest::newRow("with a fraction") << QByteArray("123456789012345678901234567890.5e400");
    }

    void aNumberThatFitsNothingSpoilsOnlyItsField()
    {
        QFETCH(QByteArray, number);
        const auto document = json::Document::parse(
            "{\"7\":{\"id\":7,\"big\":" + number + ",\"n\":\"9 \\\" 1234567890123456789012\",\"m\":18}}");
        QVERIFY(document);
        const auto rows = document->root().rows();
        QCOMPARE(rows.size(), size_t(1));
        const json::Value row = rows.front().value;
        QCOMPARE(row["id"].integer(), 7);
        QCOMPARE(row["big"].text(), QString::fromLatin1(number)); // as it came, and no number
        QCOMPARE(row["big"].integer(-1), -1);
        QCOMPARE(row["n"].text(), QStringLiteral("9 \" 1234567890123456789012"));
        QCOMPARE(row["m"].integer(), 18);
        QCOMPARE(document->problems().count(), 1);
    }

    void namesTheBadField()
    {
        const auto document = json::Document::parse(R"({"12":{"times":{"deadline":[1]},"number":{}}})");
        const auto rows = document->root().rows();
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(!rows.front().value["times"]["deadline"].instant().isValid());
        QCOMPARE(rows.front().value["number"].text(), QString());
        QCOMPARE(document->problems().first(),
            (QStringList{QStringLiteral("12.times.deadline: expected a date, found an array"),
                QStringLiteral("12.number: expected a text, found an object")}));
    }

    void listsInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("map, order kept") << QByteArray(R"({"30":{"n":"a"},"4":{"n":"b"},"5":{"n":"c"}})");
        QTest::newRow("array") << QByteArray(R"([{"id":30,"n":"a"},{"id":4,"n":"b"},{"id":"5","n":"c"}])");
        QTest::newRow("map of arrays") << QByteArray(R"({"30":[{"n":"a"}],"4":[{"n":"b"}],"5":[{"n":"c"}]})");
    }

    void listsInEveryShape()
    {
        QFETCH(QByteArray, bytes);
        const auto document = json::Document::parse(bytes);
        QList<qint64> ids;
        QString names;
        for (const json::Row &row : document->root().rows()) {
            ids << row.id;
            names += row.value["n"].text();
        }
        QCOMPARE(ids, (QList<qint64>{30, 4, 5}));
        QCOMPARE(names, QStringLiteral("abc"));
        QVERIFY(document->problems().isEmpty());
    }

    void singleObjectIsAListOfOne()
    {
        const auto document = json::Document::parse(R"({"id":3,"name":"x","user":{"id":1}})");
        const auto rows = document->root().rows();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().id, 3);
    }

    void instants_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("no zone") << QByteArray("2025-07-02T15:15:04")
                                 << QStringLiteral("2025-07-02T15:15:04Z");
        QTest::newRow("Z") << QByteArray("2025-07-02T15:15:04Z") << QStringLiteral("2025-07-02T15:15:04Z");
        QTest::newRow("fraction") << QByteArray("2025-07-02T15:15:04.9876543")
                                  << QStringLiteral("2025-07-02T15:15:04.987Z");
        QTest::newRow("offset") << QByteArray("2025-07-02T15:15:04+03:00")
                                << QStringLiteral("2025-07-02T12:15:04Z");
        QTest::newRow("offset short")
            << QByteArray("2025-07-02T15:15:04-0530") << QStringLiteral("2025-07-02T20:45:04Z");
        QTest::newRow("blank") << QByteArray("2025-07-02 15:15:04") << QStringLiteral("2025-07-02T15:15:04Z");
        QTest::newRow("date only") << QByteArray("2025-07-02") << QStringLiteral("2025-07-02T00:00:00Z");
        QTest::newRow("for ever") << QByteArray("9999-12-31T23:59:59") << QString();
        QTest::newRow("zero") << QByteArray("0000-00-00 00:00:00") << QString();
        QTest::newRow("year one") << QByteArray("0001-01-01T00:00:00") << QString();
    }

    void instants()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const auto document = json::Document::parse("{\"t\":\"" + text + "\"}");
        const QDateTime read = document->root()["t"].instant();
        QCOMPARE(read.isValid()
                ? read.toString(utc.contains(QLatin1Char('.')) ? Qt::ISODateWithMs : Qt::ISODate)
                : QString(),
            utc);
        QVERIFY(document->problems().isEmpty());
    }

    void mutatedBytesNeverCrash()
    {
        const QByteArray sound
            = R"({"7":{"a":[1,2,{"b":"2025-07-02T15:15:04"}],"c":null,"d":"\u0416","e":-1.5e3}})";
        for (qsizetype at = 0; at < sound.size(); ++at) {
            for (const char c : {'"', '{', ']', '\0', '9', '\\', '\xff'}) {
                QByteArray bytes = sound;
                bytes[at] = c;
                if (const auto document = json::Document::parse(bytes)) {
                    for (const json::Row &row : document->root().rows()) {
                        row.value["a"].rows();
                        row.value["d"].text();
                        row.value["e"].integer();
                    }
                }
                json::Document::parse(sound.left(at));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_document)
#include "tst_document.moc"
