// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/application.h"

#include "main/demoaccounts.h"
#include "secrets/keychainsecrets.h"
#include "secrets/memorysecrets.h"
#include "secrets/timedsecrets.h"
#include "ui/mainwindow.h"
#include "ui/window/noticebar.h"
#include "ui/window/windowface.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dd {

namespace {

QString besides(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + QLatin1String("/demo-") + info.fileName();
}

} // namespace

store::Settings::Files Application::filesFor(const StartOptions &options)
{
    const store::Settings::Files files = store::Settings::standardFiles();
    if (!options.demo)
        return files;
    return {besides(files.roaming), besides(files.local)};
}

std::unique_ptr<secrets::Secrets> Application::secretsFor(const StartOptions &options)
{
    if (options.demo)
        return std::make_unique<secrets::MemorySecrets>();
    return std::make_unique<secrets::TimedSecrets>(std::make_unique<secrets::KeychainSecrets>());
}

Application::Application(const StartOptions &options, const store::Settings::Files &files,
    std::unique_ptr<secrets::Secrets> secrets, net::RateBudget hubexBudget)
    : m_options(options)
    , m_settings(files)
    , m_theme(m_settings)
    , m_secrets(std::move(secrets))
    , m_network(m_settings, *m_secrets, m_policy)
    , m_services{m_policy, m_log, *m_secrets, m_settings, hubexBudget}
    , m_accounts(m_settings)
    , m_connections(m_accounts, m_services)
    , m_views(m_settings, m_accounts)
    , m_shortcuts(m_settings)
    , m_desk{{m_accounts, m_connections, m_services, m_settings, m_theme}, m_shortcuts, m_network, m_views}
{
    ui::installWindowFaces();
    applyLanguage();
    connect(&m_settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name != store::setting::language.name)
            return;
        m_options.language.clear();
        applyLanguage();
    });
    m_window = std::make_unique<ui::MainWindow>(m_desk);
}

Application::~Application()
{
    // Windows go before what they stand on.
    m_window.reset();
    m_settings.save();
}

void Application::applyLanguage()
{
    const QString chosen = m_settings.get(store::setting::language);
    m_language.choose(
        store::Language::fromSetting(m_options.language.isEmpty() ? chosen : m_options.language));
    // The servers answer in it too.
    for (session::Connection *connection : m_connections.all())
        connection->channel().setLanguage(m_language.code());
}

void Application::start()
{
    connect(&m_network, &session::NetworkSettings::ready, this, &Application::openAccounts);
    m_window->begin();
    if (m_options.demo)
        startDemo();
    m_window->show();
    m_network.start();
}

void Application::openAccounts()
{
    m_connections.openAll();
}

void Application::startDemo()
{
    m_window->setPreparing(tr("Starting the demo servers…"));
    m_demoHost = std::make_unique<DemoHost>();
    m_demoAccounts = std::make_unique<DemoAccounts>(m_connections, m_services);
    connect(m_demoHost.get(), &DemoHost::started, m_demoAccounts.get(), &DemoAccounts::signIn);
    connect(m_demoHost.get(), &DemoHost::failed, this, [this] {
        m_window->setPreparing({});
        m_window->notices().tell({QStringLiteral("demo"), ui::Tone::Error,
            tr("The demo servers could not start: this computer has no free port.")});
    });
    connect(
        m_demoAccounts.get(), &DemoAccounts::refused, this, [this](const QString &what, const Error &error) {
            m_window->notices().tell({QStringLiteral("demo ") + what, ui::Tone::Error,
                tr("The demo account of %1 was not signed in. %2").arg(what, describe(error))});
        });
    connect(m_demoAccounts.get(), &DemoAccounts::finished, this, [this] {
        m_window->setPreparing({});
        Q_EMIT demoReady();
    });
    m_demoHost->start(m_options.demoOptions);
}

} // namespace dd
