// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/stopsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dd {

#ifdef Q_OS_UNIX

namespace {

/// A signal handler may do next to nothing: it writes a byte that the event loop reads.
int wakePipe[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(wakePipe) != 0)
        return;
    auto *woken = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(woken, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(wakePipe[0], &byte, 1);
        Q_EMIT stopRequested();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, onSignal);
}

StopSignals::~StopSignals()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    for (int &end : wakePipe)
        ::close(std::exchange(end, -1));
}

void StopSignals::watchStandardInput()
{
    struct stat input { };
    const bool isLifeline
        = ::fstat(STDIN_FILENO, &input) == 0 && (S_ISFIFO(input.st_mode) || S_ISSOCK(input.st_mode));
    if (!isLifeline)
        return;
    auto *readable = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, [this, readable] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof bytes) > 0)
            return;
        readable->setEnabled(false);
        Q_EMIT stopRequested();
    });
}

#else

namespace {

std::atomic<StopSignals *> listener = nullptr;

/// Windows calls this on a thread of its own.
extern "C" void onSignal(int)
{
    if (StopSignals *stop = listener)
        QMetaObject::invokeMethod(stop, &StopSignals::stopRequested, Qt::QueuedConnection);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    listener = this;
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, onSignal);
}

StopSignals::~StopSignals()
{
    listener = nullptr;
}

void StopSignals::watchStandardInput() { }

#endif

} // namespace dd
