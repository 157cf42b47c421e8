// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace dd {

namespace {

constexpr int patience = 1000; // ms, for one step of a program on the same machine
constexpr int tries = 3;

} // namespace

QString SingleInstance::standardFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                             : runtime;
}

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent)
#ifdef Q_OS_WIN
    // Pipes have names of their own, seen by all users of the machine.
    , m_socket(QStringLiteral("%1-%2").arg(name, qEnvironmentVariable("USERNAME")))
#else
    , m_socket(QDir(folder).filePath(name + QStringLiteral(".socket")))
#endif
    , m_lock(QDir(folder).filePath(name + QStringLiteral(".lock")))
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(std::chrono::milliseconds(0)); // held for hours
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    // The lock dies with its owner, whatever becomes of the socket; it is held by whoever listens or is about
    // to.
    for (int left = tries; left > 0; --left) {
        if (m_lock.tryLock(0)) {
            QLocalServer::removeServer(m_socket);
            m_server.listen(m_socket);
            // Without a socket the second start cannot be told; better two windows than none.
            return true;
        }
        if (askTheOther())
            return false;
        m_lock.removeStaleLockFile();
    }
    return true;
}

bool SingleInstance::askTheOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write("raise " + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readAll().startsWith("ok");
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            constexpr qint64 longest = 4096;
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longest)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine(longest).trimmed();
            if (!line.startsWith("raise"))
                return;
            socket->write("ok\n");
            Q_EMIT raiseRequested(line.mid(6));
        });
    }
}

} // namespace dd
