// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/webpictures.h"

#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "store/settings.h"
#include "tests/support/testserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace dd;

/// Pictures of strangers' servers: fetched as nobody in particular, and only if they are pictures.
class tst_webpictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        policy.setProxy(net::ProxyMode::None);
        answer.reset();
    }

    void comesWithoutAWordAboutUs()
    {
        test::TestServer server;
        server.setHandler([](const test::Seen &) {
            return test::Reply{
                200, "picture", {{"Content-Type", "image/png"}, {"Set-Cookie", "track=1; Path=/"}}};
        });
        session::WebPictures pictures(services);
        QCOMPARE(fetched(pictures, server.url(QStringLiteral("/one.png"))).value(), QByteArray("picture"));
        QCOMPARE(fetched(pictures, server.url(QStringLiteral("/two.png"))).value(), QByteArray("picture"));
        for (const test::Seen &seen : server.seen()) {
            QCOMPARE(seen.method, QByteArray("GET"));
            for (const char *telltale : {"cookie", "authorization", "referer"})
                QVERIFY2(!seen.headers.contains(telltale), telltale);
            QCOMPARE(seen.headers.value("accept-language"), QByteArray("*"));
        }
    }

    void whatIsNoPictureIsRefused()
    {
        test::TestServer server;
        server.setHandler([](const test::Seen &seen) {
            if (seen.target == "/page")
                return test::Reply{200, "<html>", {{"Content-Type", "text/html"}}};
            if (seen.target == "/large")
                return test::Reply{200, QByteArray(5 * 1024 * 1024, 'x'), {{"Content-Type", "image/png"}}};
            return test::Reply{404, "", {{"Content-Type", "image/png"}}};
        });
        session::WebPictures pictures(services);
        QCOMPARE(
            fetched(pictures, server.url(QStringLiteral("/page"))).error().kind, ErrorKind::WrongAddress);
        QCOMPARE(fetched(pictures, server.url(QStringLiteral("/large"))).error().kind, ErrorKind::TooLarge);
        QCOMPARE(fetched(pictures, server.url(QStringLiteral("/gone"))).error().kind, ErrorKind::NotFound);
    }

    void otherSchemesLeadNowhere()
    {
        session::WebPictures pictures(services);
        for (const char *address : {"file:///etc/passwd", "ftp://a.test/x.png", "data:image/png;base64,AA",
                 "http://user:word@a.test/x.png", "relative.png"})
            QCOMPARE(
                fetched(pictures, QUrl(QString::fromLatin1(address))).error().kind, ErrorKind::WrongAddress);
    }

    void theAskerGoesFirst()
    {
        test::TestServer server;
        session::WebPictures pictures(services);
        auto asker = std::make_unique<QObject>();
        net::Load load
            = pictures.fetch(server.url(), asker.get(), [](const Result<QByteArray> &) { QFAIL("told"); });
        asker.reset();
        QTest::qWait(0);
        QVERIFY(!load.running());
    }

private:
    Result<QByteArray> fetched(session::WebPictures &pictures, const QUrl &url)
    {
        answer.reset();
        const net::Load load
            = pictures.fetch(url, this, [this](const Result<QByteArray> &result) { answer = result; });
        if (!QTest::qWaitFor([this] { return answer.has_value(); }, 10'000))
            return Error{.kind = ErrorKind::TimedOut};
        return *answer;
    }

    QTemporaryDir folder;
    store::Settings settings{
        {folder.filePath(QStringLiteral("roaming.ini")), folder.filePath(QStringLiteral("local.ini"))}};
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    secrets::MemorySecrets secrets;
    session::Services services{policy, log, secrets, settings};
    std::optional<Result<QByteArray>> answer;
};

QTEST_GUILESS_MAIN(tst_webpictures)
#include "tst_webpictures.moc"
