// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproxy.h"

#include <QTcpSocket>
#include <QUrl>

namespace dd::test {

FakeProxy::FakeProxy()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, &FakeProxy::accept);
}

void FakeProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { begin(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void FakeProxy::begin(QTcpSocket *client)
{
    const QByteArray seen = client->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    m_heads += head;
    const bool welcome
        = m_login.isEmpty() || head.contains("Proxy-Authorization: Basic " + m_login.toBase64());
    if (welcome) {
        ++m_forwarded;
        disconnect(client, &QTcpSocket::readyRead, this, nullptr);
        join(client, head, client->readAll());
        return;
    }
    ++m_refused;
    client->readAll();
    client->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                  "Content-Length: 0\r\nProxy-Connection: close\r\nConnection: close\r\n\r\n");
    client->disconnectFromHost();
}

void FakeProxy::join(QTcpSocket *client, const QByteArray &head, const QByteArray &rest)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const bool tunnel = words.value(0) == "CONNECT";
    const QUrl target = QUrl::fromEncoded(tunnel ? "http://" + words.value(1) : words.value(1));
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(server, &QTcpSocket::connected, client, [client, server, head, rest, tunnel] {
        if (tunnel)
            client->write("HTTP/1.1 200 Tunnel\r\n\r\n");
        else
            server->write(head);
        server->write(rest);
    });
    server->connectToHost(target.host(), quint16(target.port(80)));
}

} // namespace dd::test
