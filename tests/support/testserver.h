// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>
#include <functional>

class QSslSocket;

namespace dd::test {

/// One request as it came over the wire.
struct Seen {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server does with a request.
struct Reply {
    enum class Act {
        Answer, ///< whole
        Drop, ///< close without a word, the request being read
        Reset, ///< the same, the hard way
        Stall, ///< never answer
        Truncate, ///< promise more than is sent, then close
        Drip, ///< a byte of the body now and then
    };
    int status = 200;
    QByteArray body = "{}";
    QList<QPair<QByteArray, QByteArray>> headers{};
    Act act = Act::Answer;

    static Reply doing(Act act) { return {200, "{}", {}, act}; }
};

/// A real HTTP/1.1 server on 127.0.0.1 that misbehaves on order. It parses requests itself, so that nothing
/// between the wire and the test repairs or repeats anything.
class TestServer : public QTcpServer {
    Q_OBJECT

public:
    using Handler = std::function<Reply(const Seen &)>;

    /// `certificate` is the stem of the files in tests/data/tls ("lone", "signed"); empty: no TLS.
    explicit TestServer(const QString &certificate = {}, quint16 port = 0);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Closes every connection the moment the first byte of a request comes, nothing read.
    void setDropsAtFirstByte(bool drops) { m_dropsAtFirstByte = drops; }
    void useCertificate(const QString &certificate);
    void stop();

    QUrl url(const QString &path = QStringLiteral("/")) const;
    const QList<Seen> &seen() const { return m_seen; }
    int count() const { return int(m_seen.size()); }
    /// Everything clients wrote, under the encryption.
    qint64 receivedBytes() const { return m_receivedBytes; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket *socket);
    void answer(QSslSocket *socket, const Seen &request);

    Handler m_handler = [](const Seen &) { return Reply{}; };
    QString m_certificate;
    QHash<QSslSocket *, QByteArray> m_buffers;
    QList<Seen> m_seen;
    qint64 m_receivedBytes = 0;
    int m_connections = 0;
    bool m_dropsAtFirstByte = false;
};

/// A gzip stream of these bytes.
QByteArray gzipped(const QByteArray &bytes);

} // namespace dd::test
