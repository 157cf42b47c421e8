// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"
#include "demo/http/message.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>
#include <functional>

namespace dd::demo::http {

/// A small HTTP/1.1 server for this machine only (127.0.0.1, a free port): keep-alive, HEAD, gzip, limits,
/// faults. Owner: a demo server. Lives on one thread; the handler runs on it, so it must not wait for
/// anything.
class Server : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<Response(const Request &)>;

    explicit Server(QObject *parent = nullptr);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setFaults(const Faults &faults) { m_faults = faults; }
    void setLargestBody(qint64 bytes) { m_largestBody = bytes; } // beyond it: 413; default 64 MiB

    /// The port it listens on; 0 when this machine has none to give.
    quint16 listen();
    QUrl url() const; // http://127.0.0.1:<port>
    /// The same server under another host name (http://localhost:<port>): what a client must take for a
    /// stranger.
    QUrl otherHostUrl() const;

    /// How many requests for this path (without the query, any case) came, faulty ones included.
    int requestCount(const QString &path) const { return m_counts.value(path.toLower()); }
    int requestCount() const { return m_total; }

private:
    void accept();
    Fault count(const Request &request);

    QTcpServer m_server;
    Handler m_handler;
    Faults m_faults;
    QHash<QString, int> m_counts;
    int m_total = 0;
    qint64 m_largestBody = 64 * 1024 * 1024;
};

} // namespace dd::demo::http
