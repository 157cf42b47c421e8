// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/faultwords.h"
#include "cli/filterarguments.h"
#include "cli/program.h"
#include "cli/secretinput.h"
#include "demo/demoservers.h"
#include "models/lists.h"
#include "net/networkpolicy.h"
#include "secrets/keychainsecrets.h"
#include "secrets/memorysecrets.h"
#include "secrets/timedsecrets.h"
#include "session/networksettings.h"
#include "session/savedviews.h"
#include "session/services.h"
#include "store/language.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>
#include <atomic>
#include <csignal>

namespace dd::cli {

namespace {

std::atomic_flag interrupted = ATOMIC_FLAG_INIT;

void onSignal(int)
{
    interrupted.test_and_set();
}

/// Ctrl+C must not leave a half file or an open session: looked at from the event loop.
void watchForInterrupt(Program &program)
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    auto *timer = new QTimer(&program);
    QObject::connect(timer, &QTimer::timeout, &program, [&program, timer] {
        if (interrupted.test()) {
            timer->stop();
            program.interrupt();
        }
    });
    timer->start(std::chrono::milliseconds(100));
}

QStringList askForSecrets(System system)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("dd::Cli", text); };
    if (system == System::HubEx)
        return readSecrets({words(QT_TRANSLATE_NOOP("dd::Cli", "Login, or service token: ")),
            words(QT_TRANSLATE_NOOP("dd::Cli", "Password (empty after a token): "))});
    return readSecrets({words(QT_TRANSLATE_NOOP("dd::Cli", "User name: ")),
        words(QT_TRANSLATE_NOOP("dd::Cli", "Password: ")),
        words(QT_TRANSLATE_NOOP("dd::Cli", "Two-factor code, if you have one: "))});
}

/// Which of the demo servers is meant: by --system, else by the list, else HubEx.
System demoSystem(const Options &options)
{
    if (options.system)
        return *options.system;
    const bool otrs = options.list == Kind::Ticket || options.list == Kind::Customer;
    return otrs ? System::Otrs : System::HubEx;
}

/// The composition root of the command line, without the options' account or demo.
struct Desk {
    Desk(store::Settings &settings, std::unique_ptr<secrets::Secrets> kept)
        : secrets(std::move(kept))
        , services{policy, log, *secrets, settings}
        , network(settings, *secrets, policy)
        , accounts(settings)
        , views(settings, accounts)
    {
    }

    net::NetworkPolicy policy;
    net::ExchangeLog log;
    std::unique_ptr<secrets::Secrets> secrets;
    session::Services services;
    session::NetworkSettings network;
    session::Accounts accounts;
    session::SavedViews views;
};

/// The embedded server as if its address had been given, with its secrets in place of standard input.
std::unique_ptr<demo::DemoServers> startDemo(Options &options, Access::Secrets &secrets)
{
    demo::DemoOptions wanted;
    wanted.faults = options.demoFaults;
    auto servers = std::make_unique<demo::DemoServers>(wanted);
    if (!servers->start())
        return nullptr;
    const QJsonObject all = servers->toJson();
    const bool hubex = demoSystem(options) == System::HubEx;
    const QJsonObject one = all.value(hubex ? QLatin1String("hubex") : QLatin1String("otrs")).toObject();
    options.system = demoSystem(options);
    options.target = one.value(QLatin1String("url")).toString();
    const QStringList known{
        one.value(QLatin1String("login")).toString(), one.value(QLatin1String("password")).toString()};
    secrets = [known](System) { return known; };
    return servers;
}

int runProgram(Options options, store::Settings &settings)
{
    std::unique_ptr<secrets::Secrets> kept;
    std::unique_ptr<demo::DemoServers> servers;
    Access::Secrets secrets = askForSecrets;
    if (const QString problem = faultsComplaint(options.demoFaults); !problem.isEmpty()) {
        Console(false).say(problem);
        return int(ExitCode::Usage);
    }
    if (options.demo) {
        kept = std::make_unique<secrets::MemorySecrets>();
        servers = startDemo(options, secrets);
        if (!servers) {
            Console(false).say(QCoreApplication::translate("dd::Cli", "The demo server cannot listen."));
            return int(ExitCode::Failed);
        }
    } else {
        kept = std::make_unique<secrets::TimedSecrets>(std::make_unique<secrets::KeychainSecrets>());
    }
    Desk desk(settings, std::move(kept));
    Program program(options, {desk.accounts, desk.views, desk.services}, std::move(secrets));
    QObject::connect(&desk.network, &session::NetworkSettings::ready, &program, [&desk, &program] {
        if (const QString problem = desk.network.caProblem(); !problem.isEmpty())
            Console(false).say(problem);
        program.start();
    });
    QObject::connect(
        &program, &Program::finished, &program, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    watchForInterrupt(program);
    // The demo is this machine's own: the user's proxy and trust are none of its business.
    if (options.demo)
        QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection);
    else
        desk.network.start();
    return QCoreApplication::exec();
}

/// What needs no server: help, version, names of columns and filters; nothing for the others.
std::optional<QString> plainAnswer(const Options &options)
{
    if (options.verb == Verb::Help)
        return helpText(options.helpOn);
    if (options.verb == Verb::Version)
        return QStringLiteral("DispatchDesk " DD_VERSION "\n");
    if (!options.showColumns && !options.showFilters)
        return std::nullopt;
    const System system = demoSystem(options);
    QString text;
    if (options.showColumns) {
        for (const models::ColumnInfo &column : models::columnsOf(system, *options.list))
            text += column.id.leftJustified(24) + QLatin1String("  ") + column.title() + QLatin1Char('\n');
    }
    if (options.showFilters)
        text += FilterArguments::describeAll(system, *options.list);
    return text;
}

} // namespace

bool wants(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    for (const char *verb : {"check", "export", "help"}) {
        if (first == QLatin1String(verb))
            return true;
    }
    for (const char *option : {"--help", "-h", "--version", "-v"}) {
        if (arguments.contains(QLatin1String(option)))
            return true;
    }
    return false;
}

int run(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("DispatchDesk"));
    QCoreApplication::setApplicationVersion(QLatin1String(DD_VERSION));
    store::Settings settings(store::Settings::standardFiles());
    store::Language language;
    language.choose(store::Language::fromSetting(settings.get(store::setting::language)));
    const QStringList arguments = QCoreApplication::arguments();
    if (const QString code = languageIn(arguments); !code.isEmpty())
        language.choose(store::Language::fromSetting(code));
    const auto read = optionsFrom(arguments);
    if (const auto *failure = std::get_if<Failure>(&read)) {
        Console(false).say(failure->words);
        return int(failure->code);
    }
    const auto &options = std::get<Options>(read);
    // What went wrong is said in sentences; the log's lines are for who asks for them.
    QLoggingCategory::setFilterRules(
        options.verbose ? QStringLiteral("dd.*=true") : QStringLiteral("dd.*=false"));
    if (const std::optional<QString> answer = plainAnswer(options)) {
        Console(false).print(*answer);
        return int(ExitCode::Ok);
    }
    return runProgram(options, settings);
}

} // namespace dd::cli
