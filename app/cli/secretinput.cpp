// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include "cli/terminal.h"

#include <QFile>
#include <QTextStream>
#include <atomic>
#include <csignal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#endif

namespace dd::cli {

namespace {

constexpr qint64 largest = 64 * 1024;

#ifdef Q_OS_WIN
using Mode = DWORD;

bool readMode(Mode &mode)
{
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

void setMode(const Mode &mode)
{
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), mode);
}

Mode silent(Mode mode)
{
    return mode & ~Mode(ENABLE_ECHO_INPUT);
}
#else
using Mode = termios;

bool readMode(Mode &mode)
{
    return tcgetattr(STDIN_FILENO, &mode) == 0;
}

void setMode(const Mode &mode)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}

Mode silent(Mode mode)
{
    mode.c_lflag &= ~tcflag_t(ECHO);
    return mode;
}
#endif

// Seen by the signal handler.
Mode spoken{};
std::atomic_bool silenced = false;

void speakAgain()
{
    if (silenced.exchange(false))
        setMode(spoken);
}

/// Hides what is typed while it lives.
class Silence {
public:
    Silence()
    {
        if (!readMode(spoken))
            return;
        silenced = true;
        setMode(silent(spoken));
    }
    ~Silence() { speakAgain(); }
    Q_DISABLE_COPY_MOVE(Silence)
};

void endAtOnce(int signal)
{
    speakAgain();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Nothing is open yet while secrets are asked for: Ctrl+C ends the program at once, as everywhere.
class PlainSignals {
public:
    PlainSignals()
        : m_interrupt(std::signal(SIGINT, endAtOnce))
        , m_terminate(std::signal(SIGTERM, endAtOnce))
    {
    }
    ~PlainSignals()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    Q_DISABLE_COPY_MOVE(PlainSignals)

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

} // namespace

QStringList readSecrets(const QStringList &prompts)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const PlainSignals plain;
    QStringList lines;
    if (isTerminal(stdin)) {
        QTextStream console(stderr);
        const Silence silence;
        for (const QString &prompt : prompts) {
            console << prompt << Qt::flush;
            QString line = QString::fromUtf8(input.readLine(largest));
            while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
                line.chop(1);
            console << Qt::endl;
            lines << line;
        }
    } else {
        // What writes into a pipe may take its time between two lines.
        QByteArray all;
        for (QByteArray more = input.read(largest); !more.isEmpty(); more = input.read(largest - all.size()))
            all += more;
        for (QString line : QString::fromUtf8(all).split(QLatin1Char('\n'))) {
            if (line.endsWith(QLatin1Char('\r')))
                line.chop(1);
            lines << line;
        }
    }
    // A password may end in blanks, but a file ends in a line end.
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace dd::cli
