// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/options.h"

#include <QJsonObject>
#include <QThread>
#include <atomic>

namespace dd {

/// The demo servers on a thread of their own, so that making half a million assets does not hold up the
/// window. Owned by the application or by `--demo-servers`; they end with it.
class DemoHost : public QObject {
    Q_OBJECT

public:
    explicit DemoHost(QObject *parent = nullptr);
    ~DemoHost() override;

    /// Ends with started() or failed(), from the event loop.
    void start(const demo::DemoOptions &options);

Q_SIGNALS:
    /// Addresses and credentials, as --demo-servers prints them.
    void started(const QJsonObject &servers);
    /// This machine has no port to give.
    void failed();

private:
    QThread m_thread;
    std::atomic_bool m_running = false;
};

} // namespace dd
