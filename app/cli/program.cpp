// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/filterarguments.h"
#include "models/lists.h"
#include "session/services.h"

#include <QLocale>

namespace dd::cli {

Program::Program(const Options &options, const Known &known, Access::Secrets secrets, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_views(known.views)
    , m_console(options.quiet || (options.verb == Verb::Check && options.json))
    , m_access(options, known.accounts, known.services, std::move(secrets))
{
    if (options.verb == Verb::Check)
        connect(&known.services.log, &net::ExchangeLog::added, this,
            [this](const net::Exchange &exchange) { m_exchanges << exchange; });
    connect(&m_access, &Access::doing, this, [this](const QString &step) { m_console.progress(step); });
    connect(&m_access, &Access::ready, this, &Program::onReady);
    connect(&m_access, &Access::failed, this, &Program::fail);
}

Program::~Program() = default;

void Program::start()
{
    m_access.start();
}

void Program::onReady()
{
    if (m_options.verb == Verb::Check)
        check();
    else
        exportList();
}

void Program::check()
{
    m_check = std::make_unique<CheckRun>(*m_access.connection(), m_access.hubexAnswer());
    connect(m_check.get(), &CheckRun::doing, this, [this](const QString &step) { m_console.progress(step); });
    connect(m_check.get(), &CheckRun::finished, this, [this] { leave(report()); });
    m_check->start();
}

ExitCode Program::report()
{
    Report report = m_check ? m_check->report() : Report();
    report.exchanges = m_exchanges;
    report.failure = m_failure;
    m_console.print(m_options.json ? QString::fromUtf8(reportAsJson(report)) : reportAsText(report));
    return report.code();
}

void Program::exportList()
{
    m_export = std::make_unique<ExportRun>(m_options, *m_access.connection(), m_views);
    connect(m_export.get(), &ExportRun::progress, this, [this](qint64 rows, qint64 total) {
        const QLocale locale;
        m_console.progress(total >= 0 ? tr("%1 of %2 rows").arg(locale.toString(rows), locale.toString(total))
                                      : tr("%1 rows").arg(locale.toString(rows)));
    });
    connect(m_export.get(), &ExportRun::writing, this, [this] { m_console.clear(); });
    connect(m_export.get(), &ExportRun::finished, this, [this](qint64 rows, qint64 total) {
        const QLocale locale;
        const bool isAllThatWasWanted
            = (m_options.limit >= 0 && rows >= m_options.limit) || (total >= 0 && total <= rows);
        if (!isAllThatWasWanted && total >= 0)
            m_console.say(
                tr("Not all of it: the server counts %1 rows and handed out %2. Take them in parts with "
                   "filters.")
                    .arg(locale.toString(total), locale.toString(rows)));
        else if (!isAllThatWasWanted)
            m_console.say(tr("Perhaps not all of it: the server hands out no more than these %1 rows at "
                             "once, and there may be more. Take them in parts with filters or --text.")
                              .arg(locale.toString(rows)));
        if (!m_options.quiet && !m_options.output.isEmpty())
            m_console.say(tr("%n row(s) written to %1.", "", int(rows)).arg(m_options.output));
        leave(isAllThatWasWanted ? ExitCode::Ok : ExitCode::Incomplete);
    });
    connect(m_export.get(), &ExportRun::failed, this, &Program::fail);
    m_export->start();
}

void Program::interrupt()
{
    m_export.reset();
    fail({ExitCode::Interrupted, tr("Interrupted. Nothing was written.")});
    m_check.reset(); // after it has told how far it came: the rest must not follow
}

void Program::fail(const Failure &failure)
{
    if (m_over)
        return;
    m_failure = failure;
    if (m_options.verb == Verb::Check && m_options.json)
        report();
    else
        m_console.say(failure.words);
    leave(failure.code);
}

void Program::leave(ExitCode code)
{
    if (std::exchange(m_over, true))
        return;
    connect(&m_access, &Access::closed, this, [this, code] { Q_EMIT finished(code); });
    m_access.close();
}

} // namespace dd::cli
