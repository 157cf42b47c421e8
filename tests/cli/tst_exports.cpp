// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runfixture.h"

using namespace dd;
using namespace dd::cli;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// What an export asks for, and what it says where it does not get all of it.
class tst_exports : public QObject, private RunFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void tellsWhatTheServerHeldBack_data()
    {
        QTest::addColumn<Kind>("list");
        QTest::addColumn<int>("written");
        QTest::addColumn<qint64>("total");
        QTest::newRow("tickets: 10,000 and no more") << Kind::Ticket << 10'000 << qint64(18'611);
        QTest::newRow("customers: a hundred, of nobody knows how many")
            << Kind::Customer << 100 << qint64(-1);
    }
    void tellsWhatTheServerHeldBack()
    {
        QFETCH(const Kind, list);
        QFETCH(const int, written);
        QFETCH(const qint64, total);
        FakeOtrs otrs;
        otrs.first = [](const QString &method, const Seen &seen) { return heldBack(method, seen); };
        OtrsEntry entry(m_desk->services);
        entry.signIn->start(otrs.address(), u"ivanov"_s, u"right"_s, {});
        const AccountId id = m_desk->connections.signedIn(entry.result());
        Options options = exporting({});
        options.list = list;
        options.everything = true;
        ExportRun run(options, *m_desk->connections.find(id), *m_views);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(finished.first().at(0).toInt(), written);
        QCOMPARE(finished.first().at(1).toLongLong(), total);
        QCOMPARE(rows(), written);
    }

    void aServerThatTakesNoNoticeOfTheRangeIsCounted_data()
    {
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("more than it hands out")
            << QByteArray("items=0-0/25000") << qint64(25'000) << qint64(-1) << ExitCode::Incomplete;
        QTest::newRow("exactly these")
            << QByteArray("items=0-0/10000") << qint64(10'000) << qint64(-1) << ExitCode::Ok;
        QTest::newRow("nobody knows") << QByteArray() << qint64(-1) << qint64(-1) << ExitCode::Incomplete;
        QTest::newRow("enough of them") << QByteArray() << qint64(-1) << qint64(10'000) << ExitCode::Ok;
        QTest::newRow("not enough of them")
            << QByteArray() << qint64(-1) << qint64(10'001) << ExitCode::Incomplete;
    }
    void aServerThatTakesNoNoticeOfTheRangeIsCounted()
    {
        QFETCH(const QByteArray, count);
        QFETCH(const qint64, total);
        QFETCH(const qint64, limit);
        QFETCH(const ExitCode, code);
        QByteArray all = "{";
        for (int id = 1; id <= 10'000; ++id)
            all += (id > 1 ? ",\"" : "\"") + QByteArray::number(id) + "\":{}";
        all += '}';
        m_hubex->first = [all, count](const Seen &seen) -> std::optional<Reply> {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                return std::nullopt;
            if (seen.method != "HEAD")
                return Reply{200, all};
            return count.isEmpty() ? Reply{200, {}} : Reply{200, {}, {{"Content-Range", count}}};
        };
        remember();
        Options options = exporting({});
        options.limit = limit;
        QCOMPARE(run(options), code);
        QCOMPARE(rows(), 10'000);
        if (limit >= 0)
            return;
        ExportRun run(options, online(), *m_views);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(finished.first(), (QVariantList{qint64(10'000), total}));
    }

    void aListThatNobodyCountsIsReadToItsEnd_data()
    {
        QTest::addColumn<int>("last");
        QTest::newRow("a short page, then none") << 50;
        QTest::newRow("full pages, then none") << 40;
    }
    void aListThatNobodyCountsIsReadToItsEnd()
    {
        QFETCH(const int, last);
        remember();
        m_hubex->first = [last](const Seen &seen) -> std::optional<Reply> {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                return std::nullopt;
            const int from = seen.headers.value("range").mid(6).split('-').value(0).toInt();
            const int till = std::min(from + 19, last); // twenty at once, whatever is asked for
            QByteArray body = "{";
            for (int id = from; id <= till; ++id)
                body += (id > from ? ",\"" : "\"") + QByteArray::number(id) + "\":{}";
            if (from > last)
                return Reply{200, "{}"};
            return Reply{206, body + '}',
                {{"Content-Range",
                    "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + "/*"}}};
        };
        ExportRun run(exporting({}), online(), *m_views);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first(), (QVariantList{qint64(last), qint64(last)})); // nothing was held back
        QCOMPARE(rows(), last);
    }

    void endsWhereAServerCountsAndGivesNothing()
    {
        remember();
        int asked = 0;
        m_hubex->first = [&asked](const Seen &seen) -> std::optional<Reply> {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                return std::nullopt;
            ++asked;
            return Reply{206, "{}", {{"Content-Range", "items=1-1000/1000000000000"}}};
        };
        QCOMPARE(run(exporting({})), ExitCode::Incomplete); // the file stands, and the code says what it is
        QVERIFY(asked < 5);
        QCOMPARE(rows(), 0);
    }

    void exportsAViewOfTheUsersOwn()
    {
        remember();
        const AccountId account = m_desk->accounts.all().first().id;
        Query query;
        query.values.insert(u"taskTypeID"_s, {u"5"_s});
        query.text = u"lift"_s;
        m_views->add(account, Kind::Task, u"Repairs"_s, query);
        m_views->add(account, Kind::Asset, u"Repairs"_s, {});
        Options options = exporting(u"Field service"_s);
        options.view = u"repairs"_s;
        options.filters = {u"criticalityID=4"_s}; // beside what the view asks for
        QCOMPARE(run(options), ExitCode::Ok);
        QCOMPARE(rows(), 350);
        int asked = 0;
        for (const Seen &seen : m_hubex->server.seen()) {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                continue;
            const QUrlQuery sent(QUrl::fromEncoded(seen.target));
            QCOMPARE(sent.queryItemValue(u"taskTypeID"_s), u"5"_s);
            QCOMPARE(sent.queryItemValue(u"criticalityID"_s), u"4"_s);
            QCOMPARE(sent.queryItemValue(u"searchText"_s), u"lift"_s);
            ++asked;
        }
        QVERIFY(asked > 0);
    }

    void anUnknownViewOfAHelpDeskIsToldWithTheOthers()
    {
        FakeOtrs otrs;
        otrs.first = [](const QString &method, const Seen &) -> std::optional<Reply> {
            if (method != u"filters/getTicketViews"_s)
                return std::nullopt;
            const QJsonObject views{{u"Name"_s, u"View"_s},
                {u"Items"_s, QJsonArray{QJsonObject{{u"ID"_s, 12}, {u"Name"_s, u"VIP customers"_s}}}}};
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Groups"_s, QJsonArray{views}}});
        };
        remember(otrs);
        m_views->add(m_desk->accounts.all().first().id, Kind::Ticket, u"Nightly"_s, {});
        Options options = exporting({});
        options.list = Kind::Ticket;
        options.view = u"Zzzz"_s;
        const QString words = refusalOf(options);
        QVERIFY2(words.startsWith(u"There is no view “Zzzz”"_s), qPrintable(words));
        QVERIFY2(words.contains(u"There are: Nightly, VIP customers"_s), qPrintable(words));
        options.view = u"Nihtly"_s;
        const QString guess = refusalOf(options);
        QVERIFY2(guess.contains(u"Did you mean Nightly?"_s), qPrintable(guess));
    }

    void severalTextsAreSeveralValues()
    {
        remember();
        Options options = exporting({});
        options.filters = {u"taskNumber=001999,001998"_s};
        QCOMPARE(run(options), ExitCode::Ok);
        QVERIFY(!asked("WORK/Tasks").isEmpty());
        for (const QUrlQuery &sent : asked("WORK/Tasks"))
            QCOMPARE(sent.allQueryItemValues(u"taskNumber"_s), (QStringList{u"001999"_s, u"001998"_s}));
    }

    void everythingHoldsTheDeletedOnes_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("sent");
        QTest::newRow("what the window shows") << false << QString() << true;
        QTest::newRow("everything") << true << QString() << false;
        QTest::newRow("the filter taken away") << false << u"isDeleted="_s << false;
        QTest::newRow("any") << false << u"isDeleted=any"_s << false;
    }
    void everythingHoldsTheDeletedOnes()
    {
        QFETCH(const bool, everything);
        QFETCH(const QString, filter);
        QFETCH(const bool, sent);
        remember();
        Options options = exporting({});
        options.everything = everything;
        if (!filter.isEmpty())
            options.filters = {filter};
        QCOMPARE(run(options), ExitCode::Ok);
        QVERIFY(!asked("WORK/Tasks").isEmpty());
        for (const QUrlQuery &query : asked("WORK/Tasks"))
            QCOMPARE(query.hasQueryItem(u"isDeleted"_s), sent);
    }

    void sortsByAColumnUnderTheNameTheServerHas()
    {
        remember();
        m_hubex->first = [](const Seen &seen) -> std::optional<Reply> {
            if (seen.target.startsWith("/fsm/ADM/UserOrderBy"))
                return Reply{200,
                    QByteArray("{\"3\":{\"name\":\"ФИО\"},\"5\":{\"name\":\"Рейтинг\"},"
                               "\"9\":{\"name\":\"Возраст\"}}")};
            if (!seen.target.startsWith("/fsm/ADM/Users?"))
                return std::nullopt;
            return Reply{206, "{\"7\":{\"userID\":7}}", {{"Content-Range", "items=1-1/1"}}};
        };
        Options options = exporting({});
        options.list = Kind::Person;
        options.sort = u"-rating"_s;
        QCOMPARE(run(options), ExitCode::Ok);
        QVERIFY(!asked("ADM/Users").isEmpty());
        for (const QUrlQuery &sent : asked("ADM/Users")) {
            QCOMPARE(sent.queryItemValue(u"orderBy"_s), u"5"_s);
            QCOMPARE(sent.queryItemValue(u"sortDirection"_s), u"2"_s);
        }
        options.sort = u"phone"_s;
        const QString words = refusalOf(options);
        QVERIFY2(words.contains(u"name, rating, Возраст"_s), qPrintable(words));
    }

    void exportsAViewOfTheServers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("id");
        QTest::newRow("a usual one, by our word for it") << u"unread"_s << -5;
        QTest::newRow("an added one, by the server's") << u"vip customers"_s << 12;
        QTest::newRow("by its number") << u"-7"_s << -7;
    }
    void exportsAViewOfTheServers()
    {
        QFETCH(const QString, name);
        QFETCH(const int, id);
        FakeOtrs otrs;
        QList<QJsonObject> asked;
        otrs.first = [&asked](const QString &method, const Seen &seen) -> std::optional<Reply> {
            const QJsonObject views{{u"Name"_s, u"View"_s},
                {u"Items"_s,
                    QJsonArray{QJsonObject{{u"ID"_s, -5}, {u"Name"_s, u"New notes"_s}},
                        QJsonObject{{u"ID"_s, 12}, {u"Name"_s, u"VIP customers"_s}}}}};
            if (method == u"filters/getTicketViews"_s)
                return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Groups"_s, QJsonArray{views}}});
            if (method != u"tickets/getTicketList"_s)
                return std::nullopt;
            asked << QJsonDocument::fromJson(seen.body).object();
            const QJsonArray tickets{QJsonObject{{u"TicketID"_s, 1}, {u"TicketNumber"_s, u"1"_s}}};
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Count"_s, 1}, {u"Tickets"_s, tickets}});
        };
        remember(otrs);
        Options options = exporting(u"Desk"_s);
        options.list = Kind::Ticket;
        options.view = name;
        QCOMPARE(run(options), ExitCode::Ok);
        QCOMPARE(rows(), 1);
        QVERIFY(!asked.isEmpty());
        for (const QJsonObject &sent : asked) {
            QCOMPARE(sent["ViewID"_L1].toInt(), id);
            QVERIFY(!sent.contains("StateType"_L1)); // that is the list without a view
        }
        // What nobody has is told before anything is written.
        asked.clear();
        QVERIFY(QFile::remove(path()));
        options.view = u"nobody's"_s;
        QCOMPARE(run(options), ExitCode::Usage);
        QVERIFY(asked.isEmpty() && !QFile::exists(path()));
    }

private:
    /// A help desk of 18,611 tickets that hands out 10,000, and of customers nobody counted.
    static std::optional<Reply> heldBack(const QString &method, const Seen &seen)
    {
        if (method == u"customers/getCustomerUserList"_s) {
            QJsonArray users;
            for (int i = 0; i < 100; ++i)
                users << QJsonObject{{u"Login"_s, u"c%1"_s.arg(i)}};
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"CustomerUsers"_s, users}});
        }
        if (method != u"tickets/getTicketList"_s)
            return std::nullopt;
        const QJsonObject asked = QJsonDocument::fromJson(seen.body).object();
        if (asked["Count"_L1].toInt() == 1)
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Count"_s, 18'611}});
        const int first = asked["Offset"_L1].toInt();
        QJsonArray tickets;
        for (int i = first; i < std::min(first + asked["Limit"_L1].toInt(), 10'000); ++i)
            tickets << QJsonObject{{u"TicketID"_s, i + 1}, {u"TicketNumber"_s, QString::number(i + 1)}};
        return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Count"_s, 10'000}, {u"Tickets"_s, tickets}});
    }
};

QTEST_GUILESS_MAIN(tst_exports)
#include "tst_exports.moc"
