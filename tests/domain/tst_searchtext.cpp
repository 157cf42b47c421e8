// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

#include <QTest>

using namespace dd;

namespace {

QString foldedAsTable(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray to("kept ");
    appendFolded(to, {utf8.constData(), size_t(utf8.size())});
    return QString::fromUtf8(to).mid(5);
}

} // namespace

/// What people type and what stands in texts must meet, however either was written.
class tst_searchtext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("Latin case") << QStringLiteral("HP LaserJet") << QStringLiteral("hp laserjet");
        QTest::newRow("Russian case") << QStringLiteral("ПРИНТЕР Ярость") << QStringLiteral("принтер ярость");
        QTest::newRow("yo") << QStringLiteral("Ёлка ещё") << QStringLiteral("елка еще");
        QTest::newRow("yo, decomposed") << QStringLiteral("е\u0308лка") << QStringLiteral("елка");
        QTest::newRow("short i") << QStringLiteral("Йод мой") << QStringLiteral("йод мой");
        QTest::newRow("short i, decomposed")
            << QStringLiteral("И\u0306од мои\u0306") << QStringLiteral("йод мой");
        QTest::newRow("Ukrainian") << QStringLiteral("Їжак і\u0308жак Ґанок ЄС")
                                   << QStringLiteral("їжак їжак ґанок єс");
        QTest::newRow("Belarusian") << QStringLiteral("ПЎНЫ пу\u0306ны") << QStringLiteral("пўны пўны");
        QTest::newRow("stress") << QStringLiteral("за\u0301мок, й\u0301") << QStringLiteral("замок, й");
        QTest::newRow("accents") << QStringLiteral("Çafé Ünal naïve e\u0301")
                                 << QStringLiteral("cafe unal naive e");
        QTest::newRow("eszett") << QStringLiteral("Straße STRASSE") << QStringLiteral("strasse strasse");
        QTest::newRow("Turkish dot") << QStringLiteral("\u0130stanbul") << QStringLiteral("istanbul");
        QTest::newRow("Greek") << QStringLiteral("ΟΔΟΣ") << QStringLiteral("οδοσ");
        QTest::newRow("full width") << QStringLiteral("\uFF21\uFF22\uFF23 \uFF11\uFF12")
                                    << QStringLiteral("abc 12");
        QTest::newRow("ligature") << QStringLiteral("o\uFB03ce") << QStringLiteral("office");
        QTest::newRow("Arabic digits")
            << QStringLiteral("\u0661\u0662\u0663 \u06F4") << QStringLiteral("123 4");
        QTest::newRow("digits beyond the first plane")
            << QStringLiteral("\U0001D7D8\U0001D7D9") << QStringLiteral("01");
        QTest::newRow("number sign") << QStringLiteral("№15") << QStringLiteral("№15");
        QTest::newRow("trade mark") << QStringLiteral("Xerox™") << QStringLiteral("xerox™");
        QTest::newRow("Russian punctuation")
            << QStringLiteral("«А» — “Б” 5°") << QStringLiteral("«а» — “б” 5°");
        QTest::newRow("hard space") << QStringLiteral("а\u00A0б") << QStringLiteral("а б");
        QTest::newRow("soft hyphen") << QStringLiteral("при\u00ADвет") << QStringLiteral("привет");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFF") << QStringLiteral("ab");
        QTest::newRow("emoji") << QStringLiteral("Ok \U0001F600!") << QStringLiteral("ok \U0001F600!");
        QTest::newRow("Hangul") << QStringLiteral("한국") << QStringLiteral("한국");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("B") << QStringLiteral("a b");
        QTest::newRow("separators of packing")
            << QStringLiteral("7\u001fИмя") << QStringLiteral("7\u001fимя");
    }

    void folds()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "folded");
        QTEST(foldedAsTable(text), "folded");
        QCOMPARE(folded(folded(text)), folded(text));
    }

    void foldsEveryLetterOnce()
    {
        for (char32_t point = 1; point < 0x1ffff; ++point) {
            if (QChar::isSurrogate(point) || QChar::isNonCharacter(point))
                continue;
            const QString text = QString::fromUcs4(&point, 1);
            const QString once = folded(text);
            QVERIFY2(folded(once) == once, qPrintable(QString::number(point, 16)));
            // Case never tells two texts apart, and neighbours change nothing.
            QVERIFY2(folded(text.toUpper()).startsWith(folded(text.toUpper().toLower()).left(1)),
                qPrintable(QString::number(point, 16)));
            QVERIFY2(folded(QStringLiteral("Я ") + text + QStringLiteral(" Z"))
                    == QStringLiteral("я ") + once + QStringLiteral(" z"),
                qPrintable(QString::number(point, 16)));
        }
    }

    void foldsWhatIsNoText()
    {
        const QList<std::string_view> broken{"\xff", "\xd0", "a\xd0", "\xd0\x41", "\xe2\x80", "\xc2",
            "\xf0\x9f\x98", "\xd0\xd0\x90", std::string_view("\0\xd1", 2), "\x80\xbf"};
        for (const std::string_view bytes : broken) {
            QByteArray to;
            appendFolded(to, bytes);
            QVERIFY(QString::fromUtf8(to).toUtf8() == to);
        }
        QByteArray letters;
        appendFolded(letters, "\xd0\xd0\x90");
        QCOMPARE(QString::fromUtf8(letters), QStringLiteral("\uFFFDа"));
    }

    void findsWords()
    {
        const QString text = QStringLiteral("Ул. Лени\u00ADна, д.5/2 — HP-1020 №000123 (ivan@mail.ru)");
        QStringList words;
        for (const TextWord &word : wordsIn(text))
            words << word.word;
        QCOMPARE(words,
            QStringList({QStringLiteral("ул"), QStringLiteral("ленина"), QStringLiteral("д"),
                QStringLiteral("5"), QStringLiteral("2"), QStringLiteral("hp"), QStringLiteral("1020"),
                QStringLiteral("000123"), QStringLiteral("ivan"), QStringLiteral("mail"),
                QStringLiteral("ru")}));
        const TextWord second = wordsIn(text).at(1);
        QCOMPARE(text.mid(second.from, second.length), QStringLiteral("Лени\u00ADна"));
        QVERIFY(wordsIn(QStringLiteral(" \"*()^:{}+-  \U0001F600 ")).isEmpty());
        QVERIFY(wordsIn({}).isEmpty());
    }

    void otherLayout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::newRow("hello in Russian") << QStringLiteral("ghbdtn") << QStringLiteral("привет");
        QTest::newRow("mixed case") << QStringLiteral("Bdfyjd GTNH") << QStringLiteral("Иванов ПЕТР");
        QTest::newRow("punctuation keys")
            << QStringLiteral("[jkjlbkmybr ,jqkth '`;.") << QStringLiteral("холодильник бойлер '`;.");
        QTest::newRow("shifted punctuation")
            << QStringLiteral("{OLODILNIK <jqkth") << QStringLiteral("ХЩДЩВШДТШЛ Бойлер");
        QTest::newRow("Latin by Russian keys")
            << QStringLiteral("Ьщтшещк ДП") << QStringLiteral("Monitor LG");
        QTest::newRow("a mail address") << QStringLiteral("шмфт\"ьфшдюкг") << QStringLiteral("ivan@mail.ru");
        QTest::newRow("word by word")
            << QStringLiteral("ghbynth дп 1020") << QStringLiteral("принтер lg 1020");
        QTest::newRow("digits inside") << QStringLiteral("rf,2") << QStringLiteral("каб2");
        QTest::newRow("only digits") << QStringLiteral("8 912") << QString();
        QTest::newRow("both alphabets in a word") << QStringLiteral("ghbвет") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void otherLayout()
    {
        QFETCH(QString, text);
        QTEST(dd::otherLayout(text), "other");
    }

    void otherLayoutGoesBack()
    {
        for (const QString &text : {QStringLiteral("Съешь ещё этих мягких французских булок"),
                 QStringLiteral("The quick brown fox jumps over the lazy dog")})
            QCOMPARE(dd::otherLayout(dd::otherLayout(text)), text);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("international") << QStringLiteral("+79123456789");
        QTest::newRow("eight") << QStringLiteral("89123456789");
        QTest::newRow("bare") << QStringLiteral("9123456789");
        QTest::newRow("seven") << QStringLiteral("7 912 345 67 89");
        QTest::newRow("brackets") << QStringLiteral("+7 (912) 345-67-89");
        QTest::newRow("eight in brackets") << QStringLiteral("8(912)3456789");
        QTest::newRow("dots") << QStringLiteral("8.912.345.67.89");
        QTest::newRow("long dashes") << QStringLiteral("8\u2013912\u2013345\u201367\u201389");
        QTest::newRow("hard spaces") << QStringLiteral("8\u00A0912\u00A0345\u00A067\u00A089");
        QTest::newRow("extension") << QStringLiteral("8 (912) 345-67-89 доб. 1234");
        QTest::newRow("extension in English") << QStringLiteral("+7 912 345-67-89 ext 12");
        QTest::newRow("link") << QStringLiteral("tel:+79123456789");
        QTest::newRow("full width") << QStringLiteral("８９１２３４５６７８９");
        QTest::newRow("in a sentence") << QStringLiteral("Звонить Ивану, 8-912-345-67-89, после 18:00.");
        QTest::newRow("of two") << QStringLiteral("+7 912 345 67 89 8 343 222 33 44");
    }

    void phones()
    {
        QFETCH(QString, text);
        QCOMPARE(phonesIn(text).value(0), QStringLiteral("9123456789"));
        QCOMPARE(phoneDigits(text), QStringLiteral("9123456789"));
    }

    void phonesOfOtherKinds()
    {
        QCOMPARE(phonesIn(QStringLiteral("+7 912 345 67 89 8 343 222 33 44")),
            QStringList({QStringLiteral("9123456789"), QStringLiteral("3432223344")}));
        QCOMPARE(phonesIn(QStringLiteral("+49 30 1234567")), QStringList(QStringLiteral("49301234567")));
        // Short ones count only where nothing but phones stands.
        QVERIFY(phonesIn(QStringLiteral("кабинет 345-67-89")).isEmpty());
        QCOMPARE(phonesOfField(QStringLiteral("345-67-89; 1234")),
            QStringList({QStringLiteral("3456789"), QStringLiteral("1234")}));
        for (const auto *text : {u"2024112610000012", u"01.02.2024 12:30", u"INV89123456789", u"+", u"12",
                 u"", u"123456789012345678901234567890", u"+7 912 345 67 89x5abc"})
            QVERIFY2(phonesIn(QStringView(text)).isEmpty(), qPrintable(QStringView(text).toString()));
    }

    void numbers()
    {
        QCOMPARE(withoutZeros(u"000123"), QStringLiteral("123"));
        QCOMPARE(withoutZeros(u"0001230"), QStringLiteral("1230"));
        for (const auto *word : {u"123", u"000", u"", u"00a1", u"принтер"})
            QCOMPARE(withoutZeros(QStringView(word)), QString());
        QCOMPARE(reversed(u"6789"), QStringLiteral("9876"));
    }

    void slipsAreOneAway()
    {
        const QStringList slips = dd::slips(QStringLiteral("принтер"));
        for (const auto *typed : {u"принтр", u"принетр", u"прингер", u"приинтер", u"ринтер", u"рпинтер",
                 u"принтерд", u"апринтер", u"принтеп"})
            QVERIFY2(
                slips.contains(QStringView(typed).toString()), qPrintable(QStringView(typed).toString()));
        QVERIFY(!slips.contains(QStringLiteral("принтер")));
        QVERIFY(!slips.contains(QStringLiteral("прин")));
        QVERIFY(dd::slips(QStringLiteral("monitor")).contains(QStringLiteral("moniter")));
    }

    void slipsOfShortAndOfNumbers()
    {
        for (const auto *word : {u"кран", u"12345", u"hp1020", u"абвgd", u""})
            QVERIFY(dd::slips(QStringView(word).toString()).isEmpty());
    }

    /// Texts of strangers: whatever stands in them, folding ends and answers text.
    void takesALotAtOnce()
    {
        const QString text = QStringLiteral("Ёж\u0301\"*() ").repeated(150000);
        QCOMPARE(folded(text).size(), QStringLiteral("еж\"*() ").size() * 150000);
        QCOMPARE(wordsIn(text).size(), 150000);
        QVERIFY(phonesIn(QString(1000000, QLatin1Char('8'))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_searchtext)
#include "tst_searchtext.moc"
