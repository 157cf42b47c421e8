// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dd {

/// The system's polite requests to end (SIGINT, SIGTERM, Ctrl+C), told from the event loop. One a program,
/// owned by main().
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// Also when whoever started us through a pipe has gone: standard input ends. Not where it is a file.
    void watchStandardInput();

Q_SIGNALS:
    void stopRequested();
};

} // namespace dd
