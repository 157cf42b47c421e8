// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "demo/http/compression.h"
#include "demo/http/server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace dd::demo;

namespace {

constexpr int patienceMs = 10'000;

http::Response echo(const http::Request &request)
{
    http::Response response = http::Response::of(200, "application/json",
        '"' + request.method + ' ' + request.path.toUtf8() + ' ' + request.parameter(u"q").toUtf8() + ' '
            + request.headers.value("x-probe") + ' ' + QByteArray::number(request.body.size()) + '"');
    response.headers.append("X-Seen", "yes");
    return response;
}

/// Sends raw bytes and reads what comes until @p until arrived or the server closed.
QByteArray rawExchange(quint16 port, const QByteArray &bytes, const QByteArray &until)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT((!until.isEmpty() && answer.contains(until))
                || (socket.state() == QAbstractSocket::UnconnectedState && !answer.isEmpty()),
            patienceMs);
    }();
    return answer;
}

} // namespace

class tst_http : public QObject {
    Q_OBJECT

private:
    QNetworkReply *finished(QNetworkReply *reply)
    {
        m_replies.emplace_back(reply);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs); }();
        return reply;
    }
    QNetworkReply *get(const QString &path)
    {
        return finished(m_access->get(QNetworkRequest(m_server->url().resolved(QUrl(path)))));
    }
    void setFaults(const QString &text)
    {
        const std::optional<Faults> faults = Faults::parse(text, 1);
        QVERIFY(faults);
        m_server->setFaults(*faults);
    }

    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<QNetworkAccessManager> m_access;
    std::vector<std::unique_ptr<QNetworkReply>> m_replies;

private Q_SLOTS:
    void init()
    {
        m_access = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<http::Server>();
        m_server->setHandler(&echo);
        QVERIFY(m_server->listen() != 0);
    }

    void cleanup()
    {
        m_replies.clear();
        m_access.reset();
        m_server.reset();
    }

    void givesTheRequestAsSent()
    {
        QNetworkRequest request(
            QUrl(m_server->url().toString() + QStringLiteral("/a%20b/%D0%B0?q=%D1%8F+1&q=2")));
        request.setRawHeader("X-Probe", "here");
        QNetworkReply *reply = finished(m_access->post(request, QByteArray(100'000, 'x')));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(QString::fromUtf8(reply->readAll()), QStringLiteral("\"POST /a b/а я 1 here 100000\""));
        QCOMPARE(reply->rawHeader("X-Seen"), QByteArray("yes"));
        QCOMPARE(m_server->requestCount(QStringLiteral("/A b/а")), 1);
    }

    void headHasTheLengthAndNoBody()
    {
        QNetworkReply *reply = finished(m_access->head(QNetworkRequest(m_server->url())));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->header(QNetworkRequest::ContentLengthHeader).toInt() > 0);
        QVERIFY(reply->readAll().isEmpty());
    }

    void keepsTheConnectionAndAnswersPipelinedRequestsInOrder()
    {
        const QByteArray answer = rawExchange(m_server->listen(),
            "GET /first HTTP/1.1\r\nHost: x\r\n\r\nGET /second HTTP/1.1\r\nHost: x\r\n\r\n", "/second");
        QVERIFY(answer.indexOf("/first") > 0);
        QVERIFY(answer.indexOf("/first") < answer.indexOf("/second"));
        QCOMPARE(answer.count("HTTP/1.1 200 OK"), 2);
    }

    void closesWhenAsked()
    {
        const QByteArray answer
            = rawExchange(m_server->listen(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {});
        QVERIFY(answer.contains("Connection: close"));
    }

    void refusesWhatIsNotHttp()
    {
        QVERIFY(rawExchange(m_server->listen(), "nonsense\r\n\r\n", {}).startsWith("HTTP/1.1 400 "));
    }

    void refusesBodiesBeyondTheLimit()
    {
        m_server->setLargestBody(10);
        QVERIFY(
            rawExchange(m_server->listen(), "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n", {})
                .startsWith("HTTP/1.1 413 "));
    }

    void saysContinueToAClientThatWaits()
    {
        const QByteArray answer = rawExchange(m_server->listen(),
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n", "\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 100 "));
    }

    void compressesLargeTexts()
    {
        const QByteArray text = '"' + QByteArray(100'000, 'z') + '"';
        m_server->setHandler(
            [text](const http::Request &) { return http::Response::of(200, "application/json", text); });
        QNetworkReply *reply = get(QStringLiteral("/"));
        QCOMPARE(reply->readAll(), text); // QNetworkAccessManager asks for gzip and unpacks by itself
        const QByteArray raw = rawExchange(m_server->listen(),
            "GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n", {});
        QVERIFY(raw.contains("Content-Encoding: gzip"));
        QVERIFY(raw.size() < text.size() / 10);
        const QByteArray plain
            = rawExchange(m_server->listen(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {});
        QVERIFY(plain.contains("zzz"));
    }

    void anotherHostIsTheSameServer()
    {
        QNetworkReply *reply = finished(m_access->get(QNetworkRequest(m_server->otherHostUrl())));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(m_server->otherHostUrl().host() != m_server->url().host());
    }

    void statusFaultsDoNoWork()
    {
        setFaults(QStringLiteral("503,path=/bad"));
        QCOMPARE(
            get(QStringLiteral("/bad"))->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 503);
        QCOMPARE(
            get(QStringLiteral("/good"))->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    }

    void dropAfterDoesTheWork()
    {
        int worked = 0;
        m_server->setHandler([&worked](const http::Request &) {
            ++worked;
            return http::Response::empty(200);
        });
        setFaults(QStringLiteral("drop-after"));
        rawExchangeUntilClosed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(worked, 1);
        setFaults(QStringLiteral("drop-before"));
        rawExchangeUntilClosed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(worked, 1);
    }

    void truncatedAnswersEndEarly()
    {
        setFaults(QStringLiteral("truncated"));
        QVERIFY(get(QStringLiteral("/"))->error() != QNetworkReply::NoError);
    }

    void malformedAnswersAreWholeForHttp()
    {
        setFaults(QStringLiteral("malformed,times=1"));
        QNetworkReply *reply = get(QStringLiteral("/"));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->readAll().endsWith("\"]}"));
        QVERIFY(!get(QStringLiteral("/"))->readAll().endsWith("\"]}"));
    }

    void everyNthAndProbabilityAreDeterministic()
    {
        http::Request request;
        request.method = "GET";
        request.setTarget("/x");
        std::optional<Faults> faults = Faults::parse(QStringLiteral("500,every=3;slow=20,method=POST"), 7);
        QVERIFY(faults);
        QString pattern;
        for (int i = 0; i < 6; ++i)
            pattern += faults->next(request).status == 500 ? QLatin1Char('x') : QLatin1Char('.');
        QCOMPARE(pattern, QStringLiteral("..x..x"));
        request.method = "POST";
        QCOMPARE(faults->next(request).delayMs, 20);

        std::optional<Faults> first = Faults::parse(QStringLiteral("drop-after=0.3"), 7);
        std::optional<Faults> second = Faults::parse(QStringLiteral("drop-after=0.3"), 7);
        int hits = 0;
        for (int i = 0; i < 1000; ++i) {
            const Fault fault = first->next(request);
            QCOMPARE(second->next(request).kind, fault.kind);
            hits += fault.kind == Fault::Kind::DropAfter ? 1 : 0;
        }
        QVERIFY(hits > 200 && hits < 400);
    }

    void rateRefusesTheRestOfTheMinute()
    {
        http::Request request;
        request.setTarget("/x");
        std::optional<Faults> faults = Faults::parse(QStringLiteral("rate=2"), 1);
        QCOMPARE(faults->next(request).status, 0);
        QCOMPARE(faults->next(request).status, 0);
        QCOMPARE(faults->next(request).status, 429);
    }

    void unknownFaultsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("word") << QStringLiteral("slow=1,nonsense=2") << QStringLiteral("nonsense=2");
        QTest::newRow("status") << QStringLiteral("418") << QStringLiteral("418");
        QTest::newRow("probability") << QStringLiteral("500=1.5") << QStringLiteral("500=1.5");
        QTest::newRow("number") << QStringLiteral("slow=fast") << QStringLiteral("slow=fast");
    }

    void unknownFaultsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        QString error;
        QVERIFY(!Faults::parse(text, 1, &error));
        QCOMPARE(error, named);
    }

    void acceptEncoding_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("plain") << QByteArray("gzip, deflate") << true;
        QTest::newRow("refused") << QByteArray("deflate, gzip;q=0") << false;
        QTest::newRow("weighed") << QByteArray("br, gzip;q=0.5") << true;
    }

    void acceptEncoding()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, accepted);
        QCOMPARE(http::acceptsGzip(value), accepted);
    }

private:
    void rawExchangeUntilClosed(const QByteArray &bytes)
    {
        QTcpSocket socket;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->listen());
        QVERIFY(closed.wait(patienceMs));
    }
};

QTEST_GUILESS_MAIN(tst_http)
#include "tst_http.moc"
