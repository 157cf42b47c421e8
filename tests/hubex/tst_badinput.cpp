// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"
#include "backends/hubex/people.h"
#include "backends/hubex/signin.h"
#include "backends/hubex/tasks.h"
#include "tests/net/fixture.h"

#include <QTimeZone>

using namespace dd;
using test::Reply;
using test::Seen;

/// Whatever a server (or something in its place) answers ends in rows or in one clear sentence.
class tst_badinput : public QObject {
    Q_OBJECT

    struct Place {
        test::TestServer server;
        net::Desk desk;
        hubex::Wire wire{*desk.channel, {server.url(QStringLiteral("/fsm")), 5}};

        Result<Page<Task>> tasks(Span span = {0, 100})
        {
            std::optional<Result<Page<Task>>> outcome;
            const net::Load load = hubex::Tasks(wire).list(
                {}, span, &desk.context, [&outcome](const Result<Page<Task>> &page) { outcome = page; });
            if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
                return Error{.kind = ErrorKind::TimedOut};
            return *outcome;
        }

        Result<Page<Task>> tasksFrom(const Reply &reply)
        {
            server.setHandler([reply](const Seen &) { return reply; });
            return tasks();
        }
    };

    static QList<qint64> ids(const Result<Page<Task>> &page)
    {
        QList<qint64> list;
        if (page) {
            for (const Task &task : page->rows)
                list << task.id;
        }
        return list;
    }

    /// One sentence, and no bytes of the answer in it.
    static bool saysSomething(const Error &error) { return describe(error).size() > 10; }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << body << int(kind);
        };
        row("web page", "<!DOCTYPE html><html><body>Welcome</body></html>", ErrorKind::WrongAddress);
        row("half a document", R"({"1":{"number":"7")", ErrorKind::BadAnswer);
        row("not JSON", "hello", ErrorKind::BadAnswer);
        row("a number", "42", ErrorKind::BadAnswer);
        row("a text", "\"ok\"", ErrorKind::BadAnswer);
        row("depth 10,000", QByteArray(10'000, '[') + QByteArray(10'000, ']'), ErrorKind::BadAnswer);
        row("another object", R"({"message":"maintenance"})", ErrorKind::BadAnswer);
        row("invalid UTF-8", "{\"1\":{\"number\":\"\xff\xfe\"}}", ErrorKind::BadAnswer);
        row("a lone surrogate", R"({"1":{"number":"\ud800"}})", ErrorKind::BadAnswer);
    }

    void refused()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Place place;
        const auto page = place.tasksFrom({200, body});
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), kind);
        QVERIFY(saysSomething(page.error()));
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("map") << QByteArray(R"({"9":{},"3":{}})") << QList<qint64>{9, 3};
        QTest::newRow("array with ids") << QByteArray(R"([{"id":9},{"id":"3"}])") << QList<qint64>{9, 3};
        QTest::newRow("null") << QByteArray("null") << QList<qint64>{};
        QTest::newRow("empty body") << QByteArray() << QList<qint64>{};
        QTest::newRow("blanks") << QByteArray(" \r\n ") << QList<qint64>{};
        QTest::newRow("empty map") << QByteArray("{}") << QList<qint64>{};
        QTest::newRow("empty array") << QByteArray("[]") << QList<qint64>{};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"4\":{}}") << QList<qint64>{4};
        QTest::newRow("a number beyond 64 bits") << QByteArray(
            R"({"9":{"childCount":123456789012345678901234567890},"3":{"number":98765432109876543210987}})")
                                                 << QList<qint64>{9, 3};
        QTest::newRow("one row gone wrong")
            << QByteArray(R"({"1":{"number":"7"},"2":"oops","3":{}})") << QList<qint64>{1, 3};
        QTest::newRow("all rows gone wrong") << QByteArray(R"({"1":"a","2":"b"})") << QList<qint64>{};
        QTest::newRow("a row without an id")
            << QByteArray(R"([{"id":9},{"number":"8"},{"id":3}])") << QList<qint64>{9, 3};
        QTest::newRow("wrong types inside") << QByteArray(
            R"({"4":{"number":[1],"taskStage":"x","timesheet":7,"listAssignedTo":{"a":1},"isFavourite":"maybe"}})")
                                            << QList<qint64>{4};
    }

    void shapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QList<qint64>, expected);
        Place place;
        const auto page = place.tasksFrom({200, body});
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(ids(page), expected);
    }

    void noCardFromNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("number");
        const auto row
            = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                  const QString &number = {}) { QTest::newRow(name) << status << body << kind << number; };
        const QByteArray one = R"({"number":"0207","id":7,"name":"7","userID":7})";
        const QString number = QStringLiteral("0207");
        row("one", 200, one, ErrorKind::None, number);
        row("one in an array", 200, '[' + one + ']', ErrorKind::None, number);
        row("one in a map", 200, R"({"7":)" + one + '}', ErrorKind::None, number);
        row("nothing but objects", 200, R"({"taskStage":{"id":1,"name":"New"}})", ErrorKind::None);
        row("204", 204, {}, ErrorKind::NotFound);
        row("empty", 200, {}, ErrorKind::NotFound);
        row("null", 200, "null", ErrorKind::NotFound);
        row("{}", 200, "{}", ErrorKind::NotFound);
        row("[]", 200, "[]", ErrorKind::NotFound);
        row("a number", 200, "[7]", ErrorKind::NotFound);
        row("a text", 200, R"("ok")", ErrorKind::BadAnswer);
        row("web page", 200, "<html>hi</html>", ErrorKind::WrongAddress);
    }

    /// What is no task, asset or person must never look like one without anything in it.
    void noCardFromNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, number);
        Place place;
        place.server.setHandler([&](const Seen &) { return Reply{status, body}; });
        QObject *context = &place.desk.context;
        QList<ErrorKind> kinds;
        const auto note = [&kinds](const auto &answer) {
            kinds << (answer ? ErrorKind::None : answer.error().kind);
            if (!answer)
                QVERIFY(saysSomething(answer.error()));
        };
        const auto noteTask = [&](const Result<TaskCard> &card) {
            note(card);
            if (card) {
                QCOMPARE(card->task.id, 7);
                QCOMPARE(card->task.number, number);
            }
        };
        const net::Load loads[] = {hubex::Tasks(place.wire).card(7, context, noteTask),
            hubex::Assets(place.wire).card(7, context, note),
            hubex::People(place.wire).card(7, context, note),
            hubex::SignIn(place.wire).tenant({}, context, note)};
        QTRY_COMPARE(kinds, QList<ErrorKind>(int(std::size(loads)), kind));
        // "Unknown or invisible" is no word about oneself.
        kinds.clear();
        const net::Load own = hubex::SignIn(place.wire).profile(context, note);
        QTRY_COMPARE(kinds, QList<ErrorKind>{kind == ErrorKind::NotFound ? ErrorKind::BadAnswer : kind});
    }

    void numbersBeyondReason()
    {
        Place place;
        const auto page = place.tasksFrom({200,
            R"({"1":{"workType":{"normalWorkingHours":4611686018427387904,"normalWorkingMinutes":-5},"childCount":-7}})"});
        QVERIFY(page);
        QCOMPARE(page->rows.first().normMinutes, 60'000'000);
        QCOMPARE(page->rows.first().childCount, 0);
    }

    void noContent()
    {
        Place place;
        const auto page = place.tasksFrom({204, {}});
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 0);
    }

    void datesOfEveryKind()
    {
        Place place;
        const auto page = place.tasksFrom({200, R"({"1":{"timesheet":{"created":"2025-07-02T15:15:04",
            "assigned":"2025-07-02T15:15:04.1234567Z","accepted":"2025-07-02T18:15:04+03:00","closed":"9999-12-30T20:59:00",
            "completed":"0001-01-01T00:00:00","deadline":"soon","outdated":"2025-02-30T00:00:00","escalated":0}}})"});
        QVERIFY(page);
        const Timesheet times = page->rows.at(0).times;
        const QDateTime moment(QDate(2025, 7, 2), QTime(15, 15, 4), QTimeZone::utc());
        QCOMPARE(times.created, moment);
        QCOMPARE(times.assigned.toSecsSinceEpoch(), moment.toSecsSinceEpoch());
        QCOMPARE(times.accepted, moment);
        QVERIFY(!times.closed.isValid() && !times.completed.isValid() && !times.deadline.isValid()
            && !times.outdated.isValid() && !times.escalated.isValid());
    }

    void deletedAssetsOfAServerThatDoesNotFilter_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<int>("rows");
        QTest::newRow("not asked") << QStringList() << 1;
        QTest::newRow("without them") << QStringList{QStringLiteral("false")} << 1;
        QTest::newRow("with them") << QStringList{QStringLiteral("any")} << 2;
    }

    /// Contract 4.1: isDeleted may be one of the names the server ignores.
    void deletedAssetsOfAServerThatDoesNotFilter()
    {
        QFETCH(QStringList, asked);
        QFETCH(int, rows);
        Place place;
        place.server.setHandler([](const Seen &) {
            return Reply{
                200, R"({"1":{"id":1,"name":"a"},"2":{"id":2,"name":"b","deleted":"2025-01-01T00:00:00"}})"};
        });
        Query query;
        if (!asked.isEmpty())
            query.values.insert(QStringLiteral("isDeleted"), asked);
        std::optional<Result<Page<Asset>>> outcome;
        const net::Load load = hubex::Assets(place.wire)
                                   .list(query, {0, 10}, &place.desk.context,
                                       [&outcome](const Result<Page<Asset>> &page) { outcome = page; });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(*outcome);
        QCOMPARE(outcome->value().rows.size(), rows);
    }

    void tenThousandWithoutARange()
    {
        Place place;
        QByteArray body = "{";
        for (int i = 1; i <= 10'000; ++i)
            body += '"' + QByteArray::number(i) + "\":{},";
        body.chop(1);
        const auto page = place.tasksFrom({200, body + '}'});
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 100); // not more than was asked for
        QCOMPARE(page->all.size(), 10'000); // who can use what else it gave need not ask again
        QCOMPARE(page->total, -1); // 10,000 may be the silent cut: no total is known
    }

    void theAnswersOwnRangeCounts()
    {
        Place place;
        place.server.setHandler([](const Seen &seen) {
            Reply reply{206, R"({"7":{},"8":{}})"};
            reply.headers.emplaceBack("Content-Range", "items=2-3/180");
            return seen.headers.value("range") == "items=1-2" ? reply : Reply{500};
        });
        const auto page = place.tasks({0, 2});
        QVERIFY(page);
        QCOMPARE(page->first, 1);
        QCOMPARE(page->total, 180);
    }

    void aPageThatBeganElsewhereEndsElsewhere()
    {
        Place place;
        place.server.setHandler([](const Seen &) {
            return Reply{206, R"({"7":{}})", {{"Content-Range", "items=11-15/180"}}};
        });
        const auto page = place.tasks({0, 5});
        QVERIFY(page);
        QCOMPARE(page->first, 10);
        QCOMPARE(page->next(), 15);
    }

    /// Contract 1.5: the next page begins behind the B of "A-B/total", whatever came.
    void theNextPageBeginsWhereTheServerStopped_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<qint64>("next");
        QTest::newRow("less than was asked for") << QByteArray("items=1-2/180") << qint64(2);
        QTest::newRow("two of three rows are not ours to see") << QByteArray("items=1-3/180") << qint64(3);
        QTest::newRow("more than was asked for") << QByteArray("items=1-90/180") << qint64(5);
        QTest::newRow("told less than it sent") << QByteArray("items=1-1/180") << qint64(2);
        QTest::newRow("no header") << QByteArray() << qint64(2);
    }
    void theNextPageBeginsWhereTheServerStopped()
    {
        QFETCH(QByteArray, range);
        QFETCH(qint64, next);
        Place place;
        place.server.setHandler([range](const Seen &) {
            Reply reply{206, R"({"7":{},"8":{}})"};
            if (!range.isEmpty())
                reply.headers.emplaceBack("Content-Range", range);
            return reply;
        });
        const auto page = place.tasks({0, 5});
        QVERIFY(page);
        QCOMPARE(page->next(), next);
    }

    void nonsenseInContentRange_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *header :
            {"items=a-b/c", "items=1-2/99999999999999999999999", "bytes 1-2/3", "", "items=5-1/-7"})
            QTest::newRow(header) << QByteArray(header);
    }

    void nonsenseInContentRange()
    {
        QFETCH(QByteArray, header);
        Place place;
        Reply reply{206, R"({"7":{}})"};
        reply.headers.emplaceBack("Content-Range", header);
        const auto page = place.tasksFrom(reply);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QVERIFY(page->first >= 0 && page->total >= -1);
    }

    void tooLarge()
    {
        Place place;
        // 200 MB of blanks shrink to little on the wire; the limit counts what comes out.
        Reply reply{200, test::gzipped(QByteArray(200 * 1024 * 1024, ' '))};
        reply.headers.emplaceBack("Content-Encoding", "gzip");
        const auto page = place.tasksFrom(reply);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::TooLarge);
        QVERIFY(saysSomething(page.error()));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const QByteArray model
            = R"({"traceIdentifier":"0HM:1","code":"InvalidData","message":"Неверные данные"})";
        const QString words = QStringLiteral("Неверные данные");
        QTest::newRow("409 array") << 409 << QByteArray("[" + model + "]") << int(ErrorKind::Invalid)
                                   << words;
        QTest::newRow("409 object") << 409 << model << int(ErrorKind::Invalid) << words;
        QTest::newRow("409 business") << 409 << QByteArray(R"([{"code":"TaskClosed","message":"Закрыта"}])")
                                      << int(ErrorKind::Conflict) << QStringLiteral("Закрыта");
        QTest::newRow("403 empty") << 403 << QByteArray() << int(ErrorKind::Forbidden) << QString();
        QTest::newRow("404 page") << 404 << QByteArray("<html>nginx</html>") << int(ErrorKind::WrongAddress)
                                  << QString();
        QTest::newRow("500 page") << 500 << QByteArray("<html>oops</html>") << int(ErrorKind::ServerFailed)
                                  << QString();
        QTest::newRow("500 model") << 500 << QByteArray("[" + model + "]") << int(ErrorKind::ServerFailed)
                                   << words;
        QTest::newRow("422") << 422 << QByteArray(R"([{"key":"NotAllowedTag","value":["script"]}])")
                             << int(ErrorKind::Invalid) << QString();
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, words);
        Place place;
        const auto page = place.tasksFrom({status, body});
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), kind);
        QCOMPARE(page.error().serverText, words);
        QCOMPARE(page.error().httpStatus, status);
        QVERIFY(saysSomething(page.error()));
    }
};

QTEST_GUILESS_MAIN(tst_badinput)
#include "tst_badinput.moc"
