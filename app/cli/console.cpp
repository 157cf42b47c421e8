// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/terminal.h"

#include <utility>

namespace dd::cli {

namespace {

constexpr qint64 pause = 10'000; // ms between two lines of progress in a log
constexpr qint64 glance = 100; // ms between two changes of the line on a terminal

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
        write(stderr, "\r" + words.toUtf8() + "\033[K");
        m_dirty = true;
    } else {
        write(stderr, words.toUtf8() + '\n');
    }
}

void Console::say(const QString &words)
{
    clear();
    write(stderr, words.toUtf8() + '\n');
}

void Console::print(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Console::clear()
{
    if (std::exchange(m_dirty, false))
        write(stderr, "\r\033[K");
}

} // namespace dd::cli
