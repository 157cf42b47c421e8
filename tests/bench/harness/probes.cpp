// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/probes.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <ctime>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace dd::bench {

namespace {

double threadClock()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

double childrenComputed()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

} // namespace

double threadTime(const std::function<void()> &what)
{
    const double began = threadClock();
    what();
    return threadClock() - began;
}

double wallTime(const std::function<void()> &what)
{
    QElapsedTimer timer;
    timer.start();
    what();
    return double(timer.nsecsElapsed()) / 1e6;
}

Probe timed(std::function<void()> what)
{
    return [what = std::move(what)] { return threadTime(what); };
}

Probe timed(std::function<void()> what, std::function<void()> after)
{
    return [what = std::move(what), after = std::move(after)] {
        const double time = threadTime(what);
        after();
        return time;
    };
}

double residentMegabytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/statm");
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

Finished runProgram(const QString &program, const QStringList &arguments)
{
    const double before = childrenComputed();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool isOver = process.waitForFinished(-1);
    return {isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
        process.readAllStandardOutput(), childrenComputed() - before};
}

} // namespace dd::bench
