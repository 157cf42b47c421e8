// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include "cli/terminal.h"

#include <QFile>
#include <QTextStream>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#endif

namespace dd::cli {

namespace {

constexpr qint64 largest = 64 * 1024;

#ifdef Q_OS_WIN
/// Hides what is typed while it lives.
class Silence {
public:
    Silence()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_changed = GetConsoleMode(m_input, &m_mode) != 0;
        if (m_changed)
            SetConsoleMode(m_input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        if (m_changed)
            SetConsoleMode(m_input, m_mode);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_changed = false;
};
#else
/// Hides what is typed while it lives.
class Silence {
public:
    Silence()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_mode) == 0;
        if (!m_changed)
            return;
        termios silent = m_mode;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_mode{};
    bool m_changed = false;
};
#endif

} // namespace

QStringList readSecrets(const QStringList &prompts)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
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
        const QString all = QString::fromUtf8(input.read(largest));
        for (QString line : all.split(QLatin1Char('\n'))) {
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
