// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylineoffers.h"

#include <QTest>

using namespace dd;

/// What is offered while a line is typed, and what a line becomes when it is taken.
class tst_querylineoffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A bar stands for the cursor.
    void spots_data()
    {
        using enum LineSpot::What;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<LineSpot::What>("what");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *typed, LineSpot::What what, const char *field, const char *prefix,
                             const char *offer, const char *after) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << what << QString::fromUtf8(field)
                                 << QString::fromUtf8(prefix) << QString::fromUtf8(offer)
                                 << QString::fromUtf8(after);
        };
        row("|", Nothing, "", "", "", "");
        row("a |", Nothing, "", "", "", "");
        row("-|", Nothing, "", "", "", "");
        row("стад|", Word, "", "стад", "стадия:", "стадия:|");
        row("a -стад| b", Word, "", "стад", "стадия:", "a -стадия:| b");
        row("st|ad b", Word, "", "st", "stage:", "stage:| b");
        row("st|age:New", Word, "", "st", "status:", "status|:New");
        row("-st|age<New", Word, "", "st", "status:", "-status|<New");
        row("\"st|", Nothing, "", "", "", "");
        row("stage:|", Value, "stage", "", "New", "stage:New|");
        row("stage:| b", Value, "stage", "", "In work", "stage:\"In work\"| b");
        row("-стадия!=|", Value, "stage", "", "New", "-стадия!=New|");
        row("stage:in|", Value, "stage", "in", "In work", "stage:\"In work\"|");
        row("stage:i|n b", Value, "stage", "i", "In work", "stage:\"In work\"| b");
        row("stage:New,|", Value, "stage", "", "In work", "stage:New,\"In work\"|");
        row("stage:New,i|,Old", Value, "stage", "i", "In work", "stage:New,\"In work\"|,Old");
        row("stage:\"in w|", Value, "stage", "in w", "In work", "stage:\"In work\"|");
        row("stage:\"in w| принтер", Value, "stage", "in w", "In work", "stage:\"In work\"| принтер");
        row("stage:\"in| w\" b", Value, "stage", "in", "In work", "stage:\"In work\"| b");
        row("company:\"ООО \\\"Р|", Value, "company", "ООО \"Р", "ООО \"Ромашка\"",
            "company:\"ООО \\\"Ромашка\\\"\"|");
        row("это:про|", Value, "is", "про", "просрочено", "это:просрочено|");
        row("created:1d..|", Value, "created", "", "today", "created:1d..today|");
        row("created:1d..to|", Value, "created", "to", "today", "created:1d..today|");
        row("stage:a..b|", Value, "stage", "a..b", "x", "stage:x|");
        row("is:a..b|", Value, "is", "a..b", "open", "is:open|");
    }

    void spots()
    {
        QFETCH(QString, typed);
        QFETCH(LineSpot::What, what);
        QFETCH(QString, field);
        QFETCH(QString, prefix);
        QFETCH(QString, offer);
        QFETCH(QString, after);
        const int cursor = int(typed.indexOf(QLatin1Char('|')));
        QString line = QString(typed).remove(cursor, 1);
        const LineSpot spot = lineSpotAt(line, cursor, Kind::Task);
        QCOMPARE(spot.what, what);
        if (what == LineSpot::What::Nothing)
            return;
        QCOMPARE(spot.field, field);
        QCOMPARE(spot.typed, prefix);
        const QString taken = spot.taken({offer});
        line.replace(spot.from, spot.length, taken);
        line.insert(spot.from + taken.size(), QLatin1Char('|'));
        QCOMPARE(line, after);
    }

    void everyPlaceOfAnyLineIsASpot()
    {
        const QString line = QStringLiteral("-stage:\"a\\\"b\",c\u00a0due<..2h \"q «x» is:,, --y \" -");
        for (int cursor = 0; cursor <= line.size(); ++cursor) {
            const LineSpot spot = lineSpotAt(line, cursor, Kind::Task);
            QVERIFY(spot.from >= 0 && spot.length >= 0 && spot.from + spot.length <= line.size());
            if (spot.what != LineSpot::What::Nothing)
                QVERIFY(spot.from <= cursor && cursor <= spot.from + spot.length);
        }
    }

    void wordsOfBothLanguages()
    {
        const auto texts = [](const char *typed, LineLanguage language, Kind kind = Kind::Task) {
            QStringList all;
            for (const LineOffer &offer : lineWordsOffered(kind, QString::fromUtf8(typed), language))
                all << offer.text;
            return all;
        };
        QCOMPARE(texts("стад", LineLanguage::Russian), QStringList{QStringLiteral("стадия:")});
        QCOMPARE(texts("стад", LineLanguage::English), QStringList{QStringLiteral("stage:")});
        QCOMPARE(texts("STAG", LineLanguage::Russian), QStringList{QStringLiteral("стадия:")});
        QCOMPARE(texts("срок", LineLanguage::Russian).first(), QStringLiteral("срок<"));
        QVERIFY(texts("is", LineLanguage::English).contains(QStringLiteral("is:")));
        QVERIFY(texts("гру", LineLanguage::Russian).contains(QStringLiteral("группа:")));
        QVERIFY(texts("принтер", LineLanguage::Russian).isEmpty());
        // Its own word first, then what is called so, too.
        QCOMPARE(texts("title", LineLanguage::English, Kind::Ticket).first(), QStringLiteral("title:"));
        QVERIFY(texts("", LineLanguage::English).size() > 40);
        QVERIFY(lineWordsOffered(Kind::Asset, QString()).isEmpty());
    }

    /// Whatever is offered is understood.
    void everyOfferIsRead_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("tasks") << Kind::Task;
        QTest::newRow("tickets") << Kind::Ticket;
        QTest::newRow("people") << Kind::Person;
    }

    void everyOfferIsRead()
    {
        QFETCH(Kind, kind);
        for (const LineLanguage language : {LineLanguage::English, LineLanguage::Russian}) {
            const QList<LineOffer> words = lineWordsOffered(kind, {}, language);
            for (const LineOffer &word : words) {
                const LineReading missing = readLine(word.text, kind);
                QCOMPARE(missing.troubles.size(), 1);
                QVERIFY(missing.troubles.first().isUnfinished());
                const LineSpot spot = lineSpotAt(word.text, int(word.text.size()), kind);
                QCOMPARE(spot.what, LineSpot::What::Value);
                for (const LineOffer &value : lineValuesOffered(kind, spot.field, {}, language)) {
                    const LineReading reading = readLine(word.text + spot.taken(value), kind);
                    QVERIFY2(reading.troubles.isEmpty(), qPrintable(word.text + value.text));
                    QVERIFY(!reading.query.isEmpty());
                }
            }
        }
    }

    void valuesNarrow()
    {
        const auto texts = [](const char *field, const char *typed) {
            QStringList all;
            for (const LineOffer &offer : lineValuesOffered(
                     Kind::Task, QString::fromUtf8(field), QString::fromUtf8(typed), LineLanguage::Russian))
                all << offer.text;
            return all;
        };
        QCOMPARE(texts("is", "просроч"), QStringList{QStringLiteral("просрочено")});
        QCOMPARE(texts("is", "over"), QStringList{QStringLiteral("просрочено")});
        QCOMPARE(texts("no", "исп"), QStringList{QStringLiteral("исполнителя")});
        QCOMPARE(texts("has", "исп"), QStringList{QStringLiteral("исполнитель")});
        QCOMPARE(texts("technician", "я"), QStringList{QStringLiteral("я")});
        QCOMPARE(texts("created", "сег"), QStringList{QStringLiteral("сегодня")});
        QCOMPARE(texts("created", "7"), QStringList{QStringLiteral("7д")});
        QVERIFY(texts("stage", "").isEmpty());
        QVERIFY(isOfferFor(QStringLiteral("раб"), QStringLiteral("В работе")));
        QVERIFY(!isOfferFor(QStringLiteral("бот"), QStringLiteral("В работе")));
    }
};

QTEST_APPLESS_MAIN(tst_querylineoffers)
#include "tst_querylineoffers.moc"
