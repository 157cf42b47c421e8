// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tests/support/fakeproxy.h"

#include <QScopeGuard>
#include <QSslCertificate>

namespace dd::net {

using test::FakeProxy;
using test::TestServer;

/// The way through a proxy, with and without a login.
class ProxyTest : public QObject {
    Q_OBJECT

    static void use(Desk &desk, const FakeProxy &proxy, const QString &user, const QString &password)
    {
        desk.policy.setProxy(ProxyMode::Manual,
            QNetworkProxy(
                QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort(), user, password));
    }

private Q_SLOTS:
    void goesThroughIt_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("user");
        QTest::newRow("http") << QString() << QString();
        QTest::newRow("https") << QStringLiteral("lone") << QString();
        QTest::newRow("http, with a login") << QString() << QStringLiteral("ann");
        QTest::newRow("https, with a login") << QStringLiteral("lone") << QStringLiteral("ann");
    }
    void goesThroughIt()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, user);
        TestServer server(certificate);
        FakeProxy proxy;
        if (!user.isEmpty())
            proxy.setLogin("ann:secret");
        Desk desk;
        desk.policy.setPins({{NetworkPolicy::pinKey(server.url()), pin()}});
        use(desk, proxy, user, QStringLiteral("secret"));
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QVERIFY(proxy.forwarded() > 0);
        QCOMPARE(desk.ask(post(server.url())).status(), 200);
        QCOMPARE(server.count(), 2);
    }

    void writesFirst_data() { goesThroughIt_data(); }
    void writesFirst()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, user);
        TestServer server(certificate);
        FakeProxy proxy;
        if (!user.isEmpty())
            proxy.setLogin("ann:secret");
        Desk desk;
        desk.policy.setPins({{NetworkPolicy::pinKey(server.url()), pin()}});
        use(desk, proxy, user, QStringLiteral("secret"));
        QCOMPARE(desk.ask(post(server.url())).status(), 200);
        QCOMPARE(server.count(), 1);
    }

    void saysWhenTheLoginIsWrong_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("writes");
        for (const bool writes : {false, true}) {
            for (const char *user : {"", "ann"}) {
                for (const char *tls : {"", "lone"})
                    QTest::addRow("%s %s %s", *tls ? "https" : "http", *user ? "wrong" : "none",
                        writes ? "write" : "read")
                        << QString::fromLatin1(tls) << QString::fromLatin1(user) << writes;
            }
        }
    }
    void saysWhenTheLoginIsWrong()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, user);
        QFETCH(const bool, writes);
        TestServer server(certificate);
        FakeProxy proxy;
        proxy.setLogin("ann:secret");
        Desk desk;
        use(desk, proxy, user, QStringLiteral("guess"));
        QCOMPARE(desk.ask(writes ? post(server.url()) : get(server.url())).kind(), ErrorKind::ProxyFailed);
        QCOMPARE(server.connections(), 0);
        QVERIFY2(proxy.refused() <= 4, QByteArray::number(proxy.refused()).constData());
    }

    void asksTheLoginOnceForMany_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::newRow("http") << QString();
        QTest::newRow("https") << QStringLiteral("lone");
    }
    void asksTheLoginOnceForMany()
    {
        QFETCH(const QString, certificate);
        TestServer server(certificate);
        FakeProxy proxy;
        proxy.setLogin("ann:secret");
        Desk desk;
        desk.policy.setPins({{NetworkPolicy::pinKey(server.url()), pin()}});
        use(desk, proxy, QStringLiteral("ann"), QStringLiteral("secret"));
        std::vector<Told> told(12);
        std::vector<Load> loads;
        loads.reserve(told.size());
        for (Told &one : told)
            loads.push_back(desk.channel->send(get(server.url()), &desk.context, one.then()));
        for (Told &one : told)
            QTRY_COMPARE(one.status(), 200);
    }

    void doesNotGoOnGuessing()
    {
        TestServer server(QStringLiteral("lone"));
        FakeProxy proxy;
        proxy.setLogin("ann:secret");
        Desk desk;
        desk.policy.setPins({{NetworkPolicy::pinKey(server.url()), pin()}});
        use(desk, proxy, QStringLiteral("ann"), QStringLiteral("guess"));
        for (int round = 0; round < 10; ++round)
            QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::ProxyFailed);
        const int guesses = int(proxy.heads().count("Proxy-Authorization"));
        QVERIFY2(guesses <= 2, QByteArray::number(guesses).constData());
        use(desk, proxy, QStringLiteral("ann"), QStringLiteral("secret"));
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
    }

    void saysWhenTheProxyIsGone_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::newRow("http") << QString();
        QTest::newRow("https") << QStringLiteral("lone");
    }
    void saysWhenTheProxyIsGone()
    {
        QFETCH(const QString, certificate);
        TestServer server(certificate);
        FakeProxy proxy;
        Desk desk;
        use(desk, proxy, {}, {});
        proxy.close();
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::ProxyFailed);
        QCOMPARE(desk.ask(post(server.url())).kind(), ErrorKind::ProxyFailed);
        QCOMPARE(server.connections(), 0);
    }

    void thisMachineIsNeverBehindTheSystemsProxy()
    {
        TestServer server;
        FakeProxy proxy;
        const QByteArray before = qgetenv("http_proxy");
        const QByteArray except = qgetenv("no_proxy");
        const auto restore = qScopeGuard([before, except] {
            before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
            except.isNull() ? qunsetenv("no_proxy") : qputenv("no_proxy", except);
        });
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        qunsetenv("no_proxy");
        Desk desk;
        desk.policy.setProxy(ProxyMode::System);
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(proxy.heads(), QByteArray());
        for (const char *own : {"http://localhost/", "http://demo.LOCALHOST:8080/", "http://[::1]/"})
            QCOMPARE(desk.policy.proxyFor(QUrl(QString::fromLatin1(own))).type(), QNetworkProxy::NoProxy);
        // Everything else is.
        const QUrl other(QStringLiteral("http://server.invalid/"));
        QCOMPARE(desk.policy.proxyFor(other).port(), proxy.serverPort());
        Told told;
        const Load load = desk.channel->send(get(other), &desk.context, told.then());
        QTRY_VERIFY(proxy.heads().contains("server.invalid"));
    }

    /// This machine has no proxy, so the proxy stands for every other server there is.
    void theSystemsProxyGetsItsLogin()
    {
        TestServer proxy;
        proxy.setHandler([](const test::Seen &seen) {
            const bool isKnown
                = seen.headers.value("proxy-authorization") == "Basic " + QByteArray("ann:secret").toBase64();
            return test::Reply{isKnown ? 200 : 407, "{}", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}};
        });
        const QByteArray before = qgetenv("http_proxy");
        const QByteArray except = qgetenv("no_proxy");
        const auto restore = qScopeGuard([before, except] {
            before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
            except.isNull() ? qunsetenv("no_proxy") : qputenv("no_proxy", except);
        });
        qputenv("http_proxy", "http://ann:secret@127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        qunsetenv("no_proxy");
        Desk desk;
        desk.policy.setProxy(ProxyMode::System);
        const QUrl other(QStringLiteral("http://server.invalid/"));
        QCOMPARE(desk.ask(get(other)).status(), 200);
        QCOMPARE(desk.ask(post(other)).status(), 200);
        QCOMPARE(proxy.count(), 2);
        for (const Exchange &exchange : desk.log.exchanges())
            QVERIFY(!(exchange.url + exchange.outcome + exchange.label).contains(QLatin1String("secret")));
    }

    void followsAChangeAtOnce()
    {
        TestServer server;
        FakeProxy proxy;
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(proxy.forwarded(), 0);
        use(desk, proxy, {}, {});
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QVERIFY(proxy.forwarded() > 0);
        QCOMPARE(desk.policy.proxyFor(server.url()).port(), proxy.serverPort());
    }

private:
    static QByteArray pin()
    {
        return QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/lone.pem"))
            .value(0)
            .digest(QCryptographicHash::Sha256);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::ProxyTest)
#include "tst_proxy.moc"
