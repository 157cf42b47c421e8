// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "net/retrytable.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace dd::net {

using test::Reply;
using test::Seen;
using test::TestServer;

/// Life and order of requests: one delivery, cancelling, priorities, budget, repeats, time-outs.
class ChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnceFromTheEventLoop()
    {
        TestServer server;
        Desk desk;
        Told told;
        const Load load = desk.channel->send(get(server.url()), &desk.context, told.then());
        QCOMPARE(told.times, 0);
        QTRY_COMPARE(told.status(), 200);
        QTRY_VERIFY(!load.running());
        QCOMPARE(told.times, 1);
    }

    void saysNothingOnceTheLoadIsDropped_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("in the queue") << 0;
        QTest::newRow("on the wire") << 1;
        QTest::newRow("answer arriving") << 2;
    }
    void saysNothingOnceTheLoadIsDropped()
    {
        QFETCH(const int, stage);
        TestServer server;
        server.setHandler(
            [&](const Seen &) { return Reply::doing(stage == 2 ? Reply::Act::Drip : Reply::Act::Stall); });
        Desk desk;
        Told dropped;
        Load load = desk.channel->send(get(server.url()), &desk.context, dropped.then());
        if (stage > 0)
            QTRY_COMPARE(server.count(), 1);
        load = {};
        QCOMPARE(desk.channel->running() + desk.channel->waiting(), 0);
        server.setHandler([](const Seen &) { return Reply{}; });
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(dropped.times, 0);
    }

    void saysNothingToADeadCaller()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        Told told;
        auto caller = std::make_unique<QObject>();
        Load load = desk.channel->send(get(server.url()), caller.get(), told.then());
        QTRY_COMPARE(server.count(), 1);
        caller.reset();
        server.setHandler([](const Seen &) { return Reply{}; });
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(told.times, 0);
        QTRY_VERIFY(!load.running());
    }

    void tellsLivingCallersThatTheSessionIsOver()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk({.parallel = 1});
        Told onWire;
        Told queued;
        Told late;
        const Load first = desk.channel->send(get(server.url()), &desk.context, onWire.then());
        const Load second = desk.channel->send(get(server.url()), &desk.context, queued.then());
        QTRY_COMPARE(server.count(), 1);
        desk.channel->close();
        const Load third = desk.channel->send(get(server.url()), &desk.context, late.then());
        QCOMPARE(onWire.times + queued.times + late.times, 0);
        desk.channel.reset();
        for (Told *told : {&onWire, &queued, &late})
            QTRY_COMPARE(told->kind(), ErrorKind::SessionClosed);
        QCOMPARE(onWire.times + queued.times + late.times, 3);
    }

    void mayBeDeletedInADelivery_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::newRow("answered") << true;
        QTest::newRow("failed") << false;
    }
    void mayBeDeletedInADelivery()
    {
        QFETCH(const bool, reachable);
        TestServer server;
        if (!reachable)
            server.close();
        Desk desk;
        int times = 0;
        Request request = post(QUrl(QStringLiteral("http://127.0.0.1:1/")));
        if (reachable)
            request = get(server.url());
        const Load load = desk.channel->send(request, &desk.context, [&](const Result<Response> &) {
            ++times;
            desk.channel.reset();
        });
        QTRY_COMPARE(times, 1);
    }

    void mayBeDeletedInItsSignals()
    {
        TestServer server;
        Desk desk;
        Told told;
        connect(desk.channel.get(), &Channel::reached, &desk.context, [&] { desk.channel.reset(); });
        const Load load = desk.channel->send(get(server.url()), &desk.context, told.then());
        QTRY_COMPARE(told.status(), 200);
        QVERIFY(!desk.channel);
    }

    void sendsWhatTheUserLooksAtFirst()
    {
        TestServer server;
        Desk desk({.parallel = 1});
        Told told;
        std::vector<Load> loads;
        const auto add = [&](const char *path, Priority priority) {
            Request request = get(server.url(QString::fromLatin1(path)));
            request.priority = priority;
            loads.push_back(desk.channel->send(request, &desk.context, told.then()));
        };
        add("/background", Priority::Background);
        add("/visible1", Priority::Visible);
        add("/looking", Priority::Looking);
        add("/visible2", Priority::Visible);
        QTRY_COMPARE(told.times, 4);
        QByteArrayList order;
        for (const Seen &seen : server.seen())
            order << seen.target;
        QCOMPARE(order, QByteArrayList({"/looking", "/visible1", "/visible2", "/background"}));
    }

    void keepsToItsPlacesOnTheWire()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk({.parallel = 2});
        Told told;
        std::vector<Load> loads;
        loads.reserve(5);
        for (int i = 0; i < 5; ++i)
            loads.push_back(desk.channel->send(get(server.url()), &desk.context, told.then()));
        QTRY_COMPARE(server.count(), 2);
        QCOMPARE(desk.channel->running(), 2);
        QCOMPARE(desk.channel->waiting(), 3);
        loads.erase(loads.begin(), loads.begin() + 2);
        QTRY_COMPARE(server.count(), 4);
    }

    void keepsToItsBudget()
    {
        TestServer server;
        Desk desk({.perMinute = 1, .burst = 3});
        Told told;
        std::vector<Load> loads;
        loads.reserve(5);
        for (int i = 0; i < 5; ++i)
            loads.push_back(desk.channel->send(get(server.url()), &desk.context, told.then()));
        QTRY_COMPARE(told.times, 3);
        QCOMPARE(desk.channel->waiting(), 2);
    }

    void countsTokens()
    {
        TokenBucket bucket({.perMinute = 60, .burst = 2});
        const TokenBucket::Time start = TokenBucket::Time() + 1h;
        QVERIFY(bucket.take(start) && bucket.take(start));
        QVERIFY(!bucket.take(start));
        QCOMPARE(bucket.wait(start).count(), 1000);
        QVERIFY(bucket.take(start + 1s));
        QVERIFY(!bucket.take(start + 1s));
        QVERIFY(bucket.take(start + 1h) && bucket.take(start + 1h) && !bucket.take(start + 1h));
    }

    void triesAReadAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("502") << 502;
        QTest::newRow("503") << 503;
        QTest::newRow("504") << 504;
    }
    void triesAReadAgain()
    {
        QFETCH(const int, status);
        TestServer server;
        server.setHandler([&](const Seen &) {
            return server.count() == 1 ? Reply{status, "", {{"Retry-After", "0"}}} : Reply{};
        });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(server.count(), 2);
    }

    void givesUpAtLast()
    {
        TestServer server;
        server.setHandler([&](const Seen &) { return Reply{503, "busy", {{"Retry-After", "0"}}}; });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).status(), 503);
        QCOMPARE(server.count(), 4);
        server.setHandler([&](const Seen &) { return Reply{500, "broken"}; });
        QCOMPARE(desk.ask(get(server.url())).status(), 500);
        QCOMPARE(server.count(), 5);
    }

    void pausesForEverybodyWhenToldTo()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply{429, "", {{"Retry-After", "600"}}}; });
        Desk desk;
        // Longer than the asker would wait: it hears of it now instead of timing out later.
        QCOMPARE(desk.ask(get(server.url())).status(), 429);
        Told told;
        const Load load = desk.channel->send(get(server.url()), &desk.context, told.then());
        QTest::qWait(100);
        QCOMPARE(server.count(), 1);
        QCOMPARE(desk.channel->waiting(), 1);
    }

    void readsHowLongToWait_data()
    {
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(100);
        const QString date = QLocale::c().toString(soon, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("seconds") << QByteArray("7") << 7 << 7;
        QTest::newRow("at once") << QByteArray("0") << 0 << 0;
        QTest::newRow("a date") << date.toLatin1() << 60 << 100;
        QTest::newRow("a date gone by") << QByteArray("Fri, 31 Dec 1999 23:59:59 GMT") << 0 << 0;
        QTest::newRow("too long") << QByteArray("9223372036854775807") << 300 << 300;
        QTest::newRow("negative") << QByteArray("-5") << 0 << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << 1 << 1;
        QTest::newRow("nothing") << QByteArray() << 1 << 1;
    }
    void readsHowLongToWait()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const int, least);
        QFETCH(const int, most);
        Response response;
        response.headers.insert("retry-after", value);
        const std::chrono::milliseconds pause = RetryTable::pauseOf(response, 1);
        QVERIFY2(pause >= std::chrono::seconds(least) && pause <= std::chrono::seconds(most),
            QByteArray::number(qint64(pause.count())).constData());
    }

    void endsAReadInTime_data()
    {
        QTest::addColumn<int>("timeout");
        QTest::addColumn<int>("total");
        QTest::newRow("one try") << 100 << 30'000;
        QTest::newRow("in all") << 30'000 << 100;
    }
    void endsAReadInTime()
    {
        QFETCH(const int, timeout);
        QFETCH(const int, total);
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        Request request = get(server.url());
        request.timeout = std::chrono::milliseconds(timeout);
        request.totalTimeout = std::chrono::milliseconds(total);
        QCOMPARE(desk.ask(request).kind(), ErrorKind::TimedOut);
        QCOMPARE(server.count(), 1);
        QCOMPARE(desk.channel->running(), 0);
    }

    void letsALongAnswerFlow()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply{200, QByteArray(30, 'z'), {}, Reply::Act::Drip}; });
        Desk desk;
        Request request = get(server.url());
        request.timeout = 1s; // the answer takes a second and a half
        QCOMPARE(desk.ask(request).status(), 200);
        request.totalTimeout = 500ms;
        QCOMPARE(desk.ask(request).kind(), ErrorKind::TimedOut);
    }

    void tellsWhetherTheServerIsThere()
    {
        TestServer server;
        const QUrl url = server.url();
        Desk desk;
        QSignalSpy reached(desk.channel.get(), &Channel::reached);
        QSignalSpy unreachable(desk.channel.get(), &Channel::unreachable);
        desk.ask(get(url));
        QTRY_COMPARE(reached.count(), 1);
        server.stop();
        QCOMPARE(desk.ask(get(url)).kind(), ErrorKind::Unreachable);
        QTRY_COMPARE(unreachable.count(), 1);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::ChannelTest)
#include "tst_channel.moc"
