// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"
#include "demo/http/requestreader.h"

#include <QObject>
#include <functional>

class QTcpSocket;

namespace dd::demo::http {

/// One client's connection: a request at a time, in order. Owned by the Server; goes when the client goes.
class Connection : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<Response(const Request &)>;
    using NextFault = std::function<Fault(const Request &)>;

    Connection(QTcpSocket *socket, Answer answer, NextFault nextFault, qint64 largestBody, QObject *parent);

private:
    void read();
    void begin(const Request &request);
    void finish(const Request &request, const Fault &fault);
    void send(const Request &request, Response response, Fault::Kind damage);
    void refuse(int status);

    QTcpSocket *m_socket;
    Answer m_answer;
    NextFault m_nextFault;
    RequestReader m_reader;
    QByteArray m_input;
    bool m_busy = false;
};

} // namespace dd::demo::http
