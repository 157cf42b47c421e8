// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plainbody.h"

#include <QTest>

using namespace dd::models;

/// A plain letter as people read it: what is quoted apart, addresses to be followed, nothing else touched.
class tst_plainbody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadHasAnEndAndNoEndlessWord()
    {
        const QString flood(1'000'000, QLatin1Char('x'));
        const QString shown = readableText(flood);
        QVERIFY(shown.count(QLatin1Char('x')) == mostReadable);
        for (const QString &piece : shown.split(QChar(0x200b)))
            QVERIFY(piece.size() <= 400);
        const QString usual = QStringLiteral("Как обычно,\n  с пробелами. \U0001F600");
        QCOMPARE(readableText(usual), usual);
    }

    void quotationsStandApart()
    {
        const QList<BodyPart> parts
            = bodyParts(QStringLiteral("Hello,\n\nyes.\n\n> Is it\n>> old\n>\n> done?\nBye\n\n"));
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0), (BodyPart{QStringLiteral("Hello,\n\nyes."), false, 3}));
        QCOMPARE(parts.at(1), (BodyPart{QStringLiteral("Is it\n> old\n\ndone?"), true, 4}));
        QCOMPARE(parts.at(2), (BodyPart{QStringLiteral("Bye"), false, 1}));
    }

    void everythingUnderAnOriginalIsQuoted()
    {
        const QList<BodyPart> parts = bodyParts(
            QStringLiteral("Да.\n\n-----Исходное сообщение-----\nОт: Анна\nКому: Support\n\nНе работает"));
        QCOMPARE(parts.size(), 2);
        QVERIFY(!parts.at(0).quoted);
        QVERIFY(parts.at(1).quoted);
        QVERIFY(parts.at(1).text.endsWith(QStringLiteral("Не работает")));
    }

    void aSignatureIsNoQuotation()
    {
        QCOMPARE(bodyParts(QStringLiteral("Text\n-- \nAnna\n---\nx")).size(), 1);
        QCOMPARE(bodyParts(QString()).size(), 0);
        QCOMPARE(bodyParts(QStringLiteral("\n \n")).size(), 0);
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *text, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(html);
        };
        row("plain", "a < b & c", "a &lt; b &amp; c");
        row("full stop", "See https://a.test/x.", "See <a href=\"https://a.test/x\">https://a.test/x</a>.");
        row("brackets", "(https://a.test/(x))", "(<a href=\"https://a.test/(x)\">https://a.test/(x)</a>)");
        row("query", "http://a.test/?a=1&b=2",
            "<a href=\"http://a.test/?a=1&amp;b=2\">http://a.test/?a=1&amp;b=2</a>");
        row("bare", "www.a.test/y", "<a href=\"https://www.a.test/y\">www.a.test/y</a>");
        row("mail", "to anna@romashka.test, please",
            "to <a href=\"mailto:anna@romashka.test\">anna@romashka.test</a>, please");
        row("cyrillic", "сайт https://пример.рф/путь», да",
            "сайт <a href=\"https://пример.рф/путь\">https://пример.рф/путь</a>», да");
        row("percent", "https://a.test/%20%1", "<a href=\"https://a.test/%20%1\">https://a.test/%20%1</a>");
        row("script", "javascript:alert(1) <script>", "javascript:alert(1) &lt;script&gt;");
        row("quotes", "https://a.test/\"onclick=\"x",
            "<a href=\"https://a.test/\">https://a.test/</a>&quot;onclick=&quot;x");
    }

    void links()
    {
        QFETCH(QString, text);
        QTEST(linkedHtml(text), "html");
    }

    void hostileTextTakesTimeInProportion()
    {
        const QString brackets = QStringLiteral("http://") + QString(1'000'000, QLatin1Char(')'));
        QVERIFY(linkedHtml(brackets).contains(QLatin1String("))))")));
        // A layout takes the square of a word: a long one gets places to break.
        const QString word = linkedHtml(QString(2'000, QLatin1Char('x')));
        QVERIFY(word.contains(QChar(0x200b)));
        QCOMPARE(QString(word).remove(QChar(0x200b)).size(), 2'000);
        for (const QString &piece : word.split(QChar(0x200b)))
            QVERIFY(piece.size() <= 400);
        QCOMPARE(linkedHtml(QStringLiteral("&amp; &#65;")), QStringLiteral("&amp;amp; &amp;#65;"));
    }
};

QTEST_APPLESS_MAIN(tst_plainbody)
#include "tst_plainbody.moc"
