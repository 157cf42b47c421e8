// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace dd::test {

/// An HTTP proxy on 127.0.0.1 that tunnels (CONNECT) and forwards, and wants a login where one is set.
class FakeProxy : public QTcpServer {
    Q_OBJECT

public:
    FakeProxy();

    /// Basic credentials it wants, "user:password"; empty: none.
    void setLogin(const QByteArray &login) { m_login = login; }
    int forwarded() const { return m_forwarded; }
    int refused() const { return m_refused; }
    /// All request heads it got, the logins in them included.
    const QByteArray &heads() const { return m_heads; }

private:
    void accept();
    void begin(QTcpSocket *client);
    void join(QTcpSocket *client, const QByteArray &head, const QByteArray &rest);

    QByteArray m_login;
    QByteArray m_heads;
    int m_forwarded = 0;
    int m_refused = 0;
};

} // namespace dd::test
