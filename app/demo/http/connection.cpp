// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/connection.h"

#include "demo/http/compression.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

namespace dd::demo::http {

namespace {

constexpr qsizetype worthCompressing = 1024;
constexpr qsizetype mostPipelined = 1024 * 1024;

QByteArray headOf(const Response &response, bool keepAlive)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &field : response.headers.fields())
        head += field.first + ": " + field.second + "\r\n";
    if (!response.headers.contains("Date"))
        head += "Date: "
            + QLocale::c()
                  .toString(
                      QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                  .toLatin1()
            + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

Response cannedAnswer(int status)
{
    Response response = Response::empty(status);
    if (status == 429 || status == 503)
        response.headers.append("Retry-After", "1");
    return response;
}

void compress(const Request &request, Response &response)
{
    if (response.body.size() < worthCompressing || !acceptsGzip(request.headers.value("Accept-Encoding"))
        || response.headers.contains("Content-Encoding"))
        return;
    const QByteArray type = response.headers.value("Content-Type");
    if (!type.startsWith("application/json") && !type.startsWith("text/"))
        return;
    if (const QByteArray packed = gzip(response.body); !packed.isEmpty()) {
        response.body = packed;
        response.headers.append("Content-Encoding", "gzip");
        response.headers.append("Vary", "Accept-Encoding");
    }
}

} // namespace

Connection::Connection(
    QTcpSocket *socket, Answer answer, NextFault nextFault, qint64 largestBody, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
    , m_nextFault(std::move(nextFault))
    , m_reader(largestBody)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Connection::read()
{
    m_input += m_socket->readAll();
    if (m_busy) {
        if (m_input.size() > mostPipelined)
            m_socket->abort();
        return;
    }
    switch (m_reader.feed(m_input)) {
    case RequestReader::State::NeedsMore:
        if (m_reader.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case RequestReader::State::Broken:
        return refuse(400);
    case RequestReader::State::TooLarge:
        return refuse(413);
    case RequestReader::State::Complete:
        return begin(m_reader.take());
    }
}

void Connection::begin(const Request &request)
{
    m_busy = true;
    const Fault fault = m_nextFault(request);
    // Through the event loop even without a delay: a pipelining client must not grow the stack.
    QTimer::singleShot(fault.delayMs, this, [this, request, fault] { finish(request, fault); });
}

void Connection::finish(const Request &request, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::DropBefore:
        m_socket->abort();
        return;
    case Fault::Kind::DropAfter:
        m_answer(request);
        m_socket->abort();
        return;
    case Fault::Kind::Status:
        send(request, cannedAnswer(fault.status), Fault::Kind::None);
        return;
    default:
        send(request, m_answer(request), fault.kind);
    }
}

void Connection::send(const Request &request, Response response, Fault::Kind damage)
{
    if (damage == Fault::Kind::Malformed)
        response.body = response.body.left(response.body.size() / 2) + "\"]}";
    compress(request, response);
    const bool keepAlive = m_reader.wantsKeepAlive() && damage != Fault::Kind::Truncated;
    const bool bodyAllowed = response.status >= 200 && response.status != 204 && response.status != 304;
    if (bodyAllowed)
        response.headers.set("Content-Length", QByteArray::number(response.body.size()));
    m_socket->write(headOf(response, keepAlive));
    if (bodyAllowed && !request.isHead())
        m_socket->write(
            damage == Fault::Kind::Truncated ? response.body.left(response.body.size() / 2) : response.body);
    m_busy = false;
    if (!keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    if (!m_input.isEmpty())
        QTimer::singleShot(0, this, &Connection::read);
}

void Connection::refuse(int status)
{
    m_busy = true; // whatever follows on this connection is not a request any more
    m_socket->write(headOf(Response::empty(status), false));
    m_socket->disconnectFromHost();
}

} // namespace dd::demo::http
