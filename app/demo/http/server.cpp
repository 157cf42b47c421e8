// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/server.h"

#include "demo/http/connection.h"

#include <QTcpSocket>

namespace dd::demo::http {

namespace {

QUrl urlOf(const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

} // namespace

Server::Server(QObject *parent)
    : QObject(parent)
    , m_server(this)
    , m_handler([](const Request &) { return Response::empty(404); })
{
    connect(&m_server, &QTcpServer::newConnection, this, &Server::accept);
}

quint16 Server::listen()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost))
        return 0;
    return m_server.serverPort();
}

QUrl Server::url() const
{
    return urlOf(QStringLiteral("127.0.0.1"), m_server.serverPort());
}

QUrl Server::otherHostUrl() const
{
    return urlOf(QStringLiteral("localhost"), m_server.serverPort());
}

void Server::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        new Connection(
            socket, [this](const Request &request) { return m_handler(request); },
            [this](const Request &request) { return count(request); }, m_largestBody, this);
    }
}

Fault Server::count(const Request &request)
{
    ++m_total;
    ++m_counts[request.path.toLower()];
    return m_faults.next(request);
}

} // namespace dd::demo::http
