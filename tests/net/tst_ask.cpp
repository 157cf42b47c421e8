// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "net/ask.h"
#include "net/together.h"

#include <QSemaphore>
#include <QThread>

namespace dd::net {

using test::Reply;
using test::Seen;
using test::TestServer;

namespace {

Decode<int> counting()
{
    return [](const Response &response) -> Result<int> {
        if (response.status != 200)
            return Error{.kind = ErrorKind::NotFound};
        return int(response.body.size());
    };
}

/// A decoding that waits for the test, to stop the world in the middle of it.
struct Gate {
    QSemaphore entered;
    QSemaphore open;

    Decode<int> decode()
    {
        return [this](const Response &) -> Result<int> {
            entered.release();
            open.acquire();
            return 1;
        };
    }
    bool waitEntered()
    {
        return QTest::qWaitFor([this] { return entered.tryAcquire(); });
    }
};

} // namespace

/// Asking with decoding on another thread, and several askings as one.
class AskTest : public QObject {
    Q_OBJECT

    int m_value = 0;
    int m_times = 0;
    ErrorKind m_kind = ErrorKind::None;

    Then<int> then()
    {
        m_value = m_times = 0;
        m_kind = ErrorKind::None;
        return [this](const Result<int> &outcome) {
            ++m_times;
            if (outcome)
                m_value = outcome.value();
            else
                m_kind = outcome.error().kind;
        };
    }

    Part<int> part(Desk &desk, const QUrl &url)
    {
        return [&desk, url](QObject *context, Then<int> done) {
            return ask<int>(*desk.channel, get(url), counting(), context, std::move(done));
        };
    }

private Q_SLOTS:
    void decodesElsewhereAndDeliversHere()
    {
        TestServer server;
        Desk desk;
        QThread *decoded = nullptr;
        QThread *delivered = nullptr;
        const Load load = ask<int>(
            *desk.channel, get(server.url()),
            [&](const Response &) -> Result<int> {
                decoded = QThread::currentThread();
                return 5;
            },
            &desk.context, [&](const Result<int> &) { delivered = QThread::currentThread(); });
        QTRY_COMPARE(delivered, QThread::currentThread());
        QVERIFY(decoded && decoded != delivered);
        QTRY_VERIFY(!load.running());
    }

    void deliversErrorsOfBothStages()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply{404}; });
        Desk desk;
        const Load bad = ask<int>(*desk.channel, get(server.url()), counting(), &desk.context, then());
        QTRY_COMPARE(m_kind, ErrorKind::NotFound);
        server.stop();
        const Load gone = ask<int>(*desk.channel, get(server.url()), counting(), &desk.context, then());
        QTRY_COMPARE(m_kind, ErrorKind::Unreachable);
        QCOMPARE(m_times, 1);
    }

    void saysNothingWhenDroppedWhileDecoding_data()
    {
        QTest::addColumn<bool>("callerDies");
        QTest::newRow("the load is dropped") << false;
        QTest::newRow("the caller dies") << true;
    }
    void saysNothingWhenDroppedWhileDecoding()
    {
        QFETCH(const bool, callerDies);
        TestServer server;
        Desk desk;
        Gate gate;
        auto caller = std::make_unique<QObject>();
        Load load = ask<int>(*desk.channel, get(server.url()), gate.decode(), caller.get(), then());
        QVERIFY(gate.waitEntered());
        if (callerDies)
            caller.reset();
        else
            load = {};
        gate.open.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QTest::qWait(20);
        QCOMPARE(m_times, 0);
    }

    void saysNothingWhenDroppedBeforeTheAnswer()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        Load load = ask<int>(*desk.channel, get(server.url()), counting(), &desk.context, then());
        QTRY_COMPARE(server.count(), 1);
        load.cancel();
        QCOMPARE(desk.channel->running(), 0);
        QCOMPARE(m_times, 0);
    }

    void tellsWhenTheChannelDies_data()
    {
        QTest::addColumn<bool>("isDecoding");
        QTest::newRow("on the wire") << false;
        QTest::newRow("decoding") << true;
    }
    void tellsWhenTheChannelDies()
    {
        QFETCH(const bool, isDecoding);
        TestServer server;
        if (!isDecoding)
            server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        Gate gate;
        const Load load = ask<int>(*desk.channel, get(server.url()), gate.decode(), &desk.context, then());
        if (isDecoding)
            QVERIFY(gate.waitEntered());
        else
            QTRY_COMPARE(server.count(), 1);
        desk.channel.reset();
        QTRY_COMPARE(m_kind, ErrorKind::SessionClosed);
        gate.open.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QTest::qWait(20);
        QCOMPARE(m_times, 1);
    }

    void tellsWhenTheChannelEndsBehindAnAnswer_data()
    {
        QTest::addColumn<bool>("isDecoded");
        QTest::addColumn<bool>("dies");
        QTest::newRow("answered, not decoded") << false << true;
        QTest::newRow("decoded, not delivered") << true << true;
        QTest::newRow("answered, and closed only") << false << false;
        QTest::newRow("decoded, and closed only") << true << false;
    }
    /// Whoever hears of a success goes on asking, and what he asks is being taken apart.
    void tellsWhenTheChannelEndsBehindAnAnswer()
    {
        QFETCH(const bool, isDecoded);
        QFETCH(const bool, dies);
        TestServer server;
        Desk desk;
        Gate gate;
        const auto end = [&] {
            if (dies)
                desk.channel.reset();
            else
                desk.channel->close();
        };
        if (!isDecoded)
            connect(desk.channel.get(), &Channel::reached, &desk.context, end);
        const Load load = ask<int>(*desk.channel, get(server.url()), gate.decode(), &desk.context, then());
        if (isDecoded)
            QVERIFY(gate.waitEntered());
        gate.open.release();
        if (isDecoded) {
            QVERIFY(QThreadPool::globalInstance()->waitForDone());
            end();
        }
        QTRY_COMPARE(m_times, 1);
        QCOMPARE(m_kind, ErrorKind::SessionClosed);
        QTRY_VERIFY(!load.running());
        QTest::qWait(20);
        QCOMPARE(m_times, 1);
    }

    void saysUnknownOfAWriteThatWasAnswered()
    {
        TestServer server;
        Desk desk;
        Gate gate;
        const Load load = ask<int>(*desk.channel, post(server.url()), gate.decode(), &desk.context, then());
        QVERIFY(gate.waitEntered());
        desk.channel.reset();
        gate.open.release();
        QTRY_COMPARE(m_kind, ErrorKind::Unknown);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
    }

    void joinsSeveral()
    {
        TestServer server;
        server.setHandler([](const Seen &seen) { return Reply{200, seen.target}; });
        Desk desk;
        std::tuple<int, int, int> values;
        const Load load = together<int, int, int>(
            &desk.context, [&](const Result<std::tuple<int, int, int>> &all) { values = all.value(); },
            part(desk, server.url()), part(desk, server.url(QStringLiteral("/22"))),
            part(desk, server.url(QStringLiteral("/4444"))));
        QTRY_COMPARE(values, std::make_tuple(1, 3, 5));
        QTRY_VERIFY(!load.running());
    }

    void endsAllWithTheFirstError()
    {
        TestServer server;
        server.setHandler([](const Seen &seen) {
            return seen.target == "/bad" ? Reply{404} : Reply::doing(Reply::Act::Stall);
        });
        Desk desk;
        int times = 0;
        ErrorKind kind = ErrorKind::None;
        const Load load = together<int, int>(
            &desk.context,
            [&](const Result<std::tuple<int, int>> &all) {
                ++times;
                kind = all.error().kind;
            },
            part(desk, server.url()), part(desk, server.url(QStringLiteral("/bad"))));
        QTRY_COMPARE(kind, ErrorKind::NotFound);
        QCOMPARE(times, 1);
        QCOMPARE(desk.channel->running(), 0);
    }

    void dropsAllPartsWithTheLoadTheCallerOrTheChannel_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("load") << 0;
        QTest::newRow("caller") << 1;
        QTest::newRow("channel") << 2;
    }
    void dropsAllPartsWithTheLoadTheCallerOrTheChannel()
    {
        QFETCH(const int, who);
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        Desk desk;
        int times = 0;
        auto caller = std::make_unique<QObject>();
        Load load = together<int, int>(
            caller.get(), [&](const Result<std::tuple<int, int>> &) { ++times; }, part(desk, server.url()),
            part(desk, server.url()));
        QTRY_COMPARE(server.count(), 2);
        if (who == 0)
            load = {};
        else if (who == 1)
            caller.reset();
        else
            desk.channel.reset();
        QTRY_VERIFY(!load.running());
        QTest::qWait(20);
        QCOMPARE(times, who == 2 ? 1 : 0);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::AskTest)
#include "tst_ask.moc"
