// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "main/application.h"
#include "main/quietlog.h"
#include "main/singleinstance.h"
#include "main/startoptions.h"
#include "main/stopsignals.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QJsonDocument>

#include <cstdio>
#include <cstring>

namespace {

using namespace dd;

constexpr int notUnderstood = 2;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("DispatchDesk"));
    QCoreApplication::setApplicationVersion(QLatin1String(DD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("dispatchdesk"));
}

int complain(const QString &complaint)
{
    std::fprintf(stderr, "dispatchdesk: %s\n", qUtf8Printable(complaint));
    return notUnderstood;
}

bool has(int argc, char **argv, const char *argument)
{
    return std::any_of(
        argv, argv + argc, [argument](const char *one) { return std::strcmp(one, argument) == 0; });
}

/// The servers without a window, for other programs and for trying things by hand.
int runDemoServers(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameProgram();
    const StartOptions options = StartOptions::from(application.arguments());
    if (!options.complaint.isEmpty())
        return complain(options.complaint);
    installQuietLog(options.verbose);
    StopSignals stop;
    stop.watchStandardInput();
    DemoHost host;
    QObject::connect(&stop, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    QObject::connect(&host, &DemoHost::failed, &application, [] { QCoreApplication::exit(1); });
    QObject::connect(&host, &DemoHost::started, &application, [](const QJsonObject &servers) {
        std::fputs(QJsonDocument(servers).toJson().constData(), stdout);
        std::fflush(stdout);
    });
    host.start(options.demoOptions);
    return QCoreApplication::exec();
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setQuitOnLastWindowClosed(false);
    const StartOptions options = StartOptions::from(application.arguments());
    if (!options.complaint.isEmpty())
        return complain(options.complaint);
    installQuietLog(options.verbose);

    SingleInstance single(QStringLiteral("dispatchdesk"));
    // Each demo has its own data; they do not disturb each other, nor the real one.
    if (!options.demo && !single.claim())
        return 0;
    Application desk(options, Application::filesFor(options), Application::secretsFor(options));
    StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &desk.window(), &QWidget::close);
    QObject::connect(&desk.window(), &ui::MainWindow::quitRequested, &application, &QCoreApplication::quit);
    QObject::connect(
        &single, &SingleInstance::raiseRequested, &desk.window(), [&desk](const QByteArray &token) {
            if (!token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token);
            desk.window().comeForward();
        });
    desk.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (cli::wants(arguments)) {
        installQuietLog(false); // run() reads what was asked for
        return cli::run(argc, argv);
    }
    return has(argc, argv, "--demo-servers") ? runDemoServers(argc, argv) : runWindow(argc, argv);
}
