// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/demohost.h"

#include "demo/demoservers.h"

#include <memory>

namespace dd {

DemoHost::DemoHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("demo servers"));
}

DemoHost::~DemoHost()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoHost::start(const demo::DemoOptions &options)
{
    // Lives on the thread and takes the servers with it when the thread ends.
    auto *there = new QObject;
    there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, there, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, there, [this, there, options] {
        auto servers = std::make_shared<demo::DemoServers>(options);
        if (!servers->start()) {
            Q_EMIT failed();
            return;
        }
        connect(there, &QObject::destroyed, there, [servers] {});
        Q_EMIT started(servers->toJson());
    });
    m_thread.start();
}

} // namespace dd
