// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace dd::net {

using test::TestServer;

/// Whom the connection trusts, and that nothing is said to anybody else.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAStrangerAndShowsItsCertificate()
    {
        TestServer server(QStringLiteral("lone"));
        Desk desk;
        QSignalSpy untrusted(desk.channel.get(), &Channel::untrustedCertificate);
        const Told told = desk.ask(post(server.url()));
        QCOMPARE(told.kind(), ErrorKind::TlsUntrusted);
        QCOMPARE(untrusted.count(), 1);
        QCOMPARE(untrusted[0][1].value<QSslCertificate>(), certificate(QStringLiteral("lone")));
        QVERIFY(!untrusted[0][2].toStringList().isEmpty());
        QCOMPARE(server.receivedBytes(), 0);
    }

    void saysWhereNobodySpeaksHttps()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        // As web servers do on a port for plain http.
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *client = server.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client] {
                client->readAll();
                client->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                client->disconnectFromHost();
            });
        });
        Desk desk;
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        QCOMPARE(desk.ask(get(url)).kind(), ErrorKind::TlsFailed);
        QCOMPARE(desk.ask(post(url)).kind(), ErrorKind::TlsFailed);
    }

    void trustsAnAuthorityFromAFile()
    {
        TestServer server(QStringLiteral("signed"));
        Desk desk;
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::TlsUntrusted);
        QVERIFY(desk.policy.setCaFile(path(QStringLiteral("ca"))));
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        desk.policy.setCaFile({});
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::TlsUntrusted);
    }

    void saysWhatIsWrongWithAFile()
    {
        NetworkPolicy policy;
        QVERIFY(!policy.setCaFile(QStringLiteral("/no/such/file")));
        QVERIFY(policy.caProblem().contains(QStringLiteral("cannot be read")));
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("not.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        QVERIFY(!policy.setCaFile(file.fileName()));
        QCOMPARE(policy.caProblem(), QStringLiteral("There is no certificate in this file."));
        QVERIFY(policy.extraAuthorities().isEmpty());
    }

    void acceptsThePinnedCertificate()
    {
        TestServer server(QStringLiteral("lone"));
        Desk desk;
        desk.policy.pin(server.url(), certificate(QStringLiteral("lone")));
        QCOMPARE(desk.ask(get(server.url())).status(), 200);
        QCOMPARE(desk.ask(post(server.url())).status(), 200);
        desk.policy.unpin(server.url());
        QCOMPARE(desk.ask(get(server.url())).kind(), ErrorKind::TlsUntrusted);
    }

    void stopsAtAnyOtherCertificate_data()
    {
        QTest::addColumn<bool>("isValid");
        QTest::newRow("another stranger") << false;
        QTest::newRow("one that an authority vouches for") << true;
    }
    void stopsAtAnyOtherCertificate()
    {
        QFETCH(const bool, isValid);
        TestServer server(QStringLiteral("signed"));
        Desk desk;
        if (isValid)
            desk.policy.setCaFile(path(QStringLiteral("ca")));
        desk.policy.pin(server.url(), certificate(QStringLiteral("lone")));
        QSignalSpy untrusted(desk.channel.get(), &Channel::untrustedCertificate);
        for (int round = 0; round < 6; ++round) {
            Request request = round % 2 ? post(server.url()) : get(server.url());
            request.headers << qMakePair(QByteArray("X-Secret"), QByteArray("1"));
            QCOMPARE(desk.ask(request).kind(), ErrorKind::TlsPinChanged);
        }
        QCOMPARE(server.receivedBytes(), 0);
        QCOMPARE(server.count(), 0);
        // The user may look at what stands there now; one a request.
        QCOMPARE(untrusted.count(), 6);
        QCOMPARE(untrusted.last()[1].value<QSslCertificate>(), certificate(QStringLiteral("signed")));
    }

    void stopsEveryRequestThatWaitsForTheSameConnection_data()
    {
        QTest::addColumn<bool>("isValid");
        QTest::addColumn<bool>("isPinned");
        QTest::newRow("another stranger") << false << true;
        QTest::newRow("one that an authority vouches for") << true << true;
        QTest::newRow("a stranger where none is pinned") << false << false;
    }
    void stopsEveryRequestThatWaitsForTheSameConnection()
    {
        QFETCH(const bool, isValid);
        QFETCH(const bool, isPinned);
        TestServer server(QStringLiteral("signed"));
        Desk desk({.parallel = 10});
        if (isValid)
            desk.policy.setCaFile(path(QStringLiteral("ca")));
        if (isPinned)
            desk.policy.pin(server.url(), certificate(QStringLiteral("lone")));
        std::vector<Told> told(20);
        std::vector<Load> loads;
        loads.reserve(told.size());
        for (Told &one : told)
            loads.push_back(desk.channel->send(get(server.url()), &desk.context, one.then()));
        for (Told &one : told)
            QTRY_COMPARE(one.kind(), isPinned ? ErrorKind::TlsPinChanged : ErrorKind::TlsUntrusted);
        QCOMPARE(server.receivedBytes(), 0);
    }

    void noticesTheChangeOnANewConnection()
    {
        auto server = std::make_unique<TestServer>(QStringLiteral("lone"));
        const quint16 port = server->serverPort();
        const QUrl url = server->url();
        Desk desk;
        desk.policy.pin(url, certificate(QStringLiteral("lone")));
        QCOMPARE(desk.ask(get(url)).status(), 200);
        server->stop();
        server = std::make_unique<TestServer>(QStringLiteral("signed"), port);
        QCOMPARE(desk.ask(get(url)).kind(), ErrorKind::TlsPinChanged);
        QCOMPARE(server->receivedBytes(), 0);
    }

    void saysThatNobodySpeaksTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("the handshake is cut") << QByteArray() << ErrorKind::Unreachable;
        QTest::newRow("a port of plain http")
            << QByteArray("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
            << ErrorKind::TlsFailed;
    }
    void saysThatNobodySpeaksTls()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorKind, kind);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server, answer] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            }
        });
        Desk desk;
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
        QCOMPARE(desk.ask(get(url)).kind(), kind);
        QCOMPARE(desk.ask(post(url)).kind(), kind); // it never left
    }

private:
    static QString path(const QString &name)
    {
        return QStringLiteral(DD_TEST_DATA "/tls/") + name + QLatin1String(".pem");
    }
    static QSslCertificate certificate(const QString &name)
    {
        return QSslCertificate::fromPath(path(name)).value(0);
    }
};

} // namespace dd::net

QTEST_GUILESS_MAIN(dd::net::TlsTest)
#include "tst_tls.moc"
