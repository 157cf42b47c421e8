// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"
#include "cli/checkrun.h"
#include "cli/console.h"
#include "cli/exportrun.h"
#include "net/exchangelog.h"

#include <memory>

namespace dd::cli {

/// One run of check or export, from the account to the exit code. Owned by run(), or by a test.
class Program : public QObject {
    Q_OBJECT

public:
    /// What the program has besides the command line; outlives it.
    struct Known {
        const session::Accounts &accounts;
        const session::SavedViews &views;
        const session::Services &services;
    };
    Program(const Options &options, const Known &known, Access::Secrets secrets, QObject *parent = nullptr);
    ~Program() override;

    void start();
    /// Ends early; nothing half is left.
    void interrupt();

Q_SIGNALS:
    void finished(dd::cli::ExitCode code);

private:
    void onReady();
    void check();
    void exportList();
    ExitCode report();
    void fail(const Failure &failure);
    void leave(ExitCode code);

    Options m_options;
    const session::SavedViews &m_views;
    Console m_console;
    Access m_access;
    std::unique_ptr<CheckRun> m_check;
    std::unique_ptr<ExportRun> m_export;
    QList<net::Exchange> m_exchanges;
    std::optional<Failure> m_failure;
    bool m_over = false;
};

} // namespace dd::cli
