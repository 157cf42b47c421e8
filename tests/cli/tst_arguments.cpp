// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/exportcolumns.h"
#include "cli/faultwords.h"
#include "cli/filterarguments.h"
#include "cli/filtervalue.h"
#include "cli/options.h"
#include "cli/value.h"
#include "demo/faults.h"
#include "domain/utc.h"
#include "models/lists.h"

#include <QTest>

using namespace dd;
using namespace dd::cli;
using namespace Qt::Literals::StringLiterals;

/// How the command line is read, and what is said about what makes no sense.
class tst_arguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantsOnlyWhatIsItsOwn()
    {
        QVERIFY(wants({u"dispatchdesk"_s, u"check"_s}));
        QVERIFY(wants({u"dispatchdesk"_s, u"export"_s, u"tasks"_s}));
        QVERIFY(wants({u"dispatchdesk"_s, u"--help"_s}));
        QVERIFY(!wants({u"dispatchdesk"_s}));
        QVERIFY(!wants({u"dispatchdesk"_s, u"--demo"_s}));
        QVERIFY(!wants({u"dispatchdesk"_s, u"--demo-servers"_s}));
    }

    void readsAnExport()
    {
        const Options options = good({u"export"_s, u"tickets"_s, u"My desk"_s, u"QueueIDs=1,2"_s, u"--sort"_s,
            u"-changed"_s, u"--columns"_s, u"number,title"_s, u"--limit"_s, u"5"_s, u"-o"_s, u"a/b.xlsx"_s});
        QCOMPARE(options.verb, Verb::Export);
        QVERIFY(options.list == Kind::Ticket);
        QCOMPARE(options.target, u"My desk"_s);
        QCOMPARE(options.filters, QStringList{u"QueueIDs=1,2"_s});
        QCOMPARE(options.sort, u"-changed"_s);
        QCOMPARE(options.columns, (QStringList{u"number"_s, u"title"_s}));
        QCOMPARE(options.limit, 5);
        QCOMPARE(options.format, Format::Xlsx); // by the file's name
    }

    void anAddressMayHoldAnEqualsSign()
    {
        const Options options = good({u"export"_s, u"tickets"_s, u"https://h.test/otrs/index.pl?Action=X"_s});
        QVERIFY(options.filters.isEmpty());
        QCOMPARE(options.target, u"https://h.test/otrs/index.pl?Action=X"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no list") << QStringList{u"export"_s};
        QTest::newRow("no such list") << QStringList{u"export"_s, u"cars"_s};
        QTest::newRow("two accounts") << QStringList{u"export"_s, u"tasks"_s, u"a"_s, u"b"_s};
        QTest::newRow("no such option") << QStringList{u"check"_s, u"--nonsense"_s};
        QTest::newRow("a limit in words") << QStringList{u"export"_s, u"tasks"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("no such format") << QStringList{u"export"_s, u"tasks"_s, u"--format"_s, u"pdf"_s};
        QTest::newRow("no such system") << QStringList{u"check"_s, u"--system"_s, u"jira"_s};
    }
    void refuses()
    {
        QFETCH(const QStringList, arguments);
        const auto read = optionsFrom(QStringList{u"dispatchdesk"_s} + arguments);
        const auto *failure = std::get_if<Failure>(&read);
        QVERIFY(failure);
        QCOMPARE(failure->code, ExitCode::Usage);
        QVERIFY(!failure->words.isEmpty());
    }

    void theHelpNamesEverything()
    {
        const QString help = helpText(u"export"_s);
        for (const char *word : {"--columns", "--sort", "--limit", "--view", "--format", "--output", "--bom",
                 "--list-filters", "--plain-http", "standard input", "  6  "})
            QVERIFY2(help.contains(QLatin1String(word)), word);
        QVERIFY(helpText({}).contains(u"--demo-servers"_s));
    }

    void theHelpNamesEveryFaultAndSize()
    {
        const QString complaint = faultsComplaint(u"foo"_s);
        QVERIFY2(complaint.contains(u"“foo”"_s), qPrintable(complaint));
        QCOMPARE(faultsComplaint(u"slow=20,path=/fsm;500=0.05"_s), QString());
        const QString help = helpText({});
        for (const QString &name : demo::Faults::names()) {
            for (const QString &text : {complaint, help, helpText(u"check"_s), helpText(u"export"_s)})
                QVERIFY2(text.contains(name), qPrintable(name));
        }
        QVERIFY2(help.simplified().contains(u"from 0 to 200000; 2000 if left out"_s), qPrintable(help));
    }

    void theUsageIsTrue()
    {
        QVERIFY(helpText(u"check"_s).contains(u" check [options] [account|address]"_s));
        QVERIFY(helpText(u"export"_s).contains(u" export [options] list "_s));
    }

    void theLanguageIsKnownBeforeTheRestIsUnderstood()
    {
        QCOMPARE(
            languageIn({u"dd"_s, u"export"_s, u"foo"_s, u"--nonsense"_s, u"--language"_s, u"ru"_s}), u"ru"_s);
        QCOMPARE(languageIn({u"dd"_s, u"check"_s, u"--language=de"_s}), QString());
        QCOMPARE(languageIn({u"dd"_s, u"export"_s, u"tasks"_s}), QString());
    }

    void adviceIsForThisPlace()
    {
        for (const ErrorKind kind : {ErrorKind::NotSignedIn, ErrorKind::NotFound}) {
            const Error error{.kind = kind};
            QCOMPARE(Failure::of(error).words, describe(error));
        }
    }

    void aFileHoldsMomentsNotWhatIsLeft()
    {
        const QList<models::ColumnInfo> columns = models::columnsOf(System::HubEx, Kind::Task);
        const auto idsOf = [&columns](const QStringList &wanted) {
            const auto chosen = chosenColumns(columns, wanted);
            QStringList ids;
            for (const int place : std::get<QList<int>>(chosen))
                ids << columns.at(place).id;
            return ids;
        };
        QVERIFY(!idsOf({}).contains(u"deadline.left"_s));
        QCOMPARE(idsOf({}).count(u"deadline"_s), 1);
        QCOMPARE(idsOf({u"all"_s}).count(u"deadline"_s), 1);
        QCOMPARE(idsOf({u"deadline.left"_s}), QStringList{u"deadline.left"_s}); // who asks for it gets it
    }

    void anIdIsANumber()
    {
        const models::ColumnInfo id{u"id"_s, "Id"}, number{u"number"_s, "Number"};
        const models::Cell cell{.text = u"2026110210002555"_s};
        QCOMPARE(std::get<double>(valueOf(id, cell)), 2026110210002555.0);
        QCOMPARE(std::get<QString>(valueOf(number, cell)), cell.text); // a name of digits stays one
        QCOMPARE(std::get<QString>(valueOf(id, {.text = u"client01"_s})), u"client01"_s);
    }

    void anUnknownFilterIsToldWithTheNearest()
    {
        FilterArguments filters;
        const auto failure = filters.read(System::HubEx, Kind::Task, {u"isClose=true"_s});
        QVERIFY(failure);
        QCOMPARE(failure->code, ExitCode::Usage);
        QVERIFY2(failure->words.contains(u"isClosed"_s), qPrintable(failure->words));
    }

    void anUnknownColumnIsToldWithTheNearestOrWithAll()
    {
        const QList<models::ColumnInfo> columns = models::columnsOf(System::HubEx, Kind::Task);
        const auto told = [&columns](const QString &id) {
            const auto chosen = chosenColumns(columns, {id});
            return std::holds_alternative<Failure>(chosen) ? std::get<Failure>(chosen).words : QString();
        };
        QVERIFY2(told(u"creatd"_s).endsWith(u"Did you mean created?"_s), qPrintable(told(u"creatd"_s)));
        const QString all = told(u"nix"_s);
        QVERIFY2(all.contains(u"There are:"_s) && !all.contains(u"Did you mean"_s), qPrintable(all));
        for (const models::ColumnInfo &column : columns)
            QVERIFY2(all.contains(column.id), qPrintable(column.id));
    }

    void whatIsCutSaysSo()
    {
        QStringList many;
        for (int i = 0; i < 200; ++i)
            many << u"name %1"_s.arg(i);
        QVERIFY(suggestion(u"xyzzy"_s, many).endsWith(u", …"_s));
        QCOMPARE(suggestion(u"xyzzy"_s, {u"one"_s, u"two"_s}), u"There are: one, two"_s);
    }

    void aFlagNamesAnyAmongWhatItTakes()
    {
        QVERIFY(FilterArguments::describeAll(System::HubEx, Kind::Task).contains(u"yes, no or any"_s));
        FilterArguments filters;
        const auto failure = filters.read(System::HubEx, Kind::Task, {u"isDeleted=maybe"_s});
        QVERIFY(failure && failure->words.contains(u"yes, no or any"_s));
        QVERIFY(filters.read(System::HubEx, Kind::Task, {u"taskNumber=,"_s}));
    }

    void aValueOfTheWrongTypeIsTold()
    {
        FilterArguments filters;
        QVERIFY(filters.read(System::HubEx, Kind::Task, {u"isClosed=maybe"_s}));
        QVERIFY(filters.read(System::HubEx, Kind::Task, {u"creationFrom=yesterdayish"_s}));
        QVERIFY(!filters.read(System::HubEx, Kind::Task, {u"isClosed=yes"_s, u"creationFrom=-7d"_s}));
    }

    void readsValues_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value"); // empty: refused
        QTest::newRow("yes") << int(FilterType::Flag) << u"yes"_s << u"true"_s;
        QTest::newRow("off") << int(FilterType::Flag) << u"OFF"_s << u"false"_s;
        QTest::newRow("number") << int(FilterType::Number) << u"-3"_s << u"-3"_s;
        QTest::newRow("no number") << int(FilterType::Number) << u"3a"_s << QString();
        QTest::newRow("decimal") << int(FilterType::Decimal) << u"1.5"_s << u"1.5"_s;
        QTest::newRow("infinite") << int(FilterType::Decimal) << u"inf"_s << QString();
        QTest::newRow("utc") << int(FilterType::Instant) << u"2026-11-23T14:05:00Z"_s
                             << u"2026-11-23T14:05:00Z"_s;
        QTest::newRow("distance") << int(FilterType::Instant) << u"-2h"_s << u"2026-11-25T10:00:00Z"_s;
        QTest::newRow("no date") << int(FilterType::Instant) << u"2026-13-40"_s << QString();
        QTest::newRow("place") << int(FilterType::Coordinate) << u"59.9:30.3"_s << u"59.9:30.3"_s;
        QTest::newRow("no place") << int(FilterType::Coordinate) << u"95:30"_s << QString();
    }
    void readsValues()
    {
        QFETCH(const int, type);
        QFETCH(const QString, typed);
        QFETCH(const QString, value);
        FilterField field;
        field.type = FilterType(type);
        const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), utcZone);
        QCOMPARE(filterValue(field, typed, now).value_or(QString()), value);
    }

    void everyListNamesItsFilters()
    {
        for (const System system : {System::HubEx, System::Otrs}) {
            for (const Kind kind : models::kindsOf(system)) {
                const QString text = FilterArguments::describeAll(system, kind);
                for (const FilterField &field : models::filtersOf(system, kind))
                    QVERIFY(text.contains(field.key));
            }
        }
    }

private:
    static Options good(const QStringList &arguments)
    {
        const auto read = optionsFrom(QStringList{u"dispatchdesk"_s} + arguments);
        if (const auto *failure = std::get_if<Failure>(&read))
            qFatal("%s", qPrintable(failure->words));
        return std::get<Options>(read);
    }
};

QTEST_GUILESS_MAIN(tst_arguments)
#include "tst_arguments.moc"
