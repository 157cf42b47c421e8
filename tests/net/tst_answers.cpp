// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSignalSpy>

namespace dd::net {

using test::Reply;
using test::Seen;
using test::TestServer;

namespace {

class Bearer : public Authenticator {
public:
    int renewals = 0;
    void sign(QNetworkRequest &request) const override
    {
        request.setRawHeader("Authorization", "Bearer secret");
        request.setRawHeader("Cookie", "session=secret");
    }
    bool meansSessionDead(const Response &response) const override { return response.status == 401; }
    bool shouldRenew() const override { return false; }
    void renew(Why) override
    {
        ++renewals;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT renewed(Done{}); }, Qt::QueuedConnection);
    }
};

Reply to(const QByteArray &place, int status = 302)
{
    return Reply{status, "moved", {{"Location", place}}};
}

} // namespace
} // namespace dd::net

Q_DECLARE_METATYPE(dd::test::Reply)

namespace dd::net {

/// What comes back: redirects, sizes, compression, headers, and the line in the log.
class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowMuchHasCome()
    {
        TestServer server;
        const QByteArray body(8 * 1024 * 1024, 'x');
        server.setHandler([body](const test::Seen &) { return test::Reply{200, body}; });
        Desk desk;
        Request request = get(server.url());
        QList<qint64> received;
        qint64 total = 0;
        request.progress = [&](qint64 bytes, qint64 all) {
            received << bytes;
            total = all;
        };
        QCOMPARE(desk.ask(request).status(), 200);
        QVERIFY(!received.isEmpty());
        QVERIFY(std::is_sorted(received.begin(), received.end()) && received.last() <= body.size());
        QCOMPARE(total, body.size());
        // Packed, nobody knows how much it will be.
        server.setHandler([body](const test::Seen &) {
            return test::Reply{200, test::gzipped(body), {{"Content-Encoding", "gzip"}}};
        });
        QCOMPARE(desk.ask(request).status(), 200);
        QCOMPARE(total, -1);
    }

    void tellsNobodyWhoHasGone()
    {
        TestServer server;
        server.setHandler([](const test::Seen &) {
            return test::Reply{200, QByteArray(4096, 'x'), {}, test::Reply::Act::Drip};
        });
        Desk desk;
        Request request = get(server.url());
        auto context = std::make_unique<QObject>();
        int told = 0;
        Load load;
        request.progress = [&](qint64, qint64) {
            ++told;
            context.reset(); // from inside
        };
        load = desk.channel->send(request, context.get(), [&told](const Result<Response> &) { told += 100; });
        QTRY_COMPARE(told, 1);
        QTRY_VERIFY(!load.running());
        QCOMPARE(told, 1);
    }

    void followsARedirectOfARead_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void followsARedirectOfARead()
    {
        QFETCH(const int, status);
        TestServer server;
        server.setHandler(
            [&](const Seen &seen) { return seen.target == "/" ? to("/new", status) : Reply{}; });
        Bearer bearer;
        Desk desk;
        desk.channel->setAuthenticator(&bearer);
        const Told told = desk.ask(get(server.url()));
        QCOMPARE(told.status(), 200);
        QCOMPARE(told.outcome->value().url, server.url(QStringLiteral("/new")));
        QCOMPARE(server.seen().last().headers.value("authorization"), "Bearer secret");
    }

    void saysNoSecretToAnotherHost()
    {
        TestServer stranger;
        TestServer server;
        server.setHandler([&](const Seen &) { return to(stranger.url().toEncoded()); });
        Bearer bearer;
        Desk desk;
        desk.channel->setAuthenticator(&bearer);
        Request request = get(server.url());
        request.headers << qMakePair(QByteArray("X-Api-Key"), QByteArray("secret"))
                        << qMakePair(QByteArray("Accept"), QByteArray("text/plain"));
        QCOMPARE(desk.ask(request).status(), 200);
        const auto &seen = stranger.seen().first().headers;
        for (const QByteArray &value : seen)
            QVERIFY2(!value.contains("secret"), value.constData());
        QCOMPARE(seen.value("accept"), "text/plain");
        QCOMPARE(server.seen().first().headers.value("x-api-key"), "secret");
    }

    void takesAStrangersWordForTheResourceAlone_data()
    {
        QTest::addColumn<Reply>("answer");
        QTest::addColumn<int>("status");
        const QList<QPair<QByteArray, QByteArray>> pause{
            {"Retry-After", "300"}, {"Date", "Fri, 01 Jan 2038 00:00:00 GMT"}};
        QTest::newRow("401") << Reply{401, "expired", pause} << 401;
        QTest::newRow("429") << Reply{429, "slowly", pause} << 429;
        QTest::newRow("503") << Reply{503, "later", pause} << 503;
        QTest::newRow("gone") << Reply::doing(Reply::Act::Drop) << 0;
    }
    void takesAStrangersWordForTheResourceAlone()
    {
        QFETCH(const Reply, answer);
        QFETCH(const int, status);
        TestServer stranger;
        stranger.setHandler([&](const Seen &) { return answer; });
        TestServer server;
        server.setHandler([&](const Seen &seen) {
            return seen.target == "/file" ? to(stranger.url().toEncoded()) : Reply{};
        });
        Bearer bearer;
        Desk desk;
        desk.channel->setAuthenticator(&bearer);
        QSignalSpy unreachable(desk.channel.get(), &Channel::unreachable);
        const Told told = desk.ask(get(server.url(QStringLiteral("/file"))));
        QCOMPARE(told.status(), status);
        QCOMPARE(told.kind(), status ? ErrorKind::None : ErrorKind::Unreachable);
        // The account neither signs in again, nor pauses, nor goes offline, nor sets its clock by it.
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(bearer.renewals, 0);
        QCOMPARE(unreachable.count(), 0);
        QVERIFY(qAbs(desk.channel->clockSkew()) < 3600);
    }

    void stopsAtTheSixth()
    {
        TestServer server;
        server.setHandler([&](const Seen &) { return to("/again"); });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::WrongAddress);
        QCOMPARE(server.count(), 6);
    }

    void neverLeavesTls()
    {
        TestServer plain;
        TestServer server(QStringLiteral("lone"));
        server.setHandler([&](const Seen &) { return to(plain.url().toEncoded()); });
        Desk desk;
        desk.policy.pin(
            server.url(), QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/lone.pem")).value(0));
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::WrongAddress);
        QCOMPARE(plain.connections(), 0);
    }

    void followsOnlyTheWeb()
    {
        TestServer server;
        server.setHandler([&](const Seen &) { return to("file:///etc/passwd"); });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::WrongAddress);
    }

    void stopsAnAnswerThatIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("plain") << QByteArray(3'000'000, 'x') << QByteArray("identity");
        QTest::newRow("a gzip bomb") << test::gzipped(QByteArray(200'000'000, 'x')) << QByteArray("gzip");
    }
    void stopsAnAnswerThatIsTooLarge()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, encoding);
        TestServer server;
        server.setHandler([&](const Seen &) { return Reply{200, body, {{"Content-Encoding", encoding}}}; });
        Desk desk;
        Request request = get(server.url());
        request.sizeLimit = 1'000'000;
        QCOMPARE(desk.ask(request).kind(), ErrorKind::TooLarge);
        QCOMPARE(server.count(), 1);
        server.setHandler([](const Seen &) { return Reply{}; });
        QCOMPARE(desk.ask(request).status(), 200);
    }

    void unpacksWhatIsCompressed()
    {
        const QByteArray list(5'000'000, 'a');
        TestServer server;
        server.setHandler([&](const Seen &seen) {
            if (!seen.headers.value("accept-encoding").contains("gzip"))
                return Reply{406};
            return Reply{200, test::gzipped(list), {{"Content-Encoding", "gzip"}}};
        });
        Desk desk;
        const Told told = desk.ask(get(server.url()));
        QCOMPARE(told.status(), 200);
        QCOMPARE(told.outcome->value().body, list);
    }

    void refusesWhatDoesNotUnpack()
    {
        TestServer server;
        server.setHandler([&](const Seen &) {
            return Reply{200, "not gzip at all", {{"Content-Encoding", "gzip"}}};
        });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::BadAnswer);
    }

    void unpacksSeveralStreams()
    {
        TestServer server;
        server.setHandler([&](const Seen &) {
            return Reply{200, test::gzipped("one ") + test::gzipped("two"), {{"Content-Encoding", "gzip"}}};
        });
        Desk desk;
        const Told told = desk.ask(get(server.url()));
        QCOMPARE(told.status(), 200);
        QCOMPARE(told.outcome->value().body, "one two");
    }

    void refusesCodingsNobodyAskedFor()
    {
        TestServer server;
        server.setHandler([&](const Seen &) { return Reply{200, "x", {{"Content-Encoding", "br"}}}; });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::BadAnswer);
    }

    void refusesWhatIsCutThoughItUnpacks()
    {
        const QByteArray list = test::gzipped(QByteArray("1;2;3\n").repeated(20'000));
        TestServer server;
        server.setHandler([&](const Seen &) {
            return Reply{200, list.left(list.size() / 2), {{"Content-Encoding", "gzip"}}};
        });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::Unreachable);
        QVERIFY(server.count() > 1);
        Request change = get(server.url());
        change.verb = Verb::Post;
        change.effect = Effect::Write;
        QCOMPARE(desk.ask(change).kind(), ErrorKind::Unknown);
    }

    void refusesWhatIsCut()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Truncate); });
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::Unreachable);
        QVERIFY(server.count() > 1);
    }

    void deliversEveryStatusWithItsBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 204, 206, 400, 401, 403, 404, 409, 418, 422, 500, 599})
            QTest::addRow("%d", status) << status;
    }
    void deliversEveryStatusWithItsBody()
    {
        QFETCH(const int, status);
        TestServer server;
        const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"why\":1}");
        server.setHandler([&](const Seen &) {
            return Reply{status, body, {{"WWW-Authenticate", "Bearer"}, {"X-Total", "7"}}};
        });
        Desk desk;
        const Told told = desk.ask(get(server.url()));
        QCOMPARE(told.status(), status);
        QCOMPARE(told.outcome->value().body, body);
        QCOMPARE(told.outcome->value().header("x-total"), "7");
    }

    void answersTheHead()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply{200, "12345", {{"X-Total", "9"}}}; });
        Desk desk;
        Request request = get(server.url());
        request.verb = Verb::Head;
        const Told told = desk.ask(request);
        QCOMPARE(told.status(), 200);
        QVERIFY(told.outcome->value().body.isEmpty());
        QCOMPARE(told.outcome->value().header("x-total"), "9");
        QCOMPARE(server.seen().first().method, "HEAD");
    }

    void saysWhoItIsAndKeepsNoCookies()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply{200, "{}", {{"Set-Cookie", "a=b"}}}; });
        Desk desk;
        desk.channel->setLanguage(QStringLiteral("ru"));
        desk.ask(get(server.url()));
        desk.ask(get(server.url()));
        const auto &seen = server.seen().last().headers;
        QCOMPARE(seen.value("user-agent"), "DispatchDesk/" DD_VERSION);
        QCOMPARE(seen.value("accept-language"), "ru");
        QVERIFY(!seen.contains("cookie"));
    }

    void writesOneLineWithoutSecrets()
    {
        TestServer server;
        Desk desk;
        QSignalSpy added(&desk.log, &ExchangeLog::added);
        desk.ask(get(server.url(QStringLiteral("/list?fetch=20&access_token=geheim&Sig=geheim"))));
        QCOMPARE(added.count(), 1);
        const Exchange exchange = desk.log.exchanges().first();
        QVERIFY(!exchange.url.contains(QLatin1String("geheim")));
        QVERIFY(exchange.url.contains(QLatin1String("fetch=20")));
        QCOMPARE(exchange.status, 200);
        QCOMPARE(exchange.receivedBytes, 2);
        // What was asked stays readable.
        const QString asked = QStringLiteral("https://host/a?isAssigned=true&userID=7&assignationFrom=2026");
        QCOMPARE(ExchangeLog::redacted(QUrl(asked)), asked);
        for (const char *key : {"sig", "temp_url_sig", "X-Amz-Signature", "User", "SessionID"}) {
            const QUrl url(QStringLiteral("https://host/a?%1=geheim").arg(QLatin1String(key)));
            QVERIFY2(!ExchangeLog::redacted(url).contains(QLatin1String("geheim")), key);
        }
        QVERIFY(!ExchangeLog::redacted(QUrl(QStringLiteral("https://ann:geheim@host/a#geheim")))
                     .contains(QLatin1String("geheim")));
    }

    void keepsTheLastTwoHundred()
    {
        ExchangeLog log;
        Exchange exchange;
        exchange.status = 200;
        for (int i = 0; i < 250; ++i) {
            exchange.label = QString::number(i);
            log.add(exchange);
        }
        QCOMPARE(log.exchanges().size(), 200);
        QCOMPARE(log.exchanges().first().label, QStringLiteral("50"));
    }

    void readsTheServersClock()
    {
        const QString future = QLocale::c().toString(
            QDateTime::currentDateTimeUtc().addSecs(3600), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        TestServer server;
        server.setHandler([&](const Seen &) { return Reply{200, "{}", {{"Date", future.toLatin1()}}}; });
        Desk desk;
        desk.ask(get(server.url()));
        QVERIFY(qAbs(desk.channel->clockSkew() - 3600) < 30);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::AnswersTest)
#include "tst_answers.moc"
