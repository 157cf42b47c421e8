// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/terminal.h"

#include <utility>

namespace dd::cli {

namespace {

constexpr qint64 pause = 10'000; // ms between two lines of progress in a log
constexpr qint64 glance = 100; // ms between two changes of the line on a terminal

/// Names and sentences come from servers: what a terminal would obey instead of showing is replaced.
QByteArray shown(QString words)
{
    words.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &sign : words) {
        if (sign.category() == QChar::Other_Control && sign != QLatin1Char('\n') && sign != QLatin1Char('\t'))
            sign = QChar::ReplacementCharacter;
    }
    return words.toUtf8();
}

void write(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    fflush(stream);
}

} // namespace

Console::Console(bool quiet)
    : m_quiet(quiet)
    , m_isTerminal(isTerminal(stderr))
{
    if (!m_isTerminal)
        m_last.start(); // a log wants to hear of what takes long only
}

Console::~Console()
{
    clear();
}

void Console::progress(const QString &words)
{
    if (m_quiet || (m_last.isValid() && m_last.elapsed() < (m_isTerminal ? glance : pause)))
        return;
    m_last.start();
    if (m_isTerminal) {
        write(stderr, "\r" + shown(words) + "\033[K");
        m_dirty = true;
    } else {
        write(stderr, shown(words) + '\n');
    }
}

void Console::say(const QString &words)
{
    clear();
    write(stderr, shown(words) + '\n');
}

void Console::print(const QString &words)
{
    clear();
    write(stdout, shown(words));
}

void Console::clear()
{
    if (std::exchange(m_dirty, false))
        write(stderr, "\r\033[K");
}

} // namespace dd::cli
