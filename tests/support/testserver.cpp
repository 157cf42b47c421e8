// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace dd::test {

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(DD_TEST_TLS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test certificate %s", qPrintable(name));
    return file.readAll();
}

/// The request at the front of the buffer, taken off it; false while some of it is missing.
bool takeRequest(QByteArray &buffer, Seen &request)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

void drip(QSslSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    auto position = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, position] {
        socket->write(bytes.mid(*position, 1));
        socket->flush();
        if (++*position >= bytes.size())
            timer->stop();
    });
    timer->start(50);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(quint8(value >> shift));
    return bytes;
}

} // namespace

TestServer::TestServer(const QString &certificate, quint16 port)
    : m_certificate(certificate)
{
    if (!listen(QHostAddress::LocalHost, port))
        qFatal("cannot listen: %s", qPrintable(errorString()));
}

void TestServer::useCertificate(const QString &certificate)
{
    m_certificate = certificate;
}

void TestServer::stop()
{
    close();
    const QList<QSslSocket *> sockets = findChildren<QSslSocket *>();
    for (QSslSocket *socket : sockets)
        socket->abort();
}

QUrl TestServer::url(const QString &path) const
{
    const QString scheme = m_certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(path));
}

void TestServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (m_certificate.isEmpty())
        return;
    socket->setLocalCertificate(QSslCertificate(fileOf(m_certificate + QLatin1String(".pem"))));
    socket->setPrivateKey(QSslKey(fileOf(m_certificate + QLatin1String(".key")), QSsl::Ec));
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->startServerEncryption();
}

void TestServer::read(QSslSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_receivedBytes += bytes.size();
    if (m_dropsAtFirstByte) {
        socket->abort();
        return;
    }
    m_buffers[socket] += bytes;
    const QPointer<QSslSocket> alive = socket;
    Seen request;
    while (alive && m_buffers.contains(socket) && takeRequest(m_buffers[socket], request)) {
        m_seen << request;
        answer(socket, request);
        request = {};
    }
}

void TestServer::answer(QSslSocket *socket, const Seen &request)
{
    const Reply reply = m_handler(request);
    if (reply.act == Reply::Act::Stall)
        return;
    if (reply.act == Reply::Act::Drop) {
        socket->disconnectFromHost();
        return;
    }
    if (reply.act == Reply::Act::Reset) {
        socket->abort();
        return;
    }
    const bool truncates = reply.act == Reply::Act::Truncate;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\nContent-Length: "
        + QByteArray::number(reply.body.size() + (truncates ? 100 : 0)) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    if (reply.act == Reply::Act::Drip) {
        drip(socket, reply.body);
        return;
    }
    if (request.method != "HEAD")
        socket->write(reply.body);
    if (truncates)
        socket->disconnectFromHost();
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress gives four bytes of length and a zlib stream: two bytes of header, deflate, four of checksum.
    const QByteArray zlib = qCompress(bytes, 9);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(6, zlib.size() - 10)
        + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}

} // namespace dd::test
