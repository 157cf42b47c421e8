// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace std::chrono_literals;

namespace dd::net {

using test::Reply;
using test::Seen;
using test::TestServer;

/// What must never happen twice, and what is said when nobody knows whether it happened.
class OnceTest : public QObject {
    Q_OBJECT

    static void addCuts()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Reply::Act>("act");
        const QByteArray large(300'000, 'x');
        for (const char *tls : {"", "lone"}) {
            for (const auto act : {Reply::Act::Drop, Reply::Act::Reset}) {
                const QByteArray name
                    = QByteArray(*tls ? "https" : "http") + (act == Reply::Act::Drop ? " closed" : " reset");
                const QString stem = QString::fromLatin1(tls);
                QTest::newRow((name + " post").constData()) << stem << Verb::Post << QByteArray("{}") << act;
                QTest::newRow((name + " large post").constData()) << stem << Verb::Post << large << act;
                QTest::newRow((name + " empty post").constData())
                    << stem << Verb::Post << QByteArray() << act;
                QTest::newRow((name + " put").constData()) << stem << Verb::Put << QByteArray("{}") << act;
                QTest::newRow((name + " patch").constData())
                    << stem << Verb::Patch << QByteArray("{}") << act;
                QTest::newRow((name + " delete").constData()) << stem << Verb::Delete << QByteArray() << act;
                QTest::newRow((name + " get that writes").constData())
                    << stem << Verb::Get << QByteArray() << act;
            }
        }
    }

    static Request writing(const QUrl &url, Verb verb, const QByteArray &body)
    {
        Request request = post(url, body);
        request.verb = verb;
        return request;
    }

private Q_SLOTS:
    void reachesTheServerOnce_data() { addCuts(); }
    void reachesTheServerOnce()
    {
        QFETCH(const QString, certificate);
        QFETCH(const Verb, verb);
        QFETCH(const QByteArray, body);
        QFETCH(const Reply::Act, act);
        const int rounds = body == "{}" && verb == Verb::Post ? 12 : 4;
        for (int round = 0; round < rounds; ++round) {
            TestServer server(certificate);
            server.setHandler([act](const Seen &) { return Reply::doing(act); });
            Desk desk;
            if (!certificate.isEmpty())
                desk.policy.setPins({{NetworkPolicy::pinKey(server.url()), pinOf(certificate)}});
            const Told told = desk.ask(writing(server.url(), verb, body));
            QCOMPARE(told.kind(), ErrorKind::Unknown);
            QCOMPARE(server.count(), 1);
            QCOMPARE(server.seen().first().body, body);
        }
    }

    void mayBeDroppedAtAnyMoment()
    {
        TestServer server;
        Desk desk;
        desk.ask(post(server.url()));
        for (int round = 0; round < 120; ++round) {
            Told told;
            Load load
                = desk.channel->send(writing(server.url(), Verb::Post, QByteArray(1 + round * 3000, 'x')),
                    &desk.context, told.then());
            for (int turn = 0; turn < round % 12; ++turn)
                QCoreApplication::processEvents();
            const int before = told.times;
            load.cancel();
            QCoreApplication::processEvents();
            QCOMPARE(told.times, before);
        }
        QVERIFY(desk.ask(post(server.url())).isOk());
    }

    void reachesTheServerOnceOnAUsedConnection()
    {
        TestServer server;
        Desk desk;
        server.setHandler([](const Seen &seen) {
            return seen.method == "POST" ? Reply::doing(Reply::Act::Drop) : Reply{};
        });
        for (int round = 0; round < 12; ++round) {
            QCOMPARE(desk.ask(get(server.url())).status(), 200);
            QCOMPARE(desk.ask(post(server.url())).kind(), ErrorKind::Unknown);
            QCOMPARE(server.count(), 2 * (round + 1));
        }
    }

    /// Dropping a read closes its connection, and takes along the write that was just given to it.
    void goesOutAlthoughItsConnectionCloses()
    {
        TestServer server;
        server.setHandler([](const Seen &seen) {
            return seen.method == "POST" ? Reply{} : Reply::doing(Reply::Act::Stall);
        });
        Desk desk;
        for (int round = 0; round < 60; ++round) {
            Told told;
            Load read = desk.channel->send(get(server.url()), &desk.context, told.then());
            QTRY_COMPARE(server.count(), 2 * round + 1);
            read.cancel();
            QCOMPARE(desk.ask(post(server.url())).status(), 200);
            QCOMPARE(server.count(), 2 * (round + 1));
        }
    }

    void arrivesWhole()
    {
        TestServer server;
        Desk desk;
        const QByteArray body(3'000'000, 'y');
        QCOMPARE(desk.ask(post(server.url(), body)).status(), 200);
        QCOMPARE(server.seen().first().body, body);
        QCOMPARE(server.seen().first().headers.value("content-type"), "application/json");
    }

    void saysUnreachableWhenNobodyListens()
    {
        TestServer server;
        const QUrl url = server.url();
        server.stop();
        Desk desk;
        QCOMPARE(desk.ask(post(url)).kind(), ErrorKind::Unreachable);
        Request nowhere = post(QUrl(QStringLiteral("http://no-such-host.invalid/")));
        QCOMPARE(desk.ask(nowhere).kind(), ErrorKind::Unreachable);
    }

    void opensOneConnectionWhenItIsCutInTheMiddle()
    {
        TestServer server;
        server.setDropsAtFirstByte(true);
        Desk desk;
        for (int round = 1; round <= 12; ++round) {
            QCOMPARE(desk.ask(post(server.url(), QByteArray(2'000'000, 'x'))).kind(), ErrorKind::Unknown);
            QCOMPARE(server.connections(), round);
        }
    }

    void saysUnknownWhenTheAnswerIsCut()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Truncate); });
        Desk desk;
        QCOMPARE(desk.ask(post(server.url())).kind(), ErrorKind::Unknown);
        QCOMPARE(server.count(), 1);
    }

    void saysUnknownWhenNoAnswerComes()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        Request request = post(server.url());
        request.timeout = 200ms;
        QCOMPARE(desk.ask(request).kind(), ErrorKind::Unknown);
        request.timeout = 30s;
        request.totalTimeout = 200ms;
        QCOMPARE(desk.ask(request).kind(), ErrorKind::Unknown);
        QCOMPARE(server.count(), 2);
    }

    void saysUnreachableWhenItNeverLeftTheQueue()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk({.parallel = 1});
        Told first;
        const Load load = desk.channel->send(get(server.url()), &desk.context, first.then());
        QTRY_COMPARE(server.count(), 1);
        Request request = post(server.url());
        request.totalTimeout = 100ms;
        QCOMPARE(desk.ask(request).kind(), ErrorKind::Unreachable);
        QCOMPARE(server.count(), 1);
    }

    void isDeliveredAndNotRepeatedWhenTheServerIsBusy_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {302, 307, 401, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void isDeliveredAndNotRepeatedWhenTheServerIsBusy()
    {
        QFETCH(const int, status);
        TestServer server;
        server.setHandler([&](const Seen &) {
            return Reply{status, "no", {{"Location", "/elsewhere"}, {"Retry-After", "0"}}};
        });
        Desk desk;
        const Told told = desk.ask(post(server.url()));
        QCOMPARE(told.status(), status);
        QCOMPARE(told.outcome->value().body, "no");
        QCOMPARE(server.count(), 1);
    }

    void aChannelThatGoesSaysUnknownOfWhatMayHaveLeft()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        Told told;
        const Load load = desk.channel->send(post(server.url()), &desk.context, told.then());
        QTRY_COMPARE(server.count(), 1);
        desk.channel.reset();
        QTRY_COMPARE(told.kind(), ErrorKind::Unknown);
    }

private:
    static QByteArray pinOf(const QString &certificate)
    {
        const auto found = QSslCertificate::fromPath(
            QStringLiteral(DD_TEST_DATA "/tls/") + certificate + QLatin1String(".pem"));
        return found.value(0).digest(QCryptographicHash::Sha256);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::OnceTest)
#include "tst_once.moc"
