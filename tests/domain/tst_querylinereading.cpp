// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinewords.h"

#include <QLocale>
#include <QTest>

using namespace dd;

/// What a line means, how it is written, and what a click makes of it.
class tst_querylinereading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Russian)); }

    /// As typed, as both languages write it; the query is compared by what it is written as.
    void lines_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        const auto row = [](const char *typed, const char *english, const char *russian) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(english)
                                 << QString::fromUtf8(russian);
        };
        row("stage:\"In work\" due<2h -assignee:me принтер", "stage:\"In work\" due<2h -assignee:me принтер",
            "стадия:\"In work\" срок<2ч -исполнитель:я принтер");
        row("Стадия:Новая СРОК<2ч -исполнитель:меня", "stage:Новая due<2h -assignee:me",
            "стадия:Новая срок<2ч -исполнитель:я");
        row("стадия:Новая,\"В работе\",Новая", "stage:Новая,\"В работе\"", "стадия:Новая,\"В работе\"");
        row("stage = New", "stage = New", "stage = New"); // three words
        row("stage=New", "stage=New", "стадия=New");
        row("stage!=New", "-stage=New", "-стадия=New");
        row("-stage!=New", "stage=New", "стадия=New");
        row("stage:\"\"", "no:stage", "нет:стадии");
        row("no:срок без:исполнителя есть:телефон", "no:due no:assignee has:phone",
            "нет:срока нет:исполнителя есть:телефон");
        row("has:deadline,phone", "has:deadline has:phone", "есть:крайний.срок есть:телефон");
        row("-no:deadline", "-no:deadline", "-нет:крайнего.срока");
        row("assignee:\"me\"", "assignee:\"me\"", "исполнитель:\"me\"");
        row("technician:me,Петров", "assignee:me,Петров", "исполнитель:я,Петров");
        row("is:overdue,open -is:favourite", "is:overdue,open -is:favourite",
            "это:просрочено,открыто -это:избранное");
        row("только:просроченные", "is:overdue", "это:просрочено");
        row("favourite:yes избранное:нет", "is:favourite -is:favourite", "это:избранное -это:избранное");
        row("created>7d", "created>7d", "создано>7д");
        row("created:>=7дней", "created>=7d", "создано>=7д");
        row("due\u22642,5ч", "due<=2.5h", "срок<=2.5ч");
        row("due<1ч30мин", "due<1h30min", "срок<1ч30мин");
        row("due<\"1 ч 30 мин\"", "due<1h30min", "срок<1ч30мин");
        row("due<-1d", "due<-1d", "срок<-1д");
        row("changed:сегодня", "changed:today", "изменено:сегодня");
        row("changed:вчера,today", "changed:yesterday,today", "изменено:вчера,сегодня");
        row("created:2026-11-01..2026-11-20", "created:2026-11-01..2026-11-20",
            "создано:2026-11-01..2026-11-20");
        row("created:1.11.2026..", "created:2026-11-01..", "создано:2026-11-01..");
        row("created:..20.11.26", "created:..2026-11-20", "создано:..2026-11-20");
        row("created:3д..7д", "created:3d..7d", "создано:3д..7д");
        row("created>=2026-1-5", "created>=2026-01-05", "создано>=2026-01-05");
        row("created:2026", "created:2026", "создано:2026");
        row("created:2026-11", "created:2026-11", "создано:2026-11");
        row("due<18:30", "due<18:30", "срок<18:30");
        row("due<\"2026-11-20 9:05\"", "due<2026-11-20T09:05", "срок<2026-11-20T09:05");
        row("norm>90 norm<=2ч", "norm>90 norm<=120", "норма>90 норма<=120");
        row("rating>=4,5", "rating>=4.5", "оценка>=4.5");
        row("rating:3..4.5", "rating:3..4.5", "оценка:3..4.5");
        row("work.type:ремонт worktype:x вид_работ:y ВИД-РАБОТ:z",
            "work.type:ремонт work.type:x work.type:y work.type:z",
            "вид.работ:ремонт вид.работ:x вид.работ:y вид.работ:z");
        row("group:stage принтер", "принтер group:stage", "принтер группа:стадия");
        row("группа:стадии", "group:stage", "группа:стадия");
        row("-принтер -\"не печатает\" «два слова»", "\"два слова\" -принтер -\"не печатает\"",
            "\"два слова\" -принтер -\"не печатает\"");
        row("company:\"ООО \\\"Ромашка\\\"\"", "customer:\"ООО \\\"Ромашка\\\"\"",
            "клиент:\"ООО \\\"Ромашка\\\"\"");
        row("company:«ООО Ромашка»", "customer:\"ООО Ромашка\"", "клиент:\"ООО Ромашка\"");
        row("subject:12\" number:A::B", "subject:12\" number:A::B", "тема:12\" номер:A::B");
        row("subject:C:\\temp\\x", "subject:C:\\temp\\x", "тема:C:\\temp\\x");
        row("phone:+7(495)123-45-67", "phone:+7(495)123-45-67", "телефон:+7(495)123-45-67");
        // Not ours: words.
        row("http://host/x 10:30 C:\\temp a<b --x", "http://host/x 10:30 C:\\temp a<b --x",
            "http://host/x 10:30 C:\\temp a<b --x");
        row("\"stage:New\" \"-x\"", "\"stage:New\" \"-x\"", "\"stage:New\" \"-x\"");
        row("stagee:\"In work\"", "stagee:\"In work\"", "stagee:\"In work\""); // one word, its quotes in it
        row("  \t\u00a0 ", "", "");
    }

    void lines()
    {
        QFETCH(QString, typed);
        QFETCH(QString, english);
        QFETCH(QString, russian);
        const LineQuery query = readLine(typed, Kind::Task).query;
        QCOMPARE(writtenLine(query, Kind::Task, LineLanguage::English), english);
        QCOMPARE(writtenLine(query, Kind::Task, LineLanguage::Russian), russian);
        QCOMPARE(readLine(english, Kind::Task).query, query);
        QCOMPARE(readLine(russian, Kind::Task).query, query);
    }

    void datesFollowTheLocale()
    {
        const QString typed = QStringLiteral("created:11/1/2026");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(readLine(typed, Kind::Task).query.terms.first().values,
            QStringList{QStringLiteral("2026-11-01")});
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(readLine(typed, Kind::Task).query.terms.first().values,
            QStringList{QStringLiteral("2026-01-11")});
        QLocale::setDefault(QLocale(QLocale::Russian));
        const QDate day = QDate::currentDate().addDays(-40);
        QCOMPARE(readLine(QStringLiteral("created:") + day.toString(QStringLiteral("d.M")), Kind::Task)
                     .query.terms.first()
                     .values,
            QStringList{day.toString(Qt::ISODate)});
    }

    void languageIsThatOfTheProgram()
    {
        QCOMPARE(lineLanguage(), LineLanguage::Russian);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(lineLanguage(), LineLanguage::English);
    }

    /// Every field has its word; none means two things, in either language.
    void wordsAreOfOneMind_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("tasks") << Kind::Task;
        QTest::newRow("tickets") << Kind::Ticket;
        QTest::newRow("people") << Kind::Person;
        QTest::newRow("customers") << Kind::Customer;
    }

    void wordsAreOfOneMind()
    {
        QFETCH(Kind, kind);
        const QList<FieldInfo> &fields = fieldsOf(kind);
        QCOMPARE(lineFields(kind).size(), fields.size());
        for (const QList<LineWords> *table : {&lineFields(kind), &lineFlags(kind), &lineKeys()}) {
            QHash<QString, QString> meaning;
            for (const LineWords &words : *table) {
                const QString id = QLatin1String(words.id);
                QVERIFY(!wordIn(words, LineLanguage::English).isEmpty());
                QVERIFY2(!wordIn(words, LineLanguage::Russian).isEmpty(), words.id);
                for (const QString &word : allWords(words)) {
                    const QString key = lineWordKey(word);
                    QVERIFY2(!meaning.contains(key) || meaning.value(key) == id, qPrintable(word));
                    meaning.insert(key, id);
                }
            }
        }
        for (int i = 0; i < fields.size(); ++i) {
            QCOMPARE(QLatin1String(lineFields(kind).at(i).id), QLatin1String(fields.at(i).id));
            for (const QString &word : allWords(lineFields(kind).at(i))) {
                QCOMPARE(lineFieldCalled(kind, word.toUpper()), i);
                QVERIFY2(!lineKeyCalled(word), qPrintable(word)); // a field, not "is" or "no"
            }
        }
        for (int i = 0; i < lineFlags(kind).size(); ++i) {
            for (const QString &word : allWords(lineFlags(kind).at(i)))
                QCOMPARE(lineFlagCalled(kind, word), i);
        }
    }

    void oneLineServesBothSystems()
    {
        const QString line = QStringLiteral("исполнитель:я срок<2ч стадия:новая приоритет:1 это:открыто");
        QCOMPARE(writtenLine(readLine(line, Kind::Ticket).query, Kind::Ticket, LineLanguage::English),
            QStringLiteral("owner:me escalation<2h state:новая priority:1 is:open"));
        QCOMPARE(writtenLine(readLine(line, Kind::Task).query, Kind::Task, LineLanguage::English),
            QStringLiteral("assignee:me due<2h stage:новая criticality:1 is:open"));
    }

    void kindsWithoutFieldsHaveWords()
    {
        const LineReading reading = readLine(QStringLiteral("stage:New -\"a b\" c"), Kind::Asset);
        QCOMPARE(reading.query.words, (QStringList{QStringLiteral("stage:New"), QStringLiteral("c")}));
        QCOMPARE(reading.query.withoutWords, QStringList{QStringLiteral("a b")});
        QVERIFY(reading.query.terms.isEmpty() && reading.troubles.isEmpty());
    }

    void whatIsNotReadIsTold_data()
    {
        using enum LineTrouble::Why;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<LineTrouble::Why>("why");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("rest"); // what is still understood
        const auto row = [](const char *typed, LineTrouble::Why why, const char *place, const char *rest) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << why << QString::fromUtf8(place)
                                 << QString::fromUtf8(rest);
        };
        row("a stagee:New b", NoSuchField, "stagee:New", "a stagee:New b");
        row("created:today,foo", NoSuchTime, "foo", "created:today");
        row("created<foo a", NoSuchTime, "foo", "a");
        row("created:5", NoSuchTime, "5", "");
        row("created:99.99.2026", NoSuchTime, "99.99.2026", "");
        row("created<1d..3d", NoSuchTime, "1d..3d", "");
        row("due<999999h", NoSuchTime, "999999h", "");
        row("children:many", NoSuchNumber, "many", "");
        row("children>1.5", NoSuchNumber, "1.5", "");
        row("rating>1e300", NoSuchNumber, "1e300", "");
        row("is:red,overdue", NoSuchFlag, "red", "is:overdue");
        row("is:unread", NoSuchFlag, "unread", ""); // tickets are
        row("has:nothing", NoSuchField, "nothing", "");
        row("stage<New a", NotComparable, "stage<New", "a");
        row("is<open", NotComparable, "is<open", "");
        row("favourite:maybe", NotYesOrNo, "maybe", "");
        row("a stage: b", NoValue, "stage:", "a b");
        row("due<", NoValue, "due<", "");
        row("stage:,,", NoValue, "stage:,,", "");
        row("stage:\"In wo", OpenQuote, "\"In wo", "stage:\"In wo\"");
        row("stage:New,\"In", OpenQuote, "\"In", "stage:New,In");
        row("a \"b c", OpenQuote, "\"b c", "a \"b c\"");
        row("a - b", NoWord, "-", "a b");
        row("group:stage group:type", SecondGroup, "group:type", "group:stage");
        row("-group:stage", NotNegated, "-group:stage", "");
        row("group:colour", NoSuchField, "colour", "");
    }

    void whatIsNotReadIsTold()
    {
        QFETCH(QString, typed);
        QFETCH(LineTrouble::Why, why);
        QFETCH(QString, place);
        QFETCH(QString, rest);
        const LineReading reading = readLine(typed, Kind::Task);
        QCOMPARE(reading.troubles.size(), 1);
        const LineTrouble trouble = reading.troubles.first();
        QCOMPARE(trouble.why, why);
        QCOMPARE(typed.mid(trouble.from, trouble.length), place);
        QVERIFY(!trouble.sentence().isEmpty());
        QVERIFY(!trouble.sentence().contains(QLatin1String("%1")));
        QCOMPARE(writtenLine(reading.query, Kind::Task, LineLanguage::English), rest);
    }

    void partsCoverTheLine()
    {
        const QString line = QStringLiteral("  -stage:New,\"In work\"  принтер due<2h has:phone,email -x");
        const LineReading reading = readLine(line, Kind::Task);
        QStringList texts;
        QStringList heads;
        for (const LinePart &part : reading.parts) {
            texts << line.mid(part.from, part.length);
            heads << line.mid(part.from, part.head);
        }
        QCOMPARE(texts,
            (QStringList{QStringLiteral("-stage:New,\"In work\""), QStringLiteral("принтер"),
                QStringLiteral("due<2h"), QStringLiteral("has:phone,email"), QStringLiteral("-x")}));
        QCOMPARE(heads,
            (QStringList{QStringLiteral("-stage:"), QString(), QStringLiteral("due<"), QStringLiteral("has:"),
                QString()}));
        QCOMPARE(reading.parts.at(2).term, 1);
        QCOMPARE(reading.parts.at(3).terms, 2);
        QCOMPARE(reading.parts.at(4).terms, 0);
    }

    void clicksToggle_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("clicked");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *line, const char *clicked, const char *after) {
            QTest::addRow("%s + %s", line, clicked)
                << QString::fromUtf8(line) << QString::fromUtf8(clicked) << QString::fromUtf8(after);
        };
        row("", "stage=New", "stage=New");
        row("принтер", "stage=\"In work\"", "принтер stage=\"In work\"");
        row("принтер ", "stage=New", "принтер stage=New");
        row("stage=New", "stage=New", "");
        row("a  stage=New  b", "stage=New", "a   b");
        row("stage=New a", "stage=\"In work\"", "stage=New,\"In work\" a");
        row("стадия:новая a", "stage=Новая", "a");
        row("stage:New,Old a", "stage=New", "stage:Old a");
        row("a stage:New", "stage=Old", "a stage:New,Old");
        row("-stage=New b", "stage=New", "b stage=New");
        row("-stage=New,Old b", "stage=New", "-stage=Old b stage=New");
        row("stage=New", "-stage=New", "-stage=New");
        row("assignee:me", "assignee=Петров", "assignee:me,Петров");
        row("assignee:me,Петров", "assignee:me", "assignee:Петров");
        row("is:open", "is:overdue", "is:open is:overdue");
        row("is:open,overdue", "is:overdue", "is:open");
        row("due<2h a", "due<4h", "due<4h a");
        row("due<2h a", "due<2h", "a");
        row("has:phone,email", "has:phone", "has:email");
        row("no:assignee", "no:assignee", "");
        row("has:phone", "no:phone", "has:phone no:phone");
        row("created:foo stage: http://x", "stage=New", "created:foo stage: http://x stage=New");
        row("a \"b c", "stage=New", "stage=New a \"b c");
    }

    void clicksToggle()
    {
        QFETCH(QString, line);
        QFETCH(QString, clicked);
        QFETCH(QString, after);
        const LineTerm term = readLine(clicked, Kind::Task).query.terms.first();
        const bool wasThere = hasTerm(readLine(line, Kind::Task).query, term);
        QCOMPARE(toggledLine(line, term, Kind::Task, LineLanguage::English), after);
        QCOMPARE(hasTerm(readLine(after, Kind::Task).query, term), !wasThere);
    }
};

QTEST_APPLESS_MAIN(tst_querylinereading)
#include "tst_querylinereading.moc"
