// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/demohost.h"

#include "demo/demoservers.h"

#include <memory>

namespace dd {

namespace {

/// Lives on the thread, and has taken the servers with it when it goes.
class Servers : public QObject {
public:
    explicit Servers(std::atomic_bool &running)
        : m_running(running)
    {
        m_running = true;
    }
    ~Servers() override
    {
        m_servers.reset();
        m_running = false;
    }
    Q_DISABLE_COPY_MOVE(Servers)

    /// Their addresses and credentials; empty where this machine has no port to give.
    QJsonObject start(const demo::DemoOptions &options)
    {
        m_servers = std::make_unique<demo::DemoServers>(options);
        return m_servers->start() ? m_servers->toJson() : QJsonObject();
    }

private:
    std::atomic_bool &m_running;
    std::unique_ptr<demo::DemoServers> m_servers;
};

} // namespace

DemoHost::DemoHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("demo servers"));
}

DemoHost::~DemoHost()
{
    m_thread.quit();
    m_thread.wait();
    [[maybe_unused]] const bool running = m_running; // tells the thread sanitizer, too, that it has ended
    Q_ASSERT(!running);
}

void DemoHost::start(const demo::DemoOptions &options)
{
    auto *servers = new Servers(m_running);
    servers->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, servers, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, servers, [this, servers, options] {
        const QJsonObject told = servers->start(options);
        if (told.isEmpty())
            Q_EMIT failed();
        else
            Q_EMIT started(told);
    });
    m_thread.start();
}

} // namespace dd
