// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

#include <memory>

namespace dd {

/// One window a user: the first start listens, a second one asks it to come forward and ends. A socket left
/// behind by a crash is taken over. Owned by main(); answers from the event loop.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `name` tells instances apart that may run side by side; `folder` holds socket and lock.
    explicit SingleInstance(
        const QString &name, const QString &folder = standardFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the first one, and it listens. False: another one was asked to come forward. Waits for
    /// it a moment, before there are windows.
    bool claim();

    static QString standardFolder();

Q_SIGNALS:
    /// Somebody started the program again. The token lets a Wayland window come forward; may be empty.
    void raiseRequested(const QByteArray &activationToken);

private:
    bool askTheOther();
    void onConnection();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace dd
